"""Makes the PDF: the template, the fonts of two packages, and a sign for letters of neither."""

import unicodedata
from datetime import UTC, date, datetime, time
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final

import typst
from fontTools.ttLib import TTFont

from logic.report.document import Document, PageSize
from logic.report.marked import NO_LETTER

TEMPLATE = Path(__file__).with_name("report.typ")
PACKAGES = ("manimgx_fonts", "noto_cjk_sans_jp_regular")
"""Noto Sans for most scripts, and for Chinese, Japanese and Korean."""
MAIN, ARROWS, EAST_ASIAN = "Noto Sans", "Noto Sans Symbols", "CJK"
PAPER = {PageSize.A4: "a4", PageSize.LETTER: "us-letter"}
STANDARD: Final = "ua-1"
"""PDF/UA-1: the compiler refuses a page that is not accessible."""


def pressed(document: Document, page_size: PageSize, made_on: date) -> bytes:
    """Return the PDF of a document; a sign replaces each letter that no font has."""
    data = document.model_dump_json()
    families = _needed(data)
    # A compiler cannot be shared by threads, so each page gets its own.
    return typst.compile(
        str(TEMPLATE),
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs={
            "document": _printable(data, families),
            "paper": PAPER[page_size],
            "fonts": ",".join(families),
        },
        pdf_standards=STANDARD,
        timestamp=datetime.combine(made_on, time(), tzinfo=UTC),
    )


def missing(text: str) -> frozenset[str]:
    """Return the letters of a text that no font has; only the fonts that it needs are read."""
    return frozenset(char for char in set(text) if not _family(char, _families()))


@cache
def _fonts() -> typst.Fonts:
    folders = [str(files(package)) for package in PACKAGES]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)


@cache
def _families() -> tuple[str, ...]:
    """Return the families: that of the page and its arrows first, and the large one last."""
    rank = {MAIN: 0, ARROWS: 1}
    found = _fonts().families()
    return tuple(sorted(found, key=lambda name: (EAST_ASIAN in name, rank.get(name, 2), name)))


@cache
def _letters(family: str) -> frozenset[int]:
    path = next(font.path for font in _fonts().fonts() if font.family == family)
    with TTFont(path, lazy=True) as font:
        return frozenset(font.getBestCmap())


def _family(char: str, families: tuple[str, ...]) -> str | None:
    """Return the first family with a letter, or None; the main one for invisible characters."""
    if unicodedata.category(char) == "Cf":
        return MAIN
    return next((name for name in families if ord(char) in _letters(name)), None)


def _needed(text: str) -> tuple[str, ...]:
    """Return the families that have the letters of a text, marks on them left out of sight."""
    letters = {MAIN, *(_family(char, _families()) for char in set(text) if not _is_mark(char))}
    sign = {_family(NO_LETTER, _families())} if None in letters else set()
    return tuple(name for name in _families() if name in letters | sign)


def _printable(text: str, families: tuple[str, ...]) -> str:
    """Return text with a sign for each letter that none of these families has.

    A combining mark is dropped if only another family than its letter's has it: the compiler
    would drop the letter, or refuse both.
    """
    known = {char: _family(char, families) for char in set(text)}
    marks = set(filter(_is_mark, known))
    if not marks and None not in known.values():
        return text
    kept: list[str] = []
    below = None
    for char in text:
        if char in marks:
            kept += [char] if known[char] == below is not None else []
        else:
            below = known[char]
            kept.append(char if below else NO_LETTER)
    return "".join(kept)


def _is_mark(char: str) -> bool:
    return unicodedata.category(char).startswith("M")
