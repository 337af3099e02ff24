"""Several records in the order of time, and what changed since the last one."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from logic.models.catalogue import Catalogue
from logic.models.results import RiskProfile
from logic.progress import (
    AnswerChange,
    Timeline,
    most_changed,
    since_last_time,
    timeline,
    with_impact,
)
from logic.record.contents import HowKeptUp
from logic.record.reader import Loaded
from logic.responses import DECLINED
from tests.unit.people import AT_REFERENCE, AT_WORST, CATALOGUE, KNOWN, WORKED_EXAMPLE, keep
from tests.unit.records import NOTHING_TO_REPORT, contents, read_back

WALK = "build_up_walking"
# 21.186420: the worked example of docs/methods.md.
EXAMPLE = NOTHING_TO_REPORT | WORKED_EXAMPLE
NEWER: Catalogue = KNOWN.changed(rules=CATALOGUE.rules.model_copy(update={"version": "2.0.0"}))


def saved(
    day: str, raw: Mapping[str, Any], catalogue: Catalogue = CATALOGUE, **more: Any
) -> Loaded:
    """Return a record of these answers that was saved on a day, at half past six in the evening."""
    moment = day if "T" in day else f"{day}T18:30:00+01:00"
    entries = {"saved_at": moment} | more
    return read_back(contents(raw), **entries)


def scores(found: Timeline) -> list[float | None]:
    return [entry.score for entry in found.entries]


def test_records_come_in_the_order_of_time_each_scored_anew() -> None:
    records = [saved("2026-05-03", EXAMPLE), saved("2026-01-02", NOTHING_TO_REPORT | AT_WORST)]
    found = timeline(records, CATALOGUE)
    assert [entry.saved_at.date() for entry in found.entries] == [
        date(2026, 1, 2),
        date(2026, 5, 3),
    ]
    assert scores(found) == pytest.approx([100, 21.186420])
    assert found.scored == found.entries


def test_records_of_one_day_come_in_the_order_of_its_clock() -> None:
    late = saved("2026-05-03T23:00:00+02:00", EXAMPLE)
    # Earlier by the world's clock, though its own shows a later hour.
    early = saved("2026-05-03T23:30:00+10:00", NOTHING_TO_REPORT | AT_WORST)
    assert scores(timeline([late, early], CATALOGUE)) == pytest.approx([100, 21.186420])


def test_the_same_record_twice_counts_once() -> None:
    one, other = saved("2026-05-03", EXAMPLE), saved("2026-05-04", EXAMPLE)
    found = timeline([one, other, one, one], CATALOGUE)
    assert len(found.entries) == 2
    assert found.doubles == 2


@pytest.mark.parametrize(
    "told", [{"foot_drop": "yes"}, {"saddle_numbness": "yes"}, {"under_16": "yes"}]
)
def test_what_stopped_the_result_then_gives_no_score_now(told: dict[str, str]) -> None:
    found = timeline([saved("2026-05-03", EXAMPLE | told)], CATALOGUE)
    (entry,) = found.entries
    assert (entry.profile, entry.score, entry.shown_then) == (None, None, None)
    assert entry.impacts == {}
    assert found.scored == ()
    assert entry.impacts_then == {}


def test_a_sign_that_wants_an_appointment_leaves_the_score() -> None:
    found = timeline([saved("2026-05-03", EXAMPLE | {"persistent": "yes"})], CATALOGUE)
    assert scores(found) == pytest.approx([21.186420])


def test_too_few_answers_give_no_score() -> None:
    few = NOTHING_TO_REPORT | keep(AT_WORST, "smoking", "sleep")
    (entry,) = timeline([saved("2026-05-03", few)], CATALOGUE).entries
    assert entry.profile is not None
    assert entry.score is None


def test_the_score_of_that_day_is_known_beside_the_one_of_today() -> None:
    (entry,) = timeline([saved("2026-05-03", EXAMPLE)], CATALOGUE).entries
    assert entry.shown_then == pytest.approx(21.186420)
    assert entry.fits


def test_a_score_that_does_not_fit_its_answers_is_left_out() -> None:
    result = {"score": 5.0, "areas": {}}
    (entry,) = timeline([saved("2026-05-03", EXAMPLE, result=result)], CATALOGUE).entries
    assert entry.shown_then is None
    assert not entry.fits
    few = NOTHING_TO_REPORT | keep(AT_WORST, "smoking")
    (entry,) = timeline([saved("2026-05-03", few, result=result)], CATALOGUE).entries
    assert not entry.fits


def test_a_score_of_an_older_catalogue_is_taken_as_it_was_shown() -> None:
    result = {"score": 30.0, "areas": {}}
    (entry,) = timeline([saved("2026-05-03", EXAMPLE, result=result)], NEWER).entries
    assert entry.shown_then == 30.0
    assert entry.fits
    assert entry.score == pytest.approx(21.186420)


# Since last time.


def test_the_answers_part_is_between_two_scores_of_todays_model() -> None:
    better = EXAMPLE | {"smoking": "never", "stress": "declined", "past_episodes": "declined"}
    worse = {"sleep": "poor"}
    found = timeline([saved("2026-01-02", EXAMPLE), saved("2026-05-03", better | worse)], CATALOGUE)
    difference = since_last_time(found, CATALOGUE)
    assert difference is not None
    assert difference.before.same_numbers
    assert difference.after.same_numbers
    assert difference.answers == (
        AnswerChange(factor="smoking", before="current", after="never"),
        AnswerChange(factor="sleep", before="fair", after="poor"),
        AnswerChange(factor="stress", before=AT_REFERENCE["stress"], after=DECLINED),
        AnswerChange(factor="past_episodes", before=AT_REFERENCE["past_episodes"], after=DECLINED),
    )
    assert difference.less == ("smoking",)
    assert difference.more == ("sleep",)


def test_the_models_part_is_between_the_score_shown_then_and_the_same_answers_today() -> None:
    result = {"score": 30.0, "areas": {}}
    before = saved("2026-01-02", EXAMPLE, result=result)
    now = saved("2026-05-03", EXAMPLE, catalogue_version="2.0.0")
    difference = since_last_time(timeline([before, now], NEWER), NEWER)
    assert difference is not None
    assert not difference.before.same_numbers
    assert difference.after.same_numbers
    assert difference.before.shown_then == 30.0
    assert difference.before.score == difference.after.score == pytest.approx(21.186420)
    assert difference.answers == ()
    assert difference.less == difference.more == ()


def test_what_has_no_score_is_passed_over() -> None:
    records = [
        saved("2026-01-02", NOTHING_TO_REPORT | AT_WORST),
        saved("2026-03-02", EXAMPLE),
        saved("2026-05-03", EXAMPLE | {"foot_drop": "yes"}),
    ]
    difference = since_last_time(timeline(records, CATALOGUE), CATALOGUE)
    assert difference is not None
    assert difference.after.saved_at.date() == date(2026, 3, 2)


def test_with_fewer_than_two_scores_there_is_nothing_to_compare() -> None:
    assert since_last_time(timeline([], CATALOGUE), CATALOGUE) is None
    assert since_last_time(timeline([saved("2026-05-03", EXAMPLE)], CATALOGUE), CATALOGUE) is None


def test_the_area_that_changed_most_is_known() -> None:
    # Of smoking 0.2025 and of sleep 0.1241 nothing is left; smoking had more.
    better = EXAMPLE | {"smoking": "never", "sleep": AT_REFERENCE["sleep"]}
    found = timeline([saved("2026-01-02", EXAMPLE), saved("2026-05-03", better)], CATALOGUE)
    assert most_changed(found, CATALOGUE) == "smoking"


def impacts(answers: dict[str, str]) -> dict[str, float]:
    (entry,) = timeline([saved("2026-05-03", EXAMPLE | answers)], CATALOGUE).entries
    return entry.impacts


@pytest.mark.parametrize("open_", ["declined", None])
def test_what_is_not_answered_is_no_progress(open_: str | None) -> None:
    assert "smoking" in impacts({})
    assert "smoking" not in impacts({"smoking": open_} if open_ else {"smoking": ""})
    without = EXAMPLE | {"smoking": open_}
    found = timeline([saved("2026-01-02", EXAMPLE), saved("2026-05-03", without)], CATALOGUE)
    difference = since_last_time(found, CATALOGUE)
    assert difference is not None
    assert [change.after for change in difference.answers] == [open_]
    assert difference.less == difference.more == difference.along == ()
    assert most_changed(found, CATALOGUE) != "smoking"
    assert "smoking" in with_impact(found, CATALOGUE)


def test_an_area_moved_by_a_limit_alone_is_told_apart() -> None:
    worst = NOTHING_TO_REPORT | AT_WORST
    (limit,) = [one for one in CATALOGUE.pathways if {"sleep", "stress"} <= set(one.areas)]
    records = [
        saved("2026-01-02", worst),
        saved("2026-05-03", worst | {"sleep": AT_REFERENCE["sleep"]}),
    ]
    found = timeline(records, CATALOGUE)
    before, after = (entry.impacts["stress"] for entry in found.entries)
    assert after > before
    difference = since_last_time(found, CATALOGUE)
    assert difference is not None
    assert difference.less == ("sleep",)
    assert difference.more == ()
    assert set(difference.along) == set(limit.areas) - {"sleep"}


def test_what_moved_by_the_numbers_alone_is_known_by_area() -> None:
    impact = impacts({})["smoking"]
    areas = {
        "smoking": {"gap": 1, "impact": impact + 0.1},
        "sleep": {"gap": 0.5, "impact": impacts({})["sleep"]},
        "flying": {"gap": 1, "impact": 1},
    }
    result = {"score": 30.0, "areas": areas}
    (entry,) = timeline([saved("2026-05-03", EXAMPLE, result=result)], NEWER).entries
    assert entry.moved_by_numbers == pytest.approx({"smoking": -0.1})


def test_without_an_area_that_both_answered_wholly_the_first_with_an_impact_is_offered() -> None:
    found = timeline([saved("2026-05-03", EXAMPLE)], CATALOGUE)
    (entry,) = found.scored
    bare = entry.model_copy(update={"profile": nothing_whole(entry.profile)})
    both = found.model_copy(update={"entries": (bare, entry)})
    assert most_changed(both, CATALOGUE) == with_impact(both, CATALOGUE)[0]
    assert most_changed(found.model_copy(update={"entries": (bare, bare)}), CATALOGUE) is None


def nothing_whole(profile: RiskProfile | None) -> RiskProfile:
    """Return a profile with every area answered in part."""
    assert profile is not None
    areas = tuple(replace(area, complete=False) for area in profile.areas)
    return profile.model_copy(update={"areas": areas})


# Plan.


def with_plan(day: str, plan: dict[str, Any], **kept: dict[str, str]) -> Loaded:
    return saved(day, EXAMPLE, plan=plan | {"willingness": {}}, kept=kept)


def test_the_newest_plan_with_actions_is_the_one_to_look_back_on() -> None:
    walk = {"starts_on": "2026-01-05", "actions": [{"action": WALK}]}
    empty: dict[str, Any] = {"starts_on": "2026-05-03", "actions": []}
    found = timeline([with_plan("2026-05-03", empty), with_plan("2026-01-02", walk)], CATALOGUE)
    assert found.plan is not None
    # Four weeks after 5 January.
    assert found.plan.recheck_on == date(2026, 2, 2)
    assert timeline([with_plan("2026-05-03", empty)], CATALOGUE).plan is None


def test_what_was_told_of_keeping_a_plan_is_kept_with_its_day() -> None:
    empty: dict[str, Any] = {"starts_on": "2026-05-03", "actions": []}
    said = {WALK: {"how": "mostly", "on": "2026-05-03"}}
    # What a later record still holds was said on its own day, and is no second saying.
    records = [with_plan("2026-05-03", empty, **said), with_plan("2026-05-09", empty, **said)]
    (told,) = timeline(records, CATALOGUE).kept_up
    assert (told.day, told.how) == (date(2026, 5, 3), {WALK: HowKeptUp.MOSTLY})


def test_of_one_day_what_was_said_last_counts() -> None:
    empty: dict[str, Any] = {"starts_on": "2026-05-03", "actions": []}
    early, late = (
        with_plan(f"2026-05-03T{hour}:00:00+01:00", empty, **{WALK: {"how": how, "on": day}})
        for hour, how, day in (("18", "mostly", "2026-05-03"), ("20", "not_yet", "2026-05-03"))
    )
    (told,) = timeline([late, early], CATALOGUE).kept_up
    assert told.how == {WALK: HowKeptUp.NOT_YET}
