"""A site's own templates to the blocks in them that the template which they extend does not have.

Jinja leaves such a block out without a word: `{% block foter %}` would simply not be there.
"""

from collections.abc import Iterable
from difflib import get_close_matches

from jinja2 import Environment, TemplateError, nodes

from kantlijn.model.problem import Problem, fault


def find_unknown_blocks(environment: Environment, names: Iterable[str]) -> list[Problem]:
    """Give a fault for each block that replaces nothing, with its line and the near miss."""
    problems = []
    for name in names:
        tree, file = parsed(environment, name)
        parent = parent_of(tree) if tree else None
        known = blocks_above(environment, parent) if parent else None
        if tree is None or known is None:
            continue
        blocks = [node for node in tree.body if isinstance(node, nodes.Block)]
        problems += [unknown_block(file, block, known) for block in blocks if block.name not in known]
    return problems


def parsed(environment: Environment, name: str) -> tuple[nodes.Template | None, str]:
    """Give a template as a tree, and its file; None where it is none, which is told elsewhere."""
    try:
        assert environment.loader is not None  # noqa: S101 # a press has one
        source, file, _ = environment.loader.get_source(environment, name)
        return environment.parse(source, name, file), file or name
    except (TemplateError, UnicodeDecodeError, OSError):
        return None, name


def parent_of(tree: nodes.Template) -> str | None:
    """Give the name of the template that another extends; None where it extends none, or reckons out which."""
    extends = next(tree.find_all(nodes.Extends), None)
    named = extends.template if extends else None
    return str(named.value) if isinstance(named, nodes.Const) else None


def blocks_above(environment: Environment, name: str | None) -> set[str] | None:
    """Give all blocks of a template and of those that it extends; None where one of them is not to be read."""
    known: set[str] = set()
    seen: set[str] = set()
    while name and name not in seen:
        seen.add(name)
        tree, _ = parsed(environment, name)
        if tree is None:
            return None
        known |= {block.name for block in tree.find_all(nodes.Block)}
        name = parent_of(tree)
    return known


def unknown_block(file: str, block: nodes.Block, known: set[str]) -> Problem:
    """Report a block that replaces nothing."""
    near = get_close_matches(block.name, sorted(known), n=1)
    what = "the template that this one extends has no block ‘%(name)s’"
    if near:
        return fault(file, block.lineno, what, "did you mean ‘%(near)s’?", name=block.name, near=near[0])
    names = ", ".join(sorted(known))
    return fault(file, block.lineno, what, "use one of: %(names)s", name=block.name, names=names)
