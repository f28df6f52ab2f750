"""Words of a phrase to what belongs to it behind them: a second function, a shortened word, a name nobody found."""

from collections.abc import Sequence

from kantlijn.annotators.language.closed_words import ADVERBS, AUXILIARIES, ENDS_PHRASE, words
from kantlijn.annotators.language.person_nouns import COLLECTIVE, gender_of, is_person, is_plural
from kantlijn.annotators.naming.first_names import first_names, gender_of_first_name
from kantlijn.annotators.naming.word_lists import towns
from kantlijn.annotators.reading.tokens import Sentence, Token

JOINING = words("en of tevens annex ,")
TITLES = words("dr drs prof ir ing mr ds mevr dhr jhr")
LONGEST = 7
"""Words between a function and the name behind it."""
OPENERS = words("een er ook dat dit hij zij ze we wij maar als toen volgens om nu zo daar hier wie wat hoe waarom")
"""With a capital these open a sentence, behind a heading that has run into it: `Wachten op huizen Er is …`."""
QUALIFIED = words("de een zijn haar hun")
"""Behind these an adverb may tell more of an adjective: `de |inmiddels| 82-jarige Jansen`."""
WITHOUT_ARTICLE = words("justitie defensie politie")
"""Bodies of which papers speak without article."""
KEPT_NOUNS = words(
    """
    gemeente provincie rechtbank politie universiteit hogeschool brandweer ministerie parket familie gezin gerechtshof
    hof kantongerecht waterschap veiligheidsregio omgevingsdienst stadsdeel bisdom marechaussee arrondissement
    """
)
"""Nouns that belong to the proper name behind them: `de gemeente Utrecht`, but `het bedrijf Van Dam Transport`."""
PARTICLES = words("van de der den ter ten te 't")


def pass_name(tokens: Sentence, place: int) -> int:
    """Pass over a name that was not found to be one, with its particles: `buurvrouw |Ziggy van der Wolk|`."""
    while place < len(tokens) and (tokens[place].capital or tokens[place].low in PARTICLES):
        place += 1
    return place - (tokens[place - 1].low in PARTICLES and not tokens[place - 1].capital)


def ends_run(tokens: Sentence, place: int, begun: int, determiner: str) -> bool:
    """Say whether a phrase ends before a word: `de boze Jansen |zegt|`, but not `de |inmiddels| boze Jansen`."""
    token = tokens[place]
    follows = tokens[place + 1] if place + 1 < len(tokens) else None
    if place == begun and token.low in ADVERBS and determiner in QUALIFIED and follows and follows.low[-1:] == "e":
        return False
    if token.low in ENDS_PHRASE:
        title = (
            token.capital
            and place > begun
            and follows is not None
            and (follows.capital or token.low not in ("de", "het"))
        )
        return not title or token.low in OPENERS
    if place == begun and determiner:
        return False
    return token.low in AUXILIARIES or (place > begun and not token.capital)


def is_full_name(run: Sequence[Token], determiner: str) -> bool:
    """Say whether capitalised words look like a full name that was not found to be one: a first name opens them."""
    return not determiner and len(run) > 1 and run[0].text in first_names()


def find_name_behind(tokens: Sentence, place: int, *, bare: bool) -> int:
    """Find the name behind a function and what tells more of it; -1 where none follows.

    A second function: `de generaal |en latere president Jansen|`, `de zanger|, acteur en dichter Jansen|`; of a
    bare function its field too: `wethouder |zorg en welzijn Jansen|`.
    """
    begun, joined = place, False
    while place < min(len(tokens), begun + LONGEST):
        token = tokens[place]
        if token.kind == "name":
            titled = is_person(tokens[place - 1].low) and joined
            told = bare and tokens[place - 1].kind == "word" and tokens[place - 1].low not in JOINING
            return place if place > begun and (titled or told) else -1
        if token.low in JOINING:
            joined = joined or token.low != ","
        elif (
            token.kind != "word"
            or token.verb
            or (token.capital and not is_person(token.low))
            or token.low in ENDS_PHRASE
            or not (bare or joined or place > begun)
        ):
            return -1
        place += 1
    return -1


def is_abbreviated(tokens: Sentence, place: int) -> bool:
    """Say whether a full stop only shortens a title: `de jonge dr|.| Jansen`."""
    return tokens[place].text == "." and tokens[place - 1].low in TITLES


def is_torn(tokens: Sentence, place: int) -> bool:
    """Say whether a blank tears a function from its party: `D66|-| wethouder Jansen`."""
    if tokens[place].text != "-" or tokens.starts[place] != tokens.ends[place - 1] or place + 1 >= len(tokens):
        return False
    return tokens[place + 1].kind == "word" and is_person(tokens[place + 1].low)


def is_shortened(tokens: Sentence, place: int) -> bool:
    """Say whether a hyphen leaves the end of a word to the next one: `de docent staats|- en| bestuursrecht Jansen`."""
    if tokens[place].text != "-" or tokens.starts[place] != tokens.ends[place - 1] or place + 2 >= len(tokens):
        return False
    return tokens[place + 1].low in ("en", "of")


def is_somebody_else(tokens: Sentence, begun: int, place: int, determiner: str) -> bool:
    """Say whether a name behind a noun is somebody else: `beet een man |Jansen| toe`, `gaf haar vader |Mia| gelijk`."""
    noun = tokens[place - 1].low
    if not determiner or place == begun or not is_person(noun):
        return False
    sexes = {gender_of(noun), gender_of_first_name(tokens[place].text.split(" ")[0])}
    return determiner == "een" or {"m", "f"} <= sexes


def is_title(low: str) -> bool:
    """Say whether a word before a name tells what somebody is: `dr`, `burgemeester`."""
    return low in TITLES or is_person(low)


def is_relative(tokens: Sentence, place: int) -> bool:
    """Say whether `die` or `dat` only joins a clause: `de brieven |die justitie| las`, `zegt |dat agenten| liegen`.

    No demonstrative stands before a body that needs no article, nor `dat` before a plural.
    """
    low = tokens[place].low
    if low not in ("die", "dat") or place + 1 >= len(tokens):
        return False
    follows = tokens[place + 1].low
    if follows in WITHOUT_ARTICLE:
        return place > 0
    plural = is_plural(follows) or (follows in COLLECTIVE and follows.endswith(("en", "s")))
    return plural and (low == "dat" or (place > 0 and tokens[place - 1].kind == "word" and tokens[place - 1].heads))


def is_listed(tokens: Sentence, first: int) -> bool:
    """Say whether a phrase is only an example: `leden, waaronder Jansen en |Smit|`, `gasten, onder wie |Jansen|`."""
    for place in range(first - 1, max(-1, first - LONGEST), -1):
        token = tokens[place]
        if token.low == "waaronder" or (token.low == "wie" and place and tokens[place - 1].low == "onder"):
            return True
        if token.verb or token.kind == "quote" or (place == first - 1 and token.low not in ("en", ",")):
            return False
    return False


def keeps_noun(noun: str, name: str) -> bool:
    """Say whether a body's noun belongs to the name behind it: `gemeente Utrecht`, not `bank Fortuin`."""
    return noun in KEPT_NOUNS or name in towns()


def stands_alone(tokens: Sentence, place: int) -> bool:
    """Say whether `die` is a whole subject: `|Die| zegt`, `"…", zegt |die|.`, not `zegt |die man|`."""
    if place == 0:
        return len(tokens) > 1 and tokens[1].verb
    closes = place + 1 >= len(tokens) or tokens[place + 1].kind in ("mark", "quote")
    return closes and bool(tokens[place - 1].forms)
