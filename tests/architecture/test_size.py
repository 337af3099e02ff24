"""Nothing is too long to read, and everything public says what it is."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.code import files, functions, name, product, tree

LONGEST_FUNCTION, LONGEST_PAGE = 30, 130
FEWEST_FUNCTIONS = 500
"""So many are there at least: a rule that looks at nothing holds always."""


def public(node: ast.Module | ast.ClassDef) -> Iterator[ast.ClassDef | ast.FunctionDef]:
    """Yield the public functions, classes and methods of a module or class."""
    for inner in node.body:
        if isinstance(inner, ast.ClassDef | ast.FunctionDef) and not inner.name.startswith("_"):
            yield inner
            if isinstance(inner, ast.ClassDef):
                yield from public(inner)


def length(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_a_function_is_at_most_30_lines_long() -> None:
    found = {
        f"{name(path)}: {f.name}": (f.end_lineno or 0) - f.lineno + 1
        for path in product()
        for f in functions(path)
    }
    assert len(found) > FEWEST_FUNCTIONS
    assert {fn: lines for fn, lines in found.items() if lines > LONGEST_FUNCTION} == {}


def test_what_is_public_says_what_it_is() -> None:
    silent = [
        f"{name(path)}: {node.name}"
        for path in product()
        for node in public(tree(path))
        if not ast.get_docstring(node)
    ]
    assert silent == []


def test_a_modules_docstring_is_one_sentence() -> None:
    docstrings = {name(path): ast.get_docstring(tree(path)) or "" for path in product()}
    assert {
        file: text
        for file, text in docstrings.items()
        if not text.endswith(".") or text.count(". ")
    } == {}


def test_a_page_is_short() -> None:
    pages = files("pages")
    assert pages
    assert [name(path) for path in pages if length(path) > LONGEST_PAGE] == []
