"""Who says a quotation: clauses and cues, phrases and whom they mean, candidates and certainty."""
