"""Every regular expression of the package, timed on input that is made from the expression itself to hurt it.

Whatever repeats in an expression is pumped: what may stand before it, then its body over and over, then something on
which the whole fails, so that the engine must try all that it can. No list of expressions is kept: those of a module
are found in its names, however deep in tables, and those inside functions in its source.
"""

import ast
import importlib
import pkgutil
import re
import signal
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined] # the only way to read an expression as a tree
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import kantlijn
from kantlijn.patterns import Uncompiled

LENGTH = 10_000
"""Characters of each input."""
LIMIT = 0.05
"""Seconds that an expression may take on the worst of them."""
ENOUGH = 1.0
"""Seconds after which it is no longer waited for."""
FEW = 8
"""Attacks tried in full: those that took longest at a tenth of the length."""
MOST = 200
"""Expressions in one table; word lists are no tables of expressions."""
WAYS = frozenset({"search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split"})
FAILURES = ("", "\x01")
"""What may stand behind: nothing, or a sign that hardly any expression wants."""
CATEGORIES = {"DIGIT": "1", "SPACE": " ", "WORD": "a", "NOT_DIGIT": "a", "NOT_SPACE": "a", "NOT_WORD": " "}
COMMON = ("a", "A", " ", ".", "\n", "'", '"', "1", "-", ",", "a ", "A ", "Aa ", "van ", "de ", "[", "(", "<", "<a ")
"""Pumped into every expression, whatever it is made of."""


class OverdueError(Exception):
    """An expression took longer than anybody waits."""


@dataclass(frozen=True)
class Expression:
    """One expression, and the ways in which the package uses it."""

    name: str
    pattern: re.Pattern[Any]
    uses: frozenset[str]
    length: int
    """Characters that it is ever given: LENGTH, or less where each call looks at a window of that many alone."""


def find_expressions() -> list[Expression]:
    """Give all expressions of the package, by the module and name under which they are found."""
    found: dict[tuple[Any, int], Expression] = {}
    trees = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in modules()}
    uses, windows = uses_in(trees), windows_in(trees)
    for module, tree in trees.items():
        for name, value in vars(importlib.import_module(module)).items():
            for place, pattern in enumerate(islice(inside(value), MOST)):
                label = f"{module}.{name}" + (f"[{place}]" if place else "")
                is_alone = isinstance(value, re.Pattern | Uncompiled)
                home = (module, name) if is_alone else ("", "")
                each = Expression(label, pattern, uses.get(home, WAYS), windows.get(home, LENGTH))
                if (module, name) in uses or not is_alone:
                    found.setdefault((pattern.pattern, pattern.flags), each)
        for each in inline(module, tree):
            found.setdefault((each.pattern.pattern, each.pattern.flags), each)
    return sorted(found.values(), key=lambda each: each.name)


def modules() -> Iterator[tuple[str, Path]]:
    """Give the modules of the package with their files."""
    for module in pkgutil.walk_packages(kantlijn.__path__, "kantlijn."):
        if not module.name.endswith("__main__"):
            yield module.name, Path(importlib.import_module(module.name).__file__ or "")


def uses_in(trees: Mapping[str, ast.Module]) -> dict[tuple[str, str], frozenset[str]]:
    """Give in which ways each name of a module is used; one that is handed on to a function may be used in any."""
    used: dict[tuple[str, str], set[str]] = {}
    for module, tree in trees.items():
        homes = {
            alias.asname or alias.name: (node.module or "", alias.name)
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        called = {id(node.value): node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                home = homes.get(node.id, (module, node.id))
                used.setdefault(home, set()).update({called[id(node)]} if id(node) in called else WAYS)
    return {home: frozenset(ways & WAYS) or WAYS for home, ways in used.items()}


def windows_in(trees: Mapping[str, ast.Module]) -> dict[tuple[str, str], int]:
    """Give how many characters each expression is given at most, where every call of it says so.

    As in `BEFORE.search(text, max(0, start - REACH), start)`, or on the slice `text[max(0, start - REACH) : start]`.
    """
    found: dict[tuple[str, str], int] = {}
    for module, tree in trees.items():
        known = vars(importlib.import_module(module))
        for call in ast.walk(tree):
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in WAYS):
                continue
            if isinstance(call.func.value, ast.Name):
                home = (module, call.func.value.id)
                found[home] = max(found.get(home, 0), window_of(call, known))
    return found


def window_of(call: ast.Call, known: Mapping[str, object]) -> int:
    """Give the characters that one call looks at: LENGTH where it does not say."""
    begins = [call.args[1]] if len(call.args) == 3 else []
    begins += [
        arg.slice.lower
        for arg in call.args[:1]
        if isinstance(arg, ast.Subscript) and isinstance(arg.slice, ast.Slice) and arg.slice.lower and arg.slice.upper
    ]
    for begin in begins:
        inner = begin.args[1] if isinstance(begin, ast.Call) and ast.unparse(begin.func) == "max" else begin
        if isinstance(inner, ast.BinOp) and isinstance(inner.op, ast.Sub):
            size = inner.right
            value = size.value if isinstance(size, ast.Constant) else known.get(ast.unparse(size))
            if isinstance(value, int):
                return min(value, LENGTH)
    return LENGTH


def inside(value: object, depth: int = 4) -> Iterator[re.Pattern[Any]]:
    """Give the expressions in a value: itself, in its items, or in the fields of a row of a table."""
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, Uncompiled):
        yield re.compile(value.pattern, value.wanted)
    elif depth and isinstance(value, dict):
        for each in value.values():
            yield from inside(each, depth - 1)
    elif depth and isinstance(value, list | tuple | set | frozenset):
        for each in value:
            yield from inside(each, depth - 1)
    elif depth and type(value).__module__.startswith("kantlijn.") and hasattr(type(value), "__slots__"):
        for slot in type(value).__slots__:
            yield from inside(getattr(value, slot, None), depth - 1)


def inline(module: str, tree: ast.Module) -> Iterator[Expression]:
    """Give the expressions that stand as a string in a call of `re` inside a function."""
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
            continue
        first = node.args[0]
        if ast.unparse(node.func.value) == "re" and isinstance(first, ast.Constant) and node.func.attr in WAYS:
            yield Expression(f"{module}:{node.lineno}", re.compile(first.value), frozenset({node.func.attr}), LENGTH)


def sample(tree: Any, deep: int = 6) -> str:
    """Give a text that an expression's tree may match, without regard to what stands around it."""
    return "".join(part(code, value, deep) for code, value in tree) if deep else ""


def part(code: Any, value: Any, deep: int) -> str:
    """Give a text for one node of a tree."""
    match code:
        case codes.LITERAL:
            made = chr(value)
        case codes.NOT_LITERAL:
            made = "a" if value != ord("a") else "b"
        case codes.ANY:
            made = "a"
        case codes.IN:
            made = chosen(value)
        case codes.MAX_REPEAT | codes.MIN_REPEAT | codes.POSSESSIVE_REPEAT:
            made = sample(value[2], deep - 1) * max(1, min(value[0], 8))
        case codes.SUBPATTERN:
            made = sample(value[3], deep - 1)
        case codes.ATOMIC_GROUP:
            made = sample(value, deep - 1)
        case codes.BRANCH:
            made = sample(value[1][0], deep - 1)
        case _:
            made = ""
    return made


def chosen(options: Any) -> str:
    """Give a character of a class."""
    if options[0][0] is codes.NEGATE:
        barred = {value for code, value in options if code is codes.LITERAL}
        return next(sign for sign in "ab 1.é\x01" if ord(sign) not in barred)
    code, value = options[0]
    if code is codes.LITERAL:
        return chr(value)
    if code is codes.RANGE:
        return chr(value[0])
    return CATEGORIES.get(str(value).removeprefix("CATEGORY_").removeprefix("UNI_"), "a")


def pumps(tree: Any, before: str = "", deep: int = 7) -> Iterator[tuple[str, str]]:
    """Give, for all that repeats in a tree, what may stand before it and what it repeats, each branch of it apart."""
    for code, value in tree if deep else ():
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            for body in ways(value[2]):
                yield before, body
            yield from pumps(value[2], before, deep - 1)
        elif code is codes.SUBPATTERN:
            yield from pumps(value[3], before, deep - 1)
        elif code is codes.BRANCH:
            for way in value[1]:
                yield from pumps(way, before, deep - 1)
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            yield from pumps(value[1], before, deep - 1)
        elif code is codes.ATOMIC_GROUP:
            yield from pumps(value, before, deep - 1)
        before += part(code, value, 5)


def ways(body: Any) -> Iterator[str]:
    """Give a text for a repeated body, and one for each of its branches and signs."""
    yield sample(body)
    for code, value in body:
        if code is codes.BRANCH:
            yield from (sample(way) for way in value[1][:12])
        elif code is codes.SUBPATTERN:
            yield from ways(value[3])
        elif code is codes.IN:
            yield from (
                chosen([each]) for each in value[:12] if each[0] in (codes.LITERAL, codes.RANGE, codes.CATEGORY)
            )


def attacks(expression: re.Pattern[Any], length: int) -> Iterator[str]:
    """Give texts of about that length on which the engine has most to try."""
    pattern = expression.pattern if isinstance(expression.pattern, str) else expression.pattern.decode("latin-1")
    found = [("", common) for common in COMMON]
    found += list(pumps(parser.parse(pattern, expression.flags & re.VERBOSE)))
    found += [("", before + body) for before, body in found if before]
    for before, body in dict.fromkeys(found):
        if body:
            pumped = before + body * max(1, (length - len(before)) // len(body))
            for failure in FAILURES:
                yield pumped + failure


@contextmanager
def no_longer_than(seconds: float) -> Iterator[None]:
    """Break off what takes longer; the engine of expressions looks at signals while it works."""

    def overdue(*_: object) -> None:
        raise OverdueError

    before = signal.signal(signal.SIGPROF, overdue)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def time_of(expression: Expression, text: str, patience: float = ENOUGH) -> float:
    """Give the processor's time for using an expression on a text once; `patience` where it is overdue."""
    pattern = expression.pattern
    given: Any = text if isinstance(pattern.pattern, str) else text.encode("utf-8", "replace")
    begun = time.process_time()
    try:
        with no_longer_than(patience):
            if expression.uses - {"match", "fullmatch"}:
                for _ in pattern.finditer(given):
                    pass
            if "match" in expression.uses:
                pattern.match(given)
            if "fullmatch" in expression.uses:
                pattern.fullmatch(given)
    except OverdueError:
        return patience
    return time.process_time() - begun


def worst_of(expression: Expression) -> tuple[float, str]:
    """Give the longest time that an expression takes at that length, and the start of the text that costs it."""
    length = expression.length
    tried = []
    for text in attacks(expression.pattern, max(length // 10, min(length, 200))):
        taken = time_of(expression, text, LIMIT)
        if taken >= LIMIT:
            return ENOUGH, text[:40]
        tried.append((taken, text))
    tried.sort(key=lambda each: -each[0])
    worst, cause = 0.0, ""
    for _, short in tried[:FEW]:
        text = stretched(short, length)
        taken = min(time_of(expression, text) for _ in range(2))
        if taken > worst:
            worst, cause = taken, short[:40]
        if worst >= ENOUGH:
            break
    return worst, cause


def stretched(short: str, length: int) -> str:
    """Give the same attack at its full length: its middle, over and over."""
    third = len(short) // 3
    middle = short[third : 2 * third] or short
    return short[: 2 * third] + middle * max(1, (length - len(short)) // max(1, len(middle))) + short[2 * third :]


def report() -> list[str]:
    """Print each expression with its worst time, the slowest first, and give those above the limit."""
    timed = sorted(((*worst_of(each), each.name) for each in find_expressions()), reverse=True)
    for taken, cause, name in timed:
        print(f"{taken * 1000:8.1f} ms  {name}  {cause!r}")  # noqa: T201 (a report)
    above = [name for taken, _, name in timed if taken > LIMIT]
    print(f"{len(timed)} expressions, {len(above)} above {LIMIT * 1000:.0f} ms")  # noqa: T201
    return above
