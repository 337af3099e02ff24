"""The result page's sentences."""

import pytest

from logic.models.base import Certainty
from logic.reasons import main_reason
from logic.result import Result
from logic.uncertainty import AreaRank
from logic.wording import results as wording
from tests.said import said
from tests.unit.people import (
    AT_REFERENCE,
    AT_WORST,
    CATALOGUE,
    WORKED_EXAMPLE,
    changed,
    keep,
    leave_out,
    profile,
    read,
)


def test_the_first_line_counts_the_tips_followed() -> None:
    assert said("results-tips", followed=9, total=12) == "9 of 12 tips"


def test_the_tips_in_place_are_named_by_one_and_the_others_are_counted() -> None:
    assert wording.in_place(said, Result(CATALOGUE, read(AT_WORST))) == ""
    one = AT_WORST | {"smoking": "never"}
    assert wording.in_place(said, Result(CATALOGUE, read(one))) == "Smoking"
    # Stress and sleep are no tips of the guide, so the number beside does not count them.
    two = one | {"stress": "low", "sleep": "good", "footwear": "supportive"}
    assert profile(two).tips_followed == 2
    assert wording.in_place(said, Result(CATALOGUE, read(two))) == "Shoes and 1 other"
    everything = Result(CATALOGUE, read(AT_REFERENCE))
    assert everything.profile.tips_followed == 12
    assert wording.in_place(said, everything) == "Core strength and 11 others"


def test_answers_that_cannot_be_used_are_counted_and_named() -> None:
    assert wording.unusable(said, ["Smoking"]) == (
        "1 answer could not be used and was left out: Smoking. You can answer again:"
    )
    assert wording.unusable(said, ["Smoking", "Sleep", said("results-pregnancy")]) == (
        "3 answers could not be used and were left out: Smoking, Sleep and Pregnancy. "
        "You can answer again:"
    )


def test_what_is_partly_open_is_named() -> None:
    result = Result(CATALOGUE, read(leave_out(AT_REFERENCE, "electrolytes")))
    assert wording.partly_open(said, result) == "Not fully answered: Fluids and salts."
    assert wording.partly_open(said, Result(CATALOGUE, read(AT_REFERENCE))) is None


def test_the_score_is_explained_as_no_chance_of_pain() -> None:
    assert wording.score(said, profile(WORKED_EXAMPLE)) == "21 of 100"
    assert said("results-about-score").endswith("not a chance of pain.")


def test_beside_the_score_stands_which_way_is_better_and_what_is_open() -> None:
    assert wording.score_range(said, profile(WORKED_EXAMPLE)) == "lower is better"
    # The lowest is 100 x (2.860605 - 0.202520) / 2.860605 = 92.92
    one = profile(leave_out(AT_WORST, "smoking"))
    assert wording.score_range(said, one) == "lower is better; open answers: 93 to 100"


def test_the_drawn_score_has_an_alternative_text_with_the_same_numbers() -> None:
    assert said("results-score-drawn", score="21 of 100", range="lower is better") == (
        "A scale from 0 to 100. Your score: 21 of 100; lower is better."
    )


def test_the_open_range_is_said_in_whole_numbers() -> None:
    one = profile(leave_out(AT_WORST, "smoking"))
    # The lowest is 100 x (2.860605 - 0.202520) / 2.860605 = 92.92
    assert wording.open_range(said, one) == (
        "1 question is open. Depending on the answers, the score could lie anywhere from 93 to 100."
    )
    assert wording.open_range(said, profile({})).startswith("20 questions are open.")


def test_open_questions_are_counted() -> None:
    assert said("results-open-count", count=1) == "1 question"
    assert said("results-open-count", count=20) == "20 questions"


def test_the_question_that_would_tell_most_is_named() -> None:
    assert said("results-answer-first", question="smoking") == "Answer: smoking"


def test_too_few_answers_name_how_many_are_missing() -> None:
    # Half of 20 is 10.
    first = [factor.id for factor in CATALOGUE.modifiable]
    nine = wording.too_few(said, Result(CATALOGUE, read(keep(AT_WORST, *first[:9]))))
    assert nine.startswith("You have answered 9 of 20 questions about habits.")
    assert nine.endswith("please answer 1 more question.")
    assert wording.too_few(said, Result(CATALOGUE, read({}))).endswith(
        "please answer 10 more questions."
    )


def test_half_of_an_odd_number_of_questions_is_rounded_up() -> None:
    # Without one of the 20, half of 19 is 9.5, so 10 answers are needed.
    factors = tuple(f for f in CATALOGUE.factors if f.id != "smoking")
    smaller = changed(factors=factors)
    assert wording.too_few(said, Result(smaller, read({}))) == (
        "You have answered 0 of 19 questions about habits. For a chart and a score, please answer "
        "10 more questions."
    )


def test_the_reason_is_researchs_where_there_is_a_number() -> None:
    factor = CATALOGUE.by_factor["smoking"]
    assert said("results-you-said", answer="Yes") == "**You said:** Yes"
    assert wording.why(said, factor, factor.by_level["current"], CATALOGUE.sources) == (
        f"**Research:** {factor.research_says} "
        "*Moderate evidence.* "
        "([Shiri 2010](https://doi.org/10.1016/j.amjmed.2009.05.028))"
    )


def test_the_reason_is_the_guides_where_there_is_none() -> None:
    reason = main_reason(CATALOGUE, read(AT_WORST), "sunlight")
    assert reason is not None
    assert reason.certainty is Certainty.NONE
    assert wording.why(said, reason.factor, reason.level, CATALOGUE.sources) == (
        f"**The guide:** {reason.factor.guide_says} *Guide's advice only.*"
    )


def test_an_action_comes_with_its_first_step() -> None:
    action = CATALOGUE.by_action["stop_with_help"]
    assert wording.what_to_do(said, action, CATALOGUE.sources) == (
        f"**First step today**  \n{action.first_step}\n\n"
        f"**What to do**  \n{action.title} *(the guide's advice)*"
    )


@pytest.mark.parametrize(
    ("action", "voice"),
    [
        (
            "active_breaks",
            "*Weak evidence.* ([Waongenngarm 2021](https://doi.org/10.5271/sjweh.3949))",
        ),
        (
            "lighten_loads",
            "*(in a guideline)* ([Kuijer 2014](https://doi.org/10.1186/2052-4374-26-16))",
        ),
        ("smoke_free_home", "*(general advice)*"),
        ("spine_check", "*(the guide's advice)*"),
    ],
)
def test_an_action_says_who_speaks_for_it(action: str, voice: str) -> None:
    text = wording.what_to_do(said, CATALOGUE.by_action[action], CATALOGUE.sources)
    assert text.endswith(f"{CATALOGUE.by_action[action].title} {voice}")


def test_a_step_with_open_questions_counts_them() -> None:
    theme = CATALOGUE.themes[0]
    assert (
        said("results-missing-in", step=theme.title, count=1)
        == "Moving and training: 1 open question"
    )
    assert (
        said("results-missing-in", step=theme.title, count=3)
        == "Moving and training: 3 open questions"
    )


def test_a_background_answer_comes_with_what_research_says() -> None:
    factor = CATALOGUE.by_factor["past_episodes"]
    text = wording.background(
        said, factor, read({"past_episodes": "one_or_two"}), CATALOGUE.sources
    )
    assert text.startswith(f"**Past episodes:** 1 or 2. **Research:** {factor.research_says}")
    source = CATALOGUE.sources[factor.by_level["one_or_two"].source or ""]
    assert text.endswith(f"([{source.short}]({source.url}))")


def test_an_area_says_what_it_is_about_equal_with_and_how_often_it_is_among_the_first() -> None:
    alone = AreaRank(area="smoking", low=0.1, high=0.3, top_three=1, tied_with=())
    assert wording.about_equal(said, alone, CATALOGUE) is None
    assert wording.often_first(said, alone) == "in your top three almost always"
    tied = alone.model_copy(update={"tied_with": ("weight", "sleep"), "top_three": 0.5})
    assert wording.about_equal(said, tied, CATALOGUE) == "about equal with body weight and sleep"
    assert wording.often_first(said, tied) == "in your top three about half the time"


def test_a_card_has_its_icon_its_place_in_the_chart_and_the_first_step() -> None:
    action = CATALOGUE.by_action["stop_with_help"]
    smoking = CATALOGUE.by_area["smoking"]
    assert wording.card(said, 1, smoking, action) == (
        f"**:material/smoke_free: 2. Smoking**  \n{action.first_step}"
    )
    kept = wording.nothing_left(said, ["Smoking"])
    assert wording.card(said, 2, smoking, None) == f"**:material/smoke_free: 3. Smoking**  \n{kept}"


def test_what_open_questions_could_make_of_the_score_is_told_where_some_are_open() -> None:
    # The lowest is 100 x (2.860605 - 0.202520) / 2.860605 = 92.92
    one_open = profile(leave_out(AT_WORST, "smoking"))
    assert wording.open_answers(said, one_open) == "could be 93 to 100"
    assert wording.open_answers(said, profile(AT_WORST)) == ""


def test_what_has_no_better_answer_left_is_said_to_be_kept() -> None:
    assert wording.nothing_left(said, ["Smoking"]) == (
        "Smoking still counts, and you already do what can be done: keep it up."
    )
    assert wording.nothing_left(said, ["Smoking", "Sleep"]).startswith(
        "Smoking and Sleep still count,"
    )


def test_an_answer_that_counts_by_the_floor_rests_on_the_guide() -> None:
    # 0.5 x ln 1.04 is below the floor of ln 1.05, so the research is not what counts.
    factor = CATALOGUE.by_factor["warm_up"]
    assert factor.worst.estimate is not None
    text = wording.why(said, factor, factor.worst, CATALOGUE.sources)
    assert "**The guide:**" in text
    assert text.endswith("*Guide's advice only.*")


def test_a_result_says_what_the_chart_cannot_tell() -> None:
    assert "It does not tell what causes pain" in said("results-limits")
    assert "predicts nothing" in said("results-limits")
