"""Why a record file is refused, with what was found and what was expected."""

import json
from enum import StrEnum

from logic.problems import Expected, Found, FoundKind, Place, problem_at


class Refusal(StrEnum):
    """The kinds of files that cannot be read."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    NOT_TEXT = "not_text"
    BYTE_ORDER_MARK = "byte_order_mark"
    NOT_JSON = "not_json"
    REPEATED = "repeated"
    NUMBER = "number"
    NESTED = "nested"
    NOT_A_RECORD = "not_a_record"
    NEWER = "newer"
    DAMAGED = "damaged"


class RefusedFileError(ValueError):
    """A file that is no record that can be read; `problem` says where and what was expected.

    Its text is for programmers; `logic/wording/record.py` has the sentence for people.
    """

    def __init__(
        self, refusal: Refusal, field: str | Place, found: object, expected: Expected
    ) -> None:
        self.refusal = refusal
        self.problem = problem_at(field, _named(found), expected)
        super().__init__(str(self.problem))


def _named(value: object) -> object:
    """Return what stands for a value: its JSON word, or what it is."""
    if isinstance(value, dict):
        return Found(kind=FoundKind.TABLE)
    if isinstance(value, list):
        return Found(kind=FoundKind.LIST)
    return json.dumps(value) if value is None or isinstance(value, bool) else value
