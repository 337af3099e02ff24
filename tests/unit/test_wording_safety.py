"""The safety check's sentences."""

import pytest

from logic.models import Region, Screen, Urgency
from logic.wording import safety as wording
from tests.unit.people import CATALOGUE

SAFETY = CATALOGUE.safety
SCREENS = [*SAFETY.screens.values(), SAFETY.safety_net, SAFETY.too_young]


@pytest.mark.parametrize("region", SAFETY.regions, ids=lambda region: region.id)
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.title)
def test_every_step_is_filled_in_for_every_region(screen: Screen, region: Region) -> None:
    for step in wording.steps(screen, region):
        assert "{" not in step
        assert "}" not in step


def test_the_numbers_of_the_region_stand_in_bold() -> None:
    screen = Screen(title="Help", steps=("Call {emergency} or {urgent_line}.", "Rest."))
    uk, us = SAFETY.region("uk"), SAFETY.region("us")
    assert wording.steps(screen, uk) == ["Call **999** or **NHS 111**.", "Rest."]
    assert wording.steps(screen, us)[0].startswith("Call **911** or **your doctor's")


@pytest.mark.parametrize(
    ("region", "number"),
    [("uk", "999"), ("us", "911"), ("eu", "112"), ("elsewhere", "your local emergency number")],
)
def test_the_emergency_screen_begins_with_the_number_to_call(region: str, number: str) -> None:
    screen = SAFETY.screens[Urgency.EMERGENCY]
    assert f"**{number}**" in wording.steps(screen, SAFETY.region(region))[0]
