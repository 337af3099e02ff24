"""Bytes from outside, read as JSON with nothing guessed and nothing overwritten."""

import json
from collections.abc import Iterable
from math import ceil, isfinite
from typing import Any

from logic.record.file import LARGEST_BYTES
from logic.record.refusals import Refusal, RefusedFileError
from logic.responses import shown

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
MOST_DIGITS = 15
KIB = 1024
SHOWN = 10
MOST_LEVELS = 20
FILE = "file"


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
        place = f"line {error.lineno}, column {error.colno}"
        here = text[error.pos :][:SHOWN].strip() or "the end of the file"
        raise RefusedFileError(Refusal.NOT_JSON, place, here, "JSON") from error
    except RecursionError as error:
        raise _too_deep() from error
    _refuse_deep(raw)
    if not isinstance(raw, dict):
        raise RefusedFileError(Refusal.NOT_A_RECORD, FILE, raw, "a record of Backwise")
    return raw


def _refuse_deep(raw: Any) -> None:
    """Raise RefusedFileError for more levels than a record has: others could not read them."""
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
    return RefusedFileError(Refusal.NESTED, FILE, "very many levels", "a few levels")


def _text(data: bytes) -> str:
    """Return a file as text."""
    if not data.strip():
        raise RefusedFileError(Refusal.EMPTY, FILE, "nothing", "a record of Backwise")
    if len(data) > LARGEST_BYTES:
        found, most = f"{ceil(len(data) / KIB)} KiB", f"at most {LARGEST_BYTES // KIB} KiB"
        raise RefusedFileError(Refusal.TOO_LARGE, FILE, found, most)
    if data.startswith(BYTE_ORDER_MARK):
        expected = "text that begins with {"
        raise RefusedFileError(Refusal.BYTE_ORDER_MARK, FILE, "a byte order mark", expected)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        found = f"byte {error.start + 1}"
        raise RefusedFileError(Refusal.NOT_TEXT, FILE, found, "UTF-8 text") from error


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise RefusedFileError(Refusal.REPEATED, shown(key), "it twice", "it once")
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
    return RefusedFileError(Refusal.NUMBER, "a number", found, "one of ordinary size")
