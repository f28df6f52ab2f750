"""Every link and fragment of a built site leads somewhere, at the root of a host and under a path of it."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from linked import Link, broken, is_inside, links_of

from kantlijn.cli import main
from kantlijn.scaffold.new_site import render_site

HOST = "https://voorbeeld.example"
ROOTS = [f"{HOST}/", f"{HOST}/naam/leesmap/"]
MARKDOWN = """---
title: Schippers tevreden
date: 2025-05-02
source: Rietmonder Nieuws
url: https://rietmonde.example/schippers
rights: own
---

De gemeenteraad is **blij**. Zie ook [de krant](https://rietmonde.example/).

## Rustig

"Ik heb nog nooit zo rustig gevaren", zegt schipper Mina Oudkerk. "En nu?", vraagt Hanna de Wit.
"""
SAVED = """<!DOCTYPE html><html lang="nl"><head><title>Haven dieper</title></head><body><article><h1>Haven dieper</h1>
<p>De haven wordt dieper. "Mooi", zegt wethouder Hanna de Wit.</p></article></body></html>
"""


@pytest.fixture(scope="module", params=["", ROOTS[1]], ids=["no address", "address"])
def site(request, tmp_path_factory) -> Path:
    """A site of a pasted text, a Markdown article and a saved page, with and without an address of its own."""
    folder = tmp_path_factory.mktemp("site")
    for path, text in render_site(folder, "Leesmap", None).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (folder / "seeds" / "schippers.md").write_text(MARKDOWN, encoding="utf-8")
    (folder / "seeds" / "haven.html").write_text(SAVED, encoding="utf-8")
    folders = [word for name in ("seeds", "notes", "out") for word in (f"--{name}", str(folder / name))]
    result = CliRunner().invoke(main, ["build", *folders, "--base-url", request.param], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return folder / "out"


@pytest.mark.parametrize("root", ROOTS)
def test_links_inside_the_site_lead_to_a_file_and_an_element(site, root):
    links = [link for link in links_of(site) if is_inside(link)]
    assert len(links) > 50
    assert broken(links, site, root) == []


def test_no_link_inside_the_site_starts_at_the_root_of_the_host(site):
    """A page that is shown for any missing address cannot know its way: 404.html is the exception."""
    links = [link for link in links_of(site) if link.page != "404.html"]
    assert [link for link in links if link.target.startswith("/")] == []


def test_nothing_is_fetched_from_elsewhere(site):
    elsewhere = [link for link in links_of(site) if link.loads and not is_inside(link)]
    assert [link for link in elsewhere if not link.target.startswith((ROOTS[1], "data:"))] == []


def test_own_full_addresses_lead_to_a_file(site):
    links = [link for link in links_of(site) if link.target.startswith(HOST)]
    assert broken(links, site, ROOTS[1]) == []


@pytest.mark.parametrize("name", ["sitemap.xml", "feed.xml"])
def test_addresses_for_machines_lead_to_a_file(site, name):
    if not (site / name).exists():
        pytest.skip("made only for a site with an address")
    text = (site / name).read_text(encoding="utf-8")
    addresses = set(re.findall(rf"{HOST}[^<\"'\s]*", text))
    assert addresses
    assert broken([Link(name, address, loads=False) for address in addresses], site, ROOTS[1]) == []
