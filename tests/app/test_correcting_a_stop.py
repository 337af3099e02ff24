"""The one way out of a stop screen: correcting the answer that led to it."""

from collections.abc import Mapping

import pytest

from logic.models.safety import WarningSign
from logic.responses import NO, UNDER_16, YES
from logic.wording import results
from tests.app.people import CATALOGUE, MIXED, NOTHING_TO_REPORT, held, profile, reporting
from tests.app.visitor import Visitor
from tests.said import said
from ui import routes
from ui.page_names import Name

STOPPING = [sign for sign in CATALOGUE.safety.signs if sign.urgency.stops]
EMERGENCY, SAME_DAY = STOPPING[0], STOPPING[-1]
ALL_WITHDRAWN = dict.fromkeys(CATALOGUE.safety.findings, False) | NOTHING_TO_REPORT


def screen_title(sign: WarningSign) -> str:
    """Return the title of a sign's stop screen."""
    return CATALOGUE.safety.screens[sign.urgency].title


def fill_in_safety_check(visitor: Visitor, told: Mapping[str, object]) -> None:
    """Press on through the parts of the safety check, at most as many as there are."""
    for _ in {group.part for group in CATALOGUE.safety.groups}:
        if visitor.title == said("safety-title"):
            visitor.fill_in(told)
            visitor.press(said("safety-next"))


@pytest.mark.parametrize("sign", STOPPING, ids=lambda sign: sign.id)
def test_ticking_a_sign_stops_and_correcting_it_opens_the_result(sign: WarningSign) -> None:
    visitor = Visitor(held(MIXED))
    visitor.press(said("start-begin"))
    fill_in_safety_check(visitor, reporting(*sign.all_of))
    assert visitor.title == screen_title(sign)
    visitor.press(said("safety-correct"))
    assert visitor.title == said("safety-title")
    fill_in_safety_check(visitor, ALL_WITHDRAWN)
    assert visitor.title == CATALOGUE.themes[0].title
    visitor.visit(Name.RESULTS)
    assert results.score(said, profile(MIXED)) in visitor.text


@pytest.mark.parametrize("sign", STOPPING, ids=lambda sign: sign.id)
def test_correcting_opens_at_the_part_where_the_sign_is_ticked(sign: WarningSign) -> None:
    visitor = Visitor(reporting(*sign.all_of))
    visitor.press(said("safety-correct"))
    assert set(sign.all_of) <= visitor.widgets.keys()
    assert all(visitor.answer(finding) for finding in sign.all_of)


@pytest.mark.parametrize("sign", [EMERGENCY, SAME_DAY], ids=lambda sign: sign.id)
def test_going_on_without_correcting_anything_stops_again(sign: WarningSign) -> None:
    visitor = Visitor(reporting(*sign.all_of))
    visitor.press(said("safety-correct"))
    fill_in_safety_check(visitor, {})
    assert visitor.title == screen_title(sign)


@pytest.mark.parametrize("page", [page for page in routes.ICONS if page != Name.SAFETY])
def test_leaving_the_correction_for_another_page_stops_there(page: str) -> None:
    visitor = Visitor(reporting(*EMERGENCY.all_of))
    visitor.press(said("safety-correct"))
    visitor.visit(page)
    assert visitor.title == screen_title(EMERGENCY)


def test_two_signs_on_two_parts_are_corrected_one_after_the_other() -> None:
    visitor = Visitor(reporting(*EMERGENCY.all_of, *SAME_DAY.all_of))
    visitor.press(said("safety-correct"))
    visitor.fill_in({EMERGENCY.all_of[0]: False, "none.emergency_signs": True})
    visitor.press(said("safety-next"))
    assert visitor.title == screen_title(SAME_DAY)
    visitor.press(said("safety-correct"))
    fill_in_safety_check(visitor, ALL_WITHDRAWN)
    assert visitor.title == CATALOGUE.themes[0].title


def test_taking_a_sign_back_without_ticking_anything_else_leaves_the_check_open() -> None:
    visitor = Visitor(reporting(*EMERGENCY.all_of))
    visitor.press(said("safety-correct"))
    visitor.fill_in({EMERGENCY.all_of[0]: False})
    visitor.press(said("safety-next"))
    assert visitor.title == said("safety-title")
    assert len(visitor.errors) == 1
    visitor.visit(Name.RESULTS)
    assert visitor.title == said("safety-gate-title")


def test_an_age_given_by_mistake_can_be_corrected() -> None:
    visitor = Visitor(reporting() | held(MIXED) | {UNDER_16: YES})
    visitor.press(said("safety-correct"))
    fill_in_safety_check(visitor, {UNDER_16: NO})
    assert visitor.title == CATALOGUE.themes[0].title
    visitor.visit(Name.RESULTS)
    assert visitor.title == said("results-title")
