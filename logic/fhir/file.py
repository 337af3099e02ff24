"""The bytes of a file from another system, read as JSON with nothing guessed or overwritten."""

import json
import re
from math import inf
from typing import Any

from logic.fhir.refusals import refusal
from logic.wording import fhir_reading as wording
from logic.wording import fhir_refused as why

LARGEST_BYTES = 5_000_000
MOST_LEVELS = 64
"""Objects and lists, one in the other; our own response has about twenty."""
MOST_DIGITS = 400
"""More than any float can hold; Python itself stops at some thousands."""
XML = re.compile(r"\s*<[?!A-Za-z]")
BEFORE_ROOT = re.compile(r"(?:\s|<!--.*?-->|<[?!][^>]*>)*", re.DOTALL)
ROOT = re.compile(r"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)")
SEEN_OF_XML = 4000
SHOWN = 20
MORE = "Extra data"
"""How Python says that more stands behind the first value, as in files with one on each line."""


def load(data: bytes) -> object:
    """Return the JSON that a file holds, of at most 5 MB.

    Raises:
        RefusedResponseError: for a file that is empty, too large, not UTF-8, XML, not JSON, nested
            too deeply, with a name twice in one object, or with a number that JSON does not know.
    """
    text = _text(data)
    try:
        return json.loads(
            text, object_pairs_hook=_object, parse_int=_whole, parse_constant=_no_number
        )
    except json.JSONDecodeError as error:
        here = text[error.pos :][:SHOWN].split("\n")[0].strip()
        found = wording.quoted(here) if here else why.END
        expected = why.END if error.msg == MORE else why.JSON
        raise refusal(why.place(error.lineno, error.colno), found, expected) from error
    except RecursionError as error:
        raise refusal(why.WHOLE, why.VERY_DEEP, wording.at_most(MOST_LEVELS)) from error


def _text(data: bytes) -> str:
    """Return a file as text, XML refused."""
    if len(data) > LARGEST_BYTES:
        most = wording.at_most(LARGEST_BYTES // 1_000_000, " MB")
        raise refusal(why.WHOLE, why.LARGE, most)
    if not data.strip():
        raise refusal(why.WHOLE, why.NOTHING, why.ONE_RESPONSE)
    encoding = json.detect_encoding(data)
    _refuse_xml(data[:SEEN_OF_XML].decode(encoding, errors="ignore"))
    if not encoding.startswith("utf-8"):
        found = why.encoded(encoding)
        raise refusal(why.WHOLE, found, why.UTF_8, why.ADVICE["encoding"])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        found = why.no_text(error.start + 1)
        raise refusal(why.WHOLE, found, why.UTF_8, why.ADVICE["encoding"]) from error


def _refuse_xml(text: str) -> None:
    beginning = text.lstrip("\ufeff")
    if XML.match(beginning):
        root = ROOT.match(BEFORE_ROOT.sub("", beginning, count=1))
        found = why.xml(root[1] if root else None)
        raise refusal(why.WHOLE, found, why.ONE_RESPONSE, why.ADVICE["xml"])


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object, refusing one that says two things under one name."""
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise refusal(why.WHOLE, why.twice(name), why.ONCE)
        found[name] = value
    return found


def _whole(digits: str) -> float:
    if len(digits) <= MOST_DIGITS:
        return int(digits)
    return -inf if digits.startswith("-") else inf


def _no_number(word: str) -> float:
    raise refusal(why.WHOLE, wording.quoted(word), why.NO_NUMBER)
