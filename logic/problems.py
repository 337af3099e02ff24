"""Problems with input: where, what was found and expected; as kinds, which become words later."""

from datetime import date
from enum import StrEnum

from logic.models.base import Frozen
from logic.plain_text import cleaned

LONGEST_SHOWN = 40
LARGEST_SHOWN = 1e12


class ExpectedKind(StrEnum):
    """What can be expected; `logic/wording/problems.py` has a message for each."""

    # Of answers.
    ANSWERS = "answers"
    FACTOR_ID = "factor_id"
    ONE_OF = "one_of"
    YES_OR_NO = "yes_or_no"
    NUMBER_BETWEEN = "number_between"
    CHANGEABLE_LEVEL = "changeable_level"
    BROWSER_COPY = "browser_copy"
    TIME_ZONE = "time_zone"
    # Of a plan.
    NAMES_AND_VALUES = "names_and_values"
    ACTION_ID = "action_id"
    ACTION_ONCE = "action_once"
    AREA_ID = "area_id"
    DAYS = "days"
    TIME_OF_DAY = "time_of_day"
    OWN_WORDS = "own_words"
    WHOLE_NUMBER_BETWEEN = "whole_number_between"
    DATE_BETWEEN = "date_between"
    # Of an entry of a record.
    ENTRY = "entry"
    NO_ENTRY = "no_entry"
    TEXT = "text"
    NAME = "name"
    CHARACTERS_AT_MOST = "characters_at_most"
    PATTERN = "pattern"
    NUMBER = "number"
    WHOLE_NUMBER = "whole_number"
    NUMBER_ABOVE = "number_above"
    NUMBER_AT_LEAST = "number_at_least"
    NUMBER_AT_MOST = "number_at_most"
    TABLE = "table"
    LIST = "list"
    ENTRIES_AT_MOST = "entries_at_most"
    VALUE_OF = "value_of"
    DAY = "day"
    DAY_BETWEEN = "day_between"
    MOMENT = "moment"
    MOMENT_BETWEEN = "moment_between"
    OFFSET_AT_MOST = "offset_at_most"
    OTHER = "other"
    # Of a file.
    RECORD = "record"
    FORMAT = "format"
    VERSION = "version"
    VERSION_AT_MOST = "version_at_most"
    KIB_AT_MOST = "kib_at_most"
    UTF_8 = "utf_8"
    WHOLE_CHARACTERS = "whole_characters"
    OPENING_BRACE = "opening_brace"
    JSON = "json"
    ONCE = "once"
    ORDINARY_NUMBER = "ordinary_number"
    FEW_LEVELS = "few_levels"


class FoundKind(StrEnum):
    """What can be found that cannot be shown as it stands."""

    NOTHING = "nothing"
    TABLE = "table"
    LIST = "list"
    VERY_LARGE_NUMBER = "very_large_number"
    HALF_CHARACTER = "half_character"
    BYTE_ORDER_MARK = "byte_order_mark"
    END_OF_FILE = "end_of_file"
    TWICE = "twice"
    VERY_MANY_LEVELS = "very_many_levels"
    BYTE = "byte"
    KIB = "kib"


class Expected(Frozen):
    """What was expected: a kind, with the arguments that it needs.

    `choices` are the allowed values; `low` and `high` the ends of a range, allowed too (except for
    "above"); `most` the largest number of something; `text` a form or a name, word for word.
    """

    kind: ExpectedKind
    choices: tuple[str, ...] = ()
    low: float | date | None = None
    high: float | date | None = None
    most: int | None = None
    text: str | None = None

    def __str__(self) -> str:
        """Return it for a programmer: number_between(100, 250)."""
        given = (self.low, self.high, self.most, self.text)
        return _called(self.kind, *self.choices, *(one for one in given if one is not None))


class Found(Frozen):
    """What was found where it is no text to show; `number` counts bytes from 1, or KiB."""

    kind: FoundKind
    number: int | None = None

    def __str__(self) -> str:
        """Return it for a programmer: kib(257)."""
        return _called(self.kind, *([] if self.number is None else [self.number]))


class Place(Frozen):
    """Where in a text something stands: its line and column, counted from 1."""

    line: int
    column: int

    def __str__(self) -> str:
        """Return it for a programmer."""
        return f"line {self.line}, column {self.column}"


class Problem(Frozen):
    """Something that cannot be used: where, what was found, what was expected.

    `field` names where; `place` too, where that is no name. `found` is short, printable text of
    what stood there, or its kind.
    """

    field: str
    found: str | Found
    expected: Expected
    place: Place | None = None

    def __str__(self) -> str:
        """Return it for a programmer: height_cm: found 'x', expected number_between(100, 250)."""
        found = repr(self.found) if isinstance(self.found, str) else self.found
        return f"{self.field}: found {found}, expected {self.expected}"


def problem_at(field: str | Place, value: object, expected: Expected) -> Problem:
    """Return a problem with what was found, cut to what can be shown."""
    place = field if isinstance(field, Place) else None
    return Problem(field=str(field), found=_found(value), expected=expected, place=place)


def shown(value: object) -> str:
    """Return a value, such as the name of a field, as short text that can be shown."""
    return str(_found(value))


def _found(value: object) -> str | Found:
    if isinstance(value, Found):
        return value
    if isinstance(value, int | float) and not abs(value) < LARGEST_SHOWN:
        return Found(kind=FoundKind.VERY_LARGE_NUMBER)
    if isinstance(value, str):
        text = value
    else:
        text = f"{value:.6g}" if isinstance(value, int | float) else type(value).__name__
    clean = cleaned(text[: LONGEST_SHOWN + 1], gap="")
    return clean if len(text) <= LONGEST_SHOWN else clean[:LONGEST_SHOWN] + "…"


def _called(kind: str, *arguments: object) -> str:
    shown = [f"{one:g}" if isinstance(one, float) else str(one) for one in arguments]
    return f"{kind}({', '.join(shown)})" if shown else kind
