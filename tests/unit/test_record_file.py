"""A record file: what stands in it, and what comes back."""

from datetime import UTC, date, datetime

import pytest
from pydantic import ValidationError

from logic.body_mass import Units
from logic.record.contents import CalendarFiles, Contents, HowKeptUp, KeptUp, Preferences
from logic.record.file import FORMAT, SCHEMA_VERSION, RecordFile
from logic.record.reader import load
from logic.record.writer import save
from tests.unit.people import AT_WORST, CATALOGUE
from tests.unit.records import (
    BERLIN,
    NOTHING_TO_REPORT,
    SAVED_AT,
    contents,
    read_back,
    written,
)

WALK = "build_up_walking"
FILES = CalendarFiles(
    id="0f" * 16,
    revision=5,
    series={f"action {WALK}": datetime(2026, 11, 30, 17, 30, tzinfo=UTC)},
)
FULL = contents(
    {"smoking": "current", "sleep": "declined", "height_cm": 170.125, "foot_drop": "no"},
    {
        "actions": [{"action": WALK, "days": ["mon"], "at": "18:30", "words": "with Anna"}],
        "willingness": {"sleep": 3},
        "starts_on": "2026-12-01",
    },
    {WALK: KeptUp(how=HowKeptUp.SOMETIMES, on=date(2026, 11, 20))},
    Preferences(language="es", region="uk", units=Units.US, calendar=FILES),
)


def test_a_file_holds_everything_under_its_name() -> None:
    assert written(FULL) == {
        "format": "backwise_record",
        "schema_version": 4,
        "catalogue_version": CATALOGUE.version,
        "saved_at": "2026-11-25T18:30:00+01:00",
        "time_zone": "Europe/Berlin",
        "answers": {"smoking": "current", "sleep": "declined"},
        "measurements": {"height_cm": 170.125},
        "safety_check": {"foot_drop": "no"},
        "plan": {
            "starts_on": "2026-12-01",
            "actions": [{"action": WALK, "days": ["mon"], "at": "18:30", "words": "with Anna"}],
            "willingness": {"sleep": 3},
        },
        "kept": {WALK: {"how": "sometimes", "on": "2026-11-20"}},
        "language": "es",
        "region": "uk",
        "units": "us",
        "calendar": {
            "id": "0f" * 16,
            "revision": 5,
            "series": {"action build_up_walking": "2026-11-30T17:30:00Z"},
        },
        "result": None,
    }


def test_what_was_saved_comes_back() -> None:
    loaded = load(save(FULL, CATALOGUE, saved_at=SAVED_AT, time_zone=BERLIN), CATALOGUE)
    assert loaded.contents == FULL
    assert (loaded.saved_at, loaded.time_zone) == (SAVED_AT, BERLIN)
    assert loaded.catalogue_version == CATALOGUE.version
    assert (loaded.remarks, loaded.problems) == ((), ())
    assert loaded.steps == ()


def test_a_language_that_is_not_offered_here_is_no_fault() -> None:
    strange = contents(preferences=Preferences(language="tlh"))
    loaded = load(save(strange, CATALOGUE, saved_at=SAVED_AT, time_zone=BERLIN), CATALOGUE)
    assert loaded.contents.preferences.language == "tlh"
    assert (loaded.remarks, loaded.problems) == ((), ())


def test_a_record_of_nothing_is_a_record() -> None:
    assert read_back(contents()).contents == contents()


def test_without_a_known_zone_there_is_still_the_offset() -> None:
    loaded = load(save(FULL, CATALOGUE, saved_at=SAVED_AT, time_zone=None), CATALOGUE)
    assert loaded.time_zone is None
    assert loaded.saved_at.isoformat() == "2026-11-25T18:30:00+01:00"


def test_a_moment_without_an_offset_is_not_saved() -> None:
    with pytest.raises(ValidationError, match="timezone"):
        save(FULL, CATALOGUE, saved_at=datetime(2026, 11, 25), time_zone=None)


def test_the_seconds_are_kept_and_their_fractions_are_not() -> None:
    saved_at = SAVED_AT.replace(second=7, microsecond=900_000)
    loaded = load(save(FULL, CATALOGUE, saved_at=saved_at, time_zone=None), CATALOGUE)
    assert loaded.saved_at == SAVED_AT.replace(second=7)


# Body mass: 170 cm and 70 kg are 24.2 kg/m2, under 25.


def test_height_and_weight_are_kept_and_their_level_follows_from_them() -> None:
    held = contents({"height_cm": 170, "weight_kg": 70})
    assert written(held)["answers"] == {}
    assert read_back(held).contents.responses.levels == {"body_mass_index": "under_25"}


def test_a_level_that_height_and_weight_do_not_give_is_kept_as_an_answer() -> None:
    held = contents({"height_cm": 170, "weight_kg": 70, "body_mass_index": "30_and_over"})
    assert written(held)["answers"] == {"body_mass_index": "30_and_over"}
    assert read_back(held).contents == held


def test_declined_body_mass_is_kept_beside_height_and_weight() -> None:
    held = contents({"height_cm": 170, "weight_kg": 70, "body_mass_index": "declined"})
    assert read_back(held).contents == held


# The result beside the answers.


def test_a_result_is_kept_to_compare_with() -> None:
    # At the worst level of everything the score is 100.
    loaded = read_back(contents(NOTHING_TO_REPORT | AT_WORST))
    assert loaded.result is not None
    assert loaded.result.score == pytest.approx(100)
    assert loaded.result.areas.keys() == CATALOGUE.by_area.keys()
    assert loaded.result.areas["smoking"].gap == 1


def test_without_the_safety_check_no_result_is_kept() -> None:
    assert read_back(contents(AT_WORST)).result is None


def test_with_a_sign_that_stops_no_result_is_kept() -> None:
    held = contents(NOTHING_TO_REPORT | AT_WORST | {"foot_drop": "yes"})
    assert read_back(held).result is None


def test_with_too_few_answers_no_result_is_kept() -> None:
    assert read_back(contents(NOTHING_TO_REPORT | {"smoking": "current"})).result is None


# The day of the warning signs.


@pytest.mark.parametrize(
    ("saved_at", "today", "holds"),
    [
        ("2026-11-25T00:00:00+01:00", date(2026, 11, 25), True),
        ("2026-11-25T23:59:59-11:00", date(2026, 11, 25), True),
        ("2026-11-24T23:59:59+01:00", date(2026, 11, 25), False),
        ("2026-11-26T00:00:00+01:00", date(2026, 11, 25), False),
        ("2025-11-25T18:30:00+01:00", date(2026, 11, 25), False),
    ],
)
def test_the_safety_check_holds_on_the_day_where_the_person_was(
    saved_at: str, today: date, holds: bool
) -> None:
    loaded = read_back(contents(), saved_at=saved_at)
    assert loaded.check_holds_on(today) is holds


# The shape.


def test_the_shape_names_the_format_and_the_version_in_use() -> None:
    fields = RecordFile.model_fields
    assert fields["format"].annotation.__args__ == (FORMAT,)  # type: ignore[union-attr]
    assert fields["schema_version"].annotation.__args__ == (SCHEMA_VERSION,)  # type: ignore[union-attr]


def test_problems_of_the_answers_are_no_part_of_what_comes_back() -> None:
    held = contents({"smoking": "on_sundays"}, {"willingness": {"sleep": 11}})
    clean = Contents(
        responses=held.responses.model_copy(update={"problems": ()}),
        plan=held.plan.model_copy(update={"problems": ()}),
    )
    assert read_back(held).contents == clean


def test_problems_of_a_file_are_listed_once_and_are_no_part_of_its_contents() -> None:
    plan = {"starts_on": "2026-12-01", "actions": [], "willingness": {"sleep": 11}}
    loaded = read_back(contents(), answers={"smoking": "on_sundays"}, plan=plan)
    assert [problem.field for problem in loaded.problems] == ["smoking", "willingness.sleep"]
    assert loaded.contents.responses.problems == ()
    assert loaded.contents.plan.problems == ()
