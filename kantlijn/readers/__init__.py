"""Files to model: the only place that knows input formats."""
