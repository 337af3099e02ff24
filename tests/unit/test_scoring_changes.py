"""By how much other answers move each area, in weighted natural-log units worked out by hand."""

import pytest

from logic.scoring import own_changes
from tests.unit.people import CATALOGUE

POOR_SLEEP = 0.246978
DAILY_LIFTING, OFTEN_BENDING = 0.397971, 0.304099


@pytest.mark.parametrize("before", [{}, {"sleep": "declined"}])
def test_a_new_answer_counts_what_it_weighs_and_one_taken_back_counts_it_no_more(
    before: dict[str, str],
) -> None:
    after = {"sleep": "poor"}
    assert own_changes(CATALOGUE, before, after) == {"sleep": pytest.approx(POOR_SLEEP, abs=1e-6)}
    back = own_changes(CATALOGUE, after, before)
    assert back == {"sleep": pytest.approx(-POOR_SLEEP, abs=1e-6)}


def test_answers_of_one_area_move_it_together() -> None:
    after = {"heavy_lifting": "daily", "bending_twisting": "often"}
    together = pytest.approx(DAILY_LIFTING + OFTEN_BENDING, abs=1e-6)
    assert own_changes(CATALOGUE, {}, after) == {"lifting": together}


def test_what_is_answered_as_before_moves_nothing() -> None:
    said = {"sleep": "poor", "smoking": "declined"}
    assert own_changes(CATALOGUE, said, said) == {}
