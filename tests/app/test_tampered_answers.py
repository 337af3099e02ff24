"""Values that no widget of ours sends: a message at the field, and no other answer lost."""

import math

import pytest

from logic.responses import NO, UNDER_16
from logic.wording import results
from tests.app.conftest import AtStep
from tests.app.people import (
    AT_REFERENCE,
    BODY_FACTOR,
    CATALOGUE,
    MIXED,
    NOTHING_TO_REPORT,
    held,
    plain_factors,
)
from tests.app.visitor import Visitor
from tests.said import said
from ui import routes
from ui.page_names import Name
from ui.state import answers, current

BODY_STEP = next(n for n, t in enumerate(CATALOGUE.themes) if BODY_FACTOR.id in t.factors)
WORDS = {
    "unknown": "no_such_level",
    "empty": "",
    "long": "x" * 10_000,
    "right to left": "\u202eלא ידוע",
    "emoji": "🦴💥👩‍👩‍👧",
    "markup": "<script>alert(1)</script> **bold** $x$ :red[no]",
    "control": "\x00\x1b[31m\n",
}
NUMBERS = {"nan": math.nan, "huge": 1e308, "infinite": -math.inf, "whole": 7, "long whole": 10**400}
TYPES = {
    "true": True,
    "list": ["current"],
    "table": {"level": "current"},
    "bytes": b"current",
    "date": object(),
}
JUNK = WORDS | NUMBERS | TYPES
SHOWN_AS_OPEN = {"nan"}
"""NaN is how tables write an open answer, so it is no fault."""
OPEN_IN_A_FIELD = {"nan", "empty"}


def visit_everything(visitor: Visitor) -> None:
    """Visit every page and every step; each visit fails on an exception."""
    for page in routes.ICONS:
        visitor.visit(page)
    for number in range(1, len(CATALOGUE.themes) + 1):
        visitor.go_to_step(number)


@pytest.mark.parametrize("kind", JUNK)
def test_a_question_says_that_the_answer_cannot_be_used(kind: str) -> None:
    visitor = Visitor(NOTHING_TO_REPORT | {f.id: JUNK[kind] for f in plain_factors()})
    for number, theme in enumerate(CATALOGUE.themes):
        visitor.go_to_step(number)
        asked = [id_ for id_ in theme.factors if id_ != BODY_FACTOR.id]
        expected = 0 if kind in SHOWN_AS_OPEN else len(asked)
        assert visitor.errors == [said("questionnaire-cannot-use")] * expected
        assert [visitor.widgets[id_].value for id_ in asked] == [None] * len(asked)


@pytest.mark.parametrize("kind", JUNK)
def test_one_tampered_answer_costs_no_other_answer(kind: str) -> None:
    others = held(AT_REFERENCE)
    visitor = Visitor(NOTHING_TO_REPORT | others | {"smoking": JUNK[kind]}, Name.RESULTS)
    assert "**1 question**" in visitor.text
    visitor.go_to_step(BODY_STEP)
    del others["smoking"]
    assert others.items() <= visitor.all_answers().items()
    assert visitor.answer("smoking") is None


@pytest.mark.parametrize("kind", JUNK)
@pytest.mark.parametrize("levels", [{}, AT_REFERENCE], ids=["too few", "enough"])
def test_the_result_names_what_was_left_out_with_a_way_to_each_question(
    kind: str, levels: dict[str, str]
) -> None:
    tampered = {"sleep": JUNK[kind], "height_cm": JUNK[kind], "pregnant": JUNK[kind]}
    visitor = Visitor(NOTHING_TO_REPORT | held(levels) | tampered, Name.RESULTS)
    if kind in SHOWN_AS_OPEN:
        assert "could not be used" not in visitor.text
        return
    body = [] if kind in OPEN_IN_A_FIELD else ["Body mass index"]
    assert results.unusable(said, [*body, "Sleep", "Pregnancy"]) in visitor.text
    visitor.press("Sleep")
    assert "answer-sleep " in visitor.focus
    visitor.fill_in({"sleep": "good"})
    visitor.press(said("questionnaire-to-review"))
    visitor.visit(Name.RESULTS)
    assert results.unusable(said, [*body, "Pregnancy"]) in visitor.text


def test_a_height_out_of_range_is_named_on_the_result_until_it_is_mended() -> None:
    visitor = Visitor(NOTHING_TO_REPORT | held(AT_REFERENCE) | {"height_cm": 17.0}, Name.RESULTS)
    assert results.unusable(said, [BODY_FACTOR.short]) in visitor.text
    visitor.press(BODY_FACTOR.short)
    assert visitor.title == CATALOGUE.themes[BODY_STEP].title
    visitor.fill_in({"height_cm": 170.0})
    visitor.press(said("questionnaire-to-review"))
    visitor.visit(Name.RESULTS)
    assert "could not be used" not in visitor.text


def test_a_tampered_answer_about_pregnancy_leads_back_to_the_safety_check() -> None:
    visitor = Visitor(NOTHING_TO_REPORT | held(MIXED) | {"pregnant": "perhaps"}, Name.RESULTS)
    visitor.press(said("results-pregnancy"))
    assert visitor.title == said("safety-title")
    assert visitor.widgets["pregnant"].value is None


@pytest.mark.parametrize("kind", JUNK)
@pytest.mark.parametrize(("units", "field"), [("metric", "height_cm"), ("us", answers.POUNDS)])
def test_a_tampered_height_or_weight_costs_only_its_own_question(
    at_step: AtStep, kind: str, units: str, field: str
) -> None:
    fields = {"height_cm": "175", "weight_kg": "70"}
    if units == "us":
        fields = {answers.FEET: "5", answers.INCHES: "9", answers.POUNDS: "154"}
    others = held({id_: level for id_, level in MIXED.items() if id_ != BODY_FACTOR.id})
    others |= {name: value for name, value in fields.items() if name != field}
    visitor = at_step(BODY_STEP, {}, **others | {field: JUNK[kind], answers.UNITS: units})
    assert len(visitor.errors) == (0 if kind in OPEN_IN_A_FIELD else 1)
    visitor.press(said("questionnaire-next"))
    visitor.visit(Name.RESULTS)
    assert "**1 question**" in visitor.text
    assert others.items() <= visitor.all_answers().items()


@pytest.mark.parametrize("kind", JUNK)
def test_tampered_choices_beside_the_questions_cost_nothing(kind: str) -> None:
    beside = ["pregnant", answers.REGION, answers.UNITS, answers.INCHES, "order"]
    others = NOTHING_TO_REPORT | held(MIXED)
    visitor = Visitor(others | dict.fromkeys(beside, JUNK[kind]), Name.RESULTS)
    assert visitor.at.get("vega_lite_chart")
    visit_everything(visitor)
    assert others.items() <= visitor.all_answers().items()


@pytest.mark.parametrize("kind", JUNK)
def test_a_tampered_age_shuts_the_gate_and_is_asked_for_again(kind: str) -> None:
    visitor = Visitor(NOTHING_TO_REPORT | {UNDER_16: JUNK[kind]}, Name.RESULTS)
    assert visitor.title == said("safety-gate-title")
    visitor.visit(Name.SAFETY)
    assert visitor.widgets[UNDER_16].value is None
    visitor.press(said("safety-next"))
    assert visitor.errors == [said("safety-missing-age")]


@pytest.mark.parametrize("kind", JUNK)
def test_tampered_ticks_are_taken_back_and_their_groups_asked_again(kind: str) -> None:
    ticks = [*CATALOGUE.safety.findings, *(current.none_of(g) for g in CATALOGUE.safety.groups)]
    visitor = Visitor(held(MIXED) | {UNDER_16: NO} | dict.fromkeys(ticks, JUNK[kind]))
    visitor.note(checking=True)
    visitor.visit(Name.SAFETY)
    shown = {name: w.value for name, w in visitor.widgets.items() if name in ticks}
    if not isinstance(JUNK[kind], bool):
        assert set(shown.values()) == {False}
    visitor.visit(Name.RESULTS)
    assert not visitor.at.get("vega_lite_chart")


@pytest.mark.parametrize("number", [-1, 10**9, 10**400])
@pytest.mark.parametrize("flow", [Name.SAFETY, Name.QUESTIONNAIRE])
def test_a_tampered_step_ends_on_a_step_that_there_is(flow: str, number: int) -> None:
    visitor = Visitor(NOTHING_TO_REPORT, flow, number)
    assert visitor.title
    assert visitor.widgets or visitor.title == said("questionnaire-review-title")


@pytest.mark.parametrize("page", ["nonsense", "../secrets", "start.py", "🦴"])
def test_a_tampered_page_to_go_to_ends_on_a_page_that_there_is(page: str) -> None:
    visitor = Visitor(page=page)
    assert visitor.title == said("start-title")
