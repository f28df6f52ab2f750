"""The evaluation kit beside the checkout to documents, and annotations of them to scores."""

import importlib.util
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from types import ModuleType
from typing import Any

from kantlijn.annotators.matcher import index_people, index_terms
from kantlijn.annotators.naming.first_names import first_names
from kantlijn.exporters.annotations import annotations_of
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.pipeline import Reference, annotate_article
from kantlijn.readers.body import read_body

Document = dict[str, Any]
"""As the kit's README describes it: id, source, text, quotes, people, ignore_people."""
Documents = dict[str, Document]
Scores = dict[str, dict[str, float]]
NOBODY = Gazetteer({})
NOTHING = Glossary({})
EMPTY = Reference(NOBODY, NOTHING, index_people(NOBODY), index_terms(NOTHING))


@dataclass(frozen=True)
class Kit:
    """The folder of the kit and its own scorer."""

    folder: Path
    scorer: ModuleType

    def documents(self) -> Documents:
        """Give the annotated documents by file name."""
        found: Documents = self.scorer.load_dir(str(self.folder / "quotes"))
        return found

    def curly_documents(self, folder: Path) -> Documents:
        """Give the same with typographic quotation marks; written into an empty folder on the way."""
        self.scorer.curly(str(self.folder / "quotes"), str(folder))
        found: Documents = self.scorer.load_dir(str(folder))
        return found

    def score(self, gold: Documents, predicted: Documents) -> Scores:
        """Give the measures of the scorer."""
        scores: Scores = self.scorer.score_sets(gold, predicted)[0]
        return scores

    def errors(self, gold: Documents, predicted: Documents) -> list[str]:
        """Give what the scorer says of each error."""
        return [": ".join(map(str, note)) for note in self.scorer.score_sets(gold, predicted)[2]]

    def score_people_of_conll(self, folder: Path) -> Mapping[str, float]:
        """Give precision, recall and F1 for the people of CoNLL-2002 testa; predictions are written into the folder."""
        gold = self.folder / "conll2002" / "ned.testa"
        predicted = folder / "testa.jsonl"
        lines = [row for sentences in conll_documents(gold) for row in people_by_sentence(sentences)]
        predicted.write_text("".join(json.dumps({"spans": spans}) + "\n" for spans in lines), encoding="utf-8")
        scores: Mapping[str, float] = self.scorer.score_conll(str(gold), str(predicted))
        return scores


def open_kit(folder: Path) -> Kit | None:
    """Give the kit, or nothing where it is not there."""
    script = folder / "score.py"
    spec = importlib.util.spec_from_file_location("score", script) if script.is_file() else None
    if spec is None or spec.loader is None:
        return None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return Kit(folder, scorer)


def annotate(documents: Documents) -> Documents:
    """Run the annotators over documents, without notes, as `annotate --body` does."""
    return {name: annotate_text(document["text"]) for name, document in documents.items()}


def annotate_text(text: str) -> Document:
    """Give the annotations of body text as plain values."""
    annotated, problems = annotate_article(read_body(text, slug="text", source="text"), EMPTY)
    return annotations_of(annotated, NOTHING, problems)


def part_of(document: Document) -> str:
    """Say in which half a document lies: the one that rules may be tuned on, or the one that confirms them."""
    digest = blake2b(document["id"].encode(), digest_size=1).digest()
    return "tuning" if digest[0] % 2 else "confirming"


def paper_of(document: Document) -> str:
    """Give the paper as the document's source names it in brackets, else where the text was found."""
    source: str = document["source"]
    if document["id"].startswith("conll-"):
        return "De Morgen (CoNLL)"
    if "(" in source and document["id"].startswith("dpg-"):
        return source.rpartition("(")[2].rstrip(")")
    return "other DPG papers" if document["id"].startswith("dpg-") else "web"


def lies_in(part: str, document: Document) -> bool:
    """Say whether a document belongs to a half."""
    return part_of(document) == part


def stands_in(paper: str, document: Document) -> bool:
    """Say whether a document comes from a paper."""
    return paper_of(document) == paper


def among(documents: Documents, belongs: Callable[[Document], bool]) -> Documents:
    """Give the documents that belong to a part."""
    return {name: document for name, document in documents.items() if belongs(document)}


def only_people(documents: Documents, belongs: Callable[[str], bool]) -> Documents:
    """Give the documents with only certain people in them; all others, and what they say, are left out of account."""
    kept = {}
    for name, document in documents.items():
        people = [person for person in document["people"] if belongs(person["name"])]
        others = [[p["start"], p["end"]] for p in document["people"] if not belongs(p["name"])]
        quotes = [
            quote
            if quote["speaker_type"] == "person" and belongs(quote["speaker"])
            else {**quote, "kind": "mixed", "speaker": None}
            for quote in document["quotes"]
        ]
        ignored = document.get("ignore_people", []) + others
        kept[name] = {**document, "people": people, "quotes": quotes, "ignore_people": ignored}
    return kept


def has_dutch_name(name: str) -> bool:
    """Say whether somebody's first name is on the Dutch lists; False for a surname alone."""
    first, _, rest = name.partition(" ")
    known = first_names().get(first)
    return bool(rest and known and known.dutch)


def has_other_name(name: str) -> bool:
    """Say whether somebody has a first name that is not on the Dutch lists."""
    return " " in name and not has_dutch_name(name)


def conll_documents(path: Path) -> Iterable[list[str]]:
    """Give the documents of a CoNLL file as sentences, tokens joined by blanks."""
    for document in path.read_text(encoding="utf-8").split("-DOCSTART-"):
        sentences = [part for part in document.partition("\n")[2].split("\n\n") if part.strip()]
        if sentences:
            yield [" ".join(line.split()[0] for line in part.splitlines() if line.strip()) for part in sentences]


def people_by_sentence(sentences: list[str]) -> list[list[list[object]]]:
    """Give for each sentence of a document the people found in it, as the scorer wants them."""
    people = annotate_text("\n".join(sentences))["people"]
    rows: list[list[list[object]]] = []
    start = 0
    for sentence in sentences:
        end = start + len(sentence)
        inside = [person for person in people if start <= person["start"] and person["end"] <= end]
        rows.append([[person["start"] - start, person["end"] - start, "PER"] for person in inside])
        start = end + 1
    return rows
