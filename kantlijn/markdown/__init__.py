"""An extension for Python-Markdown: speakers, people and terms in the pages of MkDocs, Pelican and others.

`markdown.markdown(text, extensions=["kantlijn.markdown"])`; its options stand in `extension.py`.
"""

from kantlijn.markdown.extension import KantlijnExtension

__all__ = ["KantlijnExtension", "makeExtension"]

makeExtension = KantlijnExtension  # noqa: N816 # the name that Python-Markdown looks for
