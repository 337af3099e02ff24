"""Sentences about several records over time."""

from datetime import date

from logic.models.catalogue import Catalogue
from logic.progress import Difference, KeptUpThatDay, since_last_time, timeline
from logic.record.contents import HowKeptUp
from logic.record.reader import Loaded
from logic.wording import progress as wording
from logic.worked_example import ExampleScore
from tests.said import said
from tests.unit.people import AT_REFERENCE, AT_WORST, CATALOGUE
from tests.unit.records import NOTHING_TO_REPORT
from tests.unit.test_progress import EXAMPLE, NEWER, saved

BEFORE = saved("2026-01-02", EXAMPLE)
OTHER = {"score": 30.0, "areas": {}}


def paragraphs(*records: Loaded, catalogue: Catalogue = CATALOGUE) -> list[str]:
    """Return what is said of the last two, paragraph by paragraph."""
    return wording.since(said, between(*records, catalogue=catalogue), catalogue).split("\n\n")


def answers(*records: Loaded) -> list[str]:
    """Return what is said of each answer that changed between them, paragraph by paragraph."""
    return wording.changes(said, between(*records), CATALOGUE).split("\n\n")


def between(*records: Loaded, catalogue: Catalogue = CATALOGUE) -> Difference:
    found = since_last_time(timeline(records, catalogue), catalogue)
    assert found is not None
    return found


def test_the_example_is_told_with_every_score_and_what_was_changed() -> None:
    scored = [ExampleScore(factor=None, score=21.2), ExampleScore(factor="sleep", score=16.8)]
    assert wording.example(said, scored, ["Sleep"]) == (
        "An example of a score over time: 21 at first, 17 after a change in “sleep”."
    )


def test_changed_answers_are_told_one_by_one() -> None:
    changed = {"smoking": "never", "sleep": "declined", "water_intake": "often_low"}
    after = saved("2026-05-03", EXAMPLE | changed)
    head, less = paragraphs(BEFORE, after)
    changes, counts, model = answers(BEFORE, after)
    assert head.startswith("With today's numbers, your score went from **21** (2 January 2026) to ")
    assert head.endswith("(3 May 2026).")
    assert model == said("progress-same-numbers")
    levels = CATALOGUE.by_factor["smoking"].by_level
    sleep = CATALOGUE.by_factor["sleep"].by_level["fair"].label
    assert changes == (
        f"- Smoking: from “{levels['current'].label}” to “{levels['never'].label}”\n"
        f"- Sleep: from “{sleep}” to “Prefer not to say”"
    )
    assert counts == said("progress-counts-answered")
    assert less == "**Counts less now:** Smoking."


def test_only_answers_made_a_difference_where_both_have_the_same_numbers() -> None:
    after = saved("2026-05-03", EXAMPLE | {"smoking": "never"})
    other = saved("2026-01-02", EXAMPLE, catalogue_version="0.9.0", result=OTHER)
    assert said("progress-same-numbers") in answers(BEFORE, after)
    assert said("progress-same-numbers") not in answers(other, after)


def test_a_newly_answered_question_is_told_as_such() -> None:
    later = saved("2026-05-03", EXAMPLE)
    earlier = saved("2026-01-02", EXAMPLE | {"sleep": "declined"})
    label = CATALOGUE.by_factor["sleep"].by_level["fair"].label
    text = answers(earlier, later)
    assert f"- Sleep: from “Prefer not to say” to “{label}”" in text
    # Neither better nor worse: it was not known before.
    assert text[1] == said("progress-counts-answered")
    unanswered = saved("2026-01-02", {id_: at for id_, at in EXAMPLE.items() if id_ != "sleep"})
    assert f"- Sleep: newly answered, “{label}”" in answers(unanswered, later)
    assert f"- Sleep: not answered any more, before “{label}”" in answers(
        later, unanswered_on("06")
    )


def unanswered_on(month: str) -> Loaded:
    """Return a record without an answer about sleep."""
    raw = {id_: level for id_, level in EXAMPLE.items() if id_ != "sleep"}
    return saved(f"2026-{month}-02", raw)


def test_what_a_shared_limit_moved_is_told_apart() -> None:
    worst = NOTHING_TO_REPORT | AT_WORST
    after = saved("2026-05-03", worst | {"sleep": AT_REFERENCE["sleep"]})
    *_, less, along = paragraphs(saved("2026-01-02", worst), after)
    assert less == "**Counts less now:** Sleep."
    assert along.startswith("**Moved along:** ")
    assert "Stress" in along


def test_nothing_changed_is_said_too() -> None:
    assert paragraphs(BEFORE, saved("2026-05-03", EXAMPLE)) == [
        "With today's numbers, your score is **21** on 2 January 2026 and on 3 May 2026.",
        said("progress-nothing-changed"),
    ]


def test_two_records_of_one_day_are_told_apart_by_the_hour() -> None:
    evening = saved("2026-01-02T20:00:00+01:00", EXAMPLE)
    assert paragraphs(BEFORE, evening)[0] == (
        "With today's numbers, your score is **21** on 2 January 2026, 18:30 and on "
        "2 January 2026, 20:00."
    )


def test_changed_numbers_are_told_apart_from_changed_answers() -> None:
    before = saved("2026-01-02", EXAMPLE, result=OTHER)
    after = saved("2026-05-03", EXAMPLE, catalogue_version="2.0.0")
    assert paragraphs(before, after, catalogue=NEWER)[1] == (
        "Your record of 2 January 2026 was worked out with version 1\\.0\\.0 of Backwise's "
        "numbers; today's is 2\\.0\\.0. It showed 30; the same answers give 21 with today's "
        "numbers. That part is not your doing."
    )


def test_two_records_of_other_numbers_are_both_told_of() -> None:
    areas = {"smoking": {"gap": 1, "impact": 0.1}, "sleep": {"gap": 0.5, "impact": 0.9}}
    before = saved("2026-01-02", EXAMPLE, result={"score": 30.0, "areas": areas})
    after = saved("2026-05-03", EXAMPLE, catalogue_version="3.0.0", result=OTHER)
    _, first, second, *_ = paragraphs(before, after, catalogue=NEWER)
    assert "version 1\\.0\\.0 of" in first
    assert first.endswith(
        "By the numbers alone, Sleep counts less. By the numbers alone, Smoking counts more."
    )
    assert second.startswith("Your record of 3 May 2026 was worked out with version 3\\.0\\.0")
    assert "today's is 2\\.0\\.0" in second


def test_changed_numbers_without_an_earlier_score_are_told() -> None:
    before = saved("2026-01-02", EXAMPLE, result=None)
    after = saved("2026-05-03", EXAMPLE, catalogue_version="2.0.0")
    assert "holds no score of its own" in paragraphs(before, after, catalogue=NEWER)[1]


def test_a_day_without_a_score_says_why() -> None:
    records = [
        saved("2026-01-02", EXAMPLE | {"foot_drop": "yes"}),
        saved("2026-02-02", NOTHING_TO_REPORT),
        saved("2026-03-02", EXAMPLE, result=OTHER),
        saved("2026-04-02", EXAMPLE),
    ]
    assert wording.notes(said, timeline(records, CATALOGUE)) == [
        f"2 January 2026, 18:30: {said('progress-stopped')}",
        f"2 February 2026, 18:30: {said('progress-too-few')}",
        f"2 March 2026, 18:30: {said('progress-no-fit')}",
    ]


def test_the_tables_hold_what_the_charts_draw() -> None:
    records = [saved("2026-01-02", EXAMPLE), saved("2026-02-02", NOTHING_TO_REPORT)]
    found = timeline(records, CATALOGUE)
    assert wording.score_table(said, found) == {
        "Saved": ["2 January 2026, 18:30", "2 February 2026, 18:30"],
        "Score": ["21", "none"],
        "Shown then": ["21", "none"],
        "Numbers then": [CATALOGUE.version] * 2,
    }
    # Smoking at its worst level: 0.2025.
    assert wording.area_table(said, found, "smoking") == {
        "Saved": ["2 January 2026, 18:30"],
        "Research impact": ["0.20"],
    }
    declined = timeline([saved("2026-01-02", EXAMPLE | {"smoking": "declined"})], CATALOGUE)
    column = wording.area_table(said, declined, "smoking")["Research impact"]
    assert column == [said("progress-not-whole")]


def test_the_next_check_lies_ahead_or_is_due() -> None:
    day = date(2026, 11, 25)
    assert wording.recheck(said, day, date(2026, 11, 24)).startswith(
        "Answer the questions again on 25 N"
    )
    assert wording.recheck(said, day, day).endswith("over on 25 November 2026.")


def test_how_a_plan_was_kept_up_is_told_by_day() -> None:
    kept = {"build_up_walking": HowKeptUp.NOT_YET}
    title = CATALOGUE.by_action["build_up_walking"].title.rstrip(".")
    told = wording.kept_up(said, [KeptUpThatDay(day=date(2026, 5, 3), how=kept)], CATALOGUE)
    assert told == f"- 3 May 2026: {title} — not yet."


def test_doubles_are_counted() -> None:
    assert said("progress-doubles", count=1) == "1 record was chosen twice, and counted once."
    assert said("progress-doubles", count=2).startswith("2 records were")


def test_a_file_that_cannot_be_read_is_named_as_text() -> None:
    told = wording.not_read(said, "*my*\nfile.json", "it is no record")
    assert "\\*my\\*" in told
    assert "\n" not in told
    assert "it is no record" in told
