"""A title before a name and the roles that a note gives to whether the two may be one person's."""

from collections.abc import Collection, Iterable
from functools import lru_cache

from kantlijn.annotators.language.closed_words import words
from kantlijn.annotators.naming.titles import title_of
from kantlijn.model.reference import Role

SAME = [
    {
        "premier",
        "minister-president",
        "regeringsleider",
        "bondskanselier",
        "kanselier",
        "eerste minister",
        "vicepremier",
    },
    {"president", "vicepresident", "staatshoofd", "presidentskandidaat"},
    {"kamerlid", "parlementariër", "parlementslid", "volksvertegenwoordiger", "europarlementariër", "senator"},
    {"fractievoorzitter", "fractieleider", "partijleider", "lijsttrekker", "oppositieleider", "kamerlid"},
    {"minister", "bewindsman", "bewindsvrouw", "staatssecretaris"},
    {"trainer", "coach", "bondscoach", "hoofdtrainer"},
    {"directeur", "topman", "topvrouw", "ceo", "bestuursvoorzitter", "bestuurder"},
    {"hoogleraar", "professor", "prof"},
    {"koning", "prins", "kroonprins"},
    {"koningin", "prinses", "kroonprinses"},
    {
        "voetballer",
        "spits",
        "keeper",
        "doelman",
        "verdediger",
        "middenvelder",
        "aanvaller",
        "international",
        "aanvoerder",
    },
]
"""Words for one function, or for functions that news uses of one person."""
SPECIFIC = frozenset().union(*SAME) | words("""
    burgemeester wethouder schepen gedeputeerde raadslid statenlid gouverneur ambassadeur commissaris eurocommissaris
    rechter officier aanklager advocaat advocate notaris deken generaal kolonel majoor admiraal agent wijkagent
    korpschef dokter arts huisarts chirurg viroloog psychiater psycholoog dierenarts verpleegkundige leraar docent
    rector lector decaan architect kok bakker slager boer boerin monteur piloot chauffeur journalist presentator
    columnist cabaretier zanger zangeres acteur actrice regisseur schrijver schrijfster dichter componist dirigent
    fotograaf scheidsrechter wielrenner renner schaatser zwemmer tennisser coureur bokser atleet pastoor dominee
    bisschop aartsbisschop kardinaal paus imam rabbijn priester pater student scholier
    """)
"""Functions that not everyone can be called by; `leider`, `collega`, `meneer` speak against nobody."""


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
    function = title_of(title)
    return party if hyphen and party in PARTIES else None, same_as(function) if function in SPECIFIC else frozenset()


def belongs_elsewhere(party: str, roles: Iterable[Role]) -> bool:
    """Say whether a party is another than that of the roles: `PvdA-minister` where the note has `VVD`."""
    known = {role.party for role in roles if role.party}
    return bool(known) and party not in known


PARTIES = words("VVD CDA D66 PVV SP SGP BBB NSC FVD CDU SPD FDP MR PS PTB CSU LPF")


def same_as(function: str) -> frozenset[str]:
    """Give the words for a function and for those that go with it."""
    return frozenset((function,)).union(*(group for group in SAME if function in group))
