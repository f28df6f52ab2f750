"""How people are named: names, titles, the gazetteer's people and those whom it does not know."""
