"""`annotate` over whole archives: in parallel, in order, and never twice."""
