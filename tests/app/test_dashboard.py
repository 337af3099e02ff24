"""The dashboard of the result: its tiles, one area beside the chart, the plan, what is closed."""

import re

import pytest

from logic.charts.palette import DARK, LIGHT, Palette
from logic.charts.prevention import CHOSEN, Order, bars
from logic.charts.score_bar import score_bar
from logic.models.results import RiskProfile
from logic.responses import DECLINED
from logic.result import Result
from logic.wording import common, prevention, results
from tests.app.conftest import Begin
from tests.app.people import (
    AT_REFERENCE,
    AT_WORST,
    CATALOGUE,
    MIXED,
    NOTHING_TO_REPORT,
    first,
    held,
    profile,
    responses,
)
from tests.app.test_chart import drawn
from tests.app.visitor import Visitor
from tests.said import said
from ui.page_names import Name
from ui.result import chart_and_area
from ui.state import answers, plan_answers

MORE_THAN_HALF = len(CATALOGUE.modifiable) // 2 + 2
PEOPLE = {"mixed": MIXED, "worst": AT_WORST, "half": first(MORE_THAN_HALF, AT_WORST)}
AREA = chart_and_area.AREA
PARTS = {
    "result.table": said("results-table-title"),
    "result.survey": said("survey-title"),
    "result.background": said("results-background-title"),
    "result.about": said("results-about-title"),
    "result.take_along": said("report-title"),
    "result.fhir": said("fhir-export"),
    "help": CATALOGUE.safety.safety_net.title,
}
"""The closed parts of the whole result, by their keys, in order."""
INSIDE = {
    "result.table": "80 % interval",
    "result.survey": said("survey-snapshot"),
    "result.background": said("results-background-lead"),
    "result.about": said("results-about-score"),
    "result.take_along": said("report-lead"),
    "result.fhir": said("fhir-export-lead"),
    "help": "No warning sign was reported today",
}
"""Words that stand in each of them and nowhere else."""


def arrive(levels: dict[str, str], **more: str) -> Visitor:
    """Return somebody at the result who has not opened anything."""
    return Visitor(NOTHING_TO_REPORT | held(levels) | more, Name.RESULTS)


def tiles(visitor: Visitor) -> list[str]:
    """Return what the tiles say: their label, their value and what stands below."""
    labels = (
        said("results-in-place"),
        said("results-score"),
        said("results-begin"),
        said("results-open"),
    )
    starts = tuple(f":small[{label}]" for label in labels)
    return [str(m.value) for m in visitor.at.markdown if m.value.startswith(starts)]


def parts(visitor: Visitor) -> list[str]:
    """Return the titles of the parts that open, in order; those of one area apart."""
    titles = visitor.parts
    of_area = ("Take care: ", said("results-why"))
    return [title for title in titles if not title.startswith(of_area)]


def result(levels: dict[str, str]) -> Result:
    """Return the result that the logic gives for answers by factor."""
    return Result(CATALOGUE, responses(levels))


def choose(visitor: Visitor, area_id: str) -> None:
    """Choose an area in the list beside the chart."""
    visitor.fill_in({AREA: area_id})
    visitor.run()


# The tiles -----------------------------------------------------------------------------------


@pytest.mark.parametrize("person", ["mixed", "half"])
def test_the_first_tile_counts_what_is_in_place(person: str) -> None:
    levels = PEOPLE[person] | {"smoking": "never", "stress": "low"}
    visitor = arrive(levels)
    followed = profile(levels).tips_followed
    assert followed
    assert tiles(visitor)[0].startswith(
        f":small[{said('results-in-place')}]  \n**{followed} of 12 tips**  \n"
    )


def test_the_tips_in_place_are_named() -> None:
    visitor = arrive(AT_WORST | {"footwear": "supportive", "smoking": "never"})
    assert tiles(visitor)[0].endswith(":small[Shoes and 1 other]")


def test_nobody_is_greeted_with_none_of_the_tips() -> None:
    assert profile(AT_WORST).tips_followed == 0
    visitor = arrive(AT_WORST)
    assert "0 of 12" not in visitor.text
    assert [tile.split("]")[0] for tile in tiles(visitor)] == [
        f":small[{said('results-score')}",
        f":small[{said('results-begin')}",
    ]


@pytest.mark.parametrize("person", PEOPLE)
def test_the_score_is_drawn_with_the_same_numbers_as_its_alternative_text(person: str) -> None:
    (drawing,) = arrive(PEOPLE[person]).at.get("image")
    result = profile(PEOPLE[person])
    score, in_range = results.score(said, result), results.score_range(said, result)
    alternative = said("results-score-drawn", score=score, range=in_range)
    assert drawing.proto.imgs[0].alt == alternative


def test_the_drawn_score_follows_the_theme(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = []

    def note(found: RiskProfile, palette: Palette, best: str) -> str:
        drawn.append(palette)
        return score_bar(found, palette, best)

    monkeypatch.setattr("ui.result.overview.score_bar", note)
    visitor = arrive(MIXED)
    visitor.at.context = {"theme": "dark"}
    visitor.run()
    assert (drawn[0], drawn[-1]) == (LIGHT, DARK)


@pytest.mark.parametrize("person", PEOPLE)
def test_where_to_start_is_the_first_area_to_work_on(person: str) -> None:
    first_area = result(PEOPLE[person]).focus[0].area
    (tile,) = [t for t in tiles(arrive(PEOPLE[person])) if said("results-begin") in t]
    assert f"**{first_area.icon} {first_area.title}**" in tile


def test_the_last_tile_names_the_open_question_that_would_tell_most() -> None:
    levels = first(MORE_THAN_HALF, MIXED)
    expected = profile(levels)
    assert expected.most_informative is not None
    visitor = arrive(levels)
    assert f"**{len(expected.unanswered)} questions**" in tiles(visitor)[-1]
    low, high = f"{expected.score_low:.0f}", f"{expected.score_high:.0f}"
    assert low != high
    assert f"could be {low} to {high}" in visitor.text
    most = CATALOGUE.by_factor[expected.most_informative]
    assert said("results-answer-first", question=said.inside(most.short)) in visitor.buttons


def test_whoever_would_rather_not_say_is_not_asked_again() -> None:
    asked = profile({id_: at for id_, at in MIXED.items() if id_ != "stress"}).most_informative
    assert asked == "stress"
    visitor = arrive(MIXED | {"stress": DECLINED})
    assert tiles(visitor)[-1] == f":small[{said('results-open')}]  \n**1 question**"
    assert not any(button.startswith("Answer: ") for button in visitor.buttons)


# One area ------------------------------------------------------------------------------------


def test_the_longest_bar_is_shown_until_another_is_chosen() -> None:
    visitor = arrive(MIXED)
    assert visitor.widgets[AREA].value == profile(MIXED).focus[0].area
    choose(visitor, "sleep")
    visitor.visit(Name.EVIDENCE)
    visitor.visit(Name.RESULTS)
    assert visitor.widgets[AREA].value == "sleep"
    gone = arrive(MIXED, **{AREA: "no_such_area"})
    assert gone.widgets[AREA].value == profile(MIXED).focus[0].area


@pytest.mark.parametrize("area_id", [area.id for area in CATALOGUE.areas])
def test_an_area_that_is_chosen_shows_all_that_belongs_to_it(area_id: str) -> None:
    visitor = arrive(AT_WORST)
    choose(visitor, area_id)
    (focus,) = [one for one in result(AT_WORST).focus if one.area.id == area_id]
    assert prevention.link_badge(said, focus.reason.certainty) in visitor.text
    assert said("results-you-said", answer=focus.reason.level.label) in visitor.text
    assert results.what_to_do(said, focus.action, CATALOGUE.sources) in visitor.text
    assert set(focus.cautions) == set(focus.action.cautions)
    for caution in focus.cautions:
        line = f"**{said(common.CAUTION[caution])}:** {focus.action.cautions[caution]}"
        if line not in visitor.text:
            visitor.open(f"result.care.{area_id}")
        assert line in visitor.text
    why = results.why(said, focus.reason.factor, focus.reason.level, CATALOGUE.sources)
    assert why not in visitor.text
    visitor.open(f"result.why.{area_id}")
    assert why in visitor.text
    for other in focus.rank.tied_with:
        assert said.inside(CATALOGUE.by_area[other].title) in visitor.text
    assert results.often_first(said, focus.rank) in visitor.text.lower()


def test_cautions_that_are_ruled_out_are_not_told() -> None:
    ruled_out = AT_REFERENCE | {"strength_training": AT_WORST["strength_training"]}
    visitor = arrive(ruled_out, pregnant="no")
    assert (
        said("results-you-said", answer=CATALOGUE.by_factor["strength_training"].worst.label)
        in visitor.text
    )
    assert not any(f"**{words}:**" in visitor.text for words in map(said, common.CAUTION.values()))


def cards(visitor: Visitor) -> list[str]:
    """Return what the cards below the chart say."""
    said_of = re.compile(r"\*\*:material/\w+: (\d\. .*?)\*\*  \n(.*)")
    found = [said_of.fullmatch(m.value) for m in visitor.at.markdown]
    return [f"{card[1]}: {card[2]}" for card in found if card]


@pytest.mark.parametrize("order", Order)
def test_the_cards_follow_the_bars(order: Order) -> None:
    for levels in PEOPLE.values():
        titles = [bar.title for bar in bars(result(levels), order)][1:3]
        found = cards(arrive(levels, order=order.value))
        assert [card.split(": ")[0] for card in found] == [
            f"{place}. {title}" for place, title in enumerate(titles, start=2)
        ]


def test_an_area_without_a_better_answer_has_a_card_that_says_so() -> None:
    assert MIXED["smoking"] == "former"
    visitor = arrive(MIXED)
    assert "3. Smoking" in visitor.at.selectbox[0].options
    assert cards(visitor)[-1] == f"3. Smoking: {results.nothing_left(said, ['Smoking'])}"
    assert visitor.buttons.count(said("results-add")) == 2
    choose(visitor, "smoking")
    assert visitor.text.count(results.nothing_left(said, ["Smoking"])) == 2


def test_one_begins_with_an_area_that_can_get_better_and_not_with_the_longest_bar() -> None:
    levels = AT_REFERENCE | {"smoking": "former", "water_intake": "often_low"}
    first_bar, second_bar = bars(result(levels), Order.IMPACT)
    assert (first_bar.title, second_bar.area) == ("Smoking", "hydration")
    visitor = arrive(levels)
    assert visitor.widgets[AREA].value == "hydration"
    assert cards(visitor) == [f"1. Smoking: {results.nothing_left(said, ['Smoking'])}"]


def test_what_cannot_get_better_is_kept_and_not_worked_on() -> None:
    """Somebody who has stopped smoking cannot become somebody who never did."""
    visitor = arrive(AT_REFERENCE | {"smoking": "former"})
    assert results.nothing_left(said, ["Smoking"]) in visitor.text
    assert said("results-first-step") not in visitor.text
    assert said("results-add") not in visitor.buttons
    assert not any(said("results-begin") in tile for tile in tiles(visitor))
    visitor.open("result.about")
    assert visitor.text.count(results.nothing_left(said, ["Smoking"])) == 2


def standing_out(visitor: Visitor) -> list[str]:
    """Return the buttons that are drawn as the usual way on."""
    return [button.label for button in visitor.at.button if button.proto.type == "primary"]


# Into the plan -------------------------------------------------------------------------------


@pytest.mark.parametrize("place", [0, 1, 2])
def test_an_action_is_added_to_the_plan_and_then_leads_to_it(place: int) -> None:
    """The area that is shown stands first, then the cards of the next ones."""
    visitor = arrive(AT_WORST)
    action = result(AT_WORST).focus[place].action
    assert visitor.buttons.count(said("results-add")) == 3
    [button for button in visitor.at.button if button.label == said("results-add")][place].click()
    visitor.run()
    assert visitor.answer(plan_answers.does(action.id)) is True
    assert (
        visitor.buttons.count(said("results-add")),
        visitor.buttons.count(said("results-see-plan")),
    ) == (2, 2)
    visitor.press(said("results-see-plan"))
    assert visitor.title == said("plan-title")
    assert visitor.widgets[plan_answers.days(action.id)].value == []


def test_an_action_that_was_added_shows_so_in_both_places() -> None:
    visitor = arrive(AT_WORST)
    choose(visitor, result(AT_WORST).focus[1].area.id)
    assert visitor.buttons.count(said("results-add")) == 3
    visitor.press(said("results-add"))
    # The third one stands below them.
    assert visitor.buttons.count(said("results-see-plan")) == 3


def test_the_next_step_alone_stands_out_and_leads_to_the_plan_that_is_there() -> None:
    visitor = arrive(AT_WORST)
    assert standing_out(visitor) == [said("results-add")]
    visitor.press(said("results-add"))
    assert standing_out(visitor) == [said("results-see-plan")]
    visitor.press(said("results-see-plan"))
    assert visitor.title == said("plan-title")


# What is closed ------------------------------------------------------------------------------


def test_the_parts_below_are_closed_and_draw_nothing() -> None:
    visitor = arrive(AT_WORST)
    assert parts(visitor) == [*PARTS.values(), said("keep-not-kept")]
    assert not any(words in visitor.text for words in INSIDE.values())
    assert not any(len(part.children) for part in visitor.at.expander)
    assert not visitor.at.table


@pytest.mark.parametrize("key", PARTS)
def test_a_part_that_is_opened_draws_itself_alone(key: str) -> None:
    visitor = arrive(AT_WORST)
    visitor.open(key)
    assert [name for name, words in INSIDE.items() if words in visitor.text] == [key]
    assert [part.label for part in visitor.at.expander if len(part.children)] == [PARTS[key]]
    visitor.at.session_state[key] = False
    visitor.run()
    assert INSIDE[key] not in visitor.text


def test_without_a_score_only_what_needs_none_can_be_opened() -> None:
    assert parts(arrive({})) == [
        said("fhir-export"),
        CATALOGUE.safety.safety_net.title,
        said("keep-not-kept"),
    ]


def test_take_it_along_opens_it_and_moves_the_focus_there() -> None:
    visitor = arrive(MIXED)
    visitor.press(said("results-tools"))
    assert said("report-make") in visitor.buttons
    # That it comes into sight is tried in a browser.
    assert visitor.focus == ".st-key-result-take_along summary"


@pytest.mark.parametrize("answered", [0, 4])
def test_without_enough_answers_for_the_survey_its_part_says_what_is_missing(
    answered: int,
) -> None:
    survey = CATALOGUE.survey
    assert survey is not None
    beside = {id_: level for id_, level in MIXED.items() if id_ not in survey.factors}
    visitor = arrive(beside | {id_: MIXED[id_] for id_ in survey.factors[:answered]})
    visitor.open("result.survey")
    total, needed = len(survey.factors), survey.smallest_answered
    missing = said("survey-too-few", total=total, answered=answered, needed=needed)
    assert missing in visitor.text
    assert said("survey-snapshot") not in visitor.text


# Choosing a bar -------------------------------------------------------------------------------


@pytest.mark.parametrize("order", Order)
def test_the_bar_of_the_area_that_is_shown_is_marked(order: Order) -> None:
    visitor = arrive(MIXED, order=order.value)
    assert marked(visitor).startswith("1. ")
    choose(visitor, "sleep")
    assert marked(visitor).endswith("Sleep")


def marked(visitor: Visitor) -> str:
    """Return the name of the one bar with an edge."""
    rows = drawn(visitor)
    (name,) = rows.loc[rows["chosen"], "area"]
    return str(name)


@pytest.mark.parametrize(
    ("chosen", "shown"), [([{"area": "2. Sleep"}], "sleep"), ([], None), ([{"area": "x"}], None)]
)
def test_choosing_a_bar_shows_its_area_and_nothing_else_does(
    begin: Begin, chosen: list[dict[str, str]], shown: str | None
) -> None:
    rows = bars(result(MIXED), Order.IMPACT)
    assert rows[1].area == "sleep"
    begin()
    answers.show(chart_and_area.CHART, {"selection": {CHOSEN: chosen}})
    chart_and_area._choose(rows)
    assert answers.get(AREA) == shown
