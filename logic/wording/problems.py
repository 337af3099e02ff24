"""What was found and what was expected where something cannot be used."""

from logic.models import Record
from logic.problems import Expected, ExpectedKind, Found, FoundKind, Problem
from logic.wording.common import PRODUCT

FOUND = {
    FoundKind.NOTHING: "nothing",
    FoundKind.TABLE: "a table",
    FoundKind.LIST: "a list",
    FoundKind.VERY_LARGE_NUMBER: "a very large number",
    FoundKind.HALF_CHARACTER: "half of a character",
    FoundKind.BYTE_ORDER_MARK: "a byte order mark",
    FoundKind.END_OF_FILE: "the end of the file",
    FoundKind.TWICE: "it twice",
    FoundKind.VERY_MANY_LEVELS: "very many levels",
    FoundKind.BYTE: "byte {number}",
    FoundKind.KIB: "{number} KiB",
}
EXPECTED = {
    ExpectedKind.ANSWERS: "a table of factor ids and level ids",
    ExpectedKind.FACTOR_ID: "a known factor id",
    ExpectedKind.ONE_OF: "one of: {listed}",
    ExpectedKind.YES_OR_NO: "yes or no",
    ExpectedKind.NUMBER_BETWEEN: "a number from {low:g} to {high:g}",
    ExpectedKind.CHANGEABLE_LEVEL: "a level of an answered factor that can be changed",
    ExpectedKind.BROWSER_COPY: "what this page keeps in a browser",
    ExpectedKind.TIME_ZONE: "the name of a time zone such as Europe/Berlin",
    ExpectedKind.NAMES_AND_VALUES: "a table of names and values",
    ExpectedKind.ACTION_ID: "the id of an action of the catalogue",
    ExpectedKind.ACTION_ONCE: "each action once",
    ExpectedKind.AREA_ID: "the id of an area of the catalogue",
    ExpectedKind.DAYS: "days among: {listed}",
    ExpectedKind.TIME_OF_DAY: "a time from 00:00 to 23:59",
    ExpectedKind.OWN_WORDS: "at most {most} characters of text",
    ExpectedKind.WHOLE_NUMBER_BETWEEN: "a whole number from {low:g} to {high:g}",
    ExpectedKind.DATE_BETWEEN: "a date from {low} to {high}",
    ExpectedKind.ENTRY: "an entry",
    ExpectedKind.NO_ENTRY: "no entry of this name",
    ExpectedKind.TEXT: "text",
    ExpectedKind.NAME: "a name",
    ExpectedKind.CHARACTERS_AT_MOST: "at most {most} characters",
    ExpectedKind.PATTERN: "text of the form {text}",
    ExpectedKind.NUMBER: "a number",
    ExpectedKind.WHOLE_NUMBER: "a whole number",
    ExpectedKind.NUMBER_ABOVE: "a number above {low:g}",
    ExpectedKind.NUMBER_AT_LEAST: "a number of {low:g} or more",
    ExpectedKind.NUMBER_AT_MOST: "a number up to {high:g}",
    ExpectedKind.TABLE: "a table",
    ExpectedKind.LIST: "a list",
    ExpectedKind.ENTRIES_AT_MOST: "at most {most} entries",
    ExpectedKind.VALUE_OF: "{either}",
    ExpectedKind.DAY: "a day such as 2026-11-25",
    ExpectedKind.DAY_BETWEEN: "a day from {low:g} to {high:g}",
    ExpectedKind.MOMENT: "a moment with its offset, such as 2026-11-25T18:30:00+01:00",
    ExpectedKind.MOMENT_BETWEEN: "a moment from {low:g} to {high:g}",
    ExpectedKind.OFFSET_AT_MOST: "an offset from UTC of at most {most} hours",
    ExpectedKind.OTHER: "another value",
    ExpectedKind.RECORD: f"a record of {PRODUCT}",
    ExpectedKind.FORMAT: "{text}",
    ExpectedKind.VERSION: "a whole number of {low:g} or more",
    ExpectedKind.VERSION_AT_MOST: "at most {most}",
    ExpectedKind.KIB_AT_MOST: "at most {most} KiB",
    ExpectedKind.UTF_8: "UTF-8 text",
    ExpectedKind.WHOLE_CHARACTERS: "whole characters",
    ExpectedKind.OPENING_BRACE: "text that begins with {{",
    ExpectedKind.JSON: "JSON",
    ExpectedKind.ONCE: "it once",
    ExpectedKind.ORDINARY_NUMBER: "one of ordinary size",
    ExpectedKind.FEW_LEVELS: "a few levels",
}
LINE = "{field}: found {found!r}, expected {expected}."


class Worded(Record):
    """A problem in words: where, what was found, what was expected."""

    field: str
    found: str
    expected: str


def worded(problem: Problem) -> Worded:
    """Return a problem in words."""
    return Worded(
        field=problem.field, found=found(problem.found), expected=expected(problem.expected)
    )


def found(what: str | Found) -> str:
    """Return what was found: as it stands, or what it is."""
    return what if isinstance(what, str) else FOUND[what.kind].format(number=what.number)


def expected(what: Expected) -> str:
    """Return what was expected."""
    listed, either = ", ".join(what.choices), _either(what.choices)
    return EXPECTED[what.kind].format(listed=listed, either=either, **what.model_dump())


def line(problem: Problem) -> str:
    """Return a problem as a line of a terminal."""
    return LINE.format(**worded(problem).model_dump())


def _either(choices: tuple[str, ...]) -> str:
    """Return values as a file writes them: 'mostly', 'sometimes' or 'not_yet'."""
    *first, last = [f"'{choice}'" for choice in choices] or [""]
    return f"{', '.join(first)} or {last}" if first else last
