"""The collection that comes with Kantlijn: who is who and what is what in Dutch and Flemish news.

The facts stand in nl/, one YAML file for each theme; docs/reference.md tells what may stand in them.
"""
