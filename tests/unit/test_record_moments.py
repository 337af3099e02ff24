"""Days and moments of a record: one form, the years of calendars, offsets that clocks have."""

import json
from pathlib import Path
from typing import Any

import pytest

from logic.fhir import command
from logic.record.reader import Loaded, load
from logic.record.refusals import Refusal, RefusedFileError
from logic.wording import fhir, places, problems
from logic.wording import record as wording
from tests.said import said
from tests.unit.people import CATALOGUE
from tests.unit.records import contents, written

WALK = "build_up_walking"
FILE = written(contents())


def read(**changes: Any) -> Loaded:
    """Return a record with changed entries as it is read."""
    return load(json.dumps(FILE | changes).encode(), CATALOGUE)


def refusal(**changes: Any) -> str:
    """Return what is said of a record with changed entries."""
    with pytest.raises(RefusedFileError) as caught:
        read(**changes)
    assert caught.value.refusal is Refusal.DAMAGED
    return problems.line(said, caught.value.problem)


@pytest.mark.parametrize(
    "moment",
    [
        "2026-11-27T12:00:00+14:00",
        "2026-11-27T12:00:00-14:00",
        "2026-11-27T12:00:00Z",
        "2026-11-27T12:00:00.5+05:45",
    ],
)
def test_a_moment_of_any_clock_is_read(moment: str) -> None:
    assert read(saved_at=moment).saved_on.isoformat() == "2026-11-27"


@pytest.mark.parametrize("year", [2020, 2199])
def test_the_first_and_the_last_year_of_records_are_read(year: int) -> None:
    assert read(saved_at=f"{year}-07-01T12:00:00Z").saved_on.year == year


@pytest.mark.parametrize("year", [2019, 2200])
def test_the_years_beside_them_are_refused(year: int) -> None:
    assert refusal(saved_at=f"{year}-07-01T12:00:00Z").startswith("saved_at: found")


def test_half_a_character_in_a_file_is_refused_as_such() -> None:
    with pytest.raises(RefusedFileError) as caught:
        read(time_zone="\ud800")
    assert caught.value.refusal is Refusal.NOT_TEXT
    assert str(caught.value) == "file: found half_character, expected whole_characters"


@pytest.mark.parametrize("offset", ["+23:59", "-23:59", "+14:01", "-14:01", "+15:00"])
def test_an_offset_that_no_clock_has_is_refused_by_every_reader(
    offset: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    moment = f"2026-11-27T10:00:00{offset}"
    told = refusal(saved_at=moment)
    assert told == (f"saved_at: found '{moment}', expected an offset from UTC of at most 14 hours.")
    file = tmp_path / "record.json"
    file.write_text(json.dumps(FILE | {"saved_at": moment}), encoding="utf-8")
    assert command.main(["response", str(file)]) == 1
    out = capsys.readouterr()
    assert (out.out, out.err) == ("", f"{file}: {told}\n")


@pytest.mark.parametrize(
    "moment",
    [
        "1700000000",
        "2026-11-27 12:00:00+01:00",
        "2026-11-27T12:00+01:00",
        "2026-11-27t12:00:00z",
        "2026-11-27T12:00:00+0100",
        "2026-02-30T12:00:00+01:00",
        "2026-11-27T12:00:00\u221201:00",
        "\u0662026-11-27T12:00:00Z",
    ],
)
def test_a_moment_in_another_form_is_refused(moment: str) -> None:
    assert "a moment with its offset, such as" in refusal(saved_at=moment)


@pytest.mark.parametrize("day", ["1764201600", "2026-1-2", "20261127", "2026-02-30", "soon"])
def test_a_day_in_another_form_is_refused(day: str) -> None:
    plan = FILE["plan"] | {"starts_on": day}
    expected = f"found '{day}', expected a day such as 2026-11-25."
    assert refusal(plan=plan) == f"plan.starts_on: {expected}"
    assert refusal(kept={WALK: {"how": "mostly", "on": day}}) == f"kept.{WALK}.on: {expected}"


@pytest.mark.parametrize("day", ["0001-01-01", "2018-12-31", "2201-01-01", "9999-12-31"])
def test_a_day_outside_the_years_of_records_is_refused(day: str) -> None:
    expected = f"found '{day}', expected a day from 2019 to 2200."
    assert refusal(plan=FILE["plan"] | {"starts_on": day}) == f"plan.starts_on: {expected}"
    assert refusal(kept={WALK: {"how": "mostly", "on": day}}) == f"kept.{WALK}.on: {expected}"


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00Z", "9999-12-31T00:00:00Z"])
def test_a_series_outside_the_years_of_records_is_refused(moment: str) -> None:
    files = {"id": "0f" * 16, "revision": 1, "series": {"break 10:00": moment}}
    assert refusal(calendar=files).endswith("expected a day from 2019 to 2200.")
    many = {f"break {number}": "2026-11-27T12:00:00Z" for number in range(301)}
    assert refusal(calendar=files | {"series": many}).endswith("expected at most 300 entries.")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"measurements": {"height_cm": "170"}}, "measurements.height_cm"),
        ({"plan": FILE["plan"] | {"willingness": {"sleep": "5"}}}, "plan.willingness.sleep"),
        ({"result": {"score": "5", "areas": {}}}, "result.score"),
        ({"schema_version": "2"}, "schema_version"),
    ],
)
def test_a_number_as_text_is_refused_everywhere(changes: dict[str, Any], field: str) -> None:
    assert refusal(**changes).startswith(f"{field}: found ")


def test_what_is_unknown_a_thousand_times_is_counted() -> None:
    actions = [{"action": WALK, "days": [*["x"] * 500, *[f"y{n}" for n in range(1000)]]}]
    plan = FILE["plan"] | {"actions": actions}
    answers = {f"habit {number}": "x" for number in range(1000)}
    loaded = read(plan=plan, answers=answers)
    assert len(loaded.problems) == 1001
    told = wording.left_out(said, loaded, CATALOGUE)
    assert len(told) == 2 * (places.MOST_LISTED + 1)
    assert told[10] == "And 991 other values that could not be used."
    assert told[-1] == "And 990 other names that are not known here."
    assert len(fhir.left_out(said, loaded)) == 2 * (places.MOST_LISTED + 1)


def test_addresses_among_unknown_names_are_set_as_code() -> None:
    names = ["https://example.org/login", "www.example.org/a", "help@example.org"]
    told = wording.left_out(said, read(answers=dict.fromkeys(names, "x")), CATALOGUE)
    assert told == [
        f"The question “`{name}`” is not known here and was left out." for name in names
    ]
