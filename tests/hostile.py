"""Payloads to the sources of a site that has each of them in each place where a text can come."""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from kantlijn.readers.imports.people import people_of
from kantlijn.readers.imports.rows import Row
from kantlijn.scaffold.entries import render_known_person

PASTED = "datum: 14 maart 2025\nrechten: eigen\n\nProef\n\n"
ON_A_PAGE = 200
"""Payloads in the text of one article."""
TOGETHER = 60
"""Payloads in the front matter of one article, or in one note."""
NAMING = 50
"""Of so many payloads, one is the name of a file and one that of somebody who is imported."""
IN_TITLE = 40
"""Payloads in the title of the site."""
LONGEST = 120
"""Letters of a file's name."""
CLOSING = "-->]]></script></style></title></textarea></iframe></video></object>" + "</noscript></template></svg></math>"
"""What ends all that a payload may begin, or it would swallow those behind it."""
READABLE = str.maketrans({"\x01": None, "\x0c": "\t"})
"""Signs that make a file no text, which is refused whole; in front matter they are written by their numbers."""


def quoted(payload: str) -> str:
    """Write a payload as a value of YAML."""
    return json.dumps(payload)


def in_groups(payloads: Sequence[str], size: int) -> Iterator[tuple[int, Sequence[str]]]:
    """Give the payloads in groups, each with a number."""
    for number, start in enumerate(range(0, len(payloads), size)):
        yield number, payloads[start : start + size]


def article(fields: str, body: str) -> str:
    """Write an article in Markdown."""
    return f"---\n{fields}date: 2025-03-14\nrights: own\n---\n\n{body}\n"


def as_text(group: Sequence[str]) -> str:
    """Put payloads into a pasted text, a paragraph each."""
    return PASTED + "\n\n".join(group)


def as_quotations(group: Sequence[str]) -> str:
    """Put them into quotations, and into the names of who says them."""
    return PASTED + "\n\n".join(f'"{payload}", zegt {payload} Jan Bos.' for payload in group)


def as_markdown(group: Sequence[str]) -> str:
    """Put them into paragraphs, headings, quoted lines, items, code and tables."""
    blocks = "\n\n".join(f"{each}\n\n## {each}\n\n> {each}\n\n- {each}\n\n`{each}`" for each in group)
    cells = "\n".join(f"| {payload} | x |" for payload in group)
    return article("title: Proef\n", f"{blocks}\n\n| a | b |\n|---|---|\n{cells}")


def as_links(group: Sequence[str]) -> str:
    """Put them into links and their words, into titles of links, and into those that stand apart."""
    lines = [
        f"[{each}](<{each}>)\n\n[x]({each})\n\n<{each}>\n\n[x](https://x.example/ {quoted(each)})" for each in group
    ]
    return article("title: Proef\n", "\n\n".join(lines))


def as_elements(group: Sequence[str]) -> str:
    """Put them into the elements of a saved page."""
    ways = ("<p>{}</p>", "<h2>{}</h2>", "<blockquote>{}</blockquote>", "<li>{}")
    made = "".join(way.format(each) + CLOSING for each in group for way in ways)
    return f"<article><h1>Proef</h1>{made}<p>De brug is open.</p></article>"


def as_attributes(group: Sequence[str]) -> str:
    """Put them into the attributes of a saved page."""
    ways = (
        '<a href="{0}" title="{0}">x</a>',
        '<p class="{0}" style="{0}">x</p>',
        '<img src="{0}" alt="{0}">',
        "<a href='{0}' title='{0}'>x</a>",
    )
    made = "".join(way.format(each) + CLOSING for each in group for way in ways)
    return f"<article><h1>Proef</h1>{made}<p>De brug is open.</p></article>"


def as_data(group: Sequence[str]) -> str:
    """Put them into what a saved page tells machines."""
    told = {
        "@type": "NewsArticle",
        "headline": group[0],
        "author": [{"name": each} for each in group],
        "publisher": {"name": group[-1]},
        "url": group[len(group) // 2],
    }
    metas = "".join(f"<meta property='article:tag' content={quoted(each)}>" for each in group)
    script = f"<script type='application/ld+json'>{json.dumps(told)}</script>"
    return f"{metas}{script}<h1>Proef</h1><p>Ja, de brug.</p>"


TEXTS: dict[str, Callable[[Sequence[str]], str]] = {
    "tekst-{}.txt": as_text,
    "citaten-{}.txt": as_quotations,
    "markdown-{}.md": as_markdown,
    "koppelingen-{}.md": as_links,
    "elementen-{}.html": as_elements,
    "attributen-{}.html": as_attributes,
    "gegevens-{}.html": as_data,
}
"""Names of files to what is written in them, many payloads at once."""


def fields_of(group: Sequence[str]) -> str:
    """Put payloads into the front matter of an article."""
    fifth = max(1, len(group) // 5)
    joined = [" ".join(group[start : start + fifth]) for start in range(0, 4 * fifth, fifth)]
    named = zip(("title", "source", "author", "credit"), joined, strict=True)
    fields = "".join(f"{name}: {quoted(value or 'x')}\n" for name, value in named)
    return fields + f"tags: {json.dumps(list(group[4 * fifth :]) or ['x'])}\n"


def person_of(group: Sequence[str]) -> str:
    """Put them into the note on a person."""
    roles = "".join(f"  - {{role: {quoted(each)}, party: {quoted(each)}, from: 2020}}\n" for each in group[5:10])
    front = f"name: {quoted('Jan Bos' + group[0])}\naliases: {json.dumps(list(group[1:5]))}\nroles:\n{roles}"
    body = "\n\n".join(f"{each}\n\n[{each}](<{each}>)" for each in group[10:])
    return f"---\n{front}---\n{body}\n"


def term_of(number: int, group: Sequence[str]) -> str:
    """Put them into the note on a term."""
    term = f"term: {quoted(f'begrip {group[0]}')}\naliases: {json.dumps([f'brug{number}', *group[1:8]])}"
    body = "\n\n".join(group[8:])
    return f"---\n{term}\n---\n{body}\n"


def marked_of(group: Sequence[str]) -> tuple[str, str]:
    """Put them into a marks file as who speaks and who has checked; give the article too.

    Each is said twice, or it would be like somebody whom a note names, and be told as a slip of the pen.
    """
    said = "\n\n".join(f'"Ja, dat is nummer {number}", werd er gezegd.' for number, _ in enumerate(group))
    marks = "".join(
        f"  - {{exact: 'Ja, dat is nummer {number}', speaker: {quoted(f'Piet {each}{each}')}}}\n"
        for number, each in enumerate(group)
    )
    return PASTED + said, f"checked: {quoted(group[0] + ', 2025-03-14')}\nmarks:\n{marks}"


def imported(payloads: Sequence[str]) -> Iterator[str]:
    """Give the notes that an import makes of a table with payloads in it."""
    rows = [
        Row({"name": f"Els Prins {each}", "role": each, "partij": each, "note": each, "alias": each}, line)
        for line, each in enumerate(payloads, start=2)
    ]
    for person, _ in people_of(rows, "raad.csv")[0]:
        yield render_known_person(person)


def sources(payloads: Sequence[str]) -> dict[str, str]:
    """Give a site with payloads in every place; those that no file can be named by are in all the others."""
    files = {}
    for number, group in in_groups(payloads, ON_A_PAGE):
        files |= {f"seeds/{name.format(number)}": write(group) for name, write in TEXTS.items()}
        files[f"seeds/gemerkt-{number}.txt"], files[f"seeds/gemerkt-{number}.marks.yaml"] = marked_of(group)
    for number, group in in_groups(payloads, TOGETHER):
        words = " ".join(f"brug{number} {each}" for each in group[:2])
        files[f"seeds/veld-{number}.md"] = article(
            fields_of(group), f"{words} met Jan Bos{group[0]} en {group[1 % len(group)]}."
        )
        files[f"notes/terms/t{number}.md"] = term_of(number, group)
        files[f"notes/people/p{number}.md"] = person_of(group)
    for number, payload in enumerate(payloads[::NAMING]):
        name = payload.replace("/", "").replace("\0", "").strip(". ")[:LONGEST]
        files[f"seeds/{name} {number}.txt"] = f"{PASTED}De brug is open."
        # A date that is none, and a key that nobody knows: faults that quote it.
        files[f"seeds/fout-{number}.md"] = (
            f"---\ntitle: {quoted(payload)}\ndate: {quoted(payload)}\n{quoted(payload)}: x\n---\n\nx\n"
        )
    for number, note in enumerate(imported(payloads[::NAMING])):
        files[f"notes/people/i{number}.md"] = note
    return files


def write(folder: Path, payloads: Sequence[str]) -> int:
    """Write the sources of that site, and say in how many places the payloads stand."""
    files = sources(payloads)
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.translate(READABLE), encoding="utf-8", errors="surrogatepass")
    return len(files)
