"""What nobody can change is shown apart and changes no number."""

from logic.models.results import BackgroundResult
from tests.unit.people import AT_REFERENCE, CATALOGUE, WORKED_EXAMPLE, profile

HARD_PAST = {"past_episodes": "three_or_more", "past_injury": "crash", "existing_problem": "yes"}


def test_a_hard_past_changes_nothing_but_the_background() -> None:
    before, after = profile(WORKED_EXAMPLE), profile(WORKED_EXAMPLE | HARD_PAST)
    apart = {"background"}
    assert before.model_dump(exclude=apart) == after.model_dump(exclude=apart)
    assert before.background != after.background


def test_the_background_lists_what_was_answered_in_order() -> None:
    assert profile(HARD_PAST).background == (
        BackgroundResult(factor="past_episodes", level="three_or_more"),
        BackgroundResult(factor="past_injury", level="crash"),
        BackgroundResult(factor="existing_problem", level="yes"),
    )
    assert profile({"past_injury": "fall"}).background == (
        BackgroundResult(factor="past_injury", level="fall"),
    )
    assert profile({}).background == ()


def test_background_is_never_an_area_to_work_on_nor_an_open_question() -> None:
    result = profile(HARD_PAST)
    assert "background" not in {area.area for area in result.areas}
    background = {factor.id for factor in CATALOGUE.background}
    assert background == set(HARD_PAST)
    assert not background & set(result.unanswered)


def test_background_answers_do_not_count_towards_having_enough() -> None:
    nine = [factor.id for factor in CATALOGUE.modifiable][:9]
    raw = {id_: AT_REFERENCE[id_] for id_ in nine} | HARD_PAST
    assert profile(raw).answered == 9
    assert profile(raw).score is None
