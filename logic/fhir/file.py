"""The bytes of a file from another system, read as JSON with nothing guessed or overwritten."""

import json
import re
from functools import partial
from math import inf
from typing import Any

from logic.fhir.refusals import of_file, refusal
from logic.texts import Texts
from logic.wording import fhir_reading as wording
from logic.wording import fhir_refused as why

LARGEST_BYTES = 5_000_000
MOST_LEVELS = 64
"""How deep objects and lists may nest; our own response has about twenty levels."""
MOST_DIGITS = 400
"""Longer numbers fit no float; Python itself refuses to read some thousands of digits."""
XML = re.compile(r"\s*<[?!A-Za-z]")
BEFORE_ROOT = re.compile(r"(?:\s|<!--.*?-->|<[?!][^>]*>)*", re.DOTALL)
ROOT = re.compile(r"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)")
SEEN_OF_XML = 4000
SHOWN = 20
MORE = "Extra data"
"""How Python's message begins if a second value follows, as in a file with one on each line."""


def load(data: bytes, texts: Texts) -> object:
    """Return the JSON that a file holds, of at most 5 MB.

    Raises:
        RefusedResponseError: for a file that is empty, too large, not UTF-8, XML, not JSON, nested
            too deeply, with a name twice in one object, or with a number that JSON does not know.
    """
    text = _text(data, texts)
    try:
        return json.loads(
            text,
            object_pairs_hook=partial(_object, texts=texts),
            parse_int=_whole,
            parse_constant=partial(_no_number, texts=texts),
        )
    except json.JSONDecodeError as error:
        here = text[error.pos :][:SHOWN].split("\n")[0].strip()
        found = wording.quoted(texts, here) if here else texts("fhir-refused-end")
        expected = texts("fhir-refused-end") if error.msg == MORE else texts("fhir-refused-json")
        place = texts("problems-place", line=str(error.lineno), column=str(error.colno))
        raise refusal(texts, place, found, expected) from error
    except RecursionError as error:
        raise of_file(
            texts,
            texts("fhir-refused-very-deep"),
            texts("fhir-reading-at-most", number=MOST_LEVELS),
        ) from error


def _text(data: bytes, texts: Texts) -> str:
    """Return a file as text, XML refused."""
    if len(data) > LARGEST_BYTES:
        most = texts("fhir-refused-megabytes", number=LARGEST_BYTES // 1_000_000)
        raise of_file(texts, texts("fhir-refused-large"), most)
    if not data.strip():
        raise of_file(texts, texts("fhir-refused-nothing"), texts("fhir-refused-one-response"))
    encoding = json.detect_encoding(data)
    _refuse_xml(data[:SEEN_OF_XML].decode(encoding, errors="ignore"), texts)
    if not encoding.startswith("utf-8"):
        found = why.encoded(texts, encoding)
        raise of_file(
            texts, found, texts("fhir-refused-utf-8"), texts("fhir-refused-advice-encoding")
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        found = texts("fhir-refused-no-text", byte=str(error.start + 1))
        raise of_file(
            texts, found, texts("fhir-refused-utf-8"), texts("fhir-refused-advice-encoding")
        ) from error


def _refuse_xml(text: str, texts: Texts) -> None:
    beginning = text.lstrip("\ufeff")
    if XML.match(beginning):
        root = ROOT.match(BEFORE_ROOT.sub("", beginning, count=1))
        found = why.xml(texts, root[1] if root else None)
        raise of_file(
            texts, found, texts("fhir-refused-one-response"), texts("fhir-refused-advice-xml")
        )


def _object(pairs: list[tuple[str, Any]], texts: Texts) -> dict[str, Any]:
    """Return an object, refusing one that says two things under one name."""
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise of_file(
                texts,
                texts("fhir-refused-twice", name=wording.quoted(texts, name)),
                texts("fhir-refused-once"),
            )
        found[name] = value
    return found


def _whole(digits: str) -> float:
    if len(digits) <= MOST_DIGITS:
        return int(digits)
    return -inf if digits.startswith("-") else inf


def _no_number(word: str, texts: Texts) -> float:
    raise of_file(texts, wording.quoted(texts, word), texts("fhir-refused-no-number"))
