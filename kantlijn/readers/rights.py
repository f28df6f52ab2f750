"""What an author says of the rights to a text to own, licensed or unknown, and the question where nothing is said."""

from kantlijn.model.article import Rights
from kantlijn.model.problem import Problem, doubt, fault

WORDS: dict[str, Rights] = {
    "own": "own",
    "eigen": "own",
    "licensed": "licensed",
    "licentie": "licensed",
    "toestemming": "licensed",
    "unknown": "unknown",
    "onbekend": "unknown",
}


def read_rights(value: str, line: int, source: str) -> tuple[Rights, list[Problem]]:
    """Give the rights that the first word of `eigen werk` or `licensed` stands for; unknown and a fault for others."""
    words = value.lower().split()
    if words and words[0] in WORDS:
        return WORDS[words[0]], []
    return "unknown", [
        fault(
            source,
            line,
            "‘%(value)s’ says nothing of rights",
            "write ‘own’, ‘licensed’ or ‘unknown’",
            value=value,
        )
    ]


def ask_for_rights(rights: Rights, source: str, line: int = 1) -> list[Problem]:
    """Give the doubt that asks whether a text of unknown rights may be public."""
    if rights != "unknown":
        return []
    return [
        doubt(
            source,
            line,
            "no permission stated: kept out of search engines and feeds",
            "may this be public? then say so with ‘rights: own’ or ‘rights: licensed’",
        ),
    ]
