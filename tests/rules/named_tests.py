"""Tests that are named in a document: whether they are there, and whether they are always run."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

FETCHES = ("getfixturevalue", "usefixtures")
SKIPS = {"skip", "skipif", "xfail", "importorskip"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def is_there(root: Path, name: str) -> bool:
    """Whether `tests/…/test_….py::test_…` names a test below `root`."""
    file, _, test = name.partition("::")
    return test.startswith("test_") and (root / file).is_file() and test in _functions(root / file)


def may_be_skipped(root: Path, name: str) -> bool:
    """Whether the test or what it asks for is left out or forgiven somewhere: by a mark of its own or of its module, by
    what it does, or by a fixture that it has, however far away."""
    file, _, test = name.partition("::")
    path = root / file
    return _marks_module(path) or _leaves_out(path, _functions(path)[test], set())


def _leaves_out(path: Path, function: Function, seen: set[str]) -> bool:
    if any(_says_skip(path, part) for part in [*function.decorator_list, *function.body]):
        return True
    for asked in _asked(path, function) - seen:
        seen.add(asked)
        found = next(((place, each) for place, each in _fixtures(path) if each.name == asked), None)
        if found and _leaves_out(*found, seen):
            return True
    return False


def _asked(path: Path, function: Function) -> set[str]:
    """The fixtures that a test or fixture has: its arguments, those it names in text, and those that are for all."""
    arguments = {each.arg for each in [*function.args.args, *function.args.kwonlyargs]}
    calls = [
        each for each in ast.walk(function) if isinstance(each, ast.Call) and ast.unparse(each.func).endswith(FETCHES)
    ]
    texts = [each.value for call in calls for each in ast.walk(call) if isinstance(each, ast.Constant)]
    fetched = {text for text in texts if isinstance(text, str)}
    automatic = {each.name for _, each in _fixtures(path) if "autouse" in _decoration(each)}
    return (arguments | fetched | automatic) - {function.name}


def _decoration(function: Function) -> str:
    return " ".join(ast.unparse(each) for each in function.decorator_list)


def _fixtures(path: Path) -> Iterator[tuple[Path, Function]]:
    """Those of the module, of each conftest above it and of the plugins that it names, the nearest first."""
    for place in [path, *(folder / "conftest.py" for folder in path.parents)]:
        for module in [place, *_plugins(place)] if place.is_file() else []:
            yield from ((module, each) for each in _functions(module).values() if "fixture" in _decoration(each))


def _plugins(conftest: Path) -> list[Path]:
    """The modules of ours (`tests.chromium`) that it has pytest load."""
    named = next((value for name, value in _assigned(conftest) if name == "pytest_plugins"), None)
    names = ast.literal_eval(named) if named is not None else []
    return [conftest.parents[1].joinpath(*name.split(".")).with_suffix(".py") for name in names]


def _says_skip(path: Path, part: ast.AST) -> bool:
    marked = {name for name, value in _assigned(path) if _has_skip(value)}
    return _has_skip(part) or any(isinstance(each, ast.Name) and each.id in marked for each in ast.walk(part))


def _marks_module(path: Path) -> bool:
    return any(
        _says_skip(path, statement.value if isinstance(statement, ast.Assign) else statement)
        for statement in _tree(path).body
        if isinstance(statement, ast.Expr)
        or (isinstance(statement, ast.Assign) and "pytestmark" in {ast.unparse(each) for each in statement.targets})
    )


def _has_skip(part: ast.AST) -> bool:
    return any(isinstance(each, ast.Attribute) and each.attr in SKIPS for each in ast.walk(part))


def _assigned(path: Path) -> Iterator[tuple[str, ast.expr]]:
    for statement in _tree(path).body:
        if isinstance(statement, ast.Assign):
            yield from ((ast.unparse(each), statement.value) for each in statement.targets)


def _functions(path: Path) -> dict[str, Function]:
    return {each.name: each for each in _tree(path).body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)}


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))
