"""The result page: what it says first, what to work on, the score and what stands apart."""

import re
from unittest.mock import Mock

import pytest

from logic.reasons import first_action, main_reason
from logic.responses import DECLINED, HEIGHT
from logic.uncertainty import rank
from logic.what_if import can_improve
from logic.wording import results, safety
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
from tests.said import said
from ui.page_names import Name
from ui.state import answers

MORE_THAN_HALF = len(CATALOGUE.modifiable) // 2 + 2
PEOPLE = {"mixed": MIXED, "worst": AT_WORST, "half": first(MORE_THAN_HALF, AT_WORST)}


def in_order(text: str, *parts: str) -> bool:
    """Return whether all parts stand in the text, one after the other."""
    places = [text.find(part) for part in parts]
    return -1 not in places and places == sorted(places)


def _answer_the_open_question(visitor: Visitor, factor_id: str) -> None:
    about = said.inside(CATALOGUE.by_factor[factor_id].short)
    visitor.press(said("results-answer-first", question=about))


@pytest.mark.parametrize("person", PEOPLE)
def test_it_begins_with_what_is_in_place(arrive: Arrive, person: str) -> None:
    visitor = arrive(Name.RESULTS, PEOPLE[person])
    tips = profile(PEOPLE[person]).tips_followed
    line = f"**{tips} of 12 tips**"
    told = (said("results-in-place"), line) if tips else ()
    assert in_order(
        visitor.text,
        said("results-title"),
        *told,
        said("results-score"),
        said("results-chart-title"),
    )
    assert (line in visitor.text) == (tips > 0)  # nobody is greeted with "0 of 12"


def test_the_tips_in_place_are_named(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, AT_WORST | {"footwear": "supportive", "smoking": "never"})
    assert ":small[Shoes and 1 other]" in visitor.text


@pytest.mark.parametrize("person", PEOPLE)
def test_it_names_the_first_three_areas_each_with_reason_action_and_first_step(
    arrive: Arrive, person: str
) -> None:
    visitor = arrive(Name.RESULTS, PEOPLE[person])
    expected: list[tuple[str, ...]] = []
    found = responses(PEOPLE[person])
    bars = [
        (place, area)
        for place, area in enumerate(profile(PEOPLE[person]).focus[:3])
        if can_improve(CATALOGUE, found, area.area)
    ]
    for place, area in bars:
        reason = main_reason(CATALOGUE, responses(PEOPLE[person]), area.area)
        assert reason is not None
        action = first_action(CATALOGUE.by_area[area.area], reason)
        expected.append((reason.level.label, action.first_step, action.title, area.area))
        if place > 0:
            card = results.card(said, place, CATALOGUE.by_area[area.area], action)
            assert card in visitor.text
    assert len(expected) >= 2
    for label, first_step, title, area_id in expected:
        visitor.fill_in({"result.area": area_id})
        visitor.run()
        told = (f"**You said:** {label}", first_step, title)
        assert in_order(visitor.text, said("results-chart-title"), *told, said("results-next"))
    assert not re.search(r"\*\*:material/\w+: 4\. ", visitor.text)


def test_what_comes_first_goes_by_research_impact_whatever_the_chart_is_ordered_by(
    arrive: Arrive,
) -> None:
    visitor = arrive(Name.RESULTS, MIXED, order="gap")
    area = CATALOGUE.by_area[profile(MIXED).focus[0].area]
    assert in_order(visitor.text, said("results-begin"), f"**{area.icon} {area.title}**")
    assert said("results-begin") not in arrive(Name.RESULTS, AT_REFERENCE).text


def test_fewer_areas_than_three_are_all_named(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, AT_REFERENCE | {"smoking": "current"})
    assert f"**{CATALOGUE.by_area['smoking'].icon} Smoking**" in visitor.text
    assert said("results-next") not in visitor.headings
    assert ": 2. " not in visitor.text


@pytest.mark.parametrize("person", PEOPLE)
def test_the_score_is_the_one_of_the_logic(arrive: Arrive, person: str) -> None:
    score = profile(PEOPLE[person]).score
    assert score is not None
    assert f"**{score:.0f} of 100**" in arrive(Name.RESULTS, PEOPLE[person]).text


def test_the_score_says_that_it_is_no_chance_of_pain(arrive: Arrive) -> None:
    assert "not a chance of pain" in arrive(Name.RESULTS, MIXED).text


def test_open_questions_give_a_range_and_the_one_that_would_tell_most(arrive: Arrive) -> None:
    levels = first(MORE_THAN_HALF, MIXED)
    expected = profile(levels)
    assert expected.most_informative is not None
    visitor = arrive(Name.RESULTS, levels)
    assert f"**{len(expected.unanswered)} questions**" in visitor.text
    assert f"{len(expected.unanswered)} questions are open" in visitor.text
    low, high = f"{expected.score_low:.0f}", f"{expected.score_high:.0f}"
    assert low != high
    assert f"from {low} to {high}." in visitor.text
    _answer_the_open_question(visitor, expected.most_informative)
    assert CATALOGUE.by_factor[expected.most_informative].question in visitor.questions


def test_the_button_beside_it_leads_to_that_question_and_on(arrive: Arrive) -> None:
    levels = first(MORE_THAN_HALF, MIXED)
    asked = profile(levels).most_informative
    visitor = arrive(Name.RESULTS, levels)
    assert asked is not None
    _answer_the_open_question(visitor, asked)
    field = HEIGHT if asked == BODY_FACTOR.id else asked
    assert field in visitor.widgets
    assert f"answer-{field} " in visitor.focus


def test_without_open_questions_no_range_is_shown(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, MIXED)
    assert f":small[{said('results-open')}]" not in visitor.text
    assert not any(button.startswith("Answer: ") for button in visitor.buttons)


def test_areas_with_open_questions_are_named(arrive: Arrive) -> None:
    levels = {id_: level for id_, level in AT_WORST.items() if id_ != "electrolytes"}
    assert "Not fully answered: Fluids and salts." in arrive(Name.RESULTS, levels).text


def test_nothing_is_ranked_when_everything_is_at_its_reference(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, AT_REFERENCE)
    assert said("results-nothing-to-do") in visitor.text
    assert "**12 of 12 tips**" in visitor.text
    assert "**0 of 100**" in visitor.text
    assert "**1. " not in visitor.text
    assert said("results-chart-title") not in visitor.headings
    assert "Bar chart of" not in visitor.text
    assert said("results-background-title") not in visitor.parts


def test_background_stands_apart_and_does_not_change_the_score(arrive: Arrive) -> None:
    worst = {factor.id: AT_WORST[factor.id] for factor in CATALOGUE.background}
    visitor = arrive(Name.RESULTS, AT_REFERENCE | worst)
    assert "**0 of 100**" in visitor.text
    assert said("results-nothing-to-do") in visitor.text
    told = [f"**{factor.short}:** {factor.worst.label}." for factor in CATALOGUE.background]
    assert in_order(visitor.text, said("results-score"), said("results-background-lead"), *told)


def test_background_is_not_in_the_table(arrive: Arrive) -> None:
    table = arrive(Name.RESULTS, AT_WORST).numbers()
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
    net = safety.safety_net(CATALOGUE.safety, CATALOGUE.safety.region(region), checked=True)
    assert visitor.parts[-2:] == [CATALOGUE.safety.safety_net.title, said("keep-not-kept")]
    assert in_order(visitor.text, said("results-title"), net)
    assert f"**{number}**" in net


def test_the_result_never_says_that_nothing_serious_is_there(arrive: Arrive) -> None:
    text = arrive(Name.RESULTS, AT_REFERENCE).text
    assert "No warning sign was reported today" in text
    assert "can still appear later" in text
    assert "nothing serious" not in text.lower()


def test_change_my_answers_leads_to_the_review(arrive: Arrive) -> None:
    visitor: Visitor = arrive(Name.RESULTS, MIXED)
    visitor.press(said("results-change-answers"))
    assert visitor.title == said("questionnaire-review-title")


def test_what_cannot_get_better_is_kept_and_not_worked_on(arrive: Arrive) -> None:
    """Somebody who has stopped smoking cannot become somebody who never did."""
    visitor = arrive(Name.RESULTS, AT_REFERENCE | {"smoking": "former"})
    assert results.nothing_left(said, ["Smoking"]) in visitor.text
    assert "**1. " not in visitor.text


def test_whoever_would_rather_not_say_is_not_asked_again(arrive: Arrive) -> None:
    asked = profile({id_: at for id_, at in MIXED.items() if id_ != "stress"}).most_informative
    assert asked == "stress"
    visitor = arrive(Name.RESULTS, MIXED | {"stress": DECLINED})
    assert f":small[{said('results-open')}]" in visitor.text
    assert not any(button.startswith("Answer: ") for button in visitor.buttons)


def test_what_follows_is_worked_out_anew_when_an_answer_changes_and_only_then(
    arrive: Arrive, monkeypatch: pytest.MonkeyPatch
) -> None:
    ranks = Mock(wraps=rank)
    monkeypatch.setattr("logic.result.rank", ranks)
    visitor = arrive(Name.QUESTIONNAIRE, AT_WORST)
    visitor.visit(Name.RESULTS)
    visitor.run()
    assert ranks.call_count == 1
    visitor.hold({"smoking": AT_REFERENCE["smoking"]})
    visitor.run()
    assert ranks.call_count == 1 + 1
