"""The plan page: willingness, its chart, actions with days and times, and the calendar file."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest
import streamlit as st
from icalendar import Calendar

from logic.plan import Day, Quadrant, cautions, offered
from logic.result import Result
from logic.wording import common, results
from logic.wording import plan as wording
from tests.app.conftest import Arrive
from tests.app.people import (
    AT_REFERENCE,
    AT_WORST,
    CATALOGUE,
    NOTHING_TO_REPORT,
    first,
    held,
    profile,
    reporting,
    responses,
)
from tests.app.visitor import Visitor
from tests.said import said
from ui.page_names import Name
from ui.plan import plan_reminders
from ui.state import answers, clock, plan_answers
from ui.state.notes import Journey

NOW = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
"""A Monday; noon in Berlin."""
ZONE = "Europe/Berlin"
WALK, SLEEP = "build_up_walking", "regular_sleep"
REMINDERS, CHART, LIST = (f"plan.part.{name}" for name in ("reminders", "chart", "list"))
"""The keys of the page's closed parts."""
FOCUS = [result.area for result in profile(AT_WORST).focus]
ONE_ACTION = {
    plan_answers.does(WALK): True,
    plan_answers.days(WALK): [Day.MONDAY, Day.THURSDAY],
    plan_answers.at(WALK): "18:30",
    plan_reminders.ZONE: ZONE,
}


@pytest.fixture(autouse=True)
def _a_monday(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be the same moment in every test."""
    monkeypatch.setattr(clock, "now", lambda: NOW)


@pytest.fixture
def at_worst(arrive: Arrive) -> Visitor:
    """Return somebody with much to gain on the plan page."""
    return arrive(Name.PLAN, AT_WORST)


def arrive_planning(arrive: Arrive, more: Mapping[str, Any] | None = None) -> Visitor:
    """Return somebody who has planned one action."""
    return arrive(Name.PLAN, AT_WORST, **ONE_ACTION | dict(more or {}))


def arrive_reminded(arrive: Arrive, more: Mapping[str, Any] | None = None) -> Visitor:
    """Return somebody who has planned one action and looks at the reminders."""
    visitor = arrive_planning(arrive, more)
    visitor.open(REMINDERS)
    return visitor


def more_of(action_id: str) -> str:
    """Return the key of what is behind an action of the plan."""
    return f"plan.more.{action_id}"


def offering(area_id: str) -> str:
    """Return the key of the closed part with an area's actions."""
    return f"plan.area.{area_id}"


def picture(visitor: Visitor) -> str:
    """Return what is said of the picture of the week."""
    (drawn_week,) = visitor.at.get("image")
    return str(drawn_week.proto.imgs[0].alt)


def asked(visitor: Visitor) -> list[str]:
    """Return the areas whose willingness is asked for, in order."""
    return [
        area.id
        for area in CATALOGUE.areas
        if visitor.widgets.get(plan_answers.willing(area.id)) is not None
    ]


def drawn(visitor: Visitor) -> pd.DataFrame:
    """Return the rows that the chart draws."""
    (chart,) = visitor.at.get("vega_lite_chart")
    return pd.DataFrame(pa.ipc.open_stream(chart.proto.data.data).read_pandas())


def file_of(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> Calendar:
    """Return the calendar file that the button would make now."""
    made: list[Callable[[], bytes]] = []

    def note(*given: Any) -> Callable[[], bytes]:
        made.append(maker(*given))
        return made[-1]

    maker = plan_reminders.maker
    with monkeypatch.context() as patch:
        patch.setattr(plan_reminders, "maker", note)
        visitor.run()
    calendar = Calendar.from_ical(made[-1]())
    assert isinstance(calendar, Calendar)
    return calendar


def offers_file(visitor: Visitor) -> bool:
    """Return whether the calendar file is offered."""
    return said("plan-make") in visitor.buttons


def test_the_result_leads_to_this_page(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, AT_WORST)
    visitor.press(said("results-make-a-plan"))
    assert visitor.title == said("plan-title")
    assert said("results-make-a-plan") not in arrive(Name.RESULTS, AT_REFERENCE).buttons


def test_the_areas_to_work_on_first_are_asked_about_and_nothing_is_chosen(
    at_worst: Visitor,
) -> None:
    assert set(asked(at_worst)) == set(FOCUS[:3])
    chosen = {name: widget.value for name, widget in at_worst.widgets.items()}
    assert all(value in (None, False, []) for value in chosen.values()), chosen
    assert not at_worst.at.get("vega_lite_chart")
    assert not at_worst.at.get("image")
    assert said("plan-empty") in at_worst.text
    assert not offers_file(at_worst)


def test_an_empty_week_is_begun_with_one_tap(at_worst: Visitor) -> None:
    offered = Result(CATALOGUE, responses(AT_WORST)).focus[:3]
    titles = [focus.action.short for focus in offered]
    assert [label for label in at_worst.buttons if label in titles] == titles
    at_worst.press(titles[0])
    assert at_worst.answer(plan_answers.does(offered[0].action.id)) is True
    assert f"1. {titles[0]}: no days and no time yet." in picture(at_worst)
    assert at_worst.focus == f".st-key-plan_card-{offered[0].action.id} h3"
    assert titles[1] not in at_worst.buttons


def test_closed_parts_draw_nothing(arrive: Arrive) -> None:
    visitor = arrive_planning(arrive, {plan_answers.willing(FOCUS[0]): "8"})
    areas = [CATALOGUE.by_area[area] for area in FOCUS if area in FOCUS[:3]]
    assert visitor.parts[:6] == [
        *(area.title for area in areas),
        said("plan-chart-title"),
        said("plan-list-title"),
        said("plan-reminders-title"),
    ]
    closed = [
        said("plan-dose"),
        said("plan-reminders-lead"),
        said("plan-chart-help"),
        said("plan-remove"),
    ]
    assert [text for text in closed if text in visitor.text] == []


def test_each_area_offers_its_actions_with_dose_evidence_and_cautions(at_worst: Visitor) -> None:
    area = CATALOGUE.by_area[FOCUS[0]]
    at_worst.open(offering(area.id))
    for action in offered(area, responses(AT_WORST), CATALOGUE):
        assert at_worst.widgets[plan_answers.does(action.id)].label == action.title
        assert wording.dose(said, action, CATALOGUE.sources) in at_worst.text
        for caution in cautions(action, responses(AT_WORST), CATALOGUE):
            assert action.cautions[caution] in at_worst.text


def test_an_action_is_added_by_its_tick_and_taken_out_by_its_button(at_worst: Visitor) -> None:
    action = CATALOGUE.by_area[FOCUS[0]].actions[0]
    at_worst.open(offering(FOCUS[0]))
    at_worst.fill_in({plan_answers.does(action.id): True})
    at_worst.run()
    assert f"1. {action.short}" in at_worst.text
    at_worst.open(more_of(action.id))
    at_worst.press(said("plan-remove"))
    assert at_worst.answer(plan_answers.does(action.id)) is False
    assert said("plan-empty") in at_worst.text
    assert at_worst.focus == ".st-key-plan_week h2"
    assert at_worst.widgets[plan_answers.does(action.id)].value is False


def test_the_result_and_the_plan_agree_on_what_to_work_on_first(arrive: Arrive) -> None:
    # What is left to a former smoker is to stay one, which is no change to plan.
    former = AT_REFERENCE | {"smoking": "former", "sleep": "poor", "stress": "high"}
    areas = [result.area for result in profile(former).focus]
    assert areas == ["stress", "sleep", "smoking"]
    assert set(asked(arrive(Name.PLAN, former))) == {"stress", "sleep"}
    result = arrive(Name.RESULTS, former).text
    steps = [CATALOGUE.by_area[area].actions[0].first_step for area in areas]
    assert [step in result for step in steps] == [True, True, False]


def test_any_other_area_can_be_asked_about(at_worst: Visitor) -> None:
    at_worst.fill_in({plan_answers.AREAS: [FOCUS[-1]]})
    at_worst.run()
    assert set(asked(at_worst)) == {*FOCUS[:3], FOCUS[-1]}


def test_willingness_draws_the_chart_and_leaving_out_takes_it_away(at_worst: Visitor) -> None:
    large, _, other = FOCUS[:3]
    at_worst.fill_in({plan_answers.willing(large): "8", plan_answers.willing(other): "2"})
    at_worst.run()
    assert wording.stands(said, Quadrant.START) in at_worst.text
    at_worst.open(CHART)
    rows = drawn(at_worst)
    assert rows["willingness"].tolist() == [8, 2]
    impacts = {area.area: area.impact for area in profile(AT_WORST).areas}
    assert rows["impact"].tolist() == [1.0, pytest.approx(impacts[other] / impacts[large])]
    assert "**Start here**" in at_worst.text
    (chart,) = at_worst.at.get("vega_lite_chart")
    assert "Start here: " + CATALOGUE.by_area[large].title in chart.proto.alt
    assert len(at_worst.table("willingness")) == 2
    left_out = dict.fromkeys(map(plan_answers.willing, (large, other)), plan_answers.LEAVE_OUT)
    at_worst.fill_in(left_out)
    at_worst.run()
    assert not at_worst.at.get("vega_lite_chart")


def test_willingness_can_be_0_to_10_or_left_out(at_worst: Visitor) -> None:
    offered_numbers = at_worst.widgets[plan_answers.willing(FOCUS[0])].options
    assert offered_numbers == [*(str(number) for number in range(11)), "leave out"]


def test_an_area_that_is_asked_about_no_more_leaves_the_chart(at_worst: Visitor) -> None:
    at_worst.fill_in({plan_answers.AREAS: [FOCUS[-1]]})
    at_worst.run()
    at_worst.fill_in({plan_answers.willing(FOCUS[-1]): "8"})
    at_worst.open(CHART)
    assert len(drawn(at_worst)) == 1
    at_worst.fill_in({plan_answers.AREAS: []})
    at_worst.run()
    assert not at_worst.at.get("vega_lite_chart")


def test_a_planned_action_asks_for_days_and_time_and_says_what_to_take_care_of(
    arrive: Arrive,
) -> None:
    visitor = arrive(Name.PLAN, AT_WORST, **{plan_answers.does(WALK): True})
    action = CATALOGUE.by_action[WALK]
    assert all(caution in visitor.text for caution in action.cautions.values())
    assert visitor.widgets[plan_answers.days(WALK)].value == []
    assert visitor.widgets[plan_answers.at(WALK)].value is None
    assert "no days and no time yet" in picture(visitor)
    assert plan_answers.days(SLEEP) not in visitor.widgets
    visitor.open(more_of(WALK))
    assert wording.dose(said, action, CATALOGUE.sources) in visitor.text
    assert wording.chosen(said, action) in visitor.text
    visitor.open(REMINDERS)
    assert said("plan-needs-times") in visitor.text or said("plan-needs-zone") in visitor.text


def test_pregnancy_brings_its_own_caution(arrive: Arrive) -> None:
    activity = "weekly_activity"
    caution = CATALOGUE.by_action[activity].cautions
    sentence = next(text for who, text in caution.items() if who == "pregnancy")
    ticked = {plan_answers.does(activity): True}
    assert sentence in arrive(Name.PLAN, AT_WORST, pregnant="yes", **ticked).text
    assert sentence not in arrive(Name.PLAN, AT_WORST, pregnant="no", **ticked).text


def test_the_week_is_drawn_and_told_with_its_minutes(arrive: Arrive) -> None:
    visitor = arrive_planning(arrive, {plan_answers.does(SLEEP): True})
    walk, sleep = (CATALOGUE.by_action[id_] for id_ in (WALK, SLEEP))
    assert walk.minutes_each is not None
    # A walk on two days, and what is done along the way.
    assert wording.total(said, 2 * walk.minutes_each + sleep.minutes_a_week) in visitor.text
    assert "Walks: Monday and Thursday at 18:30" in picture(visitor)
    assert said("plan-advice") not in visitor.text
    visitor.open(LIST)
    assert f"{walk.title} — Monday and Thursday at 18:30" in visitor.text


def test_more_than_three_actions_are_advised_against_and_kept(arrive: Arrive) -> None:
    ids = list(CATALOGUE.by_action)[:4]
    visitor = arrive(Name.PLAN, AT_WORST, **{plan_answers.does(id_): True for id_ in ids})
    assert said("plan-advice") in visitor.text
    names = [CATALOGUE.by_action[id_].short for id_ in ids]
    assert all(f"{n}. {name}" in visitor.text for n, name in enumerate(names, start=1))


def test_a_plan_is_kept_while_other_pages_are_visited(arrive: Arrive) -> None:
    visitor = arrive_planning(arrive)
    for page in (Name.EVIDENCE, Name.RESULTS, Name.PLAN):
        visitor.visit(page)
    assert "Monday and Thursday at 18:30" in picture(visitor)


def test_an_action_stays_to_be_seen_when_its_area_is_in_place_by_now(arrive: Arrive) -> None:
    visitor = arrive_planning(arrive)
    in_place = [factor.id for factor in CATALOGUE.factors_of["activity"]]
    visitor.hold({id_: AT_REFERENCE[id_] for id_ in in_place})
    visitor.run()
    assert "activity" not in asked(visitor)
    assert visitor.widgets[plan_answers.days(WALK)].value == [Day.MONDAY, Day.THURSDAY]


def test_an_action_made_for_an_answer_stays_when_that_answer_changed(arrive: Arrive) -> None:
    heels = "short_time_in_heels"
    worn = AT_WORST | {"footwear": "high_heels"}
    visitor = arrive(Name.PLAN, worn, **{plan_answers.does(heels): True})
    visitor.hold({"footwear": AT_REFERENCE["footwear"]})
    visitor.run()
    assert plan_answers.days(heels) in visitor.widgets
    visitor.open(more_of(heels))
    visitor.press(said("plan-remove"))
    assert plan_answers.days(heels) not in visitor.widgets


def test_the_file_holds_what_was_planned(arrive: Arrive, monkeypatch: pytest.MonkeyPatch) -> None:
    breaks = {plan_reminders.BREAKS: True}
    visitor = arrive_reminded(arrive, breaks | {plan_answers.STARTS_ON: "2026-12-01"})
    # Two days a week for twelve weeks; seven breaks on five days a week.
    assert wording.contents(said, 24, 420, date(2026, 12, 29)) in visitor.text
    calendar = file_of(visitor, monkeypatch)
    assert calendar.timezones[0].tz_name == ZONE
    titles = [str(event["summary"]) for event in calendar.events]
    assert titles == ["Reminder 1", *["Short break"] * 7, "Look back at four weeks"]
    # Thursday 3 December is the first of its days.
    assert f"{calendar.events[0].start:%Y-%m-%d %H:%M}" == "2026-12-03 18:30"


def test_an_action_without_a_time_is_named_as_having_no_reminder(arrive: Arrive) -> None:
    title = f"* {CATALOGUE.by_action[SLEEP].title}"
    told = f"{said('plan-no-reminder')}\n{title}"
    assert told in arrive_reminded(arrive, {plan_answers.does(SLEEP): True}).text
    assert said("plan-no-reminder") not in arrive_reminded(arrive).text


def test_titles_show_own_words_only_when_chosen(
    arrive: Arrive, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = "=cmd() <b>with Åse</b>"
    visitor = arrive_reminded(arrive, {plan_answers.words(WALK): words})
    assert common.plain(words) in visitor.text
    assert str(file_of(visitor, monkeypatch).events[0]["summary"]) == "Reminder 1"
    visitor.fill_in({plan_reminders.TITLED: True})
    assert str(file_of(visitor, monkeypatch).events[0]["summary"]) == words


def test_files_of_one_visit_replace_each_other_and_nobody_elses(
    arrive: Arrive, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = []
    for visitor in (arrive_reminded(arrive), arrive_reminded(arrive)):
        before = file_of(visitor, monkeypatch)
        visitor.fill_in({plan_answers.at(WALK): "07:00"})
        after = file_of(visitor, monkeypatch)
        assert before.events[0]["uid"] == after.events[0]["uid"]
        ids.append(str(after.events[0]["uid"]))
    assert ids[0] != ids[1]


def test_a_file_made_from_a_record_replaces_the_one_made_before(
    arrive: Arrive, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, shared = arrive_reminded(arrive), answers.key(plan_answers.CALENDAR)
    made = file_of(before, monkeypatch)
    after = arrive_reminded(arrive, {plan_answers.CALENDAR: before.at.session_state[shared]})
    assert file_of(after, monkeypatch).events[0]["uid"] == made.events[0]["uid"]


def test_what_was_in_the_last_file_and_is_planned_no_more_comes_as_cancelled(
    arrive: Arrive,
) -> None:
    visitor = arrive_reminded(arrive)
    visitor.press(said("plan-make"))
    first = visitor.at.session_state[Journey.KEY].calendar
    assert list(first.series) == [f"action {WALK}"]
    visitor.open(more_of(WALK))
    visitor.press(said("plan-remove"))
    visitor.press(said("plan-make"))
    second = visitor.at.session_state[Journey.KEY].calendar
    assert second.id == first.id
    assert second.revision == first.revision + 1
    assert second.series == first.series


def test_a_time_between_those_that_are_offered_stays(
    arrive: Arrive, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = arrive_reminded(arrive, {plan_answers.at(WALK): "07:10"})
    field = visitor.widgets[plan_answers.at(WALK)]
    assert field.value == "07:10"
    assert field.options[field.options.index("07:10") - 1] == "07:00"
    assert "T071000" in str(file_of(visitor, monkeypatch).events[0]["dtstart"].to_ical())


def test_a_file_with_breaks_alone_is_offered(arrive: Arrive) -> None:
    more = {plan_reminders.ZONE: ZONE, plan_reminders.BREAKS: True}
    visitor = arrive(Name.PLAN, AT_WORST, **more)
    visitor.open(REMINDERS)
    assert wording.contents(said, 0, 420, date(2026, 12, 21)) in visitor.text
    assert offers_file(visitor)


def test_without_any_time_the_file_still_holds_the_day_to_answer_again(
    arrive: Arrive, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = arrive(Name.PLAN, AT_WORST, **{plan_reminders.ZONE: ZONE})
    visitor.open(REMINDERS)
    assert said("plan-needs-times") in visitor.text
    assert wording.contents(said, 0, 0, date(2026, 12, 21)) in visitor.text
    (again,) = file_of(visitor, monkeypatch).events
    assert again.start == date(2026, 12, 21)


@pytest.mark.parametrize(("begins", "ends"), [("09:00", "10:00"), ("09:00", "09:00")])
def test_working_hours_too_short_for_a_break_say_so(arrive: Arrive, begins: str, ends: str) -> None:
    hours = {plan_reminders.BREAKS_FROM: begins, plan_reminders.BREAKS_TO: ends}
    visitor = arrive_reminded(arrive, hours | {plan_reminders.BREAKS: True})
    assert visitor.errors == [said("plan-needs-hours")]
    assert not offers_file(visitor)


@pytest.mark.parametrize("told", [None, "Nowhere/Land", "", "../etc/passwd"])
def test_without_a_known_time_zone_one_is_asked_for(
    arrive: Arrive, monkeypatch: pytest.MonkeyPatch, told: str | None
) -> None:
    monkeypatch.setattr(type(st.context), "timezone", told)
    visitor = arrive_reminded(arrive, {plan_reminders.ZONE: told})
    assert visitor.widgets[plan_reminders.ZONE].value is None
    assert said("plan-needs-zone") in visitor.text
    assert not offers_file(visitor)


def test_the_browsers_time_zone_is_offered_also_by_an_old_name(
    arrive: Arrive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(st.context), "timezone", "US/Eastern")
    visitor = arrive(Name.PLAN, AT_WORST)
    visitor.open(REMINDERS)
    assert visitor.widgets[plan_reminders.ZONE].value == "US/Eastern"


def test_today_is_the_day_where_the_person_is(
    arrive: Arrive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(st.context), "timezone", "Pacific/Kiritimati")
    # At eleven in the morning in Greenwich it is one in the morning of the next day there.
    assert arrive(Name.PLAN, AT_WORST).answer(plan_answers.STARTS_ON) == "2026-11-24"


def test_a_plan_that_began_weeks_ago_keeps_its_beginning(arrive: Arrive) -> None:
    visitor = arrive_reminded(arrive, {plan_answers.STARTS_ON: "2026-11-02"})
    start = visitor.at.selectbox(key=answers.key(plan_answers.STARTS_ON))
    assert start.value == "2026-11-02"
    # That day, then today and four weeks.
    assert len(start.options) == 30
    assert "questions again, 30 November 2026" in visitor.text


def test_a_day_long_over_says_so_once_and_the_plan_starts_today(arrive: Arrive) -> None:
    visitor = arrive_planning(arrive, {plan_answers.STARTS_ON: "2025-11-22"})
    assert "a date from 2025-11-23" in visitor.text
    assert visitor.answer(plan_answers.STARTS_ON) == "2026-11-23"
    visitor.run()
    assert "a date from 2025-11-23" not in visitor.text


@pytest.mark.parametrize("wrong", [5, "x" * 500, ["sleep", 7, {}], {"a": 1}, object(), b"x"])
def test_what_was_tampered_with_is_named_and_costs_nothing_else(
    arrive: Arrive, wrong: object
) -> None:
    fields = [
        plan_answers.AREAS,
        plan_answers.STARTS_ON,
        plan_answers.days(WALK),
        plan_answers.at(WALK),
    ]
    fields += [plan_answers.words(WALK), *map(plan_answers.willing, FOCUS[:3])]
    fields += [plan_reminders.TITLED, plan_reminders.BREAKS, plan_answers.CALENDAR]
    fields += [plan_reminders.BREAKS_FROM, plan_reminders.BREAKS_TO]
    visitor = arrive_planning(
        arrive, dict.fromkeys(fields, wrong) | {plan_answers.does(SLEEP): True}
    )
    assert "could not be used and was left out" in visitor.text
    assert "x" * 100 not in visitor.text
    visitor.open(REMINDERS, CHART, LIST, more_of(WALK))
    assert "could not be used and was left out" not in visitor.text
    assert visitor.answer(plan_answers.does(SLEEP)) is True


def test_with_everything_in_place_there_is_nothing_to_plan(arrive: Arrive) -> None:
    visitor = arrive(Name.PLAN, AT_REFERENCE)
    assert said("plan-nothing-to-plan") in visitor.text
    assert said("plan-willing-title") not in visitor.headings


def test_with_too_few_answers_the_page_says_what_is_missing(arrive: Arrive) -> None:
    few = first(1, AT_WORST)
    visitor = arrive(Name.PLAN, few)
    assert results.too_few(said, Result(CATALOGUE, responses(few))) in visitor.text
    assert said("plan-willing-title") not in visitor.headings


def test_starting_again_forgets_the_plan(arrive: Arrive) -> None:
    visitor = arrive_planning(arrive)
    visitor.visit(Name.RESULTS)
    visitor.open("start.again")
    visitor.press(said("begin-anew-sure"))
    assert visitor.all_answers() == {}


@pytest.mark.parametrize("sign", ["chest_pain", "foot_drop"])
def test_no_plan_and_no_action_while_a_sign_that_stops_stands(sign: str) -> None:
    told = reporting(sign) | held(AT_WORST) | ONE_ACTION
    visitor = Visitor(told, Name.PLAN)
    assert visitor.title != said("plan-title")
    assert CATALOGUE.by_action[WALK].title not in visitor.text
    assert visitor.widgets.keys().isdisjoint(ONE_ACTION)
    assert not offers_file(visitor)


def test_a_sign_for_an_appointment_stands_above_the_plan() -> None:
    visitor = Visitor(reporting("persistent") | held(AT_WORST), Name.PLAN)
    assert visitor.title == said("plan-title")
    assert len(visitor.at.warning) == 1


def test_the_safety_net_stands_below_the_plan(at_worst: Visitor) -> None:
    assert CATALOGUE.safety.safety_net.title in at_worst.text
    assert Visitor(NOTHING_TO_REPORT, Name.PLAN).title == said("plan-title")


def test_cautions_that_would_be_a_wall_of_text_are_one_tap_away(arrive: Arrive) -> None:
    told = {
        action.id: sum(len(text.split()) for text in action.cautions.values())
        for action in CATALOGUE.by_action.values()
    }
    one, *more = sorted(told, key=lambda id_: told[id_], reverse=True)[:4]
    few = arrive(Name.PLAN, AT_WORST, **{plan_answers.does(one): True})
    assert told[one] <= 80
    assert all(text in few.text for text in CATALOGUE.by_action[one].cautions.values())
    many = arrive(Name.PLAN, AT_WORST, **{plan_answers.does(id_): True for id_ in (one, *more)})
    for id_ in (one, *more):
        cautions_of = CATALOGUE.by_action[id_].cautions
        assert not any(text in many.text for text in cautions_of.values())
        part = next(box for box in many.at.expander if box.key == f"plan.care.{id_}")
        assert part.label == said("plan-care", concerned=common.concerned(said, list(cautions_of)))
    many.open(f"plan.care.{one}")
    assert all(text in many.text for text in CATALOGUE.by_action[one].cautions.values())
