"""The safety check's sentences."""

import pytest

from logic.models.base import Urgency
from logic.models.safety import Region, Screen
from logic.responses import YES
from logic.warning_signs import check_warning_signs
from logic.wording import safety as wording
from tests.said import said
from tests.unit.people import CATALOGUE, read

SAFETY = CATALOGUE.safety
SCREENS = [*SAFETY.screens.values(), SAFETY.too_young]
each_region = pytest.mark.parametrize("region", SAFETY.regions, ids=lambda region: region.id)


@each_region
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


@each_region
def test_the_safety_net_lists_every_emergency_sign_below_the_number_to_call(
    region: Region,
) -> None:
    text = wording.safety_net(SAFETY, region, checked=True)
    before, after = text.split(f"**{region.emergency}**")
    assert before.startswith(SAFETY.safety_net.reported)
    listed = [line.removeprefix("- ") for line in after.splitlines() if line.startswith("- ")]
    emergencies = [sign for sign in SAFETY.signs if sign.urgency is Urgency.EMERGENCY]
    assert listed == [sign.title for sign in emergencies]
    assert len(listed) == 10
    assert text.endswith(f"contact **{region.urgent_line}**.")
    assert "{" not in text


def test_nothing_is_said_of_a_check_that_nobody_went_through() -> None:
    text = wording.safety_net(SAFETY, SAFETY.region("uk"), checked=False)
    assert text.startswith("Call **999**")
    assert SAFETY.safety_net.reported not in text


def test_the_parts_are_counted_as_far_as_everybody_is_asked() -> None:
    assert wording.part(said, 1, always=2) == "Part 1 of 2"
    assert wording.part(said, 2, always=2) == "Part 2 of 2"
    assert wording.part(said, 3, always=2) == "One last part"


def test_what_was_ticked_is_named_sign_by_sign() -> None:
    first, second, *_ = [sign for sign in SAFETY.signs if len(sign.all_of) == 1 and not sign.of]
    ticked = dict.fromkeys((*first.all_of, *second.all_of), YES)
    check = check_warning_signs(CATALOGUE, read(ticked))
    told = wording.reported(said, SAFETY, check)
    assert told == f"You ticked:\n- {first.title}\n- {second.title}"
