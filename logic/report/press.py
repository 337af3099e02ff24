"""Makes the PDF: the template, the fonts of two packages, and a sign for letters of neither."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from functools import cache
from importlib.resources import files
from pathlib import Path

import typst
from fontTools.ttLib import TTFont

from logic.report.record import Document, PageSize
from logic.wording.report import NO_LETTER

TEMPLATE = Path(__file__).with_name("report.typ")
PACKAGES = ("manimgx_fonts", "noto_cjk_sans_jp_regular")
"""Noto Sans for most scripts, and for Chinese, Japanese and Korean."""
MAIN, EAST_ASIAN = "Noto Sans", "CJK"
PAPER = {PageSize.A4: "a4", PageSize.LETTER: "us-letter"}
STANDARD = "ua-1"
"""PDF/UA-1: the compiler refuses a page that is not accessible."""
JOINED = re.compile("[\ufe00-\ufe0f\u200d\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")
"""What joins or colours the sign before it."""


def pressed(told: Document, page_size: PageSize, made_on: date) -> bytes:
    """Return the PDF of a document; a letter that no font has leaves a sign."""
    data = told.model_dump_json()
    *readings, last = _readings(data)
    for reading in readings:
        try:
            return _compiled(reading, page_size, made_on)
        except typst.TypstError as refused:
            ...
    return _compiled(last, page_size, made_on)
