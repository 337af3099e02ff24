"""The comparison with a survey in words."""

import pytest

from logic.models.survey import Fifth
from logic.wording import survey as wording
from tests.said import said
from tests.unit.surveys import SURVEY, fifths, survey

LOWEST, _, THIRD, _, HIGHEST = SURVEY.fifths


@pytest.mark.parametrize(
    ("answered", "yours"),
    [(7, "Your answers to all 7 fall"), (5, "Your answers to 5 of the 7 fall")],
)
def test_it_says_who_was_asked_and_how_many_answers_are_compared(answered: int, yours: str) -> None:
    lead = wording.lead(said, SURVEY, answered)
    assert "In 2001 to 2002, a survey asked 105 adults of the moon about 7 of these habits" in lead
    assert yours in lead


@pytest.mark.parametrize(
    ("fifth", "own", "name"),
    [
        (LOWEST, THIRD, "Lowest fifth"),
        (HIGHEST, THIRD, "Highest fifth"),
        (THIRD, THIRD, "Your fifth, number 3 of 5"),
        (LOWEST, LOWEST, "Lowest fifth, which is yours"),
        (HIGHEST, HIGHEST, "Highest fifth, which is yours"),
    ],
)
def test_a_fifth_is_named_beside_the_persons_own(fifth: Fifth, own: Fifth, name: str) -> None:
    assert wording.name(said, SURVEY, fifth, own) == name


def test_a_share_is_said_as_so_many_in_100_with_its_range() -> None:
    assert wording.of_100(said, 0.067249) == "about 7 in 100"
    assert wording.of_100(said, 0.273177) == "about 27 in 100"
    # 0.15 less 0.02 and more 0.04.
    assert wording.found(said, SURVEY, (LOWEST, THIRD), THIRD) == (
        "- **Lowest fifth:** about 7 in 100 had low back pain (5 to 11)\n"
        "- **Your fifth, number 3 of 5:** about 15 in 100 had low back pain (13 to 19)"
    )


@pytest.mark.parametrize(
    ("pain", "rises"),
    [
        ((0.07, 0.13, 0.15, 0.16, 0.27), True),
        ((0.07, 0.15, 0.13, 0.16, 0.27), False),
        ((0.07, 0.13, 0.13, 0.16, 0.27), False),
    ],
)
def test_it_says_whether_the_number_rises_at_each_step(
    pain: tuple[float, ...], rises: bool
) -> None:
    told = wording.steadiness(said, survey(fifths=fifths(*pain)))
    assert told.startswith(said("survey-steady") if rises else said("survey-unsteady"))
    assert told.endswith(said("survey-overlap"))


def test_it_predicts_nothing_and_says_so() -> None:
    assert "snapshot" in said("survey-snapshot")
    assert "predicts nothing for you" in said("survey-snapshot")


def test_the_alternative_text_gives_the_numbers_of_the_circles() -> None:
    assert wording.takeaway(said, SURVEY, (LOWEST, HIGHEST), LOWEST) == (
        "Groups of 100 circles, one for each of these. Lowest fifth, which is yours: about 7 in "
        "100 had low back pain. Highest fifth: about 27 in 100 had low back pain."
    )


def test_the_area_under_the_curve_is_said_with_its_interval_and_what_chance_is() -> None:
    told = wording.discrimination(said, SURVEY)
    assert "0.65 (95 % interval 0.60 to 0.70), where 0.5 is chance and 1 is perfect." in told


def test_the_source_is_linked() -> None:
    link = "https://example.org/"
    assert said("survey-source", name="A survey", link=link, years="2001 to 2002") == (
        "Source: [A survey](https://example.org/), 2001 to 2002, weighted to the population."
    )


def test_with_too_few_answers_it_says_how_many_are_needed() -> None:
    assert said("survey-too-few", total=7, answered=4, needed=5) == (
        "The survey asked about 7 of the habits here. You have answered 4 of them; "
        "to compare, please answer at least 5."
    )
