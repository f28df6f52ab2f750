"""How fast it is: parts in microseconds, and whole builds beside other generators."""
