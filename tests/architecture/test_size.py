"""Nothing is too long to read, and everything public says what it is."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.code import files, functions, name, product, tree

LONGEST_FUNCTION, LONGEST_PAGE = 30, 130


def public(node: ast.Module | ast.ClassDef) -> Iterator[ast.ClassDef | ast.FunctionDef]:
    """Yield the public functions, classes and methods of a module or class."""
    for inner in node.body:
        if isinstance(inner, ast.ClassDef | ast.FunctionDef) and not inner.name.startswith("_"):
            yield inner
            if isinstance(inner, ast.ClassDef):
                yield from public(inner)


def length(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("path", product(), ids=name)
def test_a_function_is_at_most_30_lines_long(path: Path) -> None:
    found = {f.name: (f.end_lineno or 0) - f.lineno + 1 for f in functions(path)}
    assert {fn: lines for fn, lines in found.items() if lines > LONGEST_FUNCTION} == {}


@pytest.mark.parametrize("path", product(), ids=name)
def test_what_is_public_says_what_it_is(path: Path) -> None:
    module = tree(path)
    assert ast.get_docstring(module)
    assert [node.name for node in public(module) if not ast.get_docstring(node)] == []


@pytest.mark.parametrize("path", product(), ids=name)
def test_a_modules_docstring_is_one_sentence(path: Path) -> None:
    docstring = ast.get_docstring(tree(path)) or ""
    assert docstring.endswith(".")
    assert docstring.count(". ") == 0


@pytest.mark.parametrize("path", files("pages"), ids=name)
def test_a_page_is_short(path: Path) -> None:
    assert length(path) <= LONGEST_PAGE
