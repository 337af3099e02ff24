"""The what-if page: answers tried beside the real ones, two plans, the fewest changes."""

import json
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest

from logic.charts.prevention import Order
from logic.responses import Responses
from logic.result import Result
from logic.uncertainty import rank
from logic.what_if import changed, differences, lowest, single_changes, smallest_set, targets
from logic.wording import results
from logic.wording import what_if as wording
from tests.app.conftest import Arrive
from tests.app.people import AT_REFERENCE, AT_WORST, CATALOGUE, MIXED, profile, responses
from tests.app.visitor import Visitor
from tests.said import said
from ui.page_names import Name
from ui.what_if import plan_editor, play, smallest

WORST = AT_WORST | {"smoking": "former"}
MORE, MORE_OF_SECOND = "plan_1.more", "plan_2.more"
SMALLEST = "what_if_smallest"
CHART, COMPARISON = 0, 1


def rows(visitor: Visitor, place: int = CHART) -> pd.DataFrame:
    """Return the rows that one of the charts draws."""
    chart = visitor.at.get("vega_lite_chart")[place]
    return pd.DataFrame(pa.ipc.open_stream(chart.proto.data.data).read_pandas())


def bars(visitor: Visitor, field: str = "value") -> dict[str, float]:
    """Return the bars by the area's title: as the answers tried make them, or `before`."""
    found = rows(visitor)
    titles = found["area"].str.replace(r"^\d\. ", "", regex=True)
    return dict(zip(titles, found[field], strict=True))


def compared(visitor: Visitor, scenario: str) -> dict[str, float]:
    """Return the bars of one scenario of the comparison by title."""
    found = rows(visitor, COMPARISON)
    found = found[found["scenario"] == scenario]
    return dict(zip(found["area"], found["value"], strict=True))


def impacts(levels: dict[str, str]) -> dict[str, float]:
    """Return the impacts by title as scoring gives them."""
    found = profile(levels).areas
    return {CATALOGUE.by_area[area.area].title: area.impact for area in found}


def lengths(drawn: dict[str, str], *both: dict[str, str]) -> Any:
    """Return how long a chart draws impacts, by title: 1 is what a bar could reach, now or then."""
    ranks = [one for each in (drawn, *both) for one in rank(CATALOGUE, responses(each)).areas]
    bars_of = [impact for levels in (drawn, *both) for impact in impacts(levels).values()]
    longest = max(*bars_of, *(one.high for one in ranks))
    return {title: pytest.approx(impact / longest) for title, impact in impacts(drawn).items()}


def to(factor_id: str, plan: str = plan_editor.FIRST) -> str:
    """Return the name of the row of answers of a habit."""
    return plan_editor._to(plan, factor_id)


def attempt(visitor: Visitor, plan: str = plan_editor.FIRST, **levels: str) -> None:
    """Try these answers, with all habits open."""
    if plan == plan_editor.SECOND:
        visitor.open(play.BESIDE)
    visitor.open(f"{plan}.more")
    visitor.fill_in({to(id_, plan): level for id_, level in levels.items()})
    visitor.run()


def tile(visitor: Visitor) -> str:
    """Return the title of the score's tile, which is announced."""
    return next(str(n.proto.title) for n in visitor.at.info if n.proto.title.startswith("Score"))


@pytest.fixture
def at_worst(arrive: Arrive) -> Visitor:
    """Return somebody with much to gain on the what-if page."""
    return arrive(Name.WHAT_IF, WORST)


# Play ----------------------------------------------------------------------------------------


def test_the_result_leads_to_this_page(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, WORST)
    visitor.press(said("results-try-changes"))
    assert visitor.title == said("what-if-title")
    assert said("results-try-changes") not in arrive(Name.RESULTS, AT_REFERENCE).buttons


def test_before_any_change_the_chart_shows_now_alone(at_worst: Visitor) -> None:
    drawn = lengths(WORST)
    expected = {title: drawn[title] for title, impact in impacts(WORST).items() if impact > 0}
    assert bars(at_worst) == bars(at_worst, "before") == expected
    assert not rows(at_worst)["changed"].any()
    assert tile(at_worst) == f"Score {profile(WORST).score:.0f}"
    assert said("what-if-lead") in at_worst.text
    assert said("what-if-key") not in at_worst.text


def test_a_bar_and_the_score_move_with_an_answer_and_the_bar_of_before_stays(
    at_worst: Visitor,
) -> None:
    attempt(at_worst, driving="one_to_three_hours")
    then = WORST | {"driving": "one_to_three_hours"}
    drawn = lengths(WORST, then)
    assert bars(at_worst, "before") == {t: drawn[t] for t, i in impacts(WORST).items() if i > 0}
    drawn = lengths(then, WORST)
    assert bars(at_worst) == {title: drawn[title] for title in bars(at_worst)}
    found = rows(at_worst)
    assert list(found[found["changed"]]["area"]) == ["Seat support"]
    now, score = profile(WORST).score, profile(then).score
    assert now is not None
    assert score is not None
    assert tile(at_worst) == f"Score {now:.0f} → {score:.0f}"
    assert f"{round(now) - round(score)} lower with 1 change." in at_worst.text
    assert said("what-if-key") in at_worst.text


def test_each_of_the_first_areas_offers_one_row_in_the_order_of_the_chart(
    at_worst: Visitor,
) -> None:
    # By impact: lifting 0.59 with heavy lifting first, seats 0.40 with driving, stress 0.30.
    first = [to("heavy_lifting"), to("driving"), to("stress")]
    assert [name for name in at_worst.widgets if name.startswith("plan_1.to.")] == first


def test_all_other_habits_are_one_tap_away(at_worst: Visitor) -> None:
    at_worst.open(MORE)
    offered = {name.removeprefix("plan_1.to.") for name in at_worst.widgets}
    assert {factor.id for factor in CATALOGUE.modifiable} <= offered


def test_the_answer_of_now_is_chosen_and_the_question_is_told(at_worst: Visitor) -> None:
    stress = CATALOGUE.by_factor["stress"]
    row = at_worst.at.pills(key="answer.plan_1.to.stress")
    assert row.label == "Stress, now: very"
    assert row.options == ["Little", "Somewhat", "Very"]
    assert row.value == plan_editor.AS_NOW
    assert row.proto.required
    assert row.help == stress.question


def test_an_answer_that_nobody_can_reach_any_more_is_not_offered(arrive: Arrive) -> None:
    visitor = arrive(Name.WHAT_IF, AT_WORST)
    visitor.open(MORE)
    # Who smokes can stop, and cannot become somebody who never did.
    assert visitor.at.pills(key="answer.plan_1.to.smoking").options == ["Stopped", "Yes"]
    never = arrive(Name.WHAT_IF, AT_WORST, **{to("smoking"): "never"})
    assert not rows(never)["changed"].any()


def test_an_answer_can_also_be_made_worse(arrive: Arrive) -> None:
    visitor = arrive(Name.WHAT_IF, AT_REFERENCE | {"sleep": "fair"})
    attempt(visitor, sleep="poor", stress="high")
    assert "higher with 2 changes." in visitor.text
    now = AT_REFERENCE | {"sleep": "fair"}
    then = lengths(AT_REFERENCE | {"sleep": "poor", "stress": "high"}, now)
    assert bars(visitor) == {title: then[title] for title in ("Sleep", "Stress")}


def test_the_real_answers_are_never_touched(at_worst: Visitor) -> None:
    before = at_worst.answer("sleep")
    attempt(at_worst, sleep="good")
    at_worst.visit(Name.RESULTS)
    assert at_worst.answer("sleep") == before == "poor"
    assert f"**{profile(WORST).score:.0f} of 100**" in at_worst.text


def test_what_is_tried_is_kept_while_other_pages_are_visited(at_worst: Visitor) -> None:
    attempt(at_worst, driving="one_to_three_hours")
    shown = bars(at_worst)
    for page in (Name.EVIDENCE, Name.WHAT_IF):
        at_worst.visit(page)
    assert bars(at_worst) == shown


def test_what_is_tried_counts_while_its_row_is_closed(arrive: Arrive) -> None:
    visitor = arrive(Name.WHAT_IF, WORST, **{to("water_intake"): "plenty"})
    assert to("water_intake") not in visitor.widgets
    assert "with 1 change." in visitor.text


def test_all_changes_are_undone_at_once_and_the_focus_goes_to_the_score(
    at_worst: Visitor,
) -> None:
    undo = said(wording.UNDO[plan_editor.FIRST])
    assert undo not in at_worst.buttons
    attempt(at_worst, sleep="good", driving="under_one_hour")
    at_worst.press(undo)
    assert not rows(at_worst)["changed"].any()
    assert at_worst.widgets[to("driving")].value == plan_editor.AS_NOW
    assert at_worst.focus == f".st-key-{play.TILE}"


def test_an_answer_that_changed_meanwhile_is_no_change_any_more(at_worst: Visitor) -> None:
    attempt(at_worst, sleep="good", stress="low")
    at_worst.hold({"sleep": "good", "stress": None})
    at_worst.run()
    assert tile(at_worst) == f"Score {profile(WORST | {'sleep': 'good', 'stress': ''}).score:.0f}"
    assert at_worst.widgets[to("sleep")].value == plan_editor.AS_NOW
    assert to("stress") not in at_worst.widgets


@pytest.mark.parametrize("wrong", [5, "sleep", ["sleep", 7, "past_episodes", "nothing"], {"a": 1}])
def test_choices_that_were_tampered_with_are_left_out(arrive: Arrive, wrong: object) -> None:
    names = (to("sleep"), to("driving"), "plan_1.name", smallest.TARGET, smallest.FIXED)
    visitor = arrive(Name.WHAT_IF, WORST, **dict.fromkeys(names, wrong))
    visitor.open(MORE, play.BESIDE, play.NUMBERS, SMALLEST)
    assert visitor.widgets[to("sleep")].value == plan_editor.AS_NOW
    assert visitor.widgets[smallest.TARGET].value is None
    assert set(visitor.widgets[smallest.FIXED].value) <= {"sleep"}


def test_background_and_open_questions_are_not_offered(arrive: Arrive) -> None:
    visitor = arrive(Name.WHAT_IF, {**AT_WORST, "sleep": "declined"})
    visitor.open(MORE)
    offered = {n.removeprefix("plan_1.to.") for n in visitor.widgets if n.startswith("plan_1.to.")}
    assert offered == {factor.id for factor in CATALOGUE.modifiable} - {"sleep"}


def test_the_order_is_that_of_the_result(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, MIXED)
    visitor.fill_in({"order": Order.GAP})
    visitor.run()
    visitor.visit(Name.WHAT_IF)
    assert visitor.widgets["order"].value == Order.GAP
    gaps = [area.gap for area in profile(MIXED).areas if area.gap > 0]
    assert sorted(bars(visitor).values()) == sorted(gaps)


def test_what_is_odd_about_a_bar_is_told_below_the_chart(arrive: Arrive) -> None:
    visitor = arrive(Name.WHAT_IF, AT_WORST)
    attempt(visitor, smoking="former", sleep="good")
    changes = differences(
        CATALOGUE,
        responses(AT_WORST),
        responses(AT_WORST | {"smoking": "former", "sleep": "good"}),
    )
    no_lower = said("what-if-no-lower", label="I used to, and have stopped")
    assert no_lower in wording.sure(said, CATALOGUE, changes[0])
    assert no_lower in visitor.text
    assert said("what-if-along", areas="Stress") in visitor.text


def test_the_chart_has_an_alternative_text(at_worst: Visitor) -> None:
    attempt(at_worst, sleep="good")
    (chart,) = at_worst.at.get("vega_lite_chart")
    spec: dict[str, Any] = json.loads(chart.proto.spec)
    assert spec["layer"]
    assert "First plan makes smaller: Sleep" in chart.proto.alt


def test_with_everything_in_place_there_is_nothing_to_draw(arrive: Arrive) -> None:
    visitor = arrive(Name.WHAT_IF, AT_REFERENCE)
    assert not visitor.at.get("vega_lite_chart")
    assert said("prevention-no-bars") in visitor.text
    assert visitor.text.count(said("what-if-nothing")) == 1
    visitor.open(play.BESIDE, play.NUMBERS, SMALLEST)
    assert said("what-if-target") not in visitor.questions
    assert said("what-if-single-title") not in visitor.headings


def test_where_nothing_better_can_be_reached_that_is_said(arrive: Arrive) -> None:
    visitor = arrive(Name.WHAT_IF, AT_REFERENCE | {"smoking": "former"})
    assert visitor.text.count(said("what-if-nothing")) == 1


def test_with_too_few_answers_the_page_says_what_is_missing(arrive: Arrive) -> None:
    visitor = arrive(Name.WHAT_IF, {})
    assert results.too_few(said, Result(CATALOGUE, responses({}))) in visitor.text
    assert said("what-if-smallest-title") not in visitor.parts


def test_starting_again_forgets_what_was_tried(at_worst: Visitor) -> None:
    attempt(at_worst, sleep="good")
    at_worst.visit(Name.RESULTS)
    at_worst.open("start.again")
    at_worst.press(said("begin-anew-sure"))
    assert at_worst.all_answers() == {}


def test_the_page_keeps_the_notices_and_the_safety_net_of_a_result(arrive: Arrive) -> None:
    visitor = arrive(Name.WHAT_IF, WORST, pregnant="yes")
    assert CATALOGUE.safety.pregnancy in visitor.text
    assert CATALOGUE.safety.safety_net.title in visitor.parts


# What lies closed ----------------------------------------------------------------------------


def test_what_is_closed_draws_nothing(at_worst: Visitor) -> None:
    parts = [
        said("what-if-more"),
        said("what-if-second"),
        said("what-if-numbers"),
        said("what-if-smallest-title"),
    ]
    assert at_worst.parts == [*parts, CATALOGUE.safety.safety_net.title, said("keep-not-kept")]
    assert [n for n in at_worst.widgets if n.startswith(("plan_2", "target", "fixed"))] == []
    assert not at_worst.at.table


def test_two_plans_stand_beside_now_where_one_of_them_changes_something(at_worst: Visitor) -> None:
    attempt(at_worst, sleep="good")
    attempt(at_worst, plan_editor.SECOND, driving="one_to_three_hours")
    first = impacts(WORST | {"sleep": "good"})
    second = impacts(WORST | {"driving": "one_to_three_hours"})
    # Stress moves with sleep, with which it shares a limit.
    shown = {"Sleep", "Stress", "Seat support"}
    assert compared(at_worst, said("what-if-now")) == {
        title: impacts(WORST)[title] for title in shown
    }
    assert compared(at_worst, "First plan") == {title: first[title] for title in shown}
    assert compared(at_worst, "Second plan") == {title: second[title] for title in shown}


def test_the_second_plan_is_not_lost_while_it_is_closed(at_worst: Visitor) -> None:
    attempt(at_worst, plan_editor.SECOND, driving="under_one_hour")
    shown = compared(at_worst, "Second plan")
    at_worst.at.session_state[play.BESIDE] = False
    at_worst.run()
    assert len(at_worst.at.get("vega_lite_chart")) == 1
    at_worst.open(play.BESIDE)
    assert compared(at_worst, "Second plan") == shown


def test_a_plan_has_the_name_that_was_given(at_worst: Visitor) -> None:
    attempt(at_worst, plan_editor.SECOND, driving="under_one_hour")
    at_worst.fill_in({"plan_1.name": "Walk with Åse"})
    at_worst.run()
    names = {said("what-if-now"), "Walk with Åse", "Second plan"}
    assert set(rows(at_worst, COMPARISON)["scenario"]) == names


@pytest.mark.parametrize("name", ["=cmd()", "<b>x</b>", "*x* :red[y]", "Now", "x" * 500, "\u202e"])
def test_any_name_can_be_shown(at_worst: Visitor, name: str) -> None:
    attempt(at_worst, plan_editor.SECOND, driving="under_one_hour")
    at_worst.fill_in({"plan_2.name": name})
    at_worst.run()
    at_worst.open(play.NUMBERS)
    assert len(set(rows(at_worst, COMPARISON)["scenario"])) == 3


def test_the_second_plan_is_undone_and_keeps_its_name_and_the_first_stays(
    at_worst: Visitor,
) -> None:
    attempt(at_worst, sleep="good")
    attempt(at_worst, plan_editor.SECOND, driving="under_one_hour")
    at_worst.fill_in({"plan_2.name": "Walks"})
    at_worst.press(said(wording.UNDO[plan_editor.SECOND]))
    assert compared(at_worst, "Walks") == compared(at_worst, said("what-if-now"))
    assert at_worst.focus == f".st-key-{play.BESIDE} summary"
    assert "with 1 change." in at_worst.text


def test_the_numbers_are_those_of_the_chart_and_of_each_change_alone(at_worst: Visitor) -> None:
    attempt(at_worst, sleep="good")
    at_worst.open(play.NUMBERS)
    chart, alone = (table.value for table in at_worst.at.table)
    sure = said("what-if-certainty-column")
    assert list(chart.columns) == [said("what-if-area"), said("what-if-now"), "First plan", sure]
    change_sets = single_changes(CATALOGUE, Responses.from_raw(WORST, CATALOGUE))
    expected = wording.single(said, CATALOGUE, change_sets, profile(WORST).score)
    assert alone.to_dict("list") == expected
    # All but smoking, which cannot improve.
    assert len(alone) == len(CATALOGUE.modifiable) - 1


# The fewest changes --------------------------------------------------------------------------


def test_a_few_scores_that_can_be_reached_are_offered(at_worst: Visitor) -> None:
    at_worst.open(SMALLEST)
    now, least = profile(WORST).score, lowest(CATALOGUE, responses(WORST))
    assert now is not None
    assert least is not None
    offered = at_worst.at.pills(key=f"answer.{smallest.TARGET}")
    assert offered.options == list(wording.targets(said, targets(now, least.score)).values())
    assert offered.value is None


@pytest.mark.parametrize("plan", wording.PLANS)
def test_the_smallest_set_is_named_and_can_be_tried(at_worst: Visitor, plan: str) -> None:
    change_set = smallest_set(CATALOGUE, responses(WORST), 60.4, ["driving"])
    assert change_set is not None
    at_worst.open(SMALLEST)
    at_worst.fill_in({smallest.TARGET: "60", smallest.FIXED: ["driving"]})
    at_worst.run()
    assert wording.smallest(said, CATALOGUE, change_set, profile(WORST).score) in at_worst.text
    attempt(at_worst, plan, water_intake="plenty")
    at_worst.press(said(wording.TAKE[plan]))
    after = changed(CATALOGUE, responses(WORST), {c.factor: c.after for c in change_set.changes})
    found = bars(at_worst) if plan == plan_editor.FIRST else compared(at_worst, "Second plan")
    of = lengths(after.levels, WORST) if plan == plan_editor.FIRST else impacts(after.levels)
    assert found == {title: of[title] for title in found}
    assert at_worst.focus in (f".st-key-{play.TILE}", f".st-key-{play.BESIDE} summary")


def test_the_lowest_score_is_always_reached(arrive: Arrive) -> None:
    visitor = arrive(Name.WHAT_IF, AT_REFERENCE | {"sleep": "fair", "water_intake": "often_low"})
    visitor.open(SMALLEST)
    visitor.fill_in({smallest.FIXED: ["sleep"]})
    visitor.run()
    # With enough to drink it is 4.34, and nothing else is left.
    offered = visitor.at.pills(key=f"answer.{smallest.TARGET}")
    assert offered.options == ["5", "4 at best"]
    visitor.fill_in({smallest.TARGET: "4"})
    visitor.run()
    assert "1 change brings your score from 6 to **4**" in visitor.text


def test_a_score_that_can_no_longer_be_reached_is_dropped(at_worst: Visitor) -> None:
    at_worst.open(SMALLEST)
    at_worst.fill_in({smallest.TARGET: "20"})
    at_worst.run()
    assert said(wording.TAKE["plan_1"]) in at_worst.buttons
    at_worst.fill_in({smallest.FIXED: ["driving", "heavy_lifting", "bending_twisting"]})
    at_worst.run()
    assert at_worst.widgets[smallest.TARGET].value is None
    assert said(wording.TAKE["plan_1"]) not in at_worst.buttons
