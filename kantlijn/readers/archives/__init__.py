"""Archives of many articles in one file (JSON lines, CSV, Parquet, standard input), read one article at a time."""
