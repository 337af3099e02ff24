"""Files of older versions are brought to this one by named steps."""

import json
from typing import Any

import pytest

from logic.problems import Expected, ExpectedKind
from logic.record.contents import CalendarFiles, HowKeptUp, KeptUp
from logic.record.file import SCHEMA_VERSION
from logic.record.migrations import STEPS, Step, migrate
from logic.record.reader import load
from logic.record.refusals import Refusal, RefusedFileError
from tests.unit.people import CATALOGUE
from tests.unit.records import TODAY, contents, written

Table = dict[str, Any]
WALK = "build_up_walking"


def rename_habits(raw: Table) -> Table:
    """Turn the invented version 1 into an invented version 2."""
    return {("answers" if key == "habits" else key): value for key, value in raw.items()}


def add_zone(raw: Table) -> Table:
    """Turn the invented version 2 into an invented version 3."""
    return raw | {"time_zone": None}


INVENTED = {1: Step("habits are answers", rename_habits), 2: Step("a time zone", add_zone)}


def old(version: int, **entries: object) -> Table:
    return {"format": "backwise_record", "schema_version": version, **entries}


def test_there_is_a_step_from_every_older_version() -> None:
    assert list(STEPS) == list(range(1, SCHEMA_VERSION))


def test_a_file_of_the_first_version_gets_its_day_and_no_calendar() -> None:
    file = written(contents()) | {"schema_version": 1, "kept": {WALK: "mostly"}}
    del file["calendar"]
    loaded = load(json.dumps(file).encode(), CATALOGUE)
    assert loaded.contents.kept_up == {WALK: KeptUp(how=HowKeptUp.MOSTLY, on=TODAY)}
    assert loaded.contents.preferences.calendar is None
    assert loaded.steps == (
        "days of what was kept up, and the calendar",
        "what the calendar files held",
        "the language of the pages",
    )
    assert (loaded.remarks, loaded.problems) == ((), ())


def test_a_calendar_that_a_file_of_the_first_version_had_stays() -> None:
    file = written(contents()) | {"schema_version": 1, "calendar": "0f" * 16}
    found = load(json.dumps(file).encode(), CATALOGUE).contents.preferences.calendar
    assert found == CalendarFiles(id="0f" * 16)


@pytest.mark.parametrize(
    ("calendar", "files"), [("0f" * 16, CalendarFiles(id="0f" * 16)), (None, None)]
)
def test_of_the_calendar_files_of_a_second_version_only_their_owner_is_known(
    calendar: str | None, files: CalendarFiles | None
) -> None:
    file = written(contents()) | {"schema_version": 2, "calendar": calendar}
    loaded = load(json.dumps(file).encode(), CATALOGUE)
    assert loaded.contents.preferences.calendar == files
    assert loaded.steps == ("what the calendar files held", "the language of the pages")


def test_a_file_of_the_third_version_leaves_the_language_open() -> None:
    file = written(contents()) | {"schema_version": 3}
    del file["language"]
    loaded = load(json.dumps(file).encode(), CATALOGUE)
    assert loaded.contents.preferences.language is None
    assert loaded.steps == ("the language of the pages",)
    assert (loaded.remarks, loaded.problems) == ((), ())


@pytest.mark.parametrize("changed", [{"kept": []}, {"kept": None}, {"saved_at": 5}])
def test_a_damaged_file_of_the_first_version_is_refused_with_its_place(changed: Table) -> None:
    file = written(contents()) | {"schema_version": 1} | changed
    with pytest.raises(RefusedFileError) as caught:
        load(json.dumps(file).encode(), CATALOGUE)
    assert caught.value.problem.field in changed


def test_a_file_of_this_version_goes_through_no_step() -> None:
    raw = written(contents())
    migrated = migrate(raw)
    assert migrated.raw == raw
    assert migrated.steps == ()


def test_a_file_goes_through_every_step_from_its_version_on() -> None:
    first = old(1, habits={"smoking": "never"})
    migrated = migrate(first, steps=INVENTED, to=3)
    assert migrated.raw == old(3, answers={"smoking": "never"}, time_zone=None)
    assert migrated.steps == ("habits are answers", "a time zone")
    assert first == old(1, habits={"smoking": "never"})


def test_a_file_of_the_second_version_goes_through_the_second_step_alone() -> None:
    migrated = migrate(old(2, answers={}), steps=INVENTED, to=3)
    assert migrated.raw == old(3, answers={}, time_zone=None)
    assert migrated.steps == ("a time zone",)


def test_a_newer_version_is_refused_with_both_versions() -> None:
    with pytest.raises(RefusedFileError) as caught:
        migrate(old(4), steps=INVENTED, to=3)
    assert caught.value.refusal is Refusal.NEWER
    expected = Expected(kind=ExpectedKind.VERSION_AT_MOST, most=3)
    assert (caught.value.problem.found, caught.value.problem.expected) == ("4", expected)
