"""A whole site from its sources, of which only what changed is made anew."""
