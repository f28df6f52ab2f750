"""A title before a name and the roles that a note gives to whether the two may be one person's."""

from collections.abc import Collection, Iterable
from functools import lru_cache

from kantlijn.annotators.lexicon.beside_names import groups, words_for
from kantlijn.annotators.naming.titles import title_of
from kantlijn.model.reference import Role


def contradicts(title: str | None, roles: Collection[Role]) -> bool:
    """Say whether a title speaks against a person: `burgemeester Bos` where the note knows a minister.

    `oud-` and `ex-` speak against nobody, since notes seldom know what somebody was long ago.
    """
    if not title or not roles:
        return False
    party, functions = read_title(title)
    if party and belongs_elsewhere(party, roles):
        return True
    if not functions:
        return False
    known = " ".join([role.title.lower() for role in roles])
    return not any(word in known for word in functions)


@lru_cache(4096)
def read_title(title: str) -> tuple[str | None, frozenset[str]]:
    """Give the party that a title names, and the words for its function where not everyone can be called by it."""
    if title.lower().startswith(("oud-", "ex-", "voormalig")):
        return None, frozenset()
    party, hyphen, _ = title.partition("-")
    return party if hyphen and party in words_for("party") else None, same_as(title_of(title) or "")


def belongs_elsewhere(party: str, roles: Iterable[Role]) -> bool:
    """Say whether a party is another than that of the roles: `PvdA-minister` for `VVD`, not for `GroenLinks-PvdA`."""
    known = {role.party for role in roles if role.party}
    return bool(known) and not any(party in one for one in known)


def same_as(function: str) -> frozenset[str]:
    """Give the words for a function and for those that go with it; none where everyone can be called so: `leider`."""
    together = [group for group in groups("compatible") if function in group]
    if not together and function not in words_for("specific"):
        return frozenset()
    return frozenset((function,)).union(*together)
