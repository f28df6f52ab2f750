"""Keys and their values, each with its line: of front matter, notes and marks files, and what they may be."""
