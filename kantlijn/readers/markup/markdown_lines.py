"""Lines of Markdown to lines that Python-Markdown reads as meant: no number is lost, no list runs on as text."""

import re
from collections.abc import Sequence

from kantlijn.patterns import pattern

ITEM = pattern(r"(?P<indent>[ ]*)(?P<sign>[*+-]|\d{1,9}[.)])[ ]+(?=\S)")
NUMBER = pattern(r"(?P<indent>[ ]*)(?P<number>\d{1,9})(?P<point>[.)])(?=[ ]+\S)")
PLUS = pattern(r"[ ]*\+[ ]+\S")
QUOTED = pattern(r"[ ]{0,3}>")
FENCE = pattern(r"[ ]{0,3}(?:```|~~~)")
REFERENCE = pattern(r"\[\^(?P<id>[^\[\]\s]++)\](?P<colon>:?)")
DEFINITION = pattern(r"[ ]{0,3}\[\^(?P<id>[^\[\]\s]++)\]:[ ]*")
TASK = pattern(r"(?P<item>(?:(?<![ ])[ ]++)?(?:[*+-]|\d{1,9}[.)])[ ]++)\[(?P<done>[ xX])\][ ]+(?=\S)")
TAGS = pattern(r"\s{0,3}#[a-zà-ÿ][\w/-]*(?:\s+#[a-zà-ÿ][\w/-]*)+\s*")
WIKI = pattern(r"(?<!!)\[\[(?P<page>[^\[\]|]++)(?:\|(?P<shown>[^\[\]]++))?\]\]")
EMBEDDED = pattern(r"!\[\[([^\[\]|]+\.(?:jpe?g|png|gif|webp|avif|svg))(?:\|[^\[\]]*+)?\]\]", re.IGNORECASE)
EMBED = "embed:"
"""Before the address of a picture that Obsidian finds anywhere in its vault, and we beside the text alone."""
CALLOUT = pattern(r"^([ ]{0,3}>[ ]*)\[![\w-]+\][+-]?[ ]*")
ATTRIBUTES = pattern(r"^[ ]{0,3}\{:.*\}[ ]*$")
"""`{: .lead}` of Jekyll."""
FIGURE = pattern(r"^[ ]{0,3}(?:\{\{[<%]|\{%)(?=[^{}]*\bcaption\s*=)(?P<facts>[^{}]*)(?:[>%]\}\}|%\})[ ]*$")
"""`{{< figure src="brug.jpg" caption="De brug" attr="Foto: Els Prins" >}}` of Hugo, `{% include ... %}` of Jekyll."""
FACT = pattern(r"\b(?P<key>caption|attr|credit)\s*=\s*(?P<mark>[\"'])(?P<words>.*?)(?P=mark)(?=\s|$|/)")
COMMENT = pattern(r"%%.*?%%")
OPEN_BOX, DONE_BOX = "☐ ", "☑ "
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
LIST_STEP = 4
"""Blanks by which the library wants a list inside a list to be moved in."""


def mend_lines(lines: Sequence[str]) -> list[str]:
    """Give the lines of a text without front matter, as many as there were, for all but the code among them."""
    notes = footnotes_of(lines)
    mended = []
    in_code = False
    for line in keep_numbers(lines):
        in_code = in_code != bool(FENCE.match(line))
        mended.append(line if in_code else raise_notes(TASK.sub(ticked, unlinked(line)), notes))
    return mended


def unlinked(line: str) -> str:
    """Give a line of Obsidian without its marks: `[[brug|de brug]]` is `de brug`, `%%...%%` is for the author alone.

    `#brug #water` is a row of tags, and no heading.
    """
    if TAGS.fullmatch(line):
        return f"\\{line.lstrip()}"
    line = FIGURE.sub(captioned, CALLOUT.sub(r"\1", ATTRIBUTES.sub("", line)))
    line = EMBEDDED.sub(rf"![\1]({EMBED}\1)", COMMENT.sub("", line))
    return WIKI.sub(lambda found: found["shown"] or found["page"], line)


def captioned(found: re.Match[str]) -> str:
    """Give the caption of a picture, and who made it."""
    facts = {fact["key"]: fact["words"] for fact in FACT.finditer(found["facts"])}
    return " ".join(words for key in ("caption", "attr", "credit") if (words := facts.get(key)))


def keep_numbers(lines: Sequence[str]) -> list[str]:
    """Escape what only looks like the number or sign of a list: `1990. Dat was het jaar`, `+ 5 graden`."""
    kept = list(lines)
    expected: dict[str, int] = {}
    run: list[int] = []
    for place, line in enumerate([*lines, "einde"]):
        found = NUMBER.match(line)
        if found and int(found["number"]) == expected.get(found["indent"], 1):
            expected[found["indent"]] = int(found["number"]) + 1
            run.append(place)
        elif found and run and int(found["number"]) == 1 == expected.get(found["indent"], 0) - 1:
            run.append(place)
        elif found:
            escape_number(kept, place)
        elif line.strip() and not line.startswith(" "):
            expected, run = {}, []
        if PLUS.match(line) and not any(PLUS.match(other) for other in neighbours(lines, place)):
            kept[place] = line.replace("+", "\\+", 1)
    return kept


def escape_number(lines: list[str], place: int) -> None:
    """Make the number of a line a part of its words."""
    found = NUMBER.match(lines[place])
    if found:
        end = found.end("number")
        lines[place] = f"{lines[place][:end]}\\{lines[place][end:]}"


def neighbours(lines: Sequence[str], place: int) -> list[str]:
    """Give the line above and the line below."""
    return [lines[other] for other in (place - 1, place + 1) if 0 <= other < len(lines)]


def ticked(found: re.Match[str]) -> str:
    """Give the box of a task as a sign: `[x]` is markup, and a reader wants to see that it is done."""
    return f"{found['item']}{OPEN_BOX if found['done'] == ' ' else DONE_BOX}"


def footnotes_of(lines: Sequence[str]) -> dict[str, str]:
    """Give the number of each footnote, in the order in which they stand below the text."""
    order = dict.fromkeys(found["id"] for line in lines if (found := DEFINITION.match(line)))
    return {name: str(number) for number, name in enumerate(order, start=1)}


def raise_notes(line: str, notes: dict[str, str]) -> str:
    """Give a line with the numbers of its footnotes, raised; the notes themselves are a numbered list."""
    found = DEFINITION.match(line)
    if found and found["id"] in notes:
        line = f"{notes[found['id']]}. {line[found.end() :]}"
    return REFERENCE.sub(lambda each: raised(each, notes), line)


def raised(found: re.Match[str], notes: dict[str, str]) -> str:
    """Give the raised number of a footnote; a mark without a note stays as it is."""
    number = notes.get(found["id"])
    return found.group() if number is None else number.translate(RAISED) + found["colon"]


def part_lists(lines: Sequence[str]) -> list[str]:
    """Give the lines with blank ones where a list starts behind a paragraph, and lists in lists moved in as wanted.

    Lines know their numbers already, so that it makes no difference how many there are.
    """
    parted: list[str] = []
    indents: list[int] = []
    for place, line in enumerate(lines):
        found = ITEM.match(line)
        if found is None:
            indents = indents if not line.strip() or line.startswith(" ") else []
            parted.append(line)
            continue
        above = lines[place - 1] if place else ""
        if starts_list(lines, place, above) and not indents:
            parted.append("")
        indents = [*(indent for indent in indents if indent < len(found["indent"])), len(found["indent"])]
        parted.append(" " * (LIST_STEP * (len(indents) - 1)) + line.lstrip(" ") if len(indents) > 1 else line)
    return parted


def starts_list(lines: Sequence[str], place: int, above: str) -> bool:
    """Say whether an item behind a paragraph opens a list: more items follow, or a colon announces it."""
    if not above.strip() or ITEM.match(above) or QUOTED.match(above):
        return False
    below = lines[place + 1] if place + 1 < len(lines) else ""
    return above.rstrip().endswith(":") or bool(ITEM.match(below))
