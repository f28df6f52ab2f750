"""Who says a quotation: constructions as a table, those who come into question, and a learned score for each."""
