"""The modules that decide who is meant, and how surely, to mutants of them, and to those that no test notices.

Cosmic Ray makes the mutants: another comparison, `and` for `or`, `not` before a condition, a number one more or less, a
loop that is not entered. Each is read in a copy of this process, in which what was not changed is loaded already, and
runs the tests of its own module, then those beside it, until one fails. `python -m tools.mutants [FILE ...]`.
"""

import contextlib
import difflib
import gc
import os
import signal
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path

import pytest
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import MutationVisitor
from cosmic_ray.plugins import get_operator, operator_names

ROOT = Path(__file__).parent.parent
PACKAGE = "kantlijn/annotators"
MODULES = (
    "quotes/certainty.py", "quotes/attribution.py", "quotes/factuality.py", "quotes/report.py", "quotes/signs.py",
    "entities/coreference.py", "entities/pronouns.py", "entities/descriptions.py", "entities/referents.py",
    "entities/standings.py", "entities/people.py", "entities/functions.py",
)  # fmt: skip
"""What decides certainty and coreference."""
BESIDE = ("tests/unit/annotators/quotes", "tests/unit/annotators/entities")
"""The tests that run where those of the module itself find nothing."""
PLAINLY = ("-xq", "--tb=no", "--assert=plain", "-p", "no:cacheprovider", "-p", "no:unraisableexception")
"""How pytest runs: until a test fails, and without what tells why."""
KEPT = ("lexicon", "matching", "naming", "parse")
"""Rooms of the package that import nothing of what is mutated: they stay loaded."""
LONGEST = 60
"""Seconds in which the tests of a mutant must end: one that never does is noticed too."""
LEAST = 0.9
"""The share of mutants that tests must notice."""


def main(arguments: Sequence[str]) -> int:
    """Print the mutants that no test notices, and how many were; 1 where they are too few."""
    os.chdir(ROOT)
    paths = [Path(one) for one in arguments] or [Path(PACKAGE, one) for one in MODULES]
    if _run_tests(BESIDE):
        print("the tests fail without any mutant", file=sys.stderr)  # noqa: T201
        return 2
    made: Counter[str] = Counter()
    killed: Counter[str] = Counter()
    for path in paths:
        source = path.read_text(encoding="utf-8")
        for operator, mutant in mutants_of(source):
            made[str(path)] += 1
            if is_noticed(path, mutant):
                killed[str(path)] += 1
            else:
                print(_shown(path, source, mutant, operator), flush=True)  # noqa: T201
        print(f"{path}: {killed[str(path)]} of {made[str(path)]}", flush=True)  # noqa: T201
    print(f"noticed: {killed.total()} of {made.total()}, {killed.total() / made.total():.3f}")  # noqa: T201
    return int(killed.total() < LEAST * made.total())


def mutants_of(source: str) -> Iterator[tuple[str, str]]:
    """Give the mutants of a module, each with the name of what made it."""
    nodes = list(ast_nodes(get_ast(source)))
    for name in operator_names():
        operator = get_operator(name)
        if operator.arguments():
            continue
        count = sum(len(list(operator().mutation_positions(node))) for node in nodes)
        for place in range(count):
            yield name.partition("/")[2], MutationVisitor.mutate_code(source, operator(), place)


def is_noticed(path: Path, mutant: str) -> bool:
    """Say whether a test fails, or never ends, with a mutant in the place of a module."""
    gc.freeze()
    child = os.fork()
    if not child:
        with contextlib.suppress(BaseException):
            signal.alarm(LONGEST)
            _forget()
            sys.meta_path.insert(0, _Finder(path, mutant))
            os._exit(_run_tests([_mirror(path)]) or _run_tests(BESIDE))
        os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0


def _mirror(path: Path) -> str:
    """Give the tests of a module."""
    return str("tests/unit" / path.relative_to("kantlijn").with_name(f"test_{path.name}"))


def _run_tests(tests: Sequence[str]) -> int:
    """Run tests until one fails, in silence."""
    with (
        Path(os.devnull).open("w") as nowhere,
        contextlib.redirect_stdout(nowhere),
        contextlib.redirect_stderr(nowhere),
    ):
        return int(pytest.main([*PLAINLY, *tests]))


def _forget() -> None:
    """Let what may hold something of a mutated module be imported anew."""
    kept = tuple(f"{PACKAGE.replace('/', '.')}.{room}" for room in KEPT)
    for name, module in list(sys.modules.items()):
        of_package = name.startswith("kantlijn.annotators") and not name.startswith(kept)
        if of_package or str(getattr(module, "__file__", "")).startswith(str(ROOT / "tests")):
            del sys.modules[name]


class _Finder(MetaPathFinder):
    """Finds a mutant where its module is asked for."""

    def __init__(self, path: Path, mutant: str) -> None:
        self.path, self.mutant = path, mutant
        self.name = ".".join(path.with_suffix("").parts)

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:  # noqa: ARG002
        if name != self.name:
            return None
        return spec_from_file_location(name, self.path, loader=_Loader(name, str(self.path.resolve()), self.mutant))


class _Loader(SourceFileLoader):
    """Loads a mutant."""

    def __init__(self, name: str, path: str, mutant: str) -> None:
        super().__init__(name, path)
        self.mutant = mutant

    def get_code(self, fullname: str) -> object:  # noqa: ARG002
        return compile(self.mutant, self.path, "exec")


def _shown(path: Path, source: str, mutant: str, operator: str) -> str:
    """Show what a mutant changes."""
    _, _, *changed = difflib.unified_diff(source.splitlines(), mutant.splitlines(), n=0, lineterm="")
    return "\n".join([f"{path}: {operator}", *changed])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
