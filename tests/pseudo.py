"""A language made of English, to see what is not translated, or too long: ⟦Šțáŕŧ łőňğéř⟧."""

from itertools import cycle, islice
from math import ceil
from pathlib import Path

from fluent.syntax import serialize
from fluent.syntax.ast import Comment, Message, Pattern, Resource, TextElement
from fluent.syntax.visitor import Transformer

from logic.texts import Texts, read
from tests.said import ENTRIES, said, words_of
from tools.write_texts import Entry

CODE = "eo"
"""Esperanto's, so that lists and numbers are not English either; CLDR's "en-XA" is not in Babel."""
LONGER = 0.4
ACCENTED = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçđéƒğĥíĵķłɱñóþɋřšťúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁṀÑÓÞɊŘŠŤÚṼŴẊÝŽ",
)


def pseudo(folder: Path, code: str = CODE) -> Texts:
    """Write every English message into a folder as another language has it, and read it."""
    (folder / code).mkdir(parents=True)
    for file in {entry.file for entry in ENTRIES.values()}:
        own = [_translated(entry) for entry in ENTRIES.values() if entry.file == file]
        (folder / code / file).write_text(serialize(Resource([*own])), encoding="utf-8")
    return read(folder / code, said)


def _translated(entry: Entry) -> Message:
    message = entry.message.clone()
    assert message.value
    _Accents().visit(message.value)
    more = ceil(LONGER * sum(map(len, words_of(entry))))
    filler = "".join(islice(cycle(" łőňğéř"), more))
    elements = [TextElement("⟦"), *message.value.elements, TextElement(f"{filler}⟧")]
    return Message(message.id, Pattern(elements), comment=Comment(f"en {entry.mark}"))


class _Accents(Transformer):
    """Sets an accent on every letter."""

    def visit_TextElement(self, node: TextElement) -> TextElement:  # noqa: N802, Fluent's name
        return TextElement(node.value.translate(ACCENTED))
