"""Several records dropped together: what a person sees of their progress."""

import json
from datetime import date, timedelta
from typing import Any

import pytest
import streamlit as st

from logic import progress
from logic.record.contents import HowKeptUp
from logic.responses import DECLINED
from logic.wording import progress as wording
from tests.app.conftest import NOON, Arrive, Session
from tests.app.people import AT_REFERENCE, AT_WORST, CATALOGUE, held, own_file, reporting
from tests.app.test_record_page import CHECKED, HOSTILE, file
from tests.app.visitor import Visitor
from tests.said import said
from ui.page_names import Name
from ui.record import progress_sections
from ui.state import clock, own_record, plan_answers

pytestmark = pytest.mark.usefixtures("at_noon")
WALK = "build_up_walking"
WORST, BEST = CHECKED | held(AT_WORST), CHECKED | held(AT_REFERENCE)
OLD, LATER = file(WORST, days_ago=60), file(BEST, days_ago=30)


def changed(data: bytes, **entries: object) -> bytes:
    return json.dumps(json.loads(data) | entries).encode()


def charts(visitor: Visitor) -> list[str]:
    """Return the alternative texts of the charts."""
    return [element.proto.alt for element in visitor.at.get("vega_lite_chart")]


def test_the_page_is_behind_the_safety_check() -> None:
    assert Visitor(page=Name.PROGRESS).title == said("safety-gate-title")
    stopped = Visitor(reporting("foot_drop"), Name.PROGRESS)
    assert not stopped.at.file_uploader


def test_without_records_it_says_what_it_needs(arrive: Arrive) -> None:
    visitor = arrive(Name.PROGRESS)
    assert said("progress-needs-two") in visitor.text
    assert said("progress-plan-title") not in visitor.headings


def test_without_records_an_example_shows_what_a_line_looks_like(arrive: Arrive) -> None:
    visitor = arrive(Name.PROGRESS)
    (picture,) = visitor.at.get("image")
    assert picture.proto.imgs[0].alt == (
        "An example of a score over time: 21 at first, 19 after a change in “fluids and salts” "
        "and 15 after a change in “sleep”."
    )
    assert said("progress-is-example") in visitor.text
    visitor.upload(OLD, LATER)
    assert not visitor.at.get("image")


def test_without_records_one_can_go_and_save_one(arrive: Arrive) -> None:
    visitor = arrive(Name.PROGRESS)
    visitor.press(said("progress-to-record"))
    assert visitor.title == said("record-title")


def test_two_records_in_any_order_are_a_timeline_with_its_picture_first(arrive: Arrive) -> None:
    visitor = arrive(Name.PROGRESS)
    visitor.upload(LATER, OLD)
    assert visitor.headings[:2] == [said("progress-score-title"), said("progress-since-title")]
    assert "your score went from **100**" in visitor.text
    (first,) = charts(visitor)
    assert "Score, 0 to 100: 100 on " in first
    visitor.open(progress_sections.ONE_AREA)
    second = charts(visitor)[1]
    assert second.startswith("Line of 2 points over time.")
    assert not visitor.errors


def test_each_answer_that_changed_is_behind_their_number(arrive: Arrive) -> None:
    visitor = arrive(Name.PROGRESS)
    visitor.upload(LATER, OLD)
    assert said("progress-changes", count=len(AT_WORST)) in visitor.parts
    assert "Smoking: from “Yes”" not in visitor.text
    visitor.open(progress_sections.CHANGES)
    assert "Smoking: from “Yes”" in visitor.text


def test_tables_stand_beside_both_charts(arrive: Arrive) -> None:
    visitor = arrive(Name.PROGRESS)
    visitor.upload(LATER, OLD)
    table = visitor.table("progress.score")
    assert list(table["Score"]) == ["100", "0"]
    visitor.open(progress_sections.ONE_AREA)
    table = visitor.table("progress.areas")
    assert list(table.columns) == ["Saved", "Research impact"]


def test_any_area_can_be_chosen(arrive: Arrive) -> None:
    visitor = arrive(Name.PROGRESS)
    visitor.upload(LATER, OLD)
    visitor.open(progress_sections.ONE_AREA)
    visitor.fill_in({progress_sections.AREA: "sleep"})
    visitor.run()
    assert "Sleep: " in charts(visitor)[1]


def test_what_is_answered_here_is_the_newest_point(arrive: Arrive) -> None:
    visitor = arrive(Name.PROGRESS, AT_REFERENCE)
    assert said("progress-needs-two") in visitor.text
    visitor.upload(OLD)
    assert "Line of 2 points" in charts(visitor)[0]
    # A record of the same answers, saved today, is the same point.
    visitor.upload(OLD, file(BEST))
    assert "Line of 2 points" in charts(visitor)[0]


def test_a_record_that_was_brought_back_is_no_answer_of_today(arrive: Arrive) -> None:
    visitor = arrive(Name.RECORD)
    visitor.upload(LATER)
    visitor.press(said("record-use-instead"))
    visitor.visit(Name.PROGRESS)
    visitor.upload(OLD)
    day = (NOON - timedelta(days=30)).date()
    assert f"on {said.day(day)}, 12:00" in charts(visitor)[0]
    # The file itself beside it is the same point.
    visitor.upload(OLD, LATER)
    assert "Line of 2 points" in charts(visitor)[0]
    visitor.hold({"smoking": "current"})
    visitor.run()
    assert "Line of 3 points" in charts(visitor)[0]
    assert f"on {said.day(NOON.date())}, 12:00" in charts(visitor)[0]


def test_a_bad_file_is_named_and_the_others_are_kept(arrive: Arrive) -> None:
    visitor = arrive(Name.PROGRESS)
    visitor.upload(OLD, (HOSTILE / "picture.json").read_bytes(), LATER, OLD)
    (error,) = visitor.errors
    assert error.startswith("**record\\.json:** This file is damaged")
    assert said("progress-doubles", count=1) in visitor.text
    assert "Line of 2 points" in charts(visitor)[0]


def test_too_many_files_are_said_to_be_too_many(
    arrive: Arrive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress_sections, "MOST_FILES", 2)
    visitor = arrive(Name.PROGRESS)
    visitor.upload(OLD, LATER, file(WORST, days_ago=5))
    assert visitor.errors == [said("progress-too-many", most=2)]
    assert "Line of 2 points" in charts(visitor)[0]


def test_a_record_with_a_sign_that_stops_shows_no_score_and_says_why(arrive: Arrive) -> None:
    visitor = arrive(Name.PROGRESS)
    visitor.upload(OLD, LATER, file(WORST | {"foot_drop": "yes"}, days_ago=5))
    assert said("progress-stopped") in visitor.text
    assert "Line of 2 points" in charts(visitor)[0]


def test_another_version_of_the_numbers_is_told_apart(arrive: Arrive) -> None:
    visitor = arrive(Name.PROGRESS)
    older = changed(OLD, catalogue_version="0.9.0", result={"score": 91, "areas": {}})
    visitor.upload(older, LATER)
    assert "It showed 91; the same answers give 100" in visitor.text


def test_records_of_one_day_are_all_there(arrive: Arrive) -> None:
    visitor = arrive(Name.PROGRESS)
    noon = NOON - timedelta(days=3)
    evening = noon.replace(hour=20)
    visitor.upload(
        changed(LATER, saved_at=evening.isoformat()), changed(OLD, saved_at=noon.isoformat())
    )
    assert "12:00" in charts(visitor)[0]
    assert "20:00" in charts(visitor)[0]


# The plan.


def test_how_the_plan_went_is_asked_and_goes_into_the_next_record(arrive: Arrive) -> None:
    visitor = arrive(Name.PROGRESS)
    visitor.upload(file(WORST, days_ago=30, actions=[{"action": WALK}]), LATER)
    name = own_record.KEPT_UP + WALK
    assert visitor.widgets[name].value is None
    due = clock.today() - timedelta(days=2)
    assert wording.recheck(said, due, clock.today()) in visitor.text
    visitor.fill_in({name: HowKeptUp.SOMETIMES})
    visitor.run()
    assert visitor.answer(name) == HowKeptUp.SOMETIMES
    assert said("progress-told-title") not in visitor.text


def test_what_was_told_before_is_shown(arrive: Arrive) -> None:
    visitor = arrive(Name.PROGRESS)
    plan = file(WORST, days_ago=30, actions=[{"action": WALK}])
    visitor.upload(
        changed(
            plan,
            kept={WALK: {"how": "not_yet", "on": "2026-01-02"}},
        )
    )
    assert said("progress-told-title") in visitor.text
    assert said("progress-needs-two") in visitor.text


def test_what_a_record_told_is_shown_asked_anew_and_kept_with_its_day(arrive: Arrive) -> None:
    plan = file(WORST, days_ago=30, actions=[{"action": WALK}])
    told = {WALK: {"how": "not_yet", "on": "2026-01-02"}}
    visitor = arrive(Name.RECORD)
    visitor.upload(changed(plan, kept=told))
    visitor.press(said("record-use-instead"))
    visitor.visit(Name.PROGRESS)
    name = own_record.KEPT_UP + WALK
    assert visitor.widgets[name].value is None
    assert f"- {said.day(date(2026, 1, 2))}: " in visitor.text
    assert saved_now(visitor)["kept"] == told
    visitor.fill_in({name: HowKeptUp.MOSTLY})
    visitor.run()
    assert saved_now(visitor)["kept"] == {WALK: {"how": "mostly", "on": f"{NOON.date()}"}}


def saved_now(visitor: Visitor) -> dict[str, Any]:
    """Return the record that the visitor would save now."""
    state = Session(visitor.at.session_state.to_dict())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(st, "session_state", state)
        found: dict[str, Any] = json.loads(own_file())
    return found


def test_the_plan_of_this_session_is_the_newest(arrive: Arrive) -> None:
    here = {plan_answers.STARTS_ON: NOON.date().isoformat(), plan_answers.does(WALK): True}
    visitor = arrive(Name.PROGRESS, AT_WORST, **here)
    # A record of today with the same answers, and without a plan.
    visitor.upload(OLD, file(WORST))
    assert own_record.KEPT_UP + WALK in visitor.widgets
    assert "Line of 2 points" in charts(visitor)[0]


def test_records_without_a_plan_say_so(arrive: Arrive) -> None:
    visitor = arrive(Name.PROGRESS)
    visitor.upload(OLD, LATER)
    assert said("progress-no-plan") in visitor.text


@pytest.mark.parametrize("wrong", [5, "maybe", ["mostly"], {"a": 1}])
def test_a_tampered_session_draws_all_the_same(arrive: Arrive, wrong: object) -> None:
    fields = {own_record.KEPT_UP + WALK: wrong, progress_sections.AREA: wrong}
    visitor = arrive(Name.PROGRESS, **fields)
    visitor.upload(file(WORST, days_ago=30, actions=[{"action": WALK}]), LATER)
    visitor.open(progress_sections.ONE_AREA)
    assert visitor.answer(own_record.KEPT_UP + WALK) is None
    assert visitor.answer(progress_sections.AREA) in CATALOGUE.by_area


def test_without_an_area_that_is_wholly_answered_there_is_no_chart_of_one(
    arrive: Arrive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "with_impact", lambda *_: [])
    visitor = arrive(Name.PROGRESS)
    visitor.upload(OLD, LATER)
    assert said("progress-area-title") not in visitor.parts
    assert len(charts(visitor)) == 1


def test_declined_answers_alone_are_no_point(arrive: Arrive) -> None:
    visitor = arrive(Name.PROGRESS, {"smoking": DECLINED})
    visitor.upload(OLD, LATER)
    assert said("progress-too-few") not in visitor.text
