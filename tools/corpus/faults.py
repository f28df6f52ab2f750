"""The corpus to what is wrong in it: offsets, marks, names, values, places."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from tools.corpus.articles import (
    FACTUALITY,
    FOLDER,
    GENRES,
    KEYS,
    KINDS,
    NOTICE,
    QUOTE_KEYS,
    SPEAKER_TYPES,
    Document,
    Quote,
    part_of,
    writer_of,
    written,
)

OPENING = ("„", "“", "‘", "’", "«", ",,", "''", '"', "'")
CLOSING = ("”", "“", "’", "»", "''", '"', "'")
WORD = re.compile(r"\w+")


def find_faults(folder: Path = FOLDER) -> list[str]:
    """Give everything that is wrong with the corpus, one line for each fault."""
    faults, texts, ids = [], {}, Counter[str]()
    for path in sorted(folder.glob("articles/*/*.json")):
        document, wrong = read_with_faults(path)
        ids[document["id"]] += 1
        texts[document["id"]] = document["text"]
        if part_of(document["id"]) != path.parent.name:
            wrong.append(f"belongs to {part_of(document['id'])} by its id")
        faults += [f"{path.parent.name}/{path.name}: {fault}" for fault in wrong]
    for path in sorted(folder.glob("second/*.json")):
        document, wrong = read_with_faults(path)
        if document["text"] != texts.get(document["id"]):
            wrong.append("not the text of the corpus")
        faults += [f"second/{path.name}: {fault}" for fault in wrong]
    faults += [f"{name}: more than one article of this id" for name, times in ids.items() if times > 1]
    return faults + [f"{one} and {other}: the same text" for one, other in same_texts(texts)]


def read_with_faults(path: Path) -> tuple[Document, list[str]]:
    """Give the document in a file, and what is wrong with it."""
    content = path.read_text(encoding="utf-8")
    document: Document = json.loads(content)
    faults = [*faults_of_frame(document), *faults_of_quotes(document), *faults_of_people(document)]
    if document["id"] != path.stem:
        faults.append(f"named {document['id']} inside")
    if written(document) != content:
        faults.append("not in the order and layout of the format")
    return document, faults


def same_texts(texts: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Give the articles with the same text, or under the same headline."""
    for key in (str, headline):
        first: dict[str, str] = {}
        for name, text in texts.items():
            if first.setdefault(key(text), name) != name:
                yield first[key(text)], name


def headline(text: str) -> str:
    """Give the first line of a text."""
    return text.split("\n", 1)[0]


def faults_of_frame(document: Document) -> Iterator[str]:
    """Give what is wrong around the annotation."""
    if set(document) != set(KEYS):
        yield f"keys {sorted(set(document) ^ set(KEYS))} missing or unknown"
    if document.get("invented") is not True or document.get("notice") != NOTICE:
        yield "does not say that it is invented"
    if document.get("writer") != writer_of(document["id"]):
        yield f"writer {document.get('writer')} has another id"
    if document.get("genre") not in GENRES:
        yield f"unknown genre {document.get('genre')}"
    if document["text"] != document["text"].strip() or "\r" in document["text"]:
        yield "text has blanks around it, or carriage returns"


def faults_of_quotes(document: Document) -> Iterator[str]:
    """Give what is wrong with the quotations."""
    text, quotes = document["text"], document["quotes"]
    names = {mention["name"] for mention in document["people"]}
    for number, quote in enumerate(quotes, 1):
        wrong = [*faults_of_span(text, quote), *faults_of_values(quote), *faults_of_cue(text, quote)]
        wrong += faults_of_speaker(text, names, quote)
        yield from (f"quotation {number}: {fault}" for fault in wrong)
    yield from out_of_order("quotations", [(quote["start"], quote["end"]) for quote in quotes])


def faults_of_span(text: str, quote: Quote) -> Iterator[str]:
    """Give what is wrong with where a quotation stands: it begins and ends with its marks."""
    quoted = text[quote["start"] : quote["end"]]
    if not 0 <= quote["start"] < quote["end"] <= len(text):
        yield "outside the text"
    elif not (quoted.startswith(OPENING) and quoted.endswith(CLOSING) and WORD.search(quoted)):
        yield f"no marks around it: {quoted[:20]} … {quoted[-20:]}"


def faults_of_values(quote: Quote) -> Iterator[str]:
    """Give what is wrong with the values of a quotation, taken together."""
    if set(quote) - set(QUOTE_KEYS):
        yield f"unknown keys {sorted(set(quote) - set(QUOTE_KEYS))}"
    if quote["kind"] not in KINDS:
        yield f"unknown kind {quote['kind']}"
    if ("factuality" in quote) != (quote["kind"] == "direct") or quote.get("factuality", "said") not in FACTUALITY:
        yield f"{quote['kind']} with factuality {quote.get('factuality')}"
    if quote["kind"] == "scare":
        if any(quote.get(key) for key in ("speaker", "speaker_type", "speaker_alt", "cue")):
            yield "scare with a speaker or a cue"
    elif quote["speaker_type"] not in SPEAKER_TYPES or (quote["speaker_type"] == "none") != (quote["speaker"] is None):
        yield f"speaker {quote['speaker']} of type {quote['speaker_type']}"
    if quote.get("speaker_alt") == [] or quote["speaker"] in quote.get("speaker_alt", ()):
        yield "empty or repeated speaker_alt"


def faults_of_cue(text: str, quote: Quote) -> Iterator[str]:
    """Give what is wrong with a cue: it is whole words, outside the quotation and near it."""
    if quote["cue"] is None:
        return
    start, end = quote["cue"]
    around = text[max(0, start - 1) : start] + text[end : end + 1]
    if not text[start:end].strip() or WORD.search(around):
        yield f"cue is no whole word: {text[start:end]}"
    if start < quote["end"] and end > quote["start"]:
        yield f"cue inside the quotation: {text[start:end]}"


def faults_of_speaker(text: str, names: set[str], quote: Quote) -> Iterator[str]:
    """Give what is wrong with a speaker: a person is among the people, others are in the words of the text."""
    if quote["speaker_type"] == "person" and quote["speaker"] not in names:
        yield f"{quote['speaker']} is nobody among the people"
    missing = set(WORD.findall(quote["speaker"] or "")) - set(WORD.findall(text))
    if {word.lower() for word in missing} - {word.lower() for word in WORD.findall(text)}:
        yield f"{quote['speaker']} is not in the words of the text"


def faults_of_people(document: Document) -> Iterator[str]:
    """Give what is wrong with the people: each has a name that the text writes somewhere."""
    text, people, ignored = document["text"], document["people"], document["ignore_people"]
    spans = [(mention["start"], mention["end"]) for mention in people]
    yield from out_of_order("people", spans)
    yield from out_of_order("ignore_people", [(start, end) for start, end in ignored])
    yield from out_of_order("people and ignore_people", sorted([*spans, *((start, end) for start, end in ignored)]))
    for mention in people:
        surface = text[mention["start"] : mention["end"]]
        around = text[max(0, mention["start"] - 1) : mention["start"]] + text[mention["end"] : mention["end"] + 1]
        if surface != surface.strip() or not surface[:1].isupper() or WORD.search(around):
            yield f"no whole name: {surface}"
        if mention["name"] not in text:
            yield f"name not in the text: {mention['name']}"
        if not beginnings(mention["name"]) & beginnings(surface):
            yield f"{surface} is no form of {mention['name']}"


def beginnings(name: str) -> set[str]:
    """Give how the words of a name begin: WELLENS is as Wellens, Gerard as Gerardus, Wits as Wit."""
    return {word[:3].lower() for word in WORD.findall(name)}


def out_of_order(what: str, spans: Iterable[tuple[int, int]]) -> Iterator[str]:
    """Give the pairs of neighbours that overlap, or stand in the wrong order."""
    yield from (
        f"{what} overlap or are out of order at {later[0]}"
        for earlier, later in pairwise(spans)
        if later[0] < earlier[1]
    )
