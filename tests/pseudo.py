"""Languages made of English, to see what is not translated, too long, or in the wrong direction.

Accented, ⟦Šțáŕŧ łőňğéř⟧, and in Hebrew letters, which run from right to left.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import cycle, islice
from math import ceil
from pathlib import Path

import pytest
from fluent.syntax import serialize
from fluent.syntax.ast import Comment, Message, Pattern, Resource, TextElement
from fluent.syntax.visitor import Transformer

from logic.catalogue import load_catalogue, loader
from logic.catalogue.translation import each_said, files_of
from logic.catalogue.words import Rewording
from logic.models.catalogue import Catalogue
from logic.texts import ENGLISH, SHIPPED, Texts, read, texts_in
from logic.texts import language as reading
from tests.said import ENTRIES, said, words_of
from tools.write_texts import Entry
from ui.state import language

LONGER = 0.4
LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
STAYS = re.compile(r"\{\w*\}|`[^`]*`|https?://\S+")
"""What no translator touches: names to be filled in, code, addresses."""
SHORTEST_ROOM = 18
"""Letters that a name in the week's picture may have, in any language (`ShortName`)."""


@dataclass(frozen=True)
class Pseudo:
    """A language made of English: whose lists and days it follows, its letters and its ends."""

    code: str
    letters: Mapping[int, int]
    begin: str = "⟦"
    end: str = "⟧"
    filler: str = " łőňğéř"

    def spelt(self, text: str) -> str:
        """Return text in the letters of the language."""
        return _but_what_stays(text, lambda part: part.translate(self.letters))

    def message(self, entry: Entry) -> Message:
        """Return a message as the language says it."""
        message = entry.message.clone()
        assert message.value
        _Spelling(self).visit(message.value)
        more = ceil(LONGER * sum(map(len, words_of(entry))))
        filler = "".join(islice(cycle(self.filler), more))
        begin = [TextElement(self.begin)] if self.begin else []
        elements = [*begin, *message.value.elements, TextElement(f"{filler}{self.end}")]
        return Message(message.id, Pattern(elements), comment=Comment(f"en {entry.mark}"))

    def text(self, path: str, english: str) -> str:
        """Return a text of the catalogue as the language says it, in no more words."""
        if path.startswith("areas.") and path.endswith(".short"):
            room = SHORTEST_ROOM - len(self.begin + self.end)
            return f"{self.begin}{self.spelt(english)[:room]}{self.end}"
        return f"{self.begin}{self.spelt(_but_what_stays(english, _doubled))}{self.end}"


ACCENTED = Pseudo(
    # Esperanto's, so that lists and numbers are not English either; Babel has no "en-XA".
    "eo",
    str.maketrans(LATIN, "áƀçđéƒğĥíĵķłɱñóþɋřšťúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁṀÑÓÞɊŘŠŤÚṼŴẊÝŽ"),
)
# Each sound as its nearest letter, small or capital.
_HEBREW = "אבצדהפגחיחקלמנעפכרסתוווחיז"
RIGHT_TO_LEFT = Pseudo("he", str.maketrans(LATIN, _HEBREW * 2), begin="", end="", filler=" ארוכ")
LANGUAGES = {made.code: made for made in (ACCENTED, RIGHT_TO_LEFT)}


def speak(patch: pytest.MonkeyPatch, folder: Path, made: Pseudo = ACCENTED) -> Texts:
    """Let the product speak a made language in the place of English."""
    texts, catalogue = pseudo(folder, made), pseudo_catalogue(made)
    # What is read once for all is not to be read while the English is a made one.
    for code in SHIPPED:
        load_catalogue(language=code)
        texts_in(code)
    shipped = reading._read_once
    patch.setattr(reading, "_read_once", lambda code: texts if code == ENGLISH else shipped(code))
    patch.setattr(loader, "_english", lambda _: catalogue)
    patch.setattr(language, "code", lambda: made.code)
    return texts


def pseudo(folder: Path, made: Pseudo = ACCENTED) -> Texts:
    """Write every English message into a folder as another language has it, and read it."""
    (folder / made.code).mkdir(parents=True)
    for file in {entry.file for entry in ENTRIES.values()}:
        own = [made.message(entry) for entry in ENTRIES.values() if entry.file == file]
        (folder / made.code / file).write_text(serialize(Resource([*own])), encoding="utf-8")
    return read(folder / made.code, said)


def pseudo_catalogue(made: Pseudo = ACCENTED) -> Catalogue:
    """Return the catalogue with every text for people as another language has it."""
    english = load_catalogue()
    return each_said(english, {file: Rewording(made.text) for file in files_of(english)})


class _Spelling(Transformer):
    """Writes the words of a message in a language's letters."""

    def __init__(self, made: Pseudo) -> None:
        self.made = made

    def visit_TextElement(self, node: TextElement) -> TextElement:  # noqa: N802, Fluent's name
        return TextElement(self.made.spelt(node.value))


def _but_what_stays(text: str, change: Callable[[str], str]) -> str:
    """Return text changed in every part that a translator writes anew."""
    parts, kept = STAYS.split(text), [*STAYS.findall(text), ""]
    return "".join(change(part) + stays for part, stays in zip(parts, kept, strict=True))


def _doubled(text: str) -> str:
    """Return text with every second letter twice, which is about 40 % longer."""
    letters = cycle((1, 2))
    return "".join(char * next(letters) if char.isalpha() else char for char in text)
