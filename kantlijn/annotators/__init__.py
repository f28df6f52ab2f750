"""Article to annotations and problems: no files, no HTML.

Here stand the annotators, one file each, in the order in which the pipeline calls them: mentions, privacy, terms,
quotations, speakers, identity, overlaps, corrections. The folders are their rooms: how people are named (naming), how
words are quoted (quoting), who speaks (speaking), what a correction is about (correcting), and what several of them
know of Dutch (language).
"""
