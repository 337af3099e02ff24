"""What of a session goes into a record, and how a record is put back into another session."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
import streamlit as st

from logic.body_mass import Units
from logic.record import Contents, load
from logic.responses import HEIGHT, UNDER_16, WEIGHT, YES
from tests.app.conftest import NOON
from tests.app.people import CATALOGUE, MIXED, NOTHING_TO_REPORT, held, reporting
from ui import answers, planned, resume

pytestmark = pytest.mark.usefixtures("at_noon")
WALK = "build_up_walking"
PLAN = {
    planned.STARTS_ON: NOON.date().isoformat(),
    planned.does(WALK): True,
    planned.days(WALK): ["mon", "fri"],
    planned.at(WALK): "18:30",
    planned.words(WALK): "with Anna",
    planned.willing("sleep"): "7",
    planned.CALENDAR: "0f" * 16,
}
YESTERDAY = (NOON - timedelta(days=1)).isoformat(timespec="seconds")
TOMORROW = (NOON + timedelta(days=1)).isoformat(timespec="seconds")


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return a function that begins a session in which this is held."""

    def begin(held: dict[str, Any] | None = None) -> None:
        state = {answers.key(name): value for name, value in (held or {}).items()}
        monkeypatch.setattr(st, "session_state", state)

    begin()
    return begin


Session = Callable[..., None]


def moved(session: Session, told: dict[str, Any], to: dict[str, Any] | None = None) -> Contents:
    """Save a session, put the record into another one, and return what that one keeps."""
    session(told)
    data = resume.record(CATALOGUE)
    session(to or {})
    resume.put_back(load(data, CATALOGUE), CATALOGUE)
    return resume.contents(CATALOGUE)


def of_day(data: bytes, saved_at: str) -> bytes:
    """Return a record as if it had been saved at another moment."""
    return json.dumps(json.loads(data) | {"saved_at": saved_at}).encode()


def test_everything_comes_back_into_an_empty_session(session: Session) -> None:
    told = NOTHING_TO_REPORT | held(MIXED) | PLAN | {answers.REGION: "uk", "kept." + WALK: "mostly"}
    session(told)
    before = resume.contents(CATALOGUE)
    assert len(before.responses.levels) == len(CATALOGUE.factors)
    assert len(before.plan.actions) == 1
    assert moved(session, told) == before


def test_half_way_and_declined_answers_come_back(session: Session) -> None:
    told = {"smoking": "declined", answers.DECLINED_BODY: True, UNDER_16: "no"}
    session(told)
    before = resume.contents(CATALOGUE)
    assert before.responses.declined == {"smoking", "body_mass_index"}
    assert moved(session, told) == before


@pytest.mark.parametrize("units", Units)
def test_height_and_weight_come_back_exactly_in_either_units(
    session: Session, units: Units
) -> None:
    # 5 ft 7.3 in = 67.3 x 2.54 = 170.942 cm; 150.2 lb = 68.129574... kg
    told = {answers.UNITS: "us", answers.FEET: 5.0, answers.INCHES: 7.3, answers.POUNDS: 150.2}
    session(told)
    before = resume.contents(CATALOGUE).responses.measurements
    assert before == {HEIGHT: 67.3 * 2.54, WEIGHT: 150.2 * 0.45359237}
    moved(session, told)
    answers.put(answers.UNITS, units)
    assert resume.contents(CATALOGUE).responses.measurements == before
    assert answers.get(HEIGHT) == "170.94"
    assert (answers.get(answers.FEET), answers.get(answers.INCHES)) == ("5", "7.3")
    assert answers.get(answers.POUNDS) == "150.2"
    # 150.2 lb = 10 st 10.2 lb
    assert (answers.get(answers.STONES), answers.get(answers.STONE_POUNDS)) == ("10", "10.2")


def test_what_was_answered_before_is_replaced_whole(session: Session) -> None:
    there = held(MIXED) | PLAN | {"kept." + WALK: "mostly"}
    told = {"sleep": "fair"}
    after = moved(session, told, there)
    assert after.responses.levels == {"sleep": "fair"}
    assert not after.plan.actions
    assert not after.plan.willingness
    assert not after.kept


@pytest.mark.parametrize("saved_at", [YESTERDAY, TOMORROW])
def test_the_safety_check_of_another_day_is_not_put_back(session: Session, saved_at: str) -> None:
    session(NOTHING_TO_REPORT | held(MIXED))
    data = of_day(resume.record(CATALOGUE), saved_at)
    session()
    assert not resume.put_back(load(data, CATALOGUE), CATALOGUE)
    after = resume.contents(CATALOGUE).responses
    assert not after.findings
    assert after.levels


def test_a_sign_of_today_keeps_stopping_whatever_was_answered_since(session: Session) -> None:
    after = moved(session, reporting("foot_drop"), NOTHING_TO_REPORT)
    assert after.responses.findings["foot_drop"]


def test_what_was_answered_here_today_is_not_overwritten_by_an_earlier_check(
    session: Session,
) -> None:
    after = moved(session, NOTHING_TO_REPORT, reporting("persistent"))
    assert after.responses.findings["persistent"]
    after = moved(session, NOTHING_TO_REPORT, {UNDER_16: YES})
    assert after.responses.findings == {UNDER_16: True}


def test_a_check_that_contradicts_itself_stays_open(session: Session) -> None:
    group = CATALOGUE.safety.groups[0]
    told = NOTHING_TO_REPORT | {group.findings[0].id: True}
    session(told)
    before = resume.contents(CATALOGUE)
    assert group.findings[1].id not in before.responses.findings
    assert moved(session, told) == before


def test_a_check_with_a_statement_missing_from_the_file_clears_nothing(session: Session) -> None:
    session(NOTHING_TO_REPORT)
    raw = json.loads(resume.record(CATALOGUE))
    group = CATALOGUE.safety.groups[0]
    del raw["safety_check"][group.findings[0].id]
    session()
    resume.put_back(load(json.dumps(raw).encode(), CATALOGUE), CATALOGUE)
    findings = resume.contents(CATALOGUE).responses.findings
    assert not {one.id for one in group.findings} & findings.keys()


def test_a_plan_that_began_weeks_ago_keeps_its_beginning(session: Session) -> None:
    began = (NOON.date() - timedelta(days=28)).isoformat()
    after = moved(session, PLAN | {planned.STARTS_ON: began})
    assert after.plan.starts_on.isoformat() == began
    assert not after.plan.problems


def test_a_session_without_answers_has_nothing_to_lose(session: Session) -> None:
    session({answers.UNITS: "us", planned.STARTS_ON: NOON.date().isoformat()})
    assert not resume.has_answers(CATALOGUE)
    for told in ({"smoking": "never"}, {UNDER_16: "no"}, {HEIGHT: 170.0}, PLAN):
        session(told)
        assert resume.has_answers(CATALOGUE)


def test_a_tampered_session_is_saved_without_what_cannot_be_used(session: Session) -> None:
    session({answers.UNITS: 5, answers.REGION: ["uk"], "kept." + WALK: {}, "smoking": 5})
    found = load(resume.record(CATALOGUE), CATALOGUE).contents
    assert not found.responses.levels
    assert not found.kept
    assert found.preferences.units is None
    assert found.preferences.region is None


def test_the_record_knows_the_moment(session: Session) -> None:
    saved_at = json.loads(resume.record(CATALOGUE))["saved_at"]
    assert datetime.fromisoformat(saved_at) == NOON
