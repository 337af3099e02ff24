"""The answers of the safety check count on the day on which they were given."""

import json
from datetime import timedelta

import pytest

from logic.wording import results, safety
from tests.app.conftest import NOON, Begin
from tests.app.people import (
    ALWAYS_ASKED,
    CATALOGUE,
    MIXED,
    NOTHING_TO_REPORT,
    held,
    own_file,
    profile,
    reporting,
)
from tests.app.test_correcting_a_stop import SAME_DAY, screen_title
from tests.app.visitor import Visitor
from tests.said import said
from ui.page_names import Name
from ui.state import clock, current, own_record

pytestmark = pytest.mark.usefixtures("at_noon")
FIRST = CATALOGUE.themes[0].factors[0]


def go_by(monkeypatch: pytest.MonkeyPatch, hours: float) -> None:
    """Let hours go by since noon."""
    monkeypatch.setattr(clock, "now", lambda: NOON + timedelta(hours=hours))


def test_within_the_day_nothing_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    visitor = Visitor(NOTHING_TO_REPORT | held(MIXED), Name.RESULTS)
    go_by(monkeypatch, hours=11.9)
    visitor.run()
    assert visitor.title == said("results-title")
    assert said("safety-lapsed") not in visitor.text


def test_on_the_next_day_the_check_is_asked_again_and_the_rest_is_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    visitor = Visitor(NOTHING_TO_REPORT | held(MIXED), Name.RESULTS)
    go_by(monkeypatch, hours=12)
    visitor.run()
    assert visitor.title == said("safety-gate-title")
    assert said("safety-lapsed") in visitor.text
    visitor.press(said("safety-gate-button"))
    assert said("safety-lapsed") in visitor.text
    assert not any(visitor.answer(name) for name in NOTHING_TO_REPORT)
    visitor.pass_safety_check()
    visitor.visit(Name.RESULTS)
    assert results.score(said, profile(MIXED)) in visitor.text
    visitor.hold({current.none_of(ALWAYS_ASKED[0]): False})
    visitor.run()
    assert visitor.title == said("safety-gate-title")
    assert said("safety-lapsed") not in visitor.text


def test_a_part_that_is_finished_after_midnight_is_asked_again_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    visitor = Visitor(page=Name.SAFETY)
    visitor.fill_in(NOTHING_TO_REPORT)
    visitor.press(said("safety-next"))
    visitor.fill_in(NOTHING_TO_REPORT)
    go_by(monkeypatch, hours=13)
    visitor.press(said("safety-next"))
    assert visitor.title == said("safety-title")
    assert safety.part(said, 1, always=2) in visitor.text
    assert said("safety-lapsed") in visitor.text
    assert visitor.errors == []
    visitor.pass_safety_check()
    assert visitor.title == CATALOGUE.themes[0].title


def test_what_stopped_stays_until_it_is_corrected(monkeypatch: pytest.MonkeyPatch) -> None:
    visitor = Visitor(reporting(*SAME_DAY.all_of) | held(MIXED), Name.RESULTS)
    go_by(monkeypatch, hours=36)
    visitor.run()
    assert visitor.title == screen_title(SAME_DAY)
    visitor.press(said("safety-correct"))
    visitor.fill_in(dict.fromkeys(SAME_DAY.all_of, False) | NOTHING_TO_REPORT)
    visitor.press(said("safety-next"))
    # What was said of the other signs two days ago clears nothing.
    assert safety.part(said, 1, always=2) in visitor.text
    assert not any(visitor.answer(name) for name in NOTHING_TO_REPORT)


def test_no_record_holds_the_check_of_an_earlier_day(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(NOTHING_TO_REPORT | held(MIXED))
    current.keep_check_to_its_day(CATALOGUE)
    assert own_record.contents(CATALOGUE).responses.findings
    # A download is made when it is asked for, maybe without any run of the page.
    go_by(monkeypatch, hours=12)
    saved = json.loads(own_file())
    assert saved["answers"][FIRST] == MIXED[FIRST]
    assert own_record.contents(CATALOGUE).responses.findings == {}


def test_a_clock_that_was_put_back_asks_the_check_again_and_keeps_the_rest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    visitor = Visitor(NOTHING_TO_REPORT | held(MIXED), Name.RESULTS)
    go_by(monkeypatch, hours=-24)
    visitor.run()
    assert visitor.title == said("safety-gate-title")
    assert said("safety-lapsed") in visitor.text
    visitor.press(said("safety-gate-button"))
    visitor.pass_safety_check()
    visitor.visit(Name.RESULTS)
    assert results.score(said, profile(MIXED)) in visitor.text
