"""Hostile texts in a real browser: whatever they try, no page runs, loads or asks anything, even without its policy."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser.conftest import lacking
from browser.reader import SWITCHES, find_browser
from payloads import MARK, PAYLOADS
from selenium import webdriver
from selenium.common.exceptions import NoAlertPresentException
from selenium.webdriver.chrome.options import Options

from kantlijn.building.build import build
from kantlijn.model.settings import Settings

POLICY = re.compile(rb"<meta http-equiv=.Content-Security-Policy.[^>]*>")
FIELDS = ("title", "source", "author", "credit")
EVERY = 4


def quoted(payload: str) -> str:
    """Write a payload as a value of YAML."""
    return json.dumps(payload)


def article(fields: str, body: str) -> str:
    """Write an article in Markdown."""
    return f"---\n{fields}date: 2025-03-14\nrights: own\n---\n\n{body}\n"


def sources() -> dict[str, str]:
    """Give a site with each payload in each context."""
    lines = "\n\n".join(PAYLOADS)
    said = "\n\n".join(f'"{payload}", zegt {payload} Jan Bos.' for payload in PAYLOADS)
    links = "\n\n".join(f"[{payload}](<{payload}>)" for payload in PAYLOADS)
    cells = "\n".join(f"| {payload} | x |" for payload in PAYLOADS)
    elements = "".join(f"<p>{each}</p><h2>{each}</h2><blockquote>{each}</blockquote>" for each in PAYLOADS)
    attributes = "".join(f'<a href="{each}" title="{each}">x</a><p class="{each}">x</p>' for each in PAYLOADS)
    authors = [{"name": each} for each in PAYLOADS]
    told = json.dumps({"@type": "NewsArticle", "headline": PAYLOADS[0], "author": authors})
    pasted = "datum: 14 maart 2025\nrechten: eigen\n\nProef\n\n"
    return {
        "seeds/tekst.txt": f"{pasted}{lines}",
        "seeds/citaten.txt": f"{pasted}{said}",
        "seeds/markdown.md": article("title: Proef\n", f"{lines}\n\n| a | b |\n|---|---|\n{cells}"),
        "seeds/koppelingen.md": article("title: Proef\n", links),
        "seeds/elementen.html": f"<article><h1>Proef</h1>{elements}</article>",
        "seeds/attributen.html": f"<article><h1>Proef</h1>{attributes}<p>De brug is open.</p></article>",
        "seeds/gegevens.html": f"<script type='application/ld+json'>{told}</script><h1>Proef</h1><p>Ja, de brug.</p>",
        "seeds/citaten.marks.yaml": f"checked: {quoted(PAYLOADS[5] + ', 2025-03-14')}\n",
        **named_sources(),
    }


def named_sources() -> dict[str, str]:
    """Give payloads in front matter and notes: each in an article, a person and a term of its own, so only some."""
    files = {}
    for number, payload in enumerate(PAYLOADS[::EVERY]):
        value = quoted(payload)
        fields = "".join(f"{field}: {value}\n" for field in FIELDS) + f"tags: [{value}]\n"
        files[f"seeds/veld-{number}.md"] = article(fields, f"Brug{number} {payload} met Jan Bos{payload}.")
        term = f"term: {quoted(f'begrip {payload}')}\naliases: [brug{number}]"
        files[f"notes/terms/t{number}.md"] = f"---\n{term}\n---\n{payload}\n"
        person = f"name: {quoted('Jan Bos' + payload)}\nroles:\n  - {{role: {value}, from: 2020}}"
        files[f"notes/people/p{number}.md"] = f"---\n{person}\n---\n[{payload}](<{payload}>)\n"
    return files


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site that was made of all of it, without its policies: what is escaped needs none."""
    folder = tmp_path_factory.mktemp("hostile")
    for name, text in sources().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    settings = Settings(seeds=folder / "seeds", notes=folder / "notes", out=folder / "site", title=PAYLOADS[5])
    outcome = build(settings, keep_going=True)
    assert outcome.writing, [str(problem) for problem in outcome.problems if problem.severity == "fault"]
    for page in (folder / "site").rglob("*.html"):
        content = page.read_bytes()
        assert POLICY.search(content)
        page.write_bytes(POLICY.sub(b"", content))
    return folder / "site"


@pytest.fixture(scope="module")
def chromium() -> Iterator[webdriver.Chrome]:
    if not find_browser():
        lacking("Chromium")
    options = Options()
    options.binary_location = find_browser()
    options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
    for switch in SWITCHES:
        options.add_argument(switch)
    driver = webdriver.Chrome(options=options)
    yield driver
    driver.quit()


def requests_of(chromium: webdriver.Chrome) -> set[str]:
    """Give the addresses that were asked since the last time, those of the site's own files apart."""
    messages = [json.loads(entry["message"])["message"] for entry in chromium.get_log("performance")]
    asked = {each["params"]["request"]["url"] for each in messages if each["method"] == "Network.requestWillBeSent"}
    return {address for address in asked if not address.startswith(("file:", "data:", "about:"))}


def has_dialog(chromium: webdriver.Chrome) -> bool:
    try:
        chromium.switch_to.alert.dismiss()
    except NoAlertPresentException:
        return False
    return True


def test_no_page_runs_loads_or_asks_anything(hostile: Path, chromium: webdriver.Chrome):
    pages = sorted(hostile.rglob("*.html"))
    assert len(pages) > len(PAYLOADS) // EVERY
    assert any(MARK.encode() in page.read_bytes() for page in pages)
    requests_of(chromium)
    for page in pages:
        chromium.get(page.as_uri())
        assert not has_dialog(chromium), page.name
        assert chromium.execute_script("return window.__ran === undefined && self === top"), page.name
        assert chromium.current_url == page.as_uri()
    assert requests_of(chromium) == set()
