"""How long "none of these" holds during a spasm."""

import pytest

from tests.shipped import CATALOGUE

HOUR = CATALOGUE.relief.model_copy(update={"ask_again_after_minutes": 60.0})


@pytest.mark.parametrize(
    ("minutes", "asks"), [(None, True), (0, False), (59.9, False), (60, True), (600, True)]
)
def test_the_signs_are_asked_at_first_and_again_an_hour_later(
    minutes: float | None, asks: bool
) -> None:
    assert HOUR.asks_again(minutes) == asks


def test_a_clock_that_was_set_back_asks_again() -> None:
    assert HOUR.asks_again(-0.1)
