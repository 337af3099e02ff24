"""What the pages say in English, by the names of their messages."""

from collections.abc import Container, Iterator
from typing import get_args

from fluent.syntax.ast import TextElement
from fluent.syntax.visitor import Visitor

from logic.texts import ENGLISH, FOLDER, MessageName, texts_in
from logic.wording.common import PAGE_TITLES
from tools.write_texts import Entry, language

said = texts_in(ENGLISH)
TITLES = {name: said(message) for name, message in PAGE_TITLES.items()}
"""What the pages are called, by their names."""
ENTRIES = language(FOLDER / ENGLISH).entries
NAMES: tuple[MessageName, ...] = get_args(MessageName)


def words(*, but: Container[str] = ()) -> Iterator[str]:
    """Yield every run of words in the English messages, those of some files left out."""
    for entry in ENTRIES.values():
        if entry.file not in but:
            yield from words_of(entry)


def words_of(entry: Entry) -> list[str]:
    """Return the runs of words in a message, in every variant of it."""
    seen = _Words()
    seen.visit(entry.message)
    return seen.found


class _Words(Visitor):
    """Gathers a message's runs of words."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_TextElement(self, node: TextElement) -> None:  # noqa: N802, Fluent's name
        self.found.append(node.value)
