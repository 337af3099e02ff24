"""Every kind of what was found and expected has its phrase, exactly as people read it."""

from datetime import date

import pytest

from logic.problems import Expected, ExpectedKind, Found, FoundKind, Problem
from logic.wording import problems as wording
from tests.said import said

Kind = ExpectedKind
EXPECTED = {
    "a table of factor ids and level ids": Expected(kind=Kind.ANSWERS),
    "a known factor id": Expected(kind=Kind.FACTOR_ID),
    "one of: never, former": Expected(kind=Kind.ONE_OF, choices=("never", "former")),
    "yes or no": Expected(kind=Kind.YES_OR_NO),
    "a number from 100 to 250.5": Expected(kind=Kind.NUMBER_BETWEEN, low=100, high=250.5),
    "a level of an answered factor that can be changed": Expected(kind=Kind.CHANGEABLE_LEVEL),
    "what this page keeps in a browser": Expected(kind=Kind.BROWSER_COPY),
    "the name of a time zone such as Europe/Berlin": Expected(kind=Kind.TIME_ZONE),
    "a table of names and values": Expected(kind=Kind.NAMES_AND_VALUES),
    "the id of an action of the catalogue": Expected(kind=Kind.ACTION_ID),
    "each action once": Expected(kind=Kind.ACTION_ONCE),
    "the id of an area of the catalogue": Expected(kind=Kind.AREA_ID),
    "days among: mon, tue": Expected(kind=Kind.DAYS, choices=("mon", "tue")),
    "a time from 00:00 to 23:59": Expected(kind=Kind.TIME_OF_DAY),
    "at most 60 characters of text": Expected(kind=Kind.OWN_WORDS, most=60),
    "a whole number from 0 to 10": Expected(kind=Kind.WHOLE_NUMBER_BETWEEN, low=0, high=10),
    "a date from 2025-11-23 to 2027-11-23": Expected(
        kind=Kind.DATE_BETWEEN, low=date(2025, 11, 23), high=date(2027, 11, 23)
    ),
    "an entry": Expected(kind=Kind.ENTRY),
    "no entry of this name": Expected(kind=Kind.NO_ENTRY),
    "text": Expected(kind=Kind.TEXT),
    "a name": Expected(kind=Kind.NAME),
    "at most 80 characters": Expected(kind=Kind.CHARACTERS_AT_MOST, most=80),
    "text of the form ^[0-9a-f]{32}$": Expected(kind=Kind.PATTERN, text="^[0-9a-f]{32}$"),
    "a number": Expected(kind=Kind.NUMBER),
    "a whole number": Expected(kind=Kind.WHOLE_NUMBER),
    "a number above 0": Expected(kind=Kind.NUMBER_ABOVE, low=0),
    "a number of 0.5 or more": Expected(kind=Kind.NUMBER_AT_LEAST, low=0.5),
    "a number up to 100": Expected(kind=Kind.NUMBER_AT_MOST, high=100),
    "a table": Expected(kind=Kind.TABLE),
    "a list": Expected(kind=Kind.LIST),
    "at most 300 entries": Expected(kind=Kind.ENTRIES_AT_MOST, most=300),
    "'metric', 'us' or 'uk'": Expected(kind=Kind.VALUE_OF, choices=("metric", "us", "uk")),
    "a day such as 2026-11-25": Expected(kind=Kind.DAY),
    "a day from 2019 to 2200": Expected(kind=Kind.DAY_BETWEEN, low=2019, high=2200),
    "a moment with its offset, such as 2026-11-25T18:30:00+01:00": Expected(kind=Kind.MOMENT),
    "a moment from 2020 to 2199": Expected(kind=Kind.MOMENT_BETWEEN, low=2020, high=2199),
    "an offset from UTC of at most 14 hours": Expected(kind=Kind.OFFSET_AT_MOST, most=14),
    "another value": Expected(kind=Kind.OTHER),
    "a record of Backwise": Expected(kind=Kind.RECORD),
    "backwise_record": Expected(kind=Kind.FORMAT, text="backwise_record"),
    "a whole number of 1 or more": Expected(kind=Kind.VERSION, low=1),
    "at most 3": Expected(kind=Kind.VERSION_AT_MOST, most=3),
    "at most 256 KiB": Expected(kind=Kind.KIB_AT_MOST, most=256),
    "UTF-8 text": Expected(kind=Kind.UTF_8),
    "whole characters": Expected(kind=Kind.WHOLE_CHARACTERS),
    "text that begins with {": Expected(kind=Kind.OPENING_BRACE),
    "JSON": Expected(kind=Kind.JSON),
    "it once": Expected(kind=Kind.ONCE),
    "one of ordinary size": Expected(kind=Kind.ORDINARY_NUMBER),
    "a few levels": Expected(kind=Kind.FEW_LEVELS),
}
FOUND = {
    "nothing": Found(kind=FoundKind.NOTHING),
    "a table": Found(kind=FoundKind.TABLE),
    "a list": Found(kind=FoundKind.LIST),
    "a very large number": Found(kind=FoundKind.VERY_LARGE_NUMBER),
    "half of a character": Found(kind=FoundKind.HALF_CHARACTER),
    "a byte order mark": Found(kind=FoundKind.BYTE_ORDER_MARK),
    "the end of the file": Found(kind=FoundKind.END_OF_FILE),
    "it twice": Found(kind=FoundKind.TWICE),
    "very many levels": Found(kind=FoundKind.VERY_MANY_LEVELS),
    "byte 151": Found(kind=FoundKind.BYTE, number=151),
    "257 KiB": Found(kind=FoundKind.KIB, number=257),
}


def test_every_kind_has_its_phrase_here() -> None:
    assert [what.kind for what in EXPECTED.values()] == list(ExpectedKind)
    assert {what.kind for what in FOUND.values()} == set(FoundKind)


@pytest.mark.parametrize("phrase", EXPECTED)
def test_what_was_expected_is_said(phrase: str) -> None:
    assert wording.expected(said, EXPECTED[phrase]) == phrase


@pytest.mark.parametrize("phrase", FOUND)
def test_what_was_found_is_said(phrase: str) -> None:
    assert wording.found(said, FOUND[phrase]) == phrase


@pytest.mark.parametrize(
    ("choices", "phrase"),
    [(("yes",), "'yes'"), (("yes", "no"), "'yes' or 'no'")],
)
def test_values_of_a_file_stand_in_quotes(choices: tuple[str, ...], phrase: str) -> None:
    assert wording.expected(said, Expected(kind=ExpectedKind.VALUE_OF, choices=choices)) == phrase


@pytest.mark.parametrize("there", ["", "{low:g}", "never"])
def test_what_stood_there_is_said_as_it_stands(there: str) -> None:
    problem = Problem(field="smoking", found=there, expected=EXPECTED["yes or no"])
    assert wording.worded(said, problem) == wording.Worded(
        field="smoking", found=there, expected="yes or no"
    )
    assert wording.line(said, problem) == f"smoking: found {there!r}, expected yes or no."
