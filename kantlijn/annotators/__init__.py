"""Article to annotations and problems: no files, no HTML.

Here stand the annotators, one file each, in the order in which the pipeline calls them: mentions, privacy, terms,
quotations, identity, overlaps, explaining, corrections. The folders are their rooms: what we know of Dutch (lexicon),
how known names and terms are found (matching), how people are named (naming), how a text is read once (parse), whom and
what it speaks of (entities), who says what (quotes), who and what of the collection is meant (linking), and what a
correction is about (correcting).
"""
