"""Article to annotations and problems: no files, no HTML."""
