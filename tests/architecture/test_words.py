"""Sentences stand in the catalogue, in `logic/texts` and in `logic/wording`, nowhere else."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.architecture.code import ROOT, files, name, product, strings, tree
from tests.said import ENTRIES

SENTENCE = re.compile(r" [a-z].*[.?]$", re.DOTALL)
MACHINE_PATH = re.compile(r"(?<![\w.:/])/(home|work|root|Users|tmp|opt|mnt)/|[A-Z]:\\\\")
TEXT_FILES = [
    *product(),
    *sorted((ROOT / "logic/catalogue").rglob("*.toml")),
    *sorted((ROOT / "logic/texts").rglob("*.ftl")),
    *sorted((ROOT / ".streamlit").glob("*.toml")),
    ROOT / "Makefile",
    ROOT / "pyproject.toml",
]
SPEAKERS = [path for path in product() if name(path) != "logic/texts/names.py"]


@dataclass(frozen=True)
class Saying:
    """A call that says a message by its name, with these arguments."""

    message: str
    arguments: frozenset[str | None]


def sayings(module: ast.Module) -> Iterator[Saying]:
    """Yield every call of a module that says a message by its name."""
    for node in ast.walk(module):
        match node:
            case ast.Call(
                func=ast.Name(id="say" | "texts") | ast.Attribute(attr="texts"),
                args=[ast.Constant(value=str(name))],
            ):
                yield Saying(name, frozenset(keyword.arg for keyword in node.keywords))


def test_pages_and_ui_hold_no_sentence() -> None:
    held = {(name(path), text) for path in files("pages", "ui") for text in strings(path)}
    assert held
    assert [(file, text) for file, text in held if SENTENCE.search(text.strip())] == []


@pytest.mark.parametrize("text", ["Please choose one.", "Is it new?", "One.\nand another one."])
def test_a_sentence_is_known_when_seen(text: str) -> None:
    assert SENTENCE.search(text)


def test_no_file_knows_the_machine_or_what_lies_beside_the_product() -> None:
    texts = {name(path): path.read_text(encoding="utf-8") for path in TEXT_FILES}
    assert [file for file, text in texts.items() if MACHINE_PATH.search(text)] == []
    assert [file for file, text in texts.items() if "/shared" in text] == []


@pytest.mark.parametrize("text", ["open('/home/x')", '"/work/main"', "C:\\\\x"])
def test_a_machine_path_is_known_when_seen(text: str) -> None:
    assert MACHINE_PATH.search(text)


def test_every_message_is_said_somewhere() -> None:
    named = {text for path in SPEAKERS for text in strings(path)}
    assert ENTRIES.keys() - named == set()


def test_a_message_is_said_with_its_arguments() -> None:
    """The type checker knows the names of the messages, but not what each takes."""
    found = {saying for path in SPEAKERS for saying in sayings(tree(path))}
    assert {saying.message for saying in found} >= {
        name for name, entry in ENTRIES.items() if entry.arguments
    }
    assert [one for one in found if one.arguments != ENTRIES[one.message].arguments] == []


@pytest.mark.parametrize("call", ['say("x", a=1, b=c)', 'f(texts("x", b=2, a=say(name)))'])
def test_a_message_is_known_when_it_is_said(call: str) -> None:
    assert [*sayings(ast.parse(call))] == [Saying("x", frozenset({"a", "b"}))]
