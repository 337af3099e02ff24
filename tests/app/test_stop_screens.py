"""What stands in the place of every page while a warning sign forbids a result."""

import pytest

from logic.models.base import Urgency
from logic.models.safety import WarningSign
from logic.responses import UNDER_16, YES
from tests.app.people import CATALOGUE, MIXED, held, reporting
from tests.app.visitor import Visitor
from tests.said import said
from ui import routes
from ui.page_names import Name
from ui.state import answers

STOPPING = [sign for sign in CATALOGUE.safety.signs if sign.urgency.stops]
EMERGENCY = next(sign for sign in STOPPING if sign.urgency is Urgency.EMERGENCY)
SAME_DAY = next(sign for sign in STOPPING if sign.urgency is Urgency.SAME_DAY)
RESULT_WORDS = [
    "of 100",
    "prevention chart",
    *(area.title for area in CATALOGUE.areas),
    *(action.title for area in CATALOGUE.areas for action in area.actions),
    *(factor.question for factor in CATALOGUE.factors),
    *(factor.research_says for factor in CATALOGUE.factors),
]


def only_the_stop_screen_is_left(visitor: Visitor) -> bool:
    """Return whether a page shows nothing to read or do but its stop screen."""
    nobody_signed_off = said("safety-no-clinician-yet")
    return (
        visitor.headings == []
        and list(visitor.widgets) == [answers.REGION]
        and visitor.buttons == [said("safety-correct")]
        and not visitor.at.get("vega_lite_chart")
        and visitor.parts == [said("keep-not-kept")]
        and nobody_signed_off in visitor.text
        and not any(words in visitor.text for words in RESULT_WORDS)
    )


def test_there_are_ten_signs_of_each_kind_that_stops() -> None:
    kinds = [sign.urgency for sign in STOPPING]
    assert kinds.count(Urgency.EMERGENCY) == 10
    assert kinds.count(Urgency.SAME_DAY) == 10


@pytest.mark.parametrize("sign", STOPPING, ids=lambda sign: sign.id)
def test_a_sign_that_stops_takes_the_place_of_every_page(sign: WarningSign) -> None:
    visitor = Visitor(reporting(*sign.all_of) | held(MIXED))
    screen = CATALOGUE.safety.screens[sign.urgency]
    for page in routes.ICONS:
        visitor.visit(page)
        assert visitor.title == screen.title
        assert sign.title in visitor.text
        assert only_the_stop_screen_is_left(visitor)


def test_too_young_takes_the_place_of_every_page() -> None:
    visitor = Visitor(reporting() | held(MIXED) | {UNDER_16: YES})
    for page in routes.ICONS:
        visitor.visit(page)
        assert visitor.title == CATALOGUE.safety.too_young.title
        assert only_the_stop_screen_is_left(visitor)


@pytest.mark.parametrize(
    ("screen", "given"),
    [
        (Urgency.EMERGENCY, reporting(*EMERGENCY.all_of)),
        (Urgency.SAME_DAY, reporting(*SAME_DAY.all_of)),
        (None, reporting() | {UNDER_16: YES}),
    ],
)
@pytest.mark.parametrize(
    ("region", "number"),
    [
        ("uk", "999"),
        ("us", "911"),
        ("eu", "112"),
        ("es", "112"),
        ("mx", "911"),
        ("co", "123"),
        ("cl", "131"),
        (None, "your local emergency number"),
    ],
)
def test_the_number_to_call_follows_the_region_chosen_on_the_screen_itself(
    screen: Urgency | None, given: dict[str, object], region: str | None, number: str
) -> None:
    visitor = Visitor(given)
    if region is not None:
        visitor.fill_in({answers.REGION: region})
        visitor.run()
    texts = CATALOGUE.safety
    assert visitor.title == (texts.screens[screen] if screen else texts.too_young).title
    boxes = [*visitor.at.error, *visitor.at.warning]
    assert len(boxes) == 1
    assert f"call **{number}**" in boxes[0].value.replace("Call", "call")
    others = {"999", "911", "112", "123", "131", "your local emergency number"} - {number}
    assert not any(other in boxes[0].value for other in others)


@pytest.mark.parametrize(
    ("region", "line"), [("uk", "NHS 111"), ("us", "urgent care"), ("eu", "out-of-hours")]
)
def test_the_same_day_screen_names_the_urgent_line_of_the_region(region: str, line: str) -> None:
    visitor = Visitor(reporting(*SAME_DAY.all_of) | {answers.REGION: region})
    assert line in visitor.at.warning[0].value


def test_an_emergency_comes_before_a_sign_for_today_and_both_are_named() -> None:
    visitor = Visitor(reporting(*SAME_DAY.all_of, *EMERGENCY.all_of))
    assert visitor.title == CATALOGUE.safety.screens[Urgency.EMERGENCY].title
    assert 0 < visitor.text.index(EMERGENCY.title) < visitor.text.index(SAME_DAY.title)


def test_a_sign_comes_before_being_too_young() -> None:
    visitor = Visitor(reporting(*EMERGENCY.all_of) | {UNDER_16: YES})
    assert visitor.title == CATALOGUE.safety.screens[Urgency.EMERGENCY].title


def test_a_sign_stops_although_the_rest_of_the_check_is_open() -> None:
    visitor = Visitor({EMERGENCY.all_of[0]: True}, Name.EVIDENCE)
    assert visitor.title == CATALOGUE.safety.screens[Urgency.EMERGENCY].title


def test_none_of_these_beside_a_sign_does_not_take_the_stop_away() -> None:
    told = reporting(*EMERGENCY.all_of) | {"none.emergency_signs": True}
    visitor = Visitor(told, Name.RESULTS)
    assert visitor.title == CATALOGUE.safety.screens[Urgency.EMERGENCY].title
