"""Pages to files: each whole or not at all, and nobody else's touched."""
