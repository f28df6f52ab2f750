"""An article to a ParsedArticle: quotation marks, sentences, tokens, phrases and clauses, read once, never changed."""
