"""The annotated articles in the formats of other programs."""
