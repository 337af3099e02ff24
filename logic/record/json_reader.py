"""Reads bytes from outside as JSON; refuses duplicate keys and anything not standard."""

import json
from collections.abc import Iterable
from math import ceil, isfinite
from typing import Any

from logic.problems import Expected, ExpectedKind, Found, FoundKind, Place, shown
from logic.record.file import LARGEST_BYTES
from logic.record.refusals import Refusal, RefusedFileError

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
MOST_DIGITS = 15
KIB = 1024
SHOWN = 10
MOST_LEVELS = 20
FILE = "file"
A_RECORD = Expected(kind=ExpectedKind.RECORD)


def read_object(data: bytes) -> dict[str, Any]:
    """Return the JSON object that a file holds.

    Raises:
        RefusedFileError: for a file that is empty, over 256 KiB, not UTF-8, not JSON, nested
            too deeply or no object; with a key twice, or a number that JSON does not know.
    """
    text = _text(data)
    try:
        raw = json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_whole,
            parse_float=_decimal,
            parse_constant=_no_number,
        )
    except json.JSONDecodeError as error:
        place = Place(line=error.lineno, column=error.colno)
        here = text[error.pos :][:SHOWN].strip() or Found(kind=FoundKind.END_OF_FILE)
        expected = Expected(kind=ExpectedKind.JSON)
        raise RefusedFileError(Refusal.NOT_JSON, place, here, expected) from error
    except RecursionError as error:
        raise _too_deep() from error
    _refuse_deep(raw)
    if not isinstance(raw, dict):
        raise RefusedFileError(Refusal.NOT_A_RECORD, FILE, raw, A_RECORD)
    return raw


def _refuse_deep(raw: Any) -> None:
    """Raise RefusedFileError for deeper nesting than a record has; other code may not handle it."""
    level = [raw]
    for _ in range(MOST_LEVELS):
        level = [inner for one in level for inner in _inside(one)]
        if not level:
            return
    raise _too_deep()


def _inside(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _too_deep() -> RefusedFileError:
    found = Found(kind=FoundKind.VERY_MANY_LEVELS)
    return RefusedFileError(Refusal.NESTED, FILE, found, Expected(kind=ExpectedKind.FEW_LEVELS))


def _text(data: bytes) -> str:
    """Return a file as text."""
    if not data.strip():
        raise RefusedFileError(Refusal.EMPTY, FILE, Found(kind=FoundKind.NOTHING), A_RECORD)
    if len(data) > LARGEST_BYTES:
        found = Found(kind=FoundKind.KIB, number=ceil(len(data) / KIB))
        expected = Expected(kind=ExpectedKind.KIB_AT_MOST, most=LARGEST_BYTES // KIB)
        raise RefusedFileError(Refusal.TOO_LARGE, FILE, found, expected)
    if data.startswith(BYTE_ORDER_MARK):
        found = Found(kind=FoundKind.BYTE_ORDER_MARK)
        expected = Expected(kind=ExpectedKind.OPENING_BRACE)
        raise RefusedFileError(Refusal.BYTE_ORDER_MARK, FILE, found, expected)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        found = Found(kind=FoundKind.BYTE, number=error.start + 1)
        expected = Expected(kind=ExpectedKind.UTF_8)
        raise RefusedFileError(Refusal.NOT_TEXT, FILE, found, expected) from error


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            twice, once = Found(kind=FoundKind.TWICE), Expected(kind=ExpectedKind.ONCE)
            raise RefusedFileError(Refusal.REPEATED, shown(key), twice, once)
        found[key] = value
    return found


def _whole(digits: str) -> int:
    if len(digits) > MOST_DIGITS:
        raise _bad_number(digits)
    return int(digits)


def _decimal(digits: str) -> float:
    number = float(digits)
    if not isfinite(number):
        raise _bad_number(digits)
    return number


def _no_number(word: str) -> float:
    raise _bad_number(word)


def _bad_number(found: str) -> RefusedFileError:
    expected = Expected(kind=ExpectedKind.ORDINARY_NUMBER)
    return RefusedFileError(Refusal.NUMBER, "a number", found, expected)
