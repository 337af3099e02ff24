"""What was found and what was expected where something cannot be used."""

from collections.abc import Callable, Mapping
from datetime import date

from logic.models.base import Frozen
from logic.problems import Expected, ExpectedKind, Found, FoundKind, Problem
from logic.texts import MessageName, Texts

FOUND: Mapping[FoundKind, MessageName] = {
    FoundKind.NOTHING: "problems-found-nothing",
    FoundKind.TABLE: "problems-found-table",
    FoundKind.LIST: "problems-found-list",
    FoundKind.VERY_LARGE_NUMBER: "problems-found-very-large-number",
    FoundKind.HALF_CHARACTER: "problems-found-half-character",
    FoundKind.BYTE_ORDER_MARK: "problems-found-byte-order-mark",
    FoundKind.END_OF_FILE: "problems-found-end-of-file",
    FoundKind.TWICE: "problems-found-twice",
    FoundKind.VERY_MANY_LEVELS: "problems-found-very-many-levels",
}
FOUND_OF: Mapping[FoundKind, Callable[[Texts, Found], str]] = {
    FoundKind.BYTE: lambda texts, what: texts("problems-found-byte", number=str(what.number)),
    FoundKind.KIB: lambda texts, what: texts("problems-found-kib", number=str(what.number)),
}
"""What was found, with a number."""
EXPECTED: Mapping[ExpectedKind, MessageName] = {
    ExpectedKind.ANSWERS: "problems-expected-answers",
    ExpectedKind.FACTOR_ID: "problems-expected-factor-id",
    ExpectedKind.YES_OR_NO: "problems-expected-yes-or-no",
    ExpectedKind.CHANGEABLE_LEVEL: "problems-expected-changeable-level",
    ExpectedKind.BROWSER_COPY: "problems-expected-browser-copy",
    ExpectedKind.TIME_ZONE: "problems-expected-time-zone",
    ExpectedKind.NAMES_AND_VALUES: "problems-expected-names-and-values",
    ExpectedKind.ACTION_ID: "problems-expected-action-id",
    ExpectedKind.ACTION_ONCE: "problems-expected-action-once",
    ExpectedKind.AREA_ID: "problems-expected-area-id",
    ExpectedKind.TIME_OF_DAY: "problems-expected-time-of-day",
    ExpectedKind.ENTRY: "problems-expected-entry",
    ExpectedKind.NO_ENTRY: "problems-expected-no-entry",
    ExpectedKind.TEXT: "problems-expected-text",
    ExpectedKind.NAME: "problems-expected-name",
    ExpectedKind.NUMBER: "problems-expected-number",
    ExpectedKind.WHOLE_NUMBER: "problems-expected-whole-number",
    ExpectedKind.TABLE: "problems-expected-table",
    ExpectedKind.LIST: "problems-expected-list",
    ExpectedKind.DAY: "problems-expected-day",
    ExpectedKind.MOMENT: "problems-expected-moment",
    ExpectedKind.OTHER: "problems-expected-other",
    ExpectedKind.RECORD: "problems-expected-record",
    ExpectedKind.UTF_8: "problems-expected-utf-8",
    ExpectedKind.WHOLE_CHARACTERS: "problems-expected-whole-characters",
    ExpectedKind.OPENING_BRACE: "problems-expected-opening-brace",
    ExpectedKind.JSON: "problems-expected-json",
    ExpectedKind.ONCE: "problems-expected-once",
    ExpectedKind.ORDINARY_NUMBER: "problems-expected-ordinary-number",
    ExpectedKind.FEW_LEVELS: "problems-expected-few-levels",
}
EXPECTED_OF: Mapping[ExpectedKind, Callable[[Texts, Expected], str]] = {
    ExpectedKind.ONE_OF: lambda texts, what: texts(
        "problems-expected-one-of", listed=", ".join(what.choices)
    ),
    ExpectedKind.NUMBER_BETWEEN: lambda texts, what: texts(
        "problems-expected-number-between", low=_end(what.low), high=_end(what.high)
    ),
    ExpectedKind.DAYS: lambda texts, what: texts(
        "problems-expected-days", listed=", ".join(what.choices)
    ),
    ExpectedKind.OWN_WORDS: lambda texts, what: texts(
        "problems-expected-own-words", most=what.most or 0
    ),
    ExpectedKind.WHOLE_NUMBER_BETWEEN: lambda texts, what: texts(
        "problems-expected-whole-number-between", low=_end(what.low), high=_end(what.high)
    ),
    ExpectedKind.DATE_BETWEEN: lambda texts, what: texts(
        "problems-expected-date-between", low=_end(what.low), high=_end(what.high)
    ),
    ExpectedKind.CHARACTERS_AT_MOST: lambda texts, what: texts(
        "problems-expected-characters-at-most", most=what.most or 0
    ),
    ExpectedKind.PATTERN: lambda texts, what: texts(
        "problems-expected-pattern", text=str(what.text)
    ),
    ExpectedKind.NUMBER_ABOVE: lambda texts, what: texts(
        "problems-expected-number-above", low=_end(what.low)
    ),
    ExpectedKind.NUMBER_AT_LEAST: lambda texts, what: texts(
        "problems-expected-number-at-least", low=_end(what.low)
    ),
    ExpectedKind.NUMBER_AT_MOST: lambda texts, what: texts(
        "problems-expected-number-at-most", high=_end(what.high)
    ),
    ExpectedKind.ENTRIES_AT_MOST: lambda texts, what: texts(
        "problems-expected-entries-at-most", most=what.most or 0
    ),
    ExpectedKind.VALUE_OF: lambda texts, what: _either(texts, what.choices),
    ExpectedKind.DAY_BETWEEN: lambda texts, what: texts(
        "problems-expected-day-between", low=_end(what.low), high=_end(what.high)
    ),
    ExpectedKind.MOMENT_BETWEEN: lambda texts, what: texts(
        "problems-expected-moment-between", low=_end(what.low), high=_end(what.high)
    ),
    ExpectedKind.OFFSET_AT_MOST: lambda texts, what: texts(
        "problems-expected-offset-at-most", most=what.most or 0
    ),
    ExpectedKind.FORMAT: lambda _, what: str(what.text),
    ExpectedKind.VERSION: lambda texts, what: texts(
        "problems-expected-version", low=_end(what.low)
    ),
    ExpectedKind.VERSION_AT_MOST: lambda texts, what: texts(
        "problems-expected-version-at-most", most=what.most or 0
    ),
    ExpectedKind.KIB_AT_MOST: lambda texts, what: texts(
        "problems-expected-kib-at-most", most=what.most or 0
    ),
}
"""What was expected, with what a file or a command has to hold, as it has to stand there."""


class Worded(Frozen):
    """A problem in words: where, what was found, what was expected."""

    field: str
    found: str
    expected: str


def worded(texts: Texts, problem: Problem) -> Worded:
    """Return a problem in words."""
    return Worded(
        field=_where(texts, problem),
        found=found(texts, problem.found),
        expected=expected(texts, problem.expected),
    )


def _where(texts: Texts, problem: Problem) -> str:
    """Return where something stands: the name of its entry, or its line and column."""
    at = problem.place
    if at is None:
        return problem.field
    return texts("problems-place", line=str(at.line), column=str(at.column))


def found(texts: Texts, what: str | Found) -> str:
    """Return what was found: as it stands, or what it is."""
    if isinstance(what, str):
        return what
    said = FOUND.get(what.kind)
    return texts(said) if said else FOUND_OF[what.kind](texts, what)


def expected(texts: Texts, what: Expected) -> str:
    """Return what was expected."""
    said = EXPECTED.get(what.kind)
    return texts(said) if said else EXPECTED_OF[what.kind](texts, what)


def line(texts: Texts, problem: Problem) -> str:
    """Return a problem as a line of a terminal."""
    words = worded(texts, problem)
    return texts(
        "problems-line", field=words.field, found=repr(words.found), expected=words.expected
    )


def _end(end: float | date | None) -> str:
    """Return an end that is accepted as a file has it: "250.5", "2019", "2025-11-23"."""
    return f"{end:g}" if isinstance(end, int | float) else str(end)


def _either(texts: Texts, choices: tuple[str, ...]) -> str:
    """Return values as a file writes them: 'mostly', 'sometimes' or 'not_yet'."""
    *first, last = [f"'{choice}'" for choice in choices] or [""]
    return texts("problems-either", first=", ".join(first), last=last) if first else last
