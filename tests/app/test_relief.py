"""Relief now: from every page in one tap, what helps at once, and every sign one tap away."""

import pytest

from logic.models.base import Urgency
from logic.models.relief import ShortSign
from logic.models.safety import WarningSign
from logic.responses import NO, PREGNANT, UNDER_16, YES
from logic.wording import relief, results, safety
from tests.app.people import (
    CATALOGUE,
    MIXED,
    NOTHING_TO_REPORT,
    held,
    profile,
    reporting,
)
from tests.app.visitor import Visitor
from tests.said import said
from ui import routes
from ui.page_names import Name
from ui.state import answers

RELIEF = CATALOGUE.relief
SIGNS = {sign.id: sign for sign in CATALOGUE.safety.signs}
STATES = {
    "fresh": {},
    "past the check": NOTHING_TO_REPORT | held(MIXED),
    "emergency": reporting("chest_pain"),
    "same day": reporting("foot_drop"),
    "too young": NOTHING_TO_REPORT | {UNDER_16: YES},
}

TEXTS = {short.sign: short.text for short in RELIEF.short_signs} | {
    UNDER_16: said("relief-under-16")
}


def asked(visitor: Visitor) -> list[str]:
    """Return the names of the signs that can be tapped."""
    return [name for name, text in TEXTS.items() if text in visitor.buttons]


def tap(visitor: Visitor, name: str) -> None:
    """Open the signs where they are closed, and tap one; nothing else is pressed."""
    if TEXTS[name] not in visitor.buttons:
        visitor.open("relief.signs")
    visitor.press(TEXTS[name])


def at_the_steps(given: dict[str, object] | None = None) -> Visitor:
    """Return somebody who came here with these answers."""
    return Visitor(given or {}, Name.RELIEF)


def at_the_signs(given: dict[str, object] | None = None) -> Visitor:
    """Return somebody who opened the list of all signs."""
    visitor = at_the_steps(given)
    visitor.open("relief.signs")
    return visitor


def is_stopped_by(visitor: Visitor, sign: WarningSign) -> bool:
    return visitor.title == CATALOGUE.safety.screens[sign.urgency].title


@pytest.mark.parametrize("state", STATES)
def test_every_page_in_every_state_links_to_it_from_both_its_ends(state: str) -> None:
    visitor = Visitor(STATES[state])
    for page in routes.ICONS:
        visitor.visit(page)
        links = [link.proto.page for link in visitor.at.get("page_link")]
        stops = "stop.correct" in {button.key for button in visitor.at.button}
        assert links.count(Name.RELIEF) == (0 if stops or page == Name.RELIEF else 2)


def test_it_is_open_to_somebody_who_has_answered_nothing() -> None:
    visitor = at_the_steps()
    assert visitor.title == said("relief-title")
    assert asked(visitor) == []
    assert all(step.guide_says in visitor.text for step in RELIEF.steps)


def test_every_emergency_sign_stands_at_a_glance_above_the_first_advice() -> None:
    visitor = at_the_steps({answers.REGION: "uk"})
    (line,) = visitor.at.warning
    assert line.value == safety.at_a_glance(said, RELIEF, CATALOGUE.safety.region("uk"))
    assert visitor.text.index(line.value) < visitor.text.index(RELIEF.steps[0].guide_says)
    named = {id_ for one in RELIEF.at_a_glance for id_ in one.signs}
    assert named == {id_ for id_, sign in SIGNS.items() if sign.urgency is Urgency.EMERGENCY}


def test_every_sign_that_stops_is_one_tap_away() -> None:
    assert asked(at_the_signs()) == list(TEXTS)


def test_the_signs_stand_below_what_to_do_about_them() -> None:
    text = at_the_signs({answers.REGION: "uk"}).text
    emergency = text.index("Call 999 now if one of these")
    today = text.index("Speak to a doctor today if one of these")
    for short in RELIEF.short_signs:
        is_emergency = SIGNS[short.sign].urgency is Urgency.EMERGENCY
        assert emergency < text.index(short.text)
        assert (text.index(short.text) < today) == is_emergency


@pytest.mark.parametrize("short", RELIEF.short_signs, ids=lambda short: short.sign)
@pytest.mark.parametrize("given", [{}, NOTHING_TO_REPORT | held(MIXED)], ids=["fresh", "answered"])
def test_a_tap_on_a_sign_stops_every_page(short: ShortSign, given: dict[str, object]) -> None:
    sign = SIGNS[short.sign]
    visitor = Visitor(given, Name.RELIEF)
    tap(visitor, short.sign)
    for page in routes.ICONS:
        assert is_stopped_by(visitor, sign)
        assert sign.title in visitor.text
        visitor.visit(page)


@pytest.mark.parametrize("short", RELIEF.short_signs, ids=lambda short: short.sign)
def test_a_sign_reported_here_is_corrected_where_the_safety_check_asks_it(
    short: ShortSign,
) -> None:
    visitor = Visitor({}, Name.RELIEF)
    tap(visitor, short.sign)
    visitor.press(said("safety-correct"))
    assert visitor.title == said("safety-title")
    findings = SIGNS[short.sign].all_of
    assert all(visitor.widgets[finding].value is True for finding in findings)
    visitor.fill_in(dict.fromkeys(findings, False))
    visitor.visit(Name.RELIEF)
    assert visitor.title == said("relief-title")
    visitor.open("relief.signs")
    assert asked(visitor) == list(TEXTS)


def test_a_tap_on_a_sign_overwrites_nothing_that_was_answered_before() -> None:
    visitor = Visitor(NOTHING_TO_REPORT | held(MIXED), Name.RELIEF)
    before = visitor.all_answers()
    tap(visitor, "both_legs")
    assert visitor.all_answers() == before | {"both_legs": True}


def test_a_stop_from_here_stands_although_a_correction_was_left_open() -> None:
    visitor = Visitor(reporting("foot_drop"))
    visitor.press(said("safety-correct"))
    visitor.fill_in({"foot_drop": False})
    visitor.visit(Name.RELIEF)
    tap(visitor, "chest_pain")
    visitor.visit(Name.SAFETY)
    assert is_stopped_by(visitor, SIGNS["chest_pain"])


def test_somebody_under_16_is_sent_to_a_doctor() -> None:
    visitor = Visitor({}, Name.RELIEF)
    tap(visitor, "under_16")
    assert visitor.title == CATALOGUE.safety.too_young.title


def test_the_age_is_not_asked_again() -> None:
    assert UNDER_16 not in asked(at_the_signs({UNDER_16: NO}))


def test_it_shows_the_four_steps_and_what_guidelines_say() -> None:
    visitor = at_the_steps()
    headings = [relief.heading(number, step) for number, step in enumerate(RELIEF.steps, 1)]
    more = [said("relief-notes-title"), said("relief-avoid-title")]
    assert visitor.headings == headings + more
    for step in RELIEF.steps:
        assert f"The guide: {step.guide_says}" in visitor.text
        assert step.research_says not in visitor.text
    for note in (*RELIEF.notes, *RELIEF.avoid):
        assert f"**{note.title}.** {note.text}" in visitor.text


def test_what_research_says_of_each_step_is_one_tap_away() -> None:
    visitor = at_the_steps()
    visitor.open("relief.research")
    assert all(step.research_says in visitor.text for step in RELIEF.steps)


def test_the_safety_net_stands_below_with_the_numbers_of_the_region() -> None:
    visitor = at_the_steps({answers.REGION: "us"})
    visitor.open("help")
    region = CATALOGUE.safety.region("us")
    assert safety.safety_net(CATALOGUE.safety, region, checked=False) in visitor.text
    assert said("safety-no-clinician-yet") in visitor.text
    visitor.fill_in({answers.REGION: "eu"})
    visitor.run()
    assert "**112**" in visitor.text


def test_there_is_no_score_and_nothing_to_fill_in() -> None:
    visitor = at_the_steps(NOTHING_TO_REPORT | held(MIXED))
    assert "of 100" not in visitor.text
    assert not visitor.widgets
    assert not visitor.at.get("vega_lite_chart")


def test_coming_here_is_no_answer_to_the_safety_check() -> None:
    visitor = at_the_steps(held(MIXED))
    assert visitor.all_answers() == held(MIXED)
    visitor.visit(Name.RESULTS)
    assert visitor.title == said("safety-gate-title")


def test_nothing_done_here_changes_the_result() -> None:
    visitor = at_the_steps(NOTHING_TO_REPORT | held(MIXED))
    visitor.visit(Name.RESULTS)
    assert results.score(said, profile(MIXED)) in visitor.text


def test_a_sign_that_wants_an_appointment_stands_on_top() -> None:
    visitor = at_the_steps(reporting("persistent"))
    _, notice = visitor.at.warning
    assert SIGNS["persistent"].title in notice.value


@pytest.mark.parametrize(("answer", "times"), [(None, 1), (YES, 1), ("declined", 1), (NO, 0)])
def test_what_is_to_be_asked_in_pregnancy_is_said_unless_it_was_denied(
    answer: str | None, times: int
) -> None:
    visitor = at_the_steps({PREGNANT: answer} if answer else {})
    assert visitor.text.count(CATALOGUE.safety.pregnancy) == times
