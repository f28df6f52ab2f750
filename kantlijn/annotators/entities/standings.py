"""A sentence to how each of its phrases stands in it: as who reports, as who acts, or aside."""

from typing import NamedTuple

from kantlijn.annotators.parse.article import ParsedArticle

STANDINGS = ("cue", "subject", "sub", "topic", "free", "gov")
"""cue: subject of a reporting verb, or behind `volgens`; subject: of a main clause; sub: of another clause;
topic: behind a preposition at the head (`Voor |Kok| is dat te veel`); free; gov: behind another preposition."""
EDGES = "|/Kx"
"""What a clause begins behind."""
STRENGTH = {name: place for place, name in enumerate(STANDINGS)}


class Standing(NamedTuple):
    """How a phrase stands in its sentence."""

    name: str
    """One of STANDINGS."""
    verb: int = -1
    """The chunk of the verb whose subject it is, or -1."""


class Standings:
    """The standings in the sentences of one article, each sentence read once."""

    def __init__(self, parsed: ParsedArticle) -> None:
        """Take an article."""
        self.parsed = parsed
        self._subjects: dict[int, dict[int, Standing]] = {}

    def of(self, chunk: int, sentence: int) -> Standing:
        """Give the standing of a chunk that stands in a sentence."""
        subjects = self._subjects.get(sentence)
        if subjects is None:
            subjects = self._subjects[sentence] = self._read(sentence)
        return subjects.get(chunk) or self._beside(chunk)

    def _read(self, sentence: int) -> dict[int, Standing]:
        """Give the subjects of a sentence: who is the subject of several clauses stands in the strongest."""
        subjects: dict[int, Standing] = {}
        for clause in self.parsed.clauses(sentence):
            if clause.subject >= 0:
                reports = self.parsed.words[self.parsed.chunks[clause.verb].place].reports
                name = "cue" if reports else "subject" if clause.kind == "main" else "sub"
                known = subjects.get(clause.subject)
                if known is None or STRENGTH[name] < STRENGTH[known.name]:
                    subjects[clause.subject] = Standing(name, clause.verb)
        return subjects

    def _beside(self, chunk: int) -> Standing:
        """Tell how somebody stands who is no subject: `volgens |Kok|`, `Voor |Kok| telt dat`, `met |Kok|`."""
        before = self.parsed.codes[chunk - 1] if chunk else "|"
        if before == "a":
            return CUE
        if before == "P":
            return TOPIC if chunk < 2 or self.parsed.codes[chunk - 2] in EDGES else GOVERNED
        return FREE


CUE, TOPIC, GOVERNED, FREE = Standing("cue"), Standing("topic"), Standing("gov"), Standing("free")
