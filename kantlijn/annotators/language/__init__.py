"""What several annotators know of Dutch: its reporting verbs, small words, nouns for people, and forms."""
