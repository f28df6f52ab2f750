"""How words are quoted: marks, pairs of them, and what tells someone's words from a title."""
