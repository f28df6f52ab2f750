"""A noun for a person to whether it can call somebody anew who was named before: `de bioloog`, not `de minister`."""

from kantlijn.annotators.language.closed_words import words

NEVER = words(
    """
    woordvoerder woordvoerster voorlichter verdachte slachtoffer agent politieman rechter getuige officier aanklager
    advocaat-generaal generaal procureur rechtbankvoorzitter griffier advocaat raadsman raadsvrouw arts politievrouw
    medewerker medewerkster omstander voorbijganger passant
    """
)
"""Functions whose holders a text often leaves nameless, whoever it was about."""
ENDINGS = tuple(sorted(NEVER))
OFFICES = words(
    """
    burgemeester wethouder minister staatssecretaris premier president vicepremier vicepresident gouverneur commissaris
    koning koningin prins prinses paus bisschop kamerlid raadslid directeur voorzitter bestuursvoorzitter topman
    topvrouw trainer coach bondscoach korpschef
    """
)
"""Functions by which a text introduces whoever holds them: without that, only the one just spoken of is meant."""


def is_epithet(noun: str) -> bool:
    """Say whether a noun may be no more than another word for somebody: `de marketingmanager`, `de Rotterdammer`."""
    return not is_often_nameless(noun) and {noun, noun.rpartition("-")[2]}.isdisjoint(OFFICES)


def is_often_nameless(noun: str) -> bool:
    """Say whether a text often leaves nameless who is called so, also by a longer word: `agent`, `wijkagent`."""
    return noun.endswith(ENDINGS)
