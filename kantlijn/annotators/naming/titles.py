"""The words before a name to what they say of it: a title or function, with gender where it has one."""

from functools import lru_cache
from typing import Literal

from kantlijn.annotators.naming.origins import is_origin

Gender = Literal["m", "f"]

MALE = """
meneer mijnheer heer dhr. koning prins keizer sultan sjeik hertog graaf baron jonkheer pater broeder kardinaal
pastor kapelaan kanunnik mullah emir
bisschop aartsbisschop paus priester imam rabbijn ayatollah vader zoon broer opa oom neef echtgenoot man weduwnaar
woordvoerder topman voorman zakenman cameraman brandweerman vakman bewindsman staatsman politieman ombudsman schrijver
acteur zanger danser schilder dichter tovenaar bondskanselier kroonprins stiefvader schoonvader grootvader vriend
jongen advocaat-generaal lord sir
"""
FEMALE = """
mevrouw mevr. mw. juffrouw freule koningin prinses keizerin hertogin gravin barones zuster moeder-overste non moeder
dochter zus oma tante nicht echtgenote vrouw weduwe woordvoerster topvrouw voorvrouw zakenvrouw bewindsvrouw
staatsvrouw advocate schrijfster actrice zangeres danseres dichteres schilderes lerares directrice regisseuse
presentatrice verpleegster onderzoekster kunstenares kroonprinses stiefmoeder schoonmoeder grootmoeder vriendin meisje
tennisster schaatsster zwemster atlete wielrenster turnster lady dame
"""
EITHER = """
president vicepresident minister vicepremier premier minister-president staatssecretaris kanselier gouverneur
ambassadeur consul eurocommissaris commissaris secretaris secretaris-generaal Kamerlid Kamervoorzitter senator
gedeputeerde wethouder schepen burgemeester raadslid gemeenteraadslid statenlid partijleider leider fractieleider
fractievoorzitter oppositieleider lijsttrekker europarlementariër parlementariër parlementslid volksvertegenwoordiger
informateur formateur politicus politica kandidaat voorzitter bestuursvoorzitter vicevoorzitter ondervoorzitter
bestuurslid bestuurder directeur directeur-generaal baas chef hoofd manager ceo oprichter eigenaar eigenaresse
ondernemer onderneemster bankier econoom analist adviseur consultant hoogleraar professor prof. prof dr. dr doctor
ir. mr. drs. ing. lector docent docente leraar rector decaan wetenschapper onderzoeker bioloog natuurkundige
historicus socioloog psycholoog psychiater politicoloog filosoof jurist arts huisarts dokter chirurg viroloog
epidemioloog apotheker verpleegkundige advocaat advocaten raadsman raadsvrouw rechter aanklager officier procureur
onderzoeksrechter notaris deken griffier inspecteur hoofdcommissaris korpschef politiechef generaal kolonel majoor
kapitein luitenant sergeant admiraal commandant bevelhebber agent wijkagent journalist journaliste verslaggever
correspondent redacteur hoofdredacteur columnist columniste presentator omroeper auteur romancier vertaler uitgever
regisseur producent componist dirigent pianist violist gitarist drummer rapper dj muzikant cabaretier komiek kunstenaar
architect ontwerper fotograaf curator conservator galeriehouder kok chef-kok bakker slager boer boerin tuinder
bondscoach coach trainer assistent-trainer hoofdtrainer ploegleider scheidsrechter aanvoerder doelman keeper spits
verdediger middenvelder aanvaller spelmaker vleugelspeler speler speelster voetballer renner wielrenner sprinter
tennisser schaatser zwemmer atleet coureur ploeggenoot teamgenoot kopman captain bokser turner judoka golfer
international keepster hockeyster voetbalster
collega medewerker medewerkster bewoner bewoonster inwoner buurman buurvrouw bezoeker student studente scholier
vrijwilliger vakbondsleider vakbondsman activist activiste dominee predikant pastoor kapelaan diaken abt
dictator rebellenleider terrorist aartshertog monteur technicus ingenieur piloot astronaut chauffeur molenaar
dierenarts vroedvrouw hoofdvroedvrouw verloskundige therapeut fysiotherapeut diëtist boswachter hovenier
commodore doctorandus topvrouw weerman weervrouw meteoroloog weerpresentator
secretaresse penningmeester projectleider teamleider afdelingshoofd wijkverpleegkundige coördinator
topambtenaar ambtenaar diplomaat onderhandelaar bemiddelaar gezant partijgenoot ambtgenoot amtgenoot voorganger opvolger
premierskandidaat presidentskandidaat oud-premier dierenverzorger gids cultuurminister
"""

GENDER: dict[str, Gender | None] = {
    **dict.fromkeys(EITHER.lower().replace(".", "").split()),
    **dict.fromkeys(MALE.replace(".", "").split(), "m"),
    **dict.fromkeys(FEMALE.replace(".", "").split(), "f"),
}
SUFFIXES = tuple(sorted((word for word in GENDER if len(word) > 4 and word.isalpha()), key=len, reverse=True))


ENDINGS = tuple({suffix[-4:] for suffix in SUFFIXES})
"""The last four letters of all of them, which few other words have."""


def is_title(word: str) -> bool:
    """Say whether a word names a function or title: `VVD-Kamerlid`, `oud-premier`, `wijkverpleegkundige`."""
    return title_of(word) is not None


@lru_cache(32768)
def title_of(word: str) -> str | None:
    """Give the title that a word is or ends in: `kamerlid` for `VVD-Kamerlid`."""
    if is_origin(word):
        return None
    low = word.lower().rstrip(".")
    if low in GENDER:
        return low
    last = low.rpartition("-")[2]
    if last in GENDER:
        return last
    return next((suffix for suffix in SUFFIXES if low.endswith(suffix)), None) if low.endswith(ENDINGS) else None


def gender_of_title(word: str) -> Gender | None:
    """Give the gender that a title tells: `f` for `zakenvrouw`, None for `minister`."""
    title = title_of(word)
    return GENDER[title] if title else None
