"""Shows text from a table safely in a terminal, and ends the process after that."""

import os
import sys
import unicodedata
from contextlib import suppress
from typing import NoReturn

STEERING = ("Cc", "Cf", "Cs", "Zl", "Zp")
"""Unicode categories of invisible characters that may turn, erase or colour other text."""
JOINERS = "\u200c\u200d"
"""Harmless: they only join letters or keep them apart, in Persian, Hindi and emoji."""


def seen(text: str) -> str:
    """Return a text with its number in place of each control character: "⟨U+001B⟩".

    Line ends become spaces, so that one text cannot look like several.
    """
    return "".join(_shown(character) for character in " ".join(text.splitlines()))


def _shown(character: str) -> str:
    steers = unicodedata.category(character) in STEERING and character not in JOINERS
    return f"⟨U+{ord(character):04X}⟩" if steers else character


def tell(text: str) -> None:
    """Write a line to the standard error stream; do nothing if that is closed."""
    try:
        sys.stderr.write(f"{seen(text)}\n")
        sys.stderr.flush()
    except (AttributeError, OSError, ValueError):
        return  # it is closed, or nobody reads it any more


def leave(code: int) -> NoReturn:
    """End this process once what it wrote has gone out.

    A normal exit would abort if a library's thread is still reading a refused file, and the message
    would be lost.
    """
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, OSError, ValueError):
            stream.flush()
    os._exit(code)
