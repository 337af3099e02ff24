"""The what-if page: plans beside the real answers, and the fewest changes to a target."""

import json
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest

from logic.charts import Order
from logic.models import Certainty
from logic.responses import Responses
from logic.what_if import changed, single_changes, smallest_set
from logic.wording import common, results
from logic.wording import what_if as wording
from tests.app.conftest import Arrive
from tests.app.people import AT_REFERENCE, AT_WORST, CATALOGUE, MIXED, profile
from tests.app.visitor import Visitor
from ui.routes import Name
from ui.what_if import plan_editor

WORST = AT_WORST | {"smoking": "former"}


def drawn(visitor: Visitor) -> pd.DataFrame:
    """Return the rows that the chart draws: area, scenario, value."""
    (chart,) = visitor.at.get("vega_lite_chart")
    return pd.DataFrame(pa.ipc.open_stream(chart.proto.data.data).read_pandas())


def values(visitor: Visitor, scenario: str) -> dict[str, float]:
    """Return the bars of one scenario by title."""
    rows = drawn(visitor)
    rows = rows[rows["scenario"] == scenario]
    return dict(zip(rows["area"], rows["value"], strict=True))


def impacts(levels: dict[str, str]) -> dict[str, float]:
    """Return the impacts by title as scoring gives them, what is in place left out."""
    found = profile(levels).areas
    return {CATALOGUE.by_area[area.area].title: area.impact for area in found}


def plan(visitor: Visitor, name: str, *factor_ids: str, **levels: str) -> None:
    """Choose what a plan changes, and where it is not the best answer, to which."""
    if name == "plan_2":
        visitor.fill_in({plan_editor.COMPARED: True})
        visitor.run()
    visitor.fill_in({f"{name}.factors": list(factor_ids)})
    visitor.run()
    visitor.fill_in({f"{name}.to.{id_}": level for id_, level in levels.items()})
    visitor.run()


@pytest.fixture
def at_worst(arrive: Arrive) -> Visitor:
    """Return somebody with much to gain on the what-if page."""
    return arrive(Name.WHAT_IF, WORST)


def test_the_result_leads_to_this_page(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, WORST)
    visitor.press(results.TRY_CHANGES)
    assert visitor.title == wording.TITLE
    assert results.TRY_CHANGES not in arrive(Name.RESULTS, AT_REFERENCE).buttons


def test_before_any_change_the_chart_shows_now_alone(at_worst: Visitor) -> None:
    assert set(drawn(at_worst)["scenario"]) == {wording.NOW}
    assert values(at_worst, wording.NOW) == {k: v for k, v in impacts(WORST).items() if v > 0}
    assert at_worst.text.count("Nothing changed yet.") == 1


def test_two_plans_stand_beside_now(at_worst: Visitor) -> None:
    plan(at_worst, "plan_1", "sleep", "body_mass_index")
    plan(at_worst, "plan_2", "driving", driving="one_to_three_hours")
    first = impacts(WORST | {"sleep": "good", "body_mass_index": "under_25"})
    second = impacts(WORST | {"driving": "one_to_three_hours"})
    shown = impacts(WORST)
    assert values(at_worst, wording.NOW) == {title: shown[title] for title in shown}
    assert values(at_worst, "First plan") == {title: first[title] for title in shown}
    assert values(at_worst, "Second plan") == {title: second[title] for title in shown}


def test_a_second_plan_is_shown_only_where_it_is_wanted_and_is_not_lost(at_worst: Visitor) -> None:
    assert "plan_2.factors" not in at_worst.widgets
    plan(at_worst, "plan_2", "driving")
    shown = values(at_worst, "Second plan")
    at_worst.fill_in({plan_editor.COMPARED: False})
    at_worst.run()
    assert set(drawn(at_worst)["scenario"]) == {wording.NOW}
    at_worst.fill_in({plan_editor.COMPARED: True})
    at_worst.run()
    assert values(at_worst, "Second plan") == shown


def test_a_plan_has_the_name_that_was_given(at_worst: Visitor) -> None:
    plan(at_worst, "plan_1", "sleep")
    at_worst.fill_in({"plan_1.name": "Walk with Åse"})
    plan(at_worst, "plan_2", "driving")
    assert set(drawn(at_worst)["scenario"]) == {wording.NOW, "Walk with Åse", "Second plan"}


@pytest.mark.parametrize("name", ["=cmd()", "<b>x</b>", "*x* :red[y]", "Now", "x" * 500, "\u202e"])
def test_any_name_can_be_shown(at_worst: Visitor, name: str) -> None:
    plan(at_worst, "plan_1", "sleep")
    at_worst.fill_in({"plan_1.name": name})
    at_worst.run()
    assert len(set(drawn(at_worst)["scenario"])) == 2


def test_the_best_answer_that_can_be_reached_is_offered_first(at_worst: Visitor) -> None:
    plan(at_worst, "plan_1", "sleep", "smoking")
    assert at_worst.widgets["plan_1.to.sleep"].value == "good"
    # Nothing better can be reached from "former": what else is tried is left to the person.
    assert at_worst.widgets["plan_1.to.smoking"].value is None
    at_worst.fill_in({"plan_1.to.smoking": "never"})
    at_worst.run()
    assert wording.OUT_OF_REACH in at_worst.text


def test_the_real_answers_are_never_touched(at_worst: Visitor) -> None:
    before = at_worst.answer("sleep")
    plan(at_worst, "plan_1", "sleep")
    at_worst.visit(Name.RESULTS)
    assert at_worst.answer("sleep") == before == "poor"
    assert f"**{profile(WORST).score:.0f} of 100**" in at_worst.text


def test_a_plan_is_kept_while_other_pages_are_visited(at_worst: Visitor) -> None:
    plan(at_worst, "plan_1", "driving", driving="one_to_three_hours")
    shown = values(at_worst, "First plan")
    for page in (Name.EVIDENCE, Name.WHAT_IF):
        at_worst.visit(page)
    assert values(at_worst, "First plan") == shown


def test_a_plan_is_emptied_and_keeps_its_name_and_the_other_stays(at_worst: Visitor) -> None:
    plan(at_worst, "plan_1", "sleep")
    at_worst.fill_in({"plan_1.name": "Walks"})
    plan(at_worst, "plan_2", "driving")
    at_worst.press(wording.in_plan(wording.RESET, "plan_1"))
    assert set(drawn(at_worst)["scenario"]) == {wording.NOW, "Second plan"}
    assert at_worst.widgets["plan_1.factors"].value == []
    plan(at_worst, "plan_1", "sleep")
    assert at_worst.widgets["plan_1.name"].value == "Walks"


def test_an_answer_that_changed_meanwhile_leaves_the_plan_in_order(at_worst: Visitor) -> None:
    plan(at_worst, "plan_1", "sleep", "stress")
    at_worst.hold({"sleep": "good", "stress": None})
    at_worst.run()
    assert at_worst.widgets["plan_1.factors"].value == ["sleep"]
    assert at_worst.widgets["plan_1.to.sleep"].value is None


@pytest.mark.parametrize("wrong", [5, "sleep", ["sleep", 7, "past_episodes", "nothing"], {"a": 1}])
def test_choices_that_were_tampered_with_are_left_out(arrive: Arrive, wrong: object) -> None:
    fields = ("plan_1.factors", "plan_1.to.sleep", "plan_1.name", "target", "fixed")
    visitor = arrive(Name.WHAT_IF, WORST, **dict.fromkeys(fields, wrong))
    assert set(visitor.widgets["plan_1.factors"].value) <= {"sleep"}
    assert set(visitor.widgets["fixed"].value) <= {"sleep"}


def test_a_change_says_how_sure_it_is_and_when_the_guide_alone_speaks(at_worst: Visitor) -> None:
    plan(at_worst, "plan_1", "sitting_posture")
    captions = [caption.value for caption in at_worst.at.caption]
    assert common.CERTAINTY_SENTENCE[Certainty.NONE] in captions
    plan(at_worst, "plan_1", "sleep")
    captions = [caption.value for caption in at_worst.at.caption]
    assert common.CERTAINTY_SENTENCE[Certainty.MODERATE] in captions


def test_background_and_open_questions_are_not_offered(arrive: Arrive) -> None:
    visitor = arrive(Name.WHAT_IF, {**AT_WORST, "sleep": "declined"})
    offered = visitor.at.multiselect(key="answer.plan_1.factors").options
    shorts = {factor.short for factor in CATALOGUE.modifiable if factor.id != "sleep"}
    assert set(offered) == shorts


def test_the_order_is_that_of_the_result(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, MIXED)
    visitor.fill_in({"order": Order.GAP})
    visitor.run()
    visitor.visit(Name.WHAT_IF)
    assert visitor.widgets["order"].value == Order.GAP
    gaps = [area.gap for area in profile(MIXED).areas if area.gap > 0]
    assert sorted(values(visitor, wording.NOW).values()) == sorted(gaps)


def test_the_smallest_set_is_named_and_can_be_taken_as_a_plan(at_worst: Visitor) -> None:
    responses = Responses.from_raw(WORST, CATALOGUE)
    way = smallest_set(CATALOGUE, responses, 50, ["driving"])
    assert way is not None
    at_worst.fill_in({"target": 50.0, "fixed": ["driving"]})
    at_worst.run()
    assert wording.smallest(CATALOGUE, way, profile(WORST).score) in at_worst.text
    at_worst.press(wording.TAKE["plan_2"])
    after = changed(CATALOGUE, responses, {c.factor: c.after for c in way.changes})
    then = values(at_worst, "Second plan")
    assert then == {title: impacts(after.levels)[title] for title in then}


def test_a_target_out_of_reach_says_how_low_the_score_can_get(at_worst: Visitor) -> None:
    at_worst.fill_in({"target": 0.0})
    at_worst.run()
    assert "No changes reach this." in at_worst.text
    assert wording.TAKE["plan_1"] not in at_worst.buttons


def test_a_target_is_met_by_a_score_that_is_shown_as_it(arrive: Arrive) -> None:
    visitor = arrive(Name.WHAT_IF, AT_REFERENCE | {"sleep": "fair", "water_intake": "often_low"})
    visitor.fill_in({"target": 4.0, "fixed": ["sleep"]})
    visitor.run()
    # With enough to drink it is 4.34.
    assert "1 change brings your score from 6 to **4**" in visitor.text
    assert "No changes reach this." not in visitor.text
    visitor.fill_in({"target": 3.0, "fixed": ["sleep"]})
    visitor.run()
    assert "the score would be 4." in visitor.text


def test_a_target_that_is_met_already_needs_no_change(at_worst: Visitor) -> None:
    at_worst.fill_in({"target": 100.0})
    at_worst.run()
    assert "no change is needed" in at_worst.text
    assert wording.TAKE["plan_1"] not in at_worst.buttons


def test_with_everything_in_place_there_is_nothing_to_draw(arrive: Arrive) -> None:
    visitor = arrive(Name.WHAT_IF, AT_REFERENCE)
    assert not visitor.at.get("vega_lite_chart")
    assert wording.NOTHING in visitor.text
    assert wording.SINGLE_TITLE not in visitor.headings


def test_with_too_few_answers_the_page_says_what_is_missing(arrive: Arrive) -> None:
    visitor = arrive(Name.WHAT_IF, {})
    assert results.too_few(profile({}), CATALOGUE) in visitor.text
    assert wording.SMALLEST_TITLE not in visitor.headings


def test_starting_again_forgets_the_plans(at_worst: Visitor) -> None:
    plan(at_worst, "plan_1", "sleep")
    at_worst.visit(Name.RESULTS)
    at_worst.press(common.START_AGAIN)
    assert at_worst.all_answers() == {}


def test_the_chart_has_an_alternative_text_and_a_table(at_worst: Visitor) -> None:
    plan(at_worst, "plan_1", "sleep")
    (chart,) = at_worst.at.get("vega_lite_chart")
    spec: dict[str, Any] = json.loads(chart.proto.spec)
    assert spec["layer"]
    assert "First plan makes smaller: Sleep" in chart.proto.alt
    assert not at_worst.at.table
    table = at_worst.table("comparison")
    assert list(table.columns) == [
        wording.AREA,
        wording.NOW,
        "First plan",
        wording.CERTAINTY_COLUMN,
    ]
    # All but smoking, which cannot improve.
    assert len(at_worst.table("single")) == len(CATALOGUE.modifiable) - 1


def test_the_page_keeps_the_notices_and_the_safety_net_of_a_result(arrive: Arrive) -> None:
    visitor = arrive(Name.WHAT_IF, WORST, pregnant="yes")
    assert CATALOGUE.safety.pregnancy in visitor.text
    assert CATALOGUE.safety.safety_net.title in visitor.text


def test_the_largest_single_change_is_told_at_once(at_worst: Visitor) -> None:
    ways = single_changes(CATALOGUE, Responses.from_raw(WORST, CATALOGUE))
    assert wording.largest(CATALOGUE, ways[0], profile(WORST).score) in at_worst.text


def test_where_nothing_better_can_be_reached_that_is_said(arrive: Arrive) -> None:
    visitor = arrive(Name.WHAT_IF, AT_REFERENCE | {"smoking": "former"})
    assert visitor.text.count(wording.NOTHING) == 1
