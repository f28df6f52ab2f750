"""The values that all stages share: immutable, with the standard library and msgspec alone."""
