"""The words around the one-page document."""

from datetime import date

from logic.reasons import main_reason
from logic.result import Result
from logic.uncertainty import AreaRank
from logic.wording import report as wording
from tests.said import said
from tests.unit.people import AT_REFERENCE, AT_WORST, CATALOGUE, WORKED_EXAMPLE, profile, read


def test_the_files_name_holds_the_day_and_nothing_of_the_person() -> None:
    assert wording.file_name(date(2026, 11, 3)) == "backwise_2026-11-03.pdf"


def test_the_first_page_tells_where_the_rest_of_the_plan_stands() -> None:
    assert wording.rest_of_plan(said, 0, shown=3) == "How much of each: see “The whole plan”."
    one_left = "1 more action, and all doses: see “The whole plan”."
    assert wording.rest_of_plan(said, 1, shown=3) == one_left
    elsewhere = wording.rest_of_plan(said, 2, shown=0)
    assert elsewhere == "2 actions are planned: “The whole plan” has days, doses and cautions."
    assert wording.rest_of_plan(said, 1, shown=0).startswith("1 action is planned: “The whole")


def test_letters_that_cannot_be_printed_are_named() -> None:
    told = said("report-no-letters", letters="𓀀 𓂀", sign="□")
    assert told == "The PDF has no letters for: 𓀀 𓂀. It shows □ in their place."


def test_the_browsers_own_print_tells_the_day_and_where_the_rest_is() -> None:
    told = wording.on_paper(said, "1.0.0", date(2026, 11, 3))
    assert told.startswith("3 November 2026. Made by the person from their own answers")
    assert "stand in the PDF that this page makes." in told
    assert "numbers of version 1.0.0." in told


def test_the_page_names_what_is_in_place() -> None:
    result = Result(CATALOGUE, read(AT_WORST | {"smoking": "never", "sleep": "good"}))
    assert wording.in_place(said, result) == "Already in place: Smoking and Sleep."
    assert wording.in_place(said, Result(CATALOGUE, read(AT_WORST))) is None


def test_the_score_on_the_page_says_that_it_is_no_chance_of_pain() -> None:
    text = wording.score(said, profile(WORKED_EXAMPLE))
    assert text.startswith("**21 of 100.**")
    assert text.endswith("not a chance of pain.")


def test_the_reason_on_the_page_is_researchs_where_there_is_a_number() -> None:
    factor = CATALOGUE.by_factor["smoking"]
    assert wording.why(said, factor, factor.by_level["current"], CATALOGUE.sources) == (
        f"You answered “Yes” (smoking). **Research:** {factor.research_says} "
        "*Moderate evidence.* "
        "([Shiri 2010](https://doi.org/10.1016/j.amjmed.2009.05.028))"
    )


def test_the_reason_on_the_page_is_the_guides_where_there_is_none() -> None:
    reason = main_reason(CATALOGUE, read(AT_WORST), "sunlight")
    assert reason is not None
    assert wording.why(said, reason.factor, reason.level, CATALOGUE.sources) == (
        "You answered “Less than once a week, or never” (sun and vitamin D). "
        f"**The guide:** {reason.factor.guide_says} *Guide's advice only.*"
    )


def test_an_action_on_the_page_comes_with_its_first_step() -> None:
    action = CATALOGUE.by_action["stop_with_help"]
    assert wording.what_to_do(said, action, CATALOGUE.sources) == (
        f"**What to do:** {action.title} *(the guide's advice)*  \n"
        f"**First step today:** {action.first_step}"
    )


def test_an_area_in_focus_says_how_sure_its_place_is() -> None:
    result = Result(CATALOGUE, read(WORKED_EXAMPLE))
    alone = AreaRank(area="smoking", low=0.1, high=0.3, top_three=1, tied_with=())
    assert wording.how_sure(said, result, alone) == "in your top three almost always"
    tied = alone.model_copy(update={"tied_with": ("weight", "sleep"), "top_three": 0.5})
    assert wording.how_sure(said, result, tied) == (
        "about equal with body weight and sleep; in your top three about half the time"
    )
    # One of the first three has nothing left to reach: the chance would speak of others.
    stopped = Result(CATALOGUE, read(WORKED_EXAMPLE | {"smoking": "former"}))
    assert "smoking" in [area.area for area in stopped.profile.focus[:3]]
    assert [area.area for area in stopped.nothing_left] == ["smoking"]
    assert wording.how_sure(said, stopped, tied) == "about equal with body weight and sleep"


def test_among_three_areas_nobody_is_told_that_each_is_among_the_first_three() -> None:
    answers = AT_REFERENCE | {"smoking": "current", "sleep": "fair", "stress": "high"}
    three = Result(CATALOGUE, read(answers))
    alone = AreaRank(area="smoking", low=0.1, high=0.3, top_three=1, tied_with=())
    assert wording.how_sure(said, three, alone) == ""
    tied = alone.model_copy(update={"tied_with": ("sleep",)})
    assert wording.how_sure(said, three, tied) == "about equal with sleep"


def test_the_heading_of_an_area_in_focus_has_its_number_and_icon() -> None:
    smoking = CATALOGUE.by_area["smoking"]
    heading = "**2. :material/smoke_free: Smoking**"
    assert wording.place(said, 2, smoking, "") == heading
    assert wording.place(said, 2, smoking, "about equal with sleep") == (
        f"{heading}  \n*About equal with sleep.*"
    )
