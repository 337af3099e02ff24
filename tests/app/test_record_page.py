"""Saving a record and going on with one, as a person sees it."""

import json
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from logic.plan import Plan
from logic.record.contents import Contents
from logic.record.writer import save
from logic.wording import record as wording
from tests.app.conftest import NOON, Arrive
from tests.app.people import (
    CATALOGUE,
    MIXED,
    first,
    held,
    reporting,
    responses,
)
from tests.app.visitor import Visitor
from tests.said import said
from ui.page_names import Name
from ui.state import clock, plan_answers

pytestmark = pytest.mark.usefixtures("at_noon")
HOSTILE = Path(__file__).parents[1] / "records" / "hostile"
CHECKED = dict.fromkeys(("under_16", *CATALOGUE.safety.findings), "no")


def file(raw: Mapping[str, Any], days_ago: int = 0, **plan: Any) -> bytes:
    """Return a record file of these answers, saved so many days ago."""
    saved_at = NOON - timedelta(days=days_ago)
    made = Plan.from_raw(plan, CATALOGUE, today=saved_at.date())
    contents = Contents(responses=responses(raw), plan=made)
    return save(contents, CATALOGUE, saved_at=saved_at, time_zone=None)


def test_a_newcomer_has_nothing_to_save_and_can_resume() -> None:
    visitor = Visitor(page=Name.RECORD)
    assert visitor.title == said("record-title")
    assert said("record-nothing-to-save") in visitor.text
    assert said("record-make") not in visitor.buttons
    assert len(visitor.at.file_uploader) == 1


def test_no_way_leads_from_a_screen_that_stops() -> None:
    visitor = Visitor(reporting("foot_drop"), Name.RECORD)
    assert not visitor.at.file_uploader


def test_half_way_answers_can_be_saved() -> None:
    visitor = Visitor({"smoking": "current"}, Name.RECORD)
    visitor.press(said("record-make"))
    name = wording.file_name(clock.today())
    (button,) = visitor.at.get("download_button")
    assert button.proto.label == said("save-file", file=name)


def test_what_cannot_be_saved_is_said(arrive: Arrive) -> None:
    visitor = arrive(Name.RECORD, {"smoking": "current"}, height_cm=17.0)
    assert "Height \\(cm\\): “17” could not be used" in visitor.text


def test_a_file_is_shown_before_it_is_used_and_then_leads_on() -> None:
    visitor = Visitor(page=Name.RECORD)
    visitor.upload(file(CHECKED | first(3, MIXED)))
    assert "It holds 3 answers and a safety check." in visitor.text
    assert said("record-check-today") in visitor.text
    assert said("record-replaces") not in visitor.text
    assert not visitor.all_answers()
    visitor.press(said("record-use"))
    assert said("record-back", held="3 answers and a safety check") in visitor.text
    assert said("record-check-again") not in visitor.text
    visitor.press(said("record-go-on"))
    # The first three scored factors fill the first step, or more.
    assert visitor.title in [theme.title for theme in CATALOGUE.themes[1:]]


def test_a_whole_record_leads_to_the_review() -> None:
    visitor = Visitor(page=Name.RECORD)
    visitor.upload(file(CHECKED | held(MIXED)))
    assert said("record-left-out") not in visitor.text
    visitor.press(said("record-use"))
    visitor.press(said("record-go-on"))
    assert visitor.title == said("questionnaire-review-title")


def test_a_body_mass_index_without_height_and_weight_is_said_to_be_left_out() -> None:
    visitor = Visitor(page=Name.RECORD)
    visitor.upload(file(CHECKED | MIXED))
    told = said("record-needs-body", title="Body mass index")
    assert told in visitor.text
    visitor.press(said("record-use"))
    assert told in visitor.text


def test_a_record_of_yesterday_has_its_safety_check_asked_again() -> None:
    visitor = Visitor(page=Name.RECORD)
    visitor.upload(file(CHECKED | MIXED, days_ago=1))
    assert said("record-check-again") in visitor.text
    visitor.press(said("record-use"))
    assert said("record-check-again") in visitor.text
    visitor.visit(Name.RESULTS)
    assert visitor.title == said("safety-gate-title")
    visitor.visit(Name.RECORD)
    visitor.upload(file(CHECKED | MIXED, days_ago=1))
    visitor.press(said("record-use-instead"))
    visitor.press(said("record-go-on"))
    assert visitor.title == said("safety-title")


def test_a_record_without_a_safety_check_says_so() -> None:
    visitor = Visitor(page=Name.RECORD)
    visitor.upload(file(MIXED))
    visitor.press(said("record-use"))
    assert said("record-no-check") in visitor.text
    assert said("record-check-again") not in visitor.text


def test_a_check_that_is_half_done_goes_on() -> None:
    visitor = Visitor(page=Name.RECORD)
    visitor.upload(file({"under_16": "no"} | MIXED))
    visitor.press(said("record-use"))
    assert said("record-check-open") in visitor.text
    visitor.press(said("record-go-on"))
    assert visitor.title == said("safety-title")
    assert visitor.answer("under_16") == "no"


def test_a_sign_that_stops_keeps_stopping_on_the_same_day() -> None:
    visitor = Visitor(page=Name.RECORD)
    visitor.upload(file(CHECKED | MIXED | {"foot_drop": "yes"}))
    visitor.press(said("record-use"))
    assert visitor.title == CATALOGUE.safety.screens["same_day"].title  # type: ignore[index]


def test_a_check_begun_here_is_not_overwritten() -> None:
    visitor = Visitor(reporting("persistent"), Name.RECORD)
    visitor.upload(file(CHECKED | MIXED))
    assert said("record-check-here") in visitor.text
    visitor.press(said("record-use-instead"))
    assert visitor.answer("persistent") is True


def test_answers_are_replaced_only_when_that_is_wanted() -> None:
    visitor = Visitor({"smoking": "current", plan_answers.willing("sleep"): "3"}, Name.RECORD)
    visitor.upload(file({"smoking": "never"}))
    assert said("record-replaces") in visitor.text
    assert said("record-use") not in visitor.buttons
    assert visitor.answer("smoking") == "current"
    visitor.press(said("record-use-instead"))
    assert visitor.answer("smoking") == "never"
    assert visitor.answer(plan_answers.willing("sleep")) is None


def test_another_file_is_shown_anew_after_one_was_used() -> None:
    visitor = Visitor(page=Name.RECORD)
    visitor.upload(file({"smoking": "never"}))
    visitor.press(said("record-use"))
    visitor.upload(file({"smoking": "current", "sleep": "fair"}))
    assert "It holds 2 answers." in visitor.text
    assert visitor.answer("smoking") == "never"
    assert said("record-use-instead") in visitor.buttons


def test_what_was_not_brought_back_is_listed_before_and_after() -> None:
    visitor = Visitor(page=Name.RECORD)
    raw = json.loads(file({"smoking": "never"}))
    raw["answers"]["horoscope"] = "leo"
    visitor.upload(json.dumps(raw).encode())
    told = "The question “horoscope” is not known here and was left out."
    assert told in visitor.text
    visitor.press(said("record-use"))
    assert told in visitor.text


@pytest.mark.parametrize("name", ["picture.json", "newer.json", "key_twice.json", "empty.json"])
def test_a_refused_file_costs_nothing(name: str) -> None:
    told = held(MIXED) | {plan_answers.willing("sleep"): "3"}
    visitor = Visitor(told, Name.RECORD)
    before = visitor.all_answers()
    visitor.upload((HOSTILE / name).read_bytes())
    (error,) = visitor.errors
    assert error.startswith("This file ")
    assert error.endswith(said("record-nothing-changed"))
    assert visitor.all_answers() == before
    assert said("record-use-instead") not in visitor.buttons


def test_a_plan_is_back_on_its_page(arrive: Arrive) -> None:
    visitor = arrive(Name.RECORD)
    walk = {"action": "build_up_walking", "days": ["mon"], "at": "18:30", "words": "with Anna"}
    visitor.upload(file(MIXED, days_ago=7, actions=[walk], willingness={"sleep": 7}))
    visitor.press(said("record-use-instead"))
    visitor.visit(Name.PLAN)
    visitor.open("plan.more.build_up_walking", "plan.part.reminders")
    assert visitor.widgets[plan_answers.at("build_up_walking")].value == "18:30"
    assert visitor.widgets[plan_answers.words("build_up_walking")].value == "with Anna"
    assert visitor.widgets[plan_answers.willing("sleep")].value == "7"
    began = clock.today() - timedelta(days=7)
    assert visitor.widgets[plan_answers.STARTS_ON].value == began.isoformat()
