"""What of a session goes into a record, and how a record is put back into another session."""

import json
from datetime import datetime, timedelta
from typing import Any

import pytest

from logic.body_mass import Units
from logic.record.contents import Contents
from logic.record.reader import load
from logic.responses import HEIGHT, UNDER_16, WEIGHT, YES
from tests.app.conftest import NOON, Begin
from tests.app.people import CATALOGUE, MIXED, NOTHING_TO_REPORT, held, own_file, reporting
from ui.state import answers, current, own_record, plan_answers

pytestmark = pytest.mark.usefixtures("at_noon")
WALK = "build_up_walking"
PLAN = {
    plan_answers.STARTS_ON: NOON.date().isoformat(),
    plan_answers.does(WALK): True,
    plan_answers.days(WALK): ["mon", "fri"],
    plan_answers.at(WALK): "18:30",
    plan_answers.words(WALK): "with Anna",
    plan_answers.willing("sleep"): "7",
    plan_answers.CALENDAR: "0f" * 16,
}
YESTERDAY = (NOON - timedelta(days=1)).isoformat(timespec="seconds")
TOMORROW = (NOON + timedelta(days=1)).isoformat(timespec="seconds")


def moved(begin: Begin, told: dict[str, Any], to: dict[str, Any] | None = None) -> Contents:
    """Save a session, put the record into another one, and return what that one keeps."""
    begin(told)
    data = own_file()
    begin(to or {})
    own_record.put_back(load(data, CATALOGUE), CATALOGUE)
    return own_record.contents(CATALOGUE)


def of_day(data: bytes, saved_at: str) -> bytes:
    """Return a record as if it had been saved at another moment."""
    return json.dumps(json.loads(data) | {"saved_at": saved_at}).encode()


def test_everything_comes_back_into_an_empty_session(begin: Begin) -> None:
    told = NOTHING_TO_REPORT | held(MIXED) | PLAN | {answers.REGION: "uk", "kept." + WALK: "mostly"}
    begin(told)
    before = own_record.contents(CATALOGUE)
    assert len(before.responses.levels) == len(CATALOGUE.factors)
    assert len(before.plan.actions) == 1
    assert moved(begin, told) == before


def test_half_way_and_declined_answers_come_back(begin: Begin) -> None:
    told = {"smoking": "declined", answers.DECLINED_BODY: True, UNDER_16: "no"}
    begin(told)
    before = own_record.contents(CATALOGUE)
    assert before.responses.declined == {"smoking", "body_mass_index"}
    assert moved(begin, told) == before


@pytest.mark.parametrize("units", Units)
def test_height_and_weight_come_back_exactly_in_either_units(begin: Begin, units: Units) -> None:
    # 5 ft 7.3 in = 67.3 x 2.54 = 170.942 cm; 150.2 lb = 68.129574... kg
    told = {answers.UNITS: "us", answers.FEET: 5.0, answers.INCHES: 7.3, answers.POUNDS: 150.2}
    begin(told)
    before = own_record.contents(CATALOGUE).responses.measurements
    assert before == {HEIGHT: 67.3 * 2.54, WEIGHT: 150.2 * 0.45359237}
    moved(begin, told)
    answers.put(answers.UNITS, units)
    assert own_record.contents(CATALOGUE).responses.measurements == before
    assert answers.get(HEIGHT) == "170.94"
    assert (answers.get(answers.FEET), answers.get(answers.INCHES)) == ("5", "7.3")
    assert answers.get(answers.POUNDS) == "150.2"
    # 150.2 lb = 10 st 10.2 lb
    assert (answers.get(answers.STONES), answers.get(answers.STONE_POUNDS)) == ("10", "10.2")


def test_what_was_answered_before_is_replaced_whole(begin: Begin) -> None:
    there = held(MIXED) | PLAN | {"kept." + WALK: "mostly"}
    told = {"sleep": "fair"}
    after = moved(begin, told, there)
    assert after.responses.levels == {"sleep": "fair"}
    assert not after.plan.actions
    assert not after.plan.willingness
    assert not after.kept_up


@pytest.mark.parametrize("saved_at", [YESTERDAY, TOMORROW])
def test_the_safety_check_of_another_day_is_not_put_back(begin: Begin, saved_at: str) -> None:
    begin(NOTHING_TO_REPORT | held(MIXED))
    data = of_day(own_file(), saved_at)
    begin()
    assert not own_record.put_back(load(data, CATALOGUE), CATALOGUE)
    after = own_record.contents(CATALOGUE).responses
    assert not after.findings
    assert after.levels


def test_a_sign_of_today_keeps_stopping_whatever_was_answered_since(begin: Begin) -> None:
    after = moved(begin, reporting("foot_drop"), NOTHING_TO_REPORT)
    assert after.responses.findings["foot_drop"]


def test_what_was_answered_here_today_is_not_overwritten_by_an_earlier_check(
    begin: Begin,
) -> None:
    after = moved(begin, NOTHING_TO_REPORT, reporting("persistent"))
    assert after.responses.findings["persistent"]
    after = moved(begin, NOTHING_TO_REPORT, {UNDER_16: YES})
    assert after.responses.findings == {UNDER_16: True}


def test_a_check_that_contradicts_itself_stays_open(begin: Begin) -> None:
    group = CATALOGUE.safety.groups[0]
    told = NOTHING_TO_REPORT | {group.findings[0].id: True}
    begin(told)
    before = own_record.contents(CATALOGUE)
    assert group.findings[1].id not in before.responses.findings
    assert moved(begin, told) == before


def test_a_check_with_a_statement_missing_from_the_file_clears_nothing(begin: Begin) -> None:
    begin(NOTHING_TO_REPORT)
    raw = json.loads(own_file())
    group = CATALOGUE.safety.groups[0]
    del raw["safety_check"][group.findings[0].id]
    begin()
    own_record.put_back(load(json.dumps(raw).encode(), CATALOGUE), CATALOGUE)
    findings = own_record.contents(CATALOGUE).responses.findings
    assert not {one.id for one in group.findings} & findings.keys()


def test_a_plan_that_began_weeks_ago_keeps_its_beginning(begin: Begin) -> None:
    began = (NOON.date() - timedelta(days=28)).isoformat()
    after = moved(begin, PLAN | {plan_answers.STARTS_ON: began})
    assert after.plan.starts_on.isoformat() == began
    assert not after.plan.problems


def test_a_session_without_answers_has_nothing_to_lose(begin: Begin) -> None:
    begin({answers.UNITS: "us", plan_answers.STARTS_ON: NOON.date().isoformat()})
    assert not own_record.has_answers(current.result(CATALOGUE).responses)
    for told in ({"smoking": "never"}, {UNDER_16: "no"}, {HEIGHT: 170.0}, PLAN):
        begin(told)
        assert own_record.has_answers(current.result(CATALOGUE).responses)


def test_a_tampered_session_is_saved_without_what_cannot_be_used(begin: Begin) -> None:
    begin({answers.UNITS: 5, answers.REGION: ["uk"], "kept." + WALK: {}, "smoking": 5})
    found = load(own_file(), CATALOGUE).contents
    assert not found.responses.levels
    assert not found.kept_up
    assert found.preferences.units is None
    assert found.preferences.region is None


def test_the_record_knows_the_moment(begin: Begin) -> None:
    saved_at = json.loads(own_file())["saved_at"]
    assert datetime.fromisoformat(saved_at) == NOON
