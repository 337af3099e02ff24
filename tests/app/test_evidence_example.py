"""The worked example of the evidence page: the visitor's own, or a standing one."""

from logic.models.base import Urgency
from logic.wording import score
from logic.worked_example import standing_answers, worked_example
from tests.app.conftest import Arrive
from tests.app.people import (
    AT_REFERENCE,
    AT_WORST,
    CATALOGUE,
    MIXED,
    first,
    held,
    profile,
    reporting,
    responses,
)
from tests.app.visitor import Visitor
from tests.said import said
from ui.page_names import Name


def at_the_example(arrived: Visitor) -> Visitor:
    """Return the visitor once how the score works is opened."""
    arrived.open("evidence.score")
    return arrived


def subheadings(visitor: Visitor) -> list[str]:
    return [str(one.value) for one in visitor.at.subheader]


def table(visitor: Visitor) -> list[list[str]]:
    """Return the rows of the table of steps."""
    (found,) = (t for t in visitor.at.table if t.proto.alt == said("score-table-title"))
    rows: list[list[str]] = found.value.values.tolist()
    return rows


def test_without_answers_a_standing_example_is_worked_out() -> None:
    visitor = at_the_example(Visitor({}, Name.EVIDENCE))
    assert said("score-standing-title") in subheadings(visitor)
    assert said("score-standing-lead") in visitor.text
    example = worked_example(CATALOGUE, standing_answers(CATALOGUE))
    assert table(visitor) == [
        list(r.values()) for r in score.example_rows(said, CATALOGUE, example)
    ]
    assert "= **21.2**, shown as 21." in visitor.text


def test_own_answers_are_worked_out_to_the_score_of_the_result(arrive: Arrive) -> None:
    visitor = at_the_example(arrive(Name.EVIDENCE, MIXED))
    assert said("score-own-title") in subheadings(visitor)
    example = worked_example(CATALOGUE, responses(MIXED))
    assert table(visitor) == [
        list(r.values()) for r in score.example_rows(said, CATALOGUE, example)
    ]
    assert f"= **{profile(MIXED).score:.1f}**" in visitor.text


def test_the_most_that_own_answers_can_count_is_folded_below(arrive: Arrive) -> None:
    visitor = at_the_example(arrive(Name.EVIDENCE, AT_WORST))
    (found,) = (t for t in visitor.at.table if t.proto.alt == said("score-most-title"))
    most = worked_example(CATALOGUE, responses(AT_WORST)).most
    assert found.value.values.tolist()[-1][-1] == f"**{most:.3f}**"


def test_with_few_answers_there_are_steps_but_no_score(arrive: Arrive) -> None:
    visitor = at_the_example(arrive(Name.EVIDENCE, first(3, AT_WORST)))
    assert said("score-own-title") in subheadings(visitor)
    assert len(table(visitor)) == 4
    asked, needed = len(CATALOGUE.modifiable), (len(CATALOGUE.modifiable) + 1) // 2
    text = f"3 of {asked} scored questions are answered. A score needs {needed}"
    assert text in visitor.text
    assert said("score-most-title") not in visitor.text


def test_with_every_answer_at_its_best_there_is_nothing_to_add(arrive: Arrive) -> None:
    visitor = at_the_example(arrive(Name.EVIDENCE, AT_REFERENCE))
    assert said("score-nothing-counts") in visitor.text
    assert "= **0.0**, shown as 0." in visitor.text


def test_an_unfinished_safety_check_keeps_the_own_score_back() -> None:
    visitor = at_the_example(Visitor(held(MIXED), Name.EVIDENCE))
    assert said("score-standing-title") in subheadings(visitor)
    assert said("score-own-title") not in subheadings(visitor)


def test_a_warning_sign_that_stops_shows_no_example_at_all() -> None:
    visitor = Visitor(reporting("chest_pain") | held(MIXED), Name.EVIDENCE)
    assert visitor.title == CATALOGUE.safety.screens[Urgency.EMERGENCY].title
    assert said("score-own-title") not in visitor.text


def test_background_alone_is_no_answer_to_work_with(arrive: Arrive) -> None:
    visitor = at_the_example(arrive(Name.EVIDENCE, {"past_injury": "crash"}))
    assert said("score-standing-title") in subheadings(visitor)
