"""What an author sees in the preview: changes, faults over the last good page, and the page to review quotations."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from browser.reader import Reader
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.support.ui import WebDriverWait

ROOT = Path(__file__).parents[2]
PATIENCE = 30
MASTHEAD = "datum: 14 december 2024\nrechten: own\n\nBrug bij Rietmonde gaat open\n\n"
TEXT = """De brug bij Rietmonde gaat open. "We zijn er blij mee", zegt wethouder Hanna de Wit.

Omwonenden zijn minder blij. "Het wordt hier drukker", zegt een van hen.
"""
LONG = "\n\n".join(
    f"Alinea {n} gaat over het wachten op de brug en over de boten die er onderdoor varen." for n in range(60)
)
PERSON = "---\nname: Hanna de Wit\nroles:\n  - {role: wethouder, from: 2022-06-02}\n---\nGaat over verkeer.\n"
STORY = "return document.querySelector('.story')?.textContent ?? ''"
ALERT = "return document.querySelector('[role=alert]')?.innerText ?? ''"
BAR = "return document.querySelector('#kantlijn-preview .bar')?.innerText ?? ''"
LEFT = "return document.getElementById('left')?.textContent ?? ''"


@dataclass
class Author:
    """Somebody who writes, with the preview open in the browser."""

    folder: Path
    address: str
    browser: Reader
    preview: subprocess.Popen[str]

    def save(self, name: str, text: str) -> None:
        """Save as editors do: another file, renamed."""
        path = self.folder / name
        unfinished = path.with_name(f".{path.name}.tmp")
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(path)

    def visit(self, path: str) -> None:
        self.browser.driver.get(f"{self.address}{path}")

    def sees(self, script: str, test: Callable[[str], object]) -> str:
        """Wait until what a script gives is as it should be."""
        waiting = WebDriverWait(self.browser.driver, PATIENCE, poll_frequency=0.02)
        waiting.until(lambda _: test(str(self.browser.run(script))), f"never so: {script}")
        return str(self.browser.run(script))

    def press(self, name: str, *, nth: int = 0) -> None:
        """Press a button by its name; again, where the preview has put another page in its place meanwhile."""
        replaced = (WebDriverException, IndexError)
        waiting = WebDriverWait(self.browser.driver, PATIENCE, poll_frequency=0.02, ignored_exceptions=replaced)
        waiting.until(lambda _: self.browser.all("button", name)[nth].click() is None, f"no button {name}")

    @property
    def marks(self) -> str:
        """The marks file that the review page offers."""
        return str(self.browser.run("return document.getElementById('file').value"))


@contextmanager
def writing(browser: Reader, folder: Path) -> Iterator[Author]:
    """Give somebody who has written an article and a note, and has started the preview of them."""
    for name, text in {
        "pyproject.toml": '[tool.kantlijn]\nlanguage = "en"\n',
        "seeds/brug.txt": MASTHEAD + TEXT + "\n" + LONG,
        "notes/people/hanna-de-wit.md": PERSON,
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "kantlijn", "serve", "--port", "0"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, cwd=folder, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as preview:
        address = preview.stdout.readline().split()[1]
        first_build = preview.stdout.readline()
        assert first_build.startswith("Updated"), first_build
        yield Author(folder, address, browser, preview)
        browser.driver.get("about:blank")
        preview.terminate()


@pytest.fixture
def author(browser: Reader, tmp_path: Path) -> Iterator[Author]:
    with writing(browser, tmp_path) as one:
        browser.window(1280, 800)
        yield one


@pytest.fixture(scope="module")
def written(browser: Reader, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Author]:
    with writing(browser, tmp_path_factory.mktemp("written")) as one:
        yield one


@pytest.fixture
def reviewer(written: Author) -> Iterator[Author]:
    """Somebody who changes no file: such tests share one preview, and what they gather is forgotten after each."""
    written.browser.window(1280, 800)
    yield written
    written.browser.run("localStorage.clear(); sessionStorage.clear()")
    written.browser.driver.get("about:blank")


def test_page_changes_when_it_is_saved_and_keeps_its_place(author):
    author.visit("artikelen/brug.html")
    author.browser.run("scrollTo(0, 900)")
    author.save("seeds/brug.txt", MASTHEAD + TEXT.replace("gaat open", "blijft dicht") + "\n" + LONG)
    author.sees(STORY, lambda story: "blijft dicht" in story)
    author.sees("return document.readyState + scrollY", "complete900".__eq__)


@pytest.mark.parametrize("path", ["artikelen/brug.html", "_nakijken/brug", "_nakijken/"])
def test_bar_stands_above_the_page_whole_and_covers_nothing(reviewer, path):
    reviewer.visit(path)
    reviewer.sees(BAR, lambda bar: "Preview" in bar)
    edges = "return document.querySelector(arguments[0]).getBoundingClientRect().toJSON()"
    names = ("#kantlijn-preview .bar", "#kantlijn-preview .bar p", "header.site, body > main")
    bar, words, page = (reviewer.browser.run(edges, name) for name in names)
    assert bar["top"] == bar["left"] == 0 < words["top"] < words["bottom"] < bar["bottom"]
    assert bar["bottom"] == page["top"]


def test_page_that_did_not_change_is_not_loaded_again(author):
    author.visit("artikelen/brug.html")
    author.browser.run("window.same = true")
    author.save("seeds/sluis.txt", MASTHEAD.replace("Brug", "Sluis") + TEXT)
    author.save("notes/people/hanna-de-wit.md", PERSON.replace("verkeer", "[verkeer"))
    author.save("notes/people/hanna-de-wit.md", PERSON)
    author.save("seeds/leeg.txt", "")
    author.sees(ALERT, lambda alert: "seeds/leeg.txt" in alert)
    assert author.browser.run("return window.same")


def test_fault_lies_over_the_last_good_page_and_heals(author):
    author.visit("artikelen/brug.html")
    author.save("pyproject.toml", '[tool.kantlijn]\nlanguage = "en"\ntitel = "Brug"\n')
    alert = author.sees(ALERT, lambda alert: "Not updated" in alert)
    assert "Not updated: unknown setting ‘titel’. Below is the last good version." in alert
    assert "pyproject.toml:3 unknown setting ‘titel’; did you mean ‘title’?" in alert
    assert "De brug bij Rietmonde" in str(author.browser.run(STORY))
    author.save("pyproject.toml", '[tool.kantlijn]\nlanguage = "en"\ntitle = "Bruggen"\n')
    author.sees("return document.querySelector('.brand').textContent", "Bruggen".__eq__)
    assert author.browser.run(ALERT) == ""


def test_overlay_lists_all_faults_and_goes_when_it_is_closed(author):
    author.visit("artikelen/brug.html")
    author.save("seeds/leeg.txt", "")
    author.sees(ALERT, lambda alert: "leeg.txt" in alert)
    author.save("seeds/ook-leeg.md", "")
    alert = author.sees(ALERT, lambda alert: "ook-leeg.md" in alert)
    assert "Not updated: 2 faults." in alert
    author.press("Close")
    author.sees(ALERT, "".__eq__)
    author.save("seeds/ook-leeg.md", "---\ntitle: Nu wel\n---\nMet tekst.\n")
    author.sees(ALERT, lambda alert: "Not updated: empty file." in alert)


def test_page_that_has_never_been_built_shows_the_faults(author):
    author.save("seeds/leeg.txt", "")
    author.visit("artikelen/leeg.html")
    author.sees(ALERT, lambda alert: "seeds/leeg.txt empty file" in alert)
    author.save("seeds/leeg.txt", MASTHEAD + TEXT)
    author.sees(STORY, lambda story: "De brug bij Rietmonde" in story)


def test_interrupt_ends_quietly_while_a_page_is_open(author):
    author.visit("artikelen/brug.html")
    author.sees(BAR, lambda bar: "Preview" in bar)
    author.preview.send_signal(signal.SIGINT)
    assert author.preview.communicate(timeout=PATIENCE)[0] == ""
    assert author.preview.returncode == 0


def test_bar_leads_to_the_review(reviewer):
    reviewer.visit("artikelen/brug.html")
    reviewer.sees(BAR, lambda bar: "2 left" in bar)
    reviewer.browser.find("link", "Review").click()
    reviewer.sees(LEFT, "2 left".__eq__)


def test_confirmed_speaker_goes_into_the_marks_file_and_from_there_into_the_page(author):
    author.visit("_nakijken/brug")
    author.press("Correct")
    author.sees(LEFT, "1 left".__eq__)
    assert author.marks == 'marks:\n  - {exact: "We zijn er blij mee", speaker: hanna-de-wit}\n'
    author.save("seeds/brug.marks.yaml", author.marks)
    author.sees("return document.querySelector('.item .reason')?.textContent ?? ''", "Speaker confirmed".__eq__)
    author.visit("artikelen/brug.html")
    assert author.browser.run("return document.querySelectorAll('.story .quotation.confirmed').length") == 1


def test_someone_else_is_named_by_id_where_the_notes_know_them(reviewer):
    reviewer.visit("_nakijken/brug")
    reviewer.press("Someone else", nth=1)
    assert reviewer.browser.focus == "Who says this?"
    reviewer.browser.press("Hanna de Wit")
    assert yaml.safe_load(reviewer.marks) == {"marks": [{"exact": "Het wordt hier drukker", "speaker": "hanna-de-wit"}]}
    reviewer.browser.press(" en Co: \"'")
    assert yaml.safe_load(reviewer.marks)["marks"][0]["speaker"] == "Hanna de Wit en Co: \"'"
    reviewer.sees(LEFT, "1 left".__eq__)


def test_choice_can_be_taken_back(reviewer):
    reviewer.visit("_nakijken/brug")
    reviewer.press("Not a quotation")
    assert "quotation: none" in reviewer.marks
    reviewer.press("Not a quotation")
    assert (reviewer.marks, reviewer.browser.run(LEFT)) == ("", "2 left")


def test_what_is_gathered_outlives_a_change_of_the_text(author):
    author.save("seeds/brug.marks.yaml", "# from Els\nmarks: []\n")
    author.visit("_nakijken/brug")
    author.press("Correct", nth=1)
    gathered = author.marks
    author.save("seeds/brug.txt", MASTHEAD + TEXT.replace("zegt wethouder", "zei wethouder") + "\n" + LONG)
    author.sees("return document.body.textContent", lambda text: "zei wethouder" in text)
    author.sees(LEFT, "1 left".__eq__)
    assert author.marks == gathered
    assert gathered.startswith("# from Els\nmarks:\n  - {exact: ")


def test_guess_that_changed_is_not_confirmed_by_what_was_said_of_the_old_one(author):
    author.visit("_nakijken/brug")
    author.press("Correct", nth=1)
    author.sees(LEFT, "1 left".__eq__)
    author.save("seeds/brug.txt", MASTHEAD + TEXT.replace("een van hen", "een van de buren") + "\n" + LONG)
    author.sees("return document.body.textContent", lambda text: "een van de buren" in text)
    author.sees(LEFT, "2 left".__eq__)
    assert author.marks == ""


def test_review_page_shows_what_changes_and_saves_it(author):
    author.save("seeds/brug.marks.yaml", "# from Els\nmarks: []\n")
    author.visit("_nakijken/brug")
    author.press("Correct")
    lines = "return [...document.querySelectorAll('#changes > *')].map(line => line.localName + line.innerText)"
    mark = '  - {exact: "We zijn er blij mee", speaker: hanna-de-wit}'
    assert author.browser.run(lines) == ["delmarks: []", "insmarks:", f"ins{mark}"]
    author.press("Save to seeds/brug.marks.yaml")
    author.sees("return document.querySelector('.item .reason')?.textContent ?? ''", "Speaker confirmed".__eq__)
    author.sees("return document.getElementById('unchanged')?.checkVisibility() ?? false", "True".__eq__)
    saved = (author.folder / "seeds/brug.marks.yaml").read_text(encoding="utf-8")
    assert saved == '# from Els\nmarks:\n  - {exact: "We zijn er blij mee", speaker: hanna-de-wit}\n'


def test_reviewer_can_sign(reviewer):
    reviewer.visit("_nakijken/brug")
    reviewer.browser.find("textbox", "Name").send_keys("Els Docent")
    assert reviewer.marks == ""
    reviewer.browser.find("checkbox", "I have reviewed the whole article").click()
    assert re.fullmatch(r"checked: Els Docent, \d{4}-\d\d-\d\d\n", reviewer.marks)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_review_page_bar_and_overlay_are_accessible(author, axe, scheme):
    author.browser.media(prefers_color_scheme=scheme)
    author.browser.window(320, 800)
    author.visit("_nakijken/brug")
    author.press("Someone else")
    author.save("seeds/leeg.txt", "")
    author.sees(ALERT, lambda alert: "leeg.txt" in alert)
    assert author.browser.violations(axe) == []
    assert author.browser.run("return document.documentElement.scrollWidth <= innerWidth")
