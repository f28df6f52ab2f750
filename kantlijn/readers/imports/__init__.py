"""Results of the Wikidata Query Service and tables of one's own to people and terms for notes/."""
