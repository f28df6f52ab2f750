"""The parts of a pasted text: lines, key lines, masthead, dates, and what each paragraph is."""
