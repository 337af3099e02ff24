"""Notices on top of a result: an appointment to book, advice made for pregnancy."""

import pytest

from logic.models.base import Urgency
from logic.wording import results
from tests.app.people import CATALOGUE, LAST_PART, MIXED, held, profile, reporting
from tests.app.visitor import Visitor
from tests.said import said
from ui.page_names import Name
from ui.state import answers

FEATURES = [finding.id for finding in LAST_PART.findings]
SOON = {
    "fragile_mild": ["fragile_mild"],
    "rest_or_night": ["worse_at_night"],
    "inflammatory": ["began_before_45", "over_three_months", *FEATURES[:4]],
    "persistent": ["persistent"],
}
SCREEN = CATALOGUE.safety.screens[Urgency.SOON]


def result_of(*reported: str, **more: object) -> Visitor:
    """Return somebody at the result who reported these statements."""
    return Visitor(reporting(*reported) | held(MIXED) | more, Name.RESULTS)


def test_every_sign_that_wants_an_appointment_is_tried_here() -> None:
    soon = {sign.id for sign in CATALOGUE.safety.signs if sign.urgency is Urgency.SOON}
    assert soon == set(SOON)


@pytest.mark.parametrize("sign_id", SOON)
def test_a_sign_for_soon_is_named_on_top_of_the_whole_result(sign_id: str) -> None:
    visitor = result_of(*SOON[sign_id])
    title = next(sign.title for sign in CATALOGUE.safety.signs if sign.id == sign_id)
    (notice,) = visitor.at.warning
    assert notice.proto.title == SCREEN.title
    assert title in notice.value
    assert "within the next two weeks" in notice.value
    assert visitor.title == said("results-title")
    assert visitor.text.index(title) < visitor.text.index(said("results-chart-title"))
    assert results.score(said, profile(MIXED)) in visitor.text
    assert visitor.at.get("vega_lite_chart")


def test_the_notice_names_the_urgent_line_of_the_region() -> None:
    assert "NHS 111" in result_of("persistent", **{answers.REGION: "uk"}).at.warning[0].value


def test_without_such_a_sign_there_is_no_notice() -> None:
    assert not result_of().at.warning


def test_three_features_of_joint_inflammation_are_not_enough() -> None:
    assert not result_of("began_before_45", "over_three_months", *FEATURES[:3]).at.warning


@pytest.mark.parametrize(("answer", "shown"), [("yes", 1), ("no", 0), ("declined", 0)])
def test_the_pregnancy_notice_follows_the_answer(answer: str, shown: int) -> None:
    visitor = result_of(pregnant=answer)
    notices = [info for info in visitor.at.info if info.value == CATALOGUE.safety.pregnancy]
    assert len(notices) == shown
    assert results.score(said, profile(MIXED)) in visitor.text


def test_the_notice_also_stands_where_there_are_too_few_answers() -> None:
    visitor = Visitor(reporting("persistent"), Name.RESULTS)
    assert visitor.at.warning[0].proto.title == SCREEN.title
    assert not visitor.at.get("vega_lite_chart")
