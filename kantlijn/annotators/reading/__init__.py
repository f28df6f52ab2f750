"""The narrator's text to sentences, tokens and noun phrases."""
