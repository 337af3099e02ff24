"""Breaks text into lines; fpdf2's own way measures a whole line anew for each of its letters."""

import re
from collections.abc import Iterable, Iterator

from fpdf.line_break import Fragment

WORD = re.compile("[^ ]+ *| +")


def broken(text: Iterable[Fragment], room: float) -> Iterator[list[Fragment]]:
    """Yield lines of at most so many mm, broken between words or, where one is wider, within."""
    line: list[Fragment] = []
    left = room
    for word in _words(text, room):
        *_, last = word
        width = sum(piece.get_width() for piece in word)
        spaces = last.get_width() - last.get_width(chars="".join(last.characters).rstrip(" "))
        if line and width - spaces > left:
            yield _joined(line)
            line, left = [], room
        line += word
        left -= width
    yield _joined(line)


def _words(text: Iterable[Fragment], room: float) -> Iterator[list[Fragment]]:
    """Yield words with the spaces behind them, each of one or more pieces."""
    word: list[Fragment] = []
    for fragment in text:
        for piece in WORD.findall("".join(fragment.characters)):
            word.append(fragment.clone(piece, fragment.link))
            if piece.endswith(" "):
                yield from _fitting(word, room)
                word = []
    if word:
        yield from _fitting(word, room)


def _fitting(word: list[Fragment], room: float) -> Iterator[list[Fragment]]:
    """Yield a word or, where it is wider than a line, its letters."""
    if sum(piece.get_width() for piece in word) <= room:
        yield word
    else:
        for piece in word:
            for letter in piece.characters:
                yield [piece.clone(letter, piece.link)]


def _joined(pieces: list[Fragment]) -> list[Fragment]:
    """Return a line with pieces of one look as one."""
    line: list[Fragment] = []
    for piece in pieces:
        if line and line[-1].graphics_state is piece.graphics_state:
            line[-1].characters += piece.characters
        else:
            line.append(piece)
    return line
