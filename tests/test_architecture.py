"""The floors of the house: imports go down only, and rooms stay small."""

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "kantlijn"
FLOORS = [
    {"kept"},
    {"pattern_codes"},
    {"patterns"},
    {"model"},
    {
        "readers",
        "annotators",
        "reference",
        "aggregate",
        "renderer",
        "writer",
        "cache",
        "scaffold",
        "progress",
        "placement",
        "guarding",
        "printing",
        "executors",
    },
    {"exporters"},
    {"knowledge"},
    {"pipeline"},
    {"building", "annotating"},
    {"server"},
    {"commands", "markdown"},
    {"cli"},
    {"starting"},
]
MODULES = sorted(PACKAGE.rglob("*.py"))


@dataclass(frozen=True)
class Import:
    importer: str
    target: str


def part(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def floor(module: str) -> int:
    return next(height for height, parts in enumerate(FLOORS) if part(module) in parts)


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports_of(path: Path) -> list[Import]:
    """All imports of the package's own modules, those inside functions too."""
    found = []
    for node in ast.walk(tree_of(path)):
        names = []
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names = [node.module or ""]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        found += [Import(module_name(path), name) for name in names if name.startswith("kantlijn.")]
    return found


ALL_IMPORTS = [found for path in MODULES for found in imports_of(path) if part(module_name(path)) != "__main__"]


@cache
def functions_of(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in ast.walk(tree_of(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    docstring = ast.get_docstring(function, clean=False) or ""
    return (function.end_lineno or 0) - function.lineno + 1 - len(docstring.splitlines())


def test_every_part_stands_on_a_floor():
    parts = {part(module_name(path)) for path in MODULES} - {"", "__main__"}
    assert parts <= set().union(*FLOORS)


def test_imports_go_down_only():
    between_parts = [found for found in ALL_IMPORTS if part(found.importer) != part(found.target)]
    assert [found for found in between_parts if floor(found.target) >= floor(found.importer)] == []


def test_no_import_cycle_inside_a_part():
    targets: dict[str, set[str]] = {}
    for found in ALL_IMPORTS:
        targets.setdefault(found.importer, set()).add(found.target)

    def reachable(start: str) -> set[str]:
        seen: set[str] = set()
        waiting = list(targets.get(start, ()))
        while waiting:
            module = waiting.pop()
            if module not in seen:
                seen.add(module)
                waiting.extend(targets.get(module, ()))
        return seen

    assert [module for module in targets if module in reachable(module)] == []


def test_modules_and_functions_stay_small():
    long_modules = [path.name for path in MODULES if len(path.read_text(encoding="utf-8").splitlines()) > 300]
    long_functions = [
        f"{path.name}:{function.name}" for path in MODULES for function in functions_of(path) if length(function) > 40
    ]
    assert (long_modules, long_functions) == ([], [])


def test_every_module_opens_with_one_sentence():
    undocumented = [path.name for path in MODULES if not ast.get_docstring(tree_of(path))]
    assert undocumented == []


def test_unit_tests_mirror_the_package():
    unit = PACKAGE.parent / "tests" / "unit"
    missing = [
        str(path.relative_to(PACKAGE))
        for path in MODULES
        if functions_of(path) and not (unit / path.relative_to(PACKAGE)).with_name(f"test_{path.name}").exists()
    ]
    assert missing == []
