"""Sentences about several records over time."""

from datetime import date

from logic.models import Catalogue
from logic.progress import Told, since_last_time, timeline
from logic.record import Kept, Loaded
from logic.wording import progress as wording
from tests.unit.people import CATALOGUE
from tests.unit.records import NOTHING_TO_REPORT
from tests.unit.test_progress import EXAMPLE, NEWER, saved

BEFORE = saved("2026-01-02", EXAMPLE)
OTHER = {"score": 30.0, "areas": {}}


def said(*records: Loaded, catalogue: Catalogue = CATALOGUE) -> list[str]:
    """Return what is said of the last two, paragraph by paragraph."""
    found = since_last_time(timeline(records, catalogue), catalogue)
    assert found is not None
    return wording.since(found, catalogue).split("\n\n")


def test_changed_answers_are_told_one_by_one() -> None:
    changed = {"smoking": "never", "sleep": "declined", "water_intake": "often_low"}
    after = saved("2026-05-03", EXAMPLE | changed)
    head, model, changes, counts, less = said(BEFORE, after)
    assert head.startswith("With today's numbers, your score went from **21** (2 January 2026) to ")
    assert head.endswith("(3 May 2026).")
    assert model == wording.SAME_NUMBERS
    levels = CATALOGUE.by_factor["smoking"].by_level
    sleep = CATALOGUE.by_factor["sleep"].by_level["fair"].label
    assert changes == (
        f"- Smoking: from “{levels['current'].label}” to “{levels['never'].label}”\n"
        f"- Sleep: not answered any more, before “{sleep}”"
    )
    assert counts == wording.COUNTS_ANSWERED
    assert less == "**Counts less now:** Smoking and Sleep."


def test_a_newly_answered_question_is_told_as_such() -> None:
    later = saved("2026-05-03", EXAMPLE)
    earlier = saved("2026-01-02", EXAMPLE | {"sleep": "declined"})
    label = CATALOGUE.by_factor["sleep"].by_level["fair"].label
    text = said(earlier, later)
    assert f"- Sleep: newly answered, “{label}”" in text
    assert text[-1] == "**Counts more now:** Sleep."


def test_nothing_changed_is_said_too() -> None:
    assert said(BEFORE, saved("2026-05-03", EXAMPLE)) == [
        "With today's numbers, your score is **21** on 2 January 2026 and on 3 May 2026.",
        wording.SAME_NUMBERS,
        wording.NOTHING_CHANGED,
    ]


def test_two_records_of_one_day_are_told_apart_by_the_hour() -> None:
    evening = saved("2026-01-02T20:00:00+01:00", EXAMPLE)
    assert said(BEFORE, evening)[0] == (
        "With today's numbers, your score is **21** on 2 January 2026, 18:30 and on "
        "2 January 2026, 20:00."
    )


def test_changed_numbers_are_told_apart_from_changed_answers() -> None:
    before = saved("2026-01-02", EXAMPLE, result=OTHER)
    after = saved("2026-05-03", EXAMPLE, catalogue_version="2.0.0")
    assert said(before, after, catalogue=NEWER)[1] == (
        "Since then the numbers of Backwise changed, from version 1\\.0\\.0 to 2\\.0\\.0. Your "
        "record showed 30 then; the same answers give 21 with today's numbers. That part is not "
        "your doing."
    )


def test_changed_numbers_without_an_earlier_score_are_told() -> None:
    before = saved("2026-01-02", EXAMPLE, result=None)
    after = saved("2026-05-03", EXAMPLE, catalogue_version="2.0.0")
    assert "holds no score of its own" in said(before, after, catalogue=NEWER)[1]


def test_a_day_without_a_score_says_why() -> None:
    records = [
        saved("2026-01-02", EXAMPLE | {"foot_drop": "yes"}),
        saved("2026-02-02", NOTHING_TO_REPORT),
        saved("2026-03-02", EXAMPLE, result=OTHER),
        saved("2026-04-02", EXAMPLE),
    ]
    assert wording.notes(timeline(records, CATALOGUE)) == [
        f"2 January 2026, 18:30: {wording.STOPPED}",
        f"2 February 2026, 18:30: {wording.TOO_FEW}",
        f"2 March 2026, 18:30: {wording.NO_FIT}",
    ]


def test_the_tables_hold_what_the_charts_draw() -> None:
    records = [saved("2026-01-02", EXAMPLE), saved("2026-02-02", NOTHING_TO_REPORT)]
    found = timeline(records, CATALOGUE)
    assert wording.score_table(found) == {
        "Saved": ["2 January 2026, 18:30", "2 February 2026, 18:30"],
        "Score": ["21", "none"],
        "Shown then": ["21", "none"],
        "Numbers then": [CATALOGUE.version] * 2,
    }
    # Smoking at its worst level: 0.2025.
    assert wording.area_table(found, "smoking") == {
        "Saved": ["2 January 2026, 18:30"],
        "Research impact": ["0.20"],
    }


def test_the_next_check_lies_ahead_or_is_due() -> None:
    day = date(2026, 11, 25)
    assert wording.recheck(day, date(2026, 11, 24)).startswith("Answer the questions again on 25 N")
    assert "since 25 November 2026" in wording.recheck(day, day)


def test_how_a_plan_was_kept_up_is_told_by_day() -> None:
    kept = {"build_up_walking": Kept.NOT_YET}
    title = CATALOGUE.by_action["build_up_walking"].title.rstrip(".")
    told = wording.told([Told(day=date(2026, 5, 3), kept=kept)], CATALOGUE)
    assert told == f"- 3 May 2026: {title} — not yet."


def test_doubles_are_counted() -> None:
    assert wording.doubles(1) == "1 record was chosen twice, and counted once."
    assert wording.doubles(2).startswith("2 records were")
