"""The result page: its tiles, what to work on, the score and what stands apart."""

import pytest

from logic.charts import DARK, LIGHT, Palette, score_bar
from logic.models import RiskProfile
from logic.reasons import first_action, main_reason
from logic.responses import DECLINED, HEIGHT
from logic.result import Result
from logic.what_if import can_improve
from logic.wording import common, prevention, questionnaire, results, safety
from logic.wording import fhir as fhir_wording
from logic.wording import plan as plan_wording
from logic.wording import report as report_wording
from logic.wording import survey as survey_wording
from tests.app.conftest import Arrive
from tests.app.people import (
    AT_REFERENCE,
    AT_WORST,
    BODY_FACTOR,
    CATALOGUE,
    MIXED,
    first,
    profile,
    responses,
)
from tests.app.visitor import Visitor
from ui.result import chart_and_area
from ui.routes import Name
from ui.state import answers, plan_answers

MORE_THAN_HALF = len(CATALOGUE.modifiable) // 2 + 2
PEOPLE = {"mixed": MIXED, "worst": AT_WORST, "half": first(MORE_THAN_HALF, AT_WORST)}
AREA = chart_and_area.AREA
PARTS = {
    "result.table": results.TABLE_TITLE,
    "result.survey": survey_wording.TITLE,
    "result.background": results.BACKGROUND_TITLE,
    "result.about": results.ABOUT_TITLE,
    "result.take_along": report_wording.TITLE,
    "result.fhir": fhir_wording.EXPORT,
    "help": results.HELP_TITLE,
}
"""The closed parts of the whole result, by their keys, in order."""
INSIDE = {
    "result.table": "80 % interval",
    "result.survey": survey_wording.SNAPSHOT,
    "result.background": results.BACKGROUND_LEAD,
    "result.about": results.ABOUT_SCORE,
    "result.take_along": report_wording.LEAD,
    "result.fhir": fhir_wording.EXPORT_LEAD,
    "help": "No warning sign was reported today",
}
"""Words that stand in each of them and nowhere else."""


def in_order(text: str, *parts: str) -> bool:
    """Return whether all parts stand in the text, one after the other."""
    places = [text.find(part) for part in parts]
    return -1 not in places and places == sorted(places)


def tiles(visitor: Visitor) -> list[str]:
    """Return what the tiles say: their label, their value and what stands below."""
    labels = (results.IN_PLACE, results.SCORE, results.BEGIN, results.OPEN)
    starts = tuple(f":small[{label}]" for label in labels)
    return [str(m.value) for m in visitor.at.markdown if m.value.startswith(starts)]


def parts(visitor: Visitor) -> list[str]:
    """Return the titles of the parts that open, in order; those of one area apart."""
    titles = [part.label for part in visitor.at.expander]
    return [title for title in titles if title != results.WHY]


def result(levels: dict[str, str]) -> Result:
    """Return the result that the logic gives for answers by factor."""
    return Result(CATALOGUE, responses(levels))


def choose(visitor: Visitor, area_id: str) -> None:
    """Choose an area in the list beside the chart."""
    visitor.fill_in({AREA: area_id})
    visitor.run()


# The tiles ----------------------------------------------------------------------------------


@pytest.mark.parametrize("person", ["mixed", "half"])
def test_it_begins_with_what_is_in_place(arrive: Arrive, person: str) -> None:
    levels = PEOPLE[person] | {"smoking": "never", "stress": "low"}
    visitor = arrive(Name.RESULTS, levels)
    followed = profile(levels).tips_followed
    assert followed
    assert tiles(visitor)[0].startswith(
        f":small[{results.IN_PLACE}]  \n**{followed} of 12 tips**  \n"
    )
    assert in_order(visitor.text, results.TITLE, f"{followed} of 12 tips", results.CHART_TITLE)


def test_the_areas_in_place_are_named(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, AT_WORST | {"stress": "low", "smoking": "never"})
    assert tiles(visitor)[0].endswith(":small[Smoking and Stress]")


def test_nobody_is_greeted_with_none_of_the_tips(arrive: Arrive) -> None:
    assert profile(AT_WORST).tips_followed == 0
    visitor = arrive(Name.RESULTS, AT_WORST)
    assert "0 of 12" not in visitor.text
    assert [tile.split("]")[0] for tile in tiles(visitor)] == [
        f":small[{results.SCORE}",
        f":small[{results.BEGIN}",
    ]


@pytest.mark.parametrize("person", PEOPLE)
def test_the_score_is_the_one_of_the_logic(arrive: Arrive, person: str) -> None:
    score = profile(PEOPLE[person]).score
    assert score is not None
    assert f"**{score:.0f} of 100**" in arrive(Name.RESULTS, PEOPLE[person]).text


@pytest.mark.parametrize("person", PEOPLE)
def test_the_score_is_drawn_with_the_same_numbers_as_its_alternative_text(
    arrive: Arrive, person: str
) -> None:
    (drawing,) = arrive(Name.RESULTS, PEOPLE[person]).at.get("imgs")
    assert drawing.proto.imgs[0].alt_text == results.score_drawn(profile(PEOPLE[person]))


def test_the_drawn_score_follows_the_theme(arrive: Arrive, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = []

    def note(found: RiskProfile, palette: Palette) -> str:
        drawn.append(palette)
        return score_bar(found, palette)

    monkeypatch.setattr("ui.result.overview.score_bar", note)
    visitor = arrive(Name.RESULTS, MIXED)
    visitor.at.context = {"theme": "dark"}
    visitor.run()
    assert (drawn[0], drawn[-1]) == (LIGHT, DARK)


@pytest.mark.parametrize("person", PEOPLE)
def test_where_to_start_is_the_first_area_to_work_on(arrive: Arrive, person: str) -> None:
    first_area = result(PEOPLE[person]).focus[0].area
    (tile,) = [t for t in tiles(arrive(Name.RESULTS, PEOPLE[person])) if results.BEGIN in t]
    assert f"**{first_area.icon} {first_area.title}**" in tile


def test_open_questions_give_a_range_and_the_one_that_would_tell_most(arrive: Arrive) -> None:
    levels = first(MORE_THAN_HALF, MIXED)
    expected = profile(levels)
    assert expected.most_informative is not None
    visitor = arrive(Name.RESULTS, levels)
    assert f"**{len(expected.unanswered)} questions**" in tiles(visitor)[-1]
    low, high = f"{expected.score_low:.0f}", f"{expected.score_high:.0f}"
    assert low != high
    assert f"{low} to {high} with what is open" in visitor.text
    assert CATALOGUE.by_factor[expected.most_informative].question in tiles(visitor)[-1]
    visitor.open("result.about")
    assert f"{len(expected.unanswered)} questions are open" in visitor.text
    assert f"from {low} to {high}." in visitor.text


def test_the_button_beside_it_leads_to_that_question_and_on(arrive: Arrive) -> None:
    levels = first(MORE_THAN_HALF, MIXED)
    asked = profile(levels).most_informative
    visitor = arrive(Name.RESULTS, levels)
    visitor.press(results.ANSWER_THIS)
    field = HEIGHT if asked == BODY_FACTOR.id else asked
    assert field in visitor.widgets
    assert f"answer-{field} " in visitor.focus


def test_without_open_questions_no_range_is_shown(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, MIXED)
    assert not any(results.OPEN in tile for tile in tiles(visitor))
    assert results.ANSWER_THIS not in visitor.buttons
    visitor.open("result.about")
    assert results.ABOUT_SCORE in visitor.text
    assert "open" not in visitor.text.split(results.ABOUT_SCORE)[1].split(results.TO_EVIDENCE)[0]


def test_whoever_would_rather_not_say_is_not_asked_again(arrive: Arrive) -> None:
    asked = profile({id_: at for id_, at in MIXED.items() if id_ != "stress"}).most_informative
    assert asked == "stress"
    visitor = arrive(Name.RESULTS, MIXED | {"stress": DECLINED})
    assert tiles(visitor)[-1] == f":small[{results.OPEN}]  \n**1 question**"
    assert results.ANSWER_THIS not in visitor.buttons


# One area -----------------------------------------------------------------------------------


@pytest.mark.parametrize("person", PEOPLE)
def test_it_names_the_first_three_areas_each_with_reason_action_and_first_step(
    arrive: Arrive, person: str
) -> None:
    visitor = arrive(Name.RESULTS, PEOPLE[person])
    found = responses(PEOPLE[person])
    left = [a for a in profile(PEOPLE[person]).focus if can_improve(CATALOGUE, found, a.area)]
    following = []
    for area in left[:3]:
        reason = main_reason(CATALOGUE, found, area.area)
        assert reason is not None
        action = first_action(CATALOGUE.by_area[area.area], reason)
        following.append(results.first_step(CATALOGUE.by_area[area.area], action))
        choose(visitor, area.area)
        told = f"{results.you_said(reason.level)}\n\n**{results.FIRST_STEP}**  \n"
        assert f"{told}{action.first_step}" in visitor.text
        assert action.title in visitor.text
    assert len(following) == 3
    assert in_order(visitor.text, results.CHART_TITLE, results.NEXT, *following[1:])
    assert visitor.text.count(f"{results.FIRST_STEP}: ") == 2


def test_the_longest_bar_is_shown_until_another_is_chosen(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, MIXED)
    assert visitor.widgets[AREA].value == profile(MIXED).focus[0].area
    choose(visitor, "sleep")
    visitor.visit(Name.EVIDENCE)
    visitor.visit(Name.RESULTS)
    assert visitor.widgets[AREA].value == "sleep"
    visitor.hold({AREA: "no_such_area"})
    visitor.run()
    assert visitor.widgets[AREA].value == profile(MIXED).focus[0].area


@pytest.mark.parametrize("area_id", [area.id for area in CATALOGUE.areas])
def test_an_area_that_is_chosen_shows_all_that_belongs_to_it(arrive: Arrive, area_id: str) -> None:
    visitor = arrive(Name.RESULTS, AT_WORST)
    choose(visitor, area_id)
    (focus,) = [one for one in result(AT_WORST).focus if one.area.id == area_id]
    assert prevention.badge(focus.reason.certainty) in visitor.text
    assert results.you_said(focus.reason.level) in visitor.text
    assert results.what_to_do(focus.action, CATALOGUE.sources) in visitor.text
    assert set(focus.cautions) == set(focus.action.cautions)
    for caution in focus.cautions:
        line = f"**{common.CAUTION[caution]}:** {focus.action.cautions[caution]}"
        assert line in visitor.text
    why = results.why(focus.reason.factor, focus.reason.level, CATALOGUE.sources)
    assert why not in visitor.text
    visitor.open(f"result.why.{area_id}")
    assert why in visitor.text
    for other in focus.rank.tied_with:
        assert common.in_sentence(CATALOGUE.by_area[other].title) in visitor.text
    assert results.often_first(focus.rank) in visitor.text.lower()


def test_cautions_that_are_ruled_out_are_not_told(arrive: Arrive) -> None:
    ruled_out = AT_REFERENCE | {"strength_training": AT_WORST["strength_training"]}
    visitor = arrive(Name.RESULTS, ruled_out, pregnant="no")
    assert results.you_said(CATALOGUE.by_factor["strength_training"].worst) in visitor.text
    assert not any(f"**{words}:**" in visitor.text for words in common.CAUTION.values())


def test_what_comes_first_goes_by_research_impact_whatever_the_chart_is_ordered_by(
    arrive: Arrive,
) -> None:
    visitor = arrive(Name.RESULTS, MIXED, order="gap")
    start, *following = result(MIXED).focus[:3]
    assert f"**{start.area.icon} {start.area.title}**" in tiles(visitor)[-1]
    told = [results.first_step(one.area, one.action) for one in following]
    assert in_order(visitor.text, results.NEXT, *told)


def test_fewer_areas_than_three_are_all_named(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, AT_REFERENCE | {"smoking": "current"})
    assert f"**{CATALOGUE.by_area['smoking'].icon} Smoking**" in tiles(visitor)[-1]
    assert visitor.at.selectbox[0].options == ["1. Smoking"]
    assert results.NEXT not in visitor.headings


def test_an_area_without_a_better_answer_is_in_the_chart_and_not_among_the_next(
    arrive: Arrive,
) -> None:
    assert MIXED["smoking"] == "former"
    visitor = arrive(Name.RESULTS, MIXED)
    assert "3. Smoking" in visitor.at.selectbox[0].options
    # A card with a number of its own would say that another area comes third.
    assert not any(f"**{number}. " in visitor.text for number in (1, 2, 3, 4))
    assert not any(
        "Smoking" in m.value and results.FIRST_STEP in m.value for m in visitor.at.markdown
    )
    choose(visitor, "smoking")
    assert results.nothing_left(["Smoking"]) in visitor.text


def test_what_cannot_get_better_is_kept_and_not_worked_on(arrive: Arrive) -> None:
    """Somebody who has stopped smoking cannot become somebody who never did."""
    visitor = arrive(Name.RESULTS, AT_REFERENCE | {"smoking": "former"})
    assert results.nothing_left(["Smoking"]) in visitor.text
    assert results.FIRST_STEP not in visitor.text
    assert results.ADD not in visitor.buttons
    assert not any(results.BEGIN in tile for tile in tiles(visitor))
    visitor.open("result.about")
    assert visitor.text.count(results.nothing_left(["Smoking"])) == 2


# Into the plan ------------------------------------------------------------------------------


@pytest.mark.parametrize("place", [0, 1, 2])
def test_an_action_is_added_to_the_plan_and_then_leads_to_it(arrive: Arrive, place: int) -> None:
    """The area that is shown stands first, then the cards of the next ones."""
    visitor = arrive(Name.RESULTS, AT_WORST)
    action = result(AT_WORST).focus[place].action
    assert visitor.buttons.count(results.ADD) == 3
    [button for button in visitor.at.button if button.label == results.ADD][place].click()
    visitor.run()
    assert visitor.answer(plan_answers.does(action.id)) is True
    assert (visitor.buttons.count(results.ADD), visitor.buttons.count(results.SEE_PLAN)) == (2, 1)
    visitor.press(results.SEE_PLAN)
    assert visitor.title == plan_wording.TITLE
    assert visitor.widgets[plan_answers.does(action.id)].value is True


def test_an_action_that_was_added_shows_so_in_both_places(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, AT_WORST)
    choose(visitor, result(AT_WORST).focus[1].area.id)
    assert visitor.buttons.count(results.ADD) == 3
    visitor.press(results.ADD)
    assert visitor.buttons.count(results.SEE_PLAN) == 2


# What is closed -----------------------------------------------------------------------------


def test_the_parts_below_are_closed_and_draw_nothing(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, AT_WORST)
    assert parts(visitor) == [*PARTS.values()]
    assert not any(words in visitor.text for words in INSIDE.values())
    assert not any(len(part.children) for part in visitor.at.expander)
    assert not visitor.at.table


@pytest.mark.parametrize("key", PARTS)
def test_a_part_that_is_opened_draws_itself_alone(arrive: Arrive, key: str) -> None:
    visitor = arrive(Name.RESULTS, AT_WORST)
    visitor.open(key)
    assert [name for name, words in INSIDE.items() if words in visitor.text] == [key]
    assert [part.label for part in visitor.at.expander if len(part.children)] == [PARTS[key]]
    visitor.at.session_state[key] = False
    visitor.run()
    assert INSIDE[key] not in visitor.text


def test_without_a_score_only_what_needs_none_can_be_opened(arrive: Arrive) -> None:
    assert parts(arrive(Name.RESULTS)) == [fhir_wording.EXPORT, results.HELP_TITLE]


def test_take_it_along_opens_it_and_moves_the_focus_there(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, MIXED)
    visitor.press(results.TOOLS)
    assert report_wording.MAKE in visitor.buttons
    assert "take_along" in visitor.focus


def test_the_score_says_that_it_is_no_chance_of_pain(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, MIXED)
    visitor.open("result.about")
    assert "not a chance of pain" in visitor.text
    assert results.LIMITS in visitor.text


def test_areas_with_open_questions_are_named(arrive: Arrive) -> None:
    levels = {id_: level for id_, level in AT_WORST.items() if id_ != "electrolytes"}
    visitor = arrive(Name.RESULTS, levels)
    visitor.open("result.about")
    assert "Not fully answered: Fluids and salts." in visitor.text


def test_nothing_is_ranked_when_everything_is_at_its_reference(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, AT_REFERENCE)
    assert results.NOTHING_TO_DO in visitor.text
    assert "**12 of 12 tips**" in visitor.text
    assert "**0 of 100**" in visitor.text
    assert AREA not in visitor.widgets
    assert results.ADD not in visitor.buttons
    assert results.CHART_TITLE not in visitor.headings
    assert "Bar chart of" not in visitor.text
    assert results.BACKGROUND_TITLE not in parts(visitor)
    assert results.TABLE_TITLE not in parts(visitor)


def test_background_stands_apart_and_does_not_change_the_score(arrive: Arrive) -> None:
    worst = {factor.id: AT_WORST[factor.id] for factor in CATALOGUE.background}
    visitor = arrive(Name.RESULTS, AT_REFERENCE | worst)
    assert "**0 of 100**" in visitor.text
    assert results.NOTHING_TO_DO in visitor.text
    visitor.open("result.background")
    told = [f"**{factor.short}:** {factor.worst.label}." for factor in CATALOGUE.background]
    title = results.BACKGROUND_TITLE
    assert in_order(visitor.text, "**0 of 100**", title, *told, results.HELP_TITLE)


def test_background_is_not_in_the_table(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, AT_WORST)
    visitor.open("result.table")
    table = visitor.at.table[0].value
    assert len(table) == len(CATALOGUE.areas)
    assert not {factor.short for factor in CATALOGUE.background} & set(table.iloc[:, 0])


@pytest.mark.parametrize(
    "levels", [{}, AT_REFERENCE, MIXED, AT_WORST], ids=["few", "reference", "mixed", "worst"]
)
@pytest.mark.parametrize(
    ("region", "number"), [(None, "your local emergency number"), ("uk", "999")]
)
def test_the_safety_net_always_stands_below_with_the_regions_number(
    arrive: Arrive, levels: dict[str, str], region: str | None, number: str
) -> None:
    visitor = arrive(Name.RESULTS, levels, **{answers.REGION: region})
    assert parts(visitor)[-1] == results.HELP_TITLE
    visitor.open("help")
    net = safety.safety_net(CATALOGUE.safety, CATALOGUE.safety.region(region))
    assert visitor.text.index(net) > visitor.text.index(results.HELP_TITLE)
    assert f"**{number}**" in net


def test_the_result_never_says_that_nothing_serious_is_there(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, AT_REFERENCE)
    visitor.open("help")
    assert "No warning sign was reported today" in visitor.text
    assert "can still appear later" in visitor.text
    assert "nothing serious" not in visitor.text.lower()


def test_change_my_answers_leads_to_the_review(arrive: Arrive) -> None:
    visitor: Visitor = arrive(Name.RESULTS, MIXED)
    visitor.press(results.CHANGE_ANSWERS)
    assert visitor.title == questionnaire.REVIEW_TITLE
