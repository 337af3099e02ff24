"""The fonts of the PDF, read from a package and kept in memory, and what they cannot write."""

import unicodedata
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import cast

import pymupdf_fonts
import uharfbuzz
from fpdf import FPDF
from fpdf.fonts import HarfBuzzFont, TTFFont

from logic.report.record import FAMILY
from logic.wording.report import UNKNOWN_LETTERS

CODES = {"": "figo", "B": "figbo"}
"""The package's names of FiraGO, regular and bold."""
RIGHT_TO_LEFT = ("R", "AL")
FIRST_THAT_JOINS, LAST_THAT_JOINS = "\N{ARABIC LETTER HAMZA}", "\u0eff"
"""Between these lie the scripts whose letters take their form from their neighbours."""


class Font(TTFFont):
    """A font that is never a file: its bytes come from the package."""

    __slots__ = ("data",)

    def __init__(self, sheet: FPDF, style: str, data: bytes) -> None:
        # fontTools, which reads it, takes an open file as well as a path.
        file = cast(Path, BytesIO(data))
        super().__init__(sheet, file, f"{FAMILY}{style}", style)
        self.data = data

    @property
    def hbfont(self) -> HarfBuzzFont:
        """The font for shaping; fpdf2 would read it from a path."""
        if not self._hbfont:
            self._hbfont = HarfBuzzFont(uharfbuzz.Face(self.data))
        return self._hbfont


def fonts() -> dict[str, Font]:
    """Return the family `FAMILY`, regular and bold, as fpdf2 keeps it; for one document only."""
    sheet = FPDF()
    found: dict[str, Font] = {}
    for style, code in CODES.items():
        font = Font(sheet, style, _bytes(code))
        font.i = len(found) + 1
        found[font.fontkey] = font
    return found


@cache
def _bytes(code: str) -> bytes:
    return bytes(pymupdf_fonts.myfont(code))


def writable(text: str, font: Font) -> str:
    """Return text with a visible mark where a font has no letters for it."""
    told: list[str] = []
    for char in text:
        if ord(char) in font.cmap:
            told.append(char)
        elif not told or told[-1] != UNKNOWN_LETTERS:
            told.append(UNKNOWN_LETTERS)
    return "".join(told)


def needs_shaping(text: str) -> bool:
    """Return whether letters of a text run from the right or change with their neighbours."""
    return any(
        unicodedata.bidirectional(char) in RIGHT_TO_LEFT
        or FIRST_THAT_JOINS <= char <= LAST_THAT_JOINS
        for char in text
    )
