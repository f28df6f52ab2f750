"""Markdown to a fault for each paragraph of more signs than any text has, which the library reads slowly."""

from kantlijn.model.problem import Problem, fault
from kantlijn.patterns import pattern

MOST = {"[": 600, "\\": 600, "*": 5000, "_": 5000, "`": 5000, "<": 5000, "&": 5000, "  \n": 5000}
"""How often each may stand in one paragraph, of which a real one has a tenth.

For each bracket the library tries where its link may end, at all of those behind it; for each of the others it copies
the paragraph once.
"""
SHOWN = {"  \n": "␠␠⏎"}
"""Signs that nobody can see, as they are told."""
PARAGRAPH = pattern(r"[^\n]+(?:\n[^\n]+)*+")


def find_bombs(text: str, first_line: int, source: str) -> list[Problem]:
    """Give a fault for each paragraph of a text, which starts on that line, that would be read for ever."""
    problems = []
    for paragraph in PARAGRAPH.finditer(text):
        words = paragraph.group()
        sign = next((sign for sign, most in MOST.items() if words.count(sign) > most), None)
        if sign:
            line = first_line + text.count("\n", 0, paragraph.start())
            what = "more than %(most)s times ‘%(sign)s’ in one paragraph"
            remedy = "part it with blank lines, or take them out"
            problems.append(fault(source, line, what, remedy, most=MOST[sign], sign=SHOWN.get(sign, sign)))
    return problems
