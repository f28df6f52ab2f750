"""Template folders, words and settings to the press: all that a page is printed with."""

import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from gettext import NullTranslations
from pathlib import Path

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from markupsafe import Markup
from msgspec import Struct

from kantlijn.model.page import Page
from kantlijn.model.problem import Problem, fault
from kantlijn.model.settings import Settings
from kantlijn.renderer.blocks import find_unknown_blocks
from kantlijn.renderer.compiled import CompiledTemplates
from kantlijn.renderer.compiling import TemplateEnvironment, fill
from kantlijn.renderer.links import report_address
from kantlijn.renderer.paths import root_of
from kantlijn.renderer.policy import policy, scripts_in
from kantlijn.renderer.words import Words

LOCALES = {"nl": "nl_NL", "en": "en_GB"}
COMPILED = {lang: CompiledTemplates() for lang in LOCALES}
"""By language, for the messages of the catalogue stand in the code."""


class Press(Struct, frozen=True):
    """What all pages of a site are printed with."""

    environment: Environment
    settings: Settings
    words: Words


def make_press(
    folders: Sequence[Path], translations: NullTranslations, settings: Settings, assets: Mapping[str, str]
) -> tuple[Press, list[Problem]]:
    """Compile all templates; those that cannot be are problems.

    The folders come in the order of their say, the package's own last: a site's template may extend the one that it
    replaces, as `package/article.html`. Assets are the hashed paths of static files, by name.
    """
    words = Words(settings.language, translations)
    loaders: list[BaseLoader] = [FileSystemLoader(folder) for folder in folders]
    package = {"package": FileSystemLoader(folders[-1])} if folders else {}
    environment = TemplateEnvironment(
        loader=ChoiceLoader([*loaders, PrefixLoader(package)]),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        cache_size=-1,
        auto_reload=False,
        bytecode_cache=COMPILED[words.lang],
    )
    environment.newstyle_gettext = True  # type: ignore[attr-defined]
    environment.translated = translations.gettext
    environment.globals |= template_words(translations) | {
        "site": settings,
        "report": report_address(settings.report),
        "locale": LOCALES[words.lang],
        "number": words.number,
        "kinds": {
            "term": words.say("term"),
            "organisation": words.say("organisation"),
            "place": words.say("place"),
            "work": words.say("work"),
        },
        **asset_lists(assets),
    }
    press = Press(environment, settings, words)
    own = [file.relative_to(folder).as_posix() for folder in folders[:-1] for file in sorted(folder.rglob("*.html"))]
    return press, compile_templates(press) or find_unknown_blocks(environment, own)


def inline_scripts(environment: Environment) -> Iterator[str]:
    """Give the scripts that stand in the templates themselves, the site's own included."""
    for name in environment.list_templates(filter_func=is_own_name):
        yield from scripts_in(loader_of(environment).get_source(environment, name)[0])


def loader_of(environment: Environment) -> BaseLoader:
    """Give what reads the templates; there always is one."""
    assert environment.loader is not None  # noqa: S101 (make_press has just put it in)
    return environment.loader


def template_words(translations: NullTranslations) -> dict[str, Callable[..., Markup]]:
    """Give the functions by which templates say their words; Jinja's own take four times as long."""
    known: dict[str, Markup] = {}

    def gettext(message: str, **values: object) -> Markup:
        said = known.get(message)
        if said is None:
            said = known[message] = Markup(translations.gettext(message))  # noqa: S704 # the catalogue is ours
        return fill(said, values) if values or "%%" in said else said

    def ngettext(one: str, more: str, num: int, **values: object) -> Markup:
        return fill(translations.ngettext(one, more, num), {"num": num, **values})

    return {"_": gettext, "gettext": gettext, "ngettext": ngettext}


def asset_lists(assets: Mapping[str, str]) -> dict[str, object]:
    """Give the static files as templates name them: those of all pages, and those of some alone."""
    return {
        "assets": dict(assets),
        "styles": linked(assets, ".css"),
        "scripts": linked(assets, ".js"),
        "search_styles": linked(assets, ".css", "search/"),
        "search_scripts": linked(assets, ".js", "search/"),
        "list_scripts": linked(assets, ".js", "lists/"),
        "person_scripts": linked(assets, ".js", "person/"),
    }


def linked(assets: Mapping[str, str], kind: str, folder: str = "") -> list[str]:
    """Give the static files of a kind that pages link to: those of some pages alone stand in a folder of their own."""
    others = tuple(other for other in ("search/", "lists/", "person/") if other != folder)
    return [
        path
        for name, path in sorted(assets.items())
        if name.endswith(kind) and name.startswith(folder) and not name.startswith(others)
    ]


def is_own_name(name: str) -> bool:
    """Say whether a template is compiled by this name; `package/` is a second one, for those that extend."""
    return name.endswith(".html") and not name.startswith("package/")


def compile_templates(press: Press) -> list[Problem]:
    """Compile each template once, and report those that are no template; the policy knows the scripts in them."""
    problems = []
    for name in press.environment.list_templates(filter_func=is_own_name):
        try:
            press.environment.get_template(name)
        except TemplateSyntaxError as error:
            problems.append(unreadable(error.filename or name, error.lineno, error.message or ""))
        except UnicodeDecodeError:
            problems.append(fault(name, 0, "a template that is not UTF-8", "save it as UTF-8"))
        except OSError as error:
            problems.append(unreadable(str(error.filename or name), 0, error.strerror or ""))
    if not problems:
        press.environment.globals["policy"] = policy(inline_scripts(press.environment))
    return problems


def unreadable(source: str, line: int, reason: str) -> Problem:
    """Report a template that is none, or that the system refuses."""
    return fault(source, line, "template cannot be read (%(reason)s)", "mend the template", reason=reason)


def render_page(press: Press, template: str, path: str, **values: object) -> tuple[Page | None, list[Problem]]:
    """Print one page. A mistake in a template is the author's to mend; one in our own code is raised."""
    around = {"root": root_of(path), "path": path} | values
    try:
        html = press.environment.get_template(template).render(around)
    except RecursionError as error:
        return None, [recursive(error)]
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError) as error:
        place = template_place(error)
        if place is None:
            raise
        file, line = place
        if isinstance(error, TemplateNotFound):
            return None, [fault(file, line, "no template ‘%(name)s’", "correct its name", name=error.name)]
        reason = str(error) or type(error).__name__
        return None, [
            fault(file, line, "template cannot be filled in (%(reason)s)", "mend the template", reason=reason)
        ]
    return Page(path, html.encode()), []


def recursive(error: RecursionError) -> Problem:
    """Report a template that stands for itself; whoever replaces base.html easily extends it by that name."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(".html")]
    if not frames:
        raise error
    return fault(
        frames[-1].filename,
        frames[-1].lineno or 0,
        "a template that extends or includes itself",
        "call the one that it replaces ‘package/%(name)s’",
        name=Path(frames[-1].filename).name,
    )


def template_place(error: Exception) -> tuple[str, int] | None:
    """Give the template's file and line where something went wrong; None where that was in code of ours."""
    if isinstance(error, TemplateSyntaxError):
        return error.filename or error.name or "", error.lineno
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(".html")]
    last = traceback.extract_tb(error.__traceback__)[-1].filename
    inside = last.endswith(".html") or "/jinja2/" in Path(last).as_posix() or "/markupsafe/" in Path(last).as_posix()
    return (frames[-1].filename, frames[-1].lineno or 0) if frames and inside else None
