"""The letters that the PDF can print: its fonts, read from packages, and parts of them."""

from collections.abc import Iterable
from functools import cache

import noto_cjk_sans_jp_regular
import pymupdf_fonts
from uharfbuzz import Blob, Face, Set, SubsetInput, subset

from logic.report.record import EAST_ASIAN, FAMILY
from logic.wording.report import UNKNOWN_LETTERS

FIRAGO = {FAMILY: "figo", f"{FAMILY}B": "figbo"}
"""The package's names of FiraGO, regular and bold."""


@cache
def face(font: str) -> Face:
    """Return a whole font as HarfBuzz reads it."""
    if font == EAST_ASIAN:
        return Face(Blob.from_file_path(str(noto_cjk_sans_jp_regular.FONT_PATH)))
    return Face(bytes(pymupdf_fonts.myfont(FIRAGO[font])))


@cache
def _codes(font: str) -> Set:
    return face(font).unicodes


def _lacking(font: str, letters: Iterable[str]) -> frozenset[str]:
    """Return the letters that a font does not have; for no letters, it is not read."""
    return frozenset(letter for letter in letters if ord(letter) not in _codes(font))


def fonts_for(text: str) -> tuple[str, ...]:
    """Return the fonts that a text needs: the one for East Asia is large and read for it alone."""
    foreign = _lacking(FAMILY, set(text))
    return (*FIRAGO, EAST_ASIAN) if _lacking(EAST_ASIAN, foreign) != foreign else (*FIRAGO,)


def missing(text: str) -> frozenset[str]:
    """Return the letters of a text that no font has."""
    return _lacking(EAST_ASIAN, _lacking(FAMILY, set(text)))


def only(font: str, text: str) -> bytes:
    """Return a font with the letters of a text alone: small, and quick to read."""
    wanted = SubsetInput()
    wanted.unicode_set.set(set(map(ord, text)))
    return bytes(subset(face(font), wanted).blob.data)


def writable(text: str) -> str:
    """Return text with a visible mark where no font has letters for it."""
    unknown = missing(text)
    told: list[str] = []
    for char in text:
        if char not in unknown:
            told.append(char)
        elif not told or told[-1] != UNKNOWN_LETTERS:
            told.append(UNKNOWN_LETTERS)
    return "".join(told)
