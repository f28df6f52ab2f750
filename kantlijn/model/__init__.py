"""The values that all stages share: immutable, standard library only."""
