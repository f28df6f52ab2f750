"""Small sites to be tortured: invented articles, a person and a term, and the change that a build must carry over."""

from pathlib import Path

SEED = """datum: {day} maart 2025
bron: Rietmonder Nieuws
rechten: eigen

Brug {number} bij Rietmonde gaat open

De brug bij Rietmonde gaat open. "We zijn er blij mee, voor de {number}e keer", zegt wethouder Hanna de Wit.
"""
PERSON = "---\nname: Hanna de Wit\nroles:\n  - {role: wethouder, from: 2022-06-02}\n---\nGaat over verkeer.\n"
TERM = "---\nterm: brug\n---\nWeg over het water.\n"
MARKS = "marks:\n  - {exact: We zijn er blij mee, speaker: hanna-de-wit}\n"
TABLE = "name,role,start\nEls Prins,raadslid,2022\nAns Vos,griffier,2018-03-29\n"
"""People to be imported."""
SETTINGS = '[tool.kantlijn]\ntitle = "Proef"\nlanguage = "nl"\nbase_url = "https://rietmonde.example/"\n'


def make_site(folder: Path, articles: int) -> None:
    """Write the sources of a site."""
    files = {f"seeds/brug-{number}.txt": seed(number) for number in range(1, articles + 1)}
    files |= {
        "pyproject.toml": SETTINGS,
        "seeds/brug-1.marks.yaml": MARKS,
        "notes/people/hanna-de-wit.md": PERSON,
        "notes/terms/brug.md": TERM,
        "raad.csv": TABLE,
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def seed(number: int) -> str:
    """Give the text of one article."""
    return SEED.format(number=number, day=number % 28 + 1)


def change_here(folder: Path) -> None:
    """Change one article, take one away and add one."""
    seeds = folder / "seeds"
    (seeds / "brug-2.txt").write_text(seed(2).replace("blij", "trots"), encoding="utf-8")
    (seeds / "brug-3.txt").unlink(missing_ok=True)
    (seeds / "sluis.txt").write_text(seed(4).replace("Brug", "Sluis"), encoding="utf-8")


def change_back(folder: Path) -> None:
    """Undo that."""
    seeds = folder / "seeds"
    (seeds / "sluis.txt").unlink(missing_ok=True)
    for number in (2, 3):
        (seeds / f"brug-{number}.txt").write_text(seed(number), encoding="utf-8")
