"""Text from a table as it may be shown in a terminal, and the end of a process that had one."""

import os
import sys
import unicodedata
from contextlib import suppress
from typing import NoReturn

STEERING = ("Cc", "Cf", "Cs", "Zl", "Zp")
"""The kinds of characters that leave no mark, and may turn, erase or colour what is beside them."""
JOINERS = "\u200c\u200d"
"""What joins letters or keeps them apart, and does no more: Persian, Hindi, families of emoji."""


def seen(text: str) -> str:
    """Return a text in which every character that steers is its number, such as "⟨U+001B⟩".

    Line ends are gone, so that a text cannot look like several.
    """
    return "".join(_shown(character) for character in " ".join(text.splitlines()))


def _shown(character: str) -> str:
    steers = unicodedata.category(character) in STEERING and character not in JOINERS
    return f"⟨U+{ord(character):04X}⟩" if steers else character


def tell(text: str) -> None:
    """Tell a line to whoever looks at the standard error stream, if anybody does."""
    try:
        sys.stderr.write(f"{seen(text)}\n")
        sys.stderr.flush()
    except (AttributeError, OSError, ValueError):
        return  # it is closed, or nobody reads it any more


def leave(code: int) -> NoReturn:
    """End this process once what it wrote has gone out.

    An orderly end would abort where a library's thread still reads ahead in a file that was
    refused, and what was said of it would be lost.
    """
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, OSError, ValueError):
            stream.flush()
    os._exit(code)
