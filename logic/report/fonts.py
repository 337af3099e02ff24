"""The fonts of one PDF, as fpdf2 keeps them, made in memory with the letters that it needs."""

import unicodedata
from io import BytesIO
from pathlib import Path
from string import printable
from typing import cast

import uharfbuzz
from fpdf import FPDF
from fpdf.fonts import HarfBuzzFont, TTFFont

from logic.report.letters import fonts_for, only

RIGHT_TO_LEFT = ("R", "AL")
FIRST_THAT_JOINS, LAST_THAT_JOINS = "\N{ARABIC LETTER HAMZA}", "\u0eff"
"""Between these lie the scripts whose letters take their form from their neighbours."""


class Font(TTFFont):
    """A font that is never a file; fpdf2 knows it by its name."""

    __slots__ = ("data",)

    def __init__(self, sheet: FPDF, name: str, data: bytes) -> None:
        # fontTools, which reads it, takes an open file as well as a path.
        file = cast(Path, BytesIO(data))
        super().__init__(sheet, file, name, "B" if name.endswith("B") else "")
        self.data = data

    @property
    def hbfont(self) -> HarfBuzzFont:
        """The font for shaping; fpdf2 would read it from a path."""
        if not self._hbfont:
            self._hbfont = HarfBuzzFont(uharfbuzz.Face(self.data))
        return self._hbfont


def fonts(text: str) -> dict[str, Font]:
    """Return the fonts that a text needs, by the names that fpdf2 gives them."""
    sheet = FPDF()
    # What a document writes of its own, numbers of pages among it, is there in any case.
    letters = text + printable
    for name in fonts_for(text):
        sheet.fonts[name] = Font(sheet, name, only(name, letters))
    return cast(dict[str, Font], sheet.fonts)


def needs_shaping(text: str) -> bool:
    """Return whether letters of a text run from the right or change with their neighbours."""
    return any(
        unicodedata.bidirectional(char) in RIGHT_TO_LEFT
        or FIRST_THAT_JOINS <= char <= LAST_THAT_JOINS
        for char in text
    )
