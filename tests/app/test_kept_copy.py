"""What the browser says that it kept is outside input: it is put back, or named and left out."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import streamlit as st

from logic.texts import ENGLISH, texts_in
from tests.app.conftest import Begin
from tests.app.people import CATALOGUE, MIXED, NOTHING_TO_REPORT, held, own_file
from ui.browser import kept_copy
from ui.page_names import Name
from ui.state import answers, clock, current, keeping, visit
from ui.state.keeping import Command, Keeping, Notice

HOSTILE = sorted((Path(__file__).parents[1] / "records" / "hostile").iterdir())
ON_THE_PAGE = {"smoking": "former"}


def tell(what: object, text: object = None) -> keeping.Keeping:
    """Let the browser tell something; return where the session stands then."""
    st.session_state[kept_copy.COMPONENT] = {"news": {"what": what, "text": text}}
    kept_copy.hear()
    return Keeping.noted()


def copy(record: str, steps: dict[str, int] | None = None, **more: object) -> str:
    """Return a browser's copy."""
    return json.dumps({"record": record, "steps": steps or {}} | more)


def a_record(begin: Begin, told: dict[str, Any], days_ago: int = 0) -> str:
    """Return the record of a session that holds this, and begin an empty session."""
    begin(told)
    moment = clock.local_now() - timedelta(days=days_ago)
    record = own_file(moment).decode()
    begin()
    return record


def test_a_copy_comes_back_with_the_step(begin: Begin) -> None:
    record = a_record(begin, NOTHING_TO_REPORT | held(MIXED))
    now = tell("kept", copy(record, {Name.QUESTIONNAIRE: 4}))
    assert (now.on, now.confirmed, now.notice) == (True, True, Notice.RESTORED)
    assert current.result(CATALOGUE).responses.levels == MIXED
    assert visit.step(Name.QUESTIONNAIRE) == 4
    assert now.record == record


def test_a_copy_of_another_day_leaves_the_warning_signs_open(begin: Begin) -> None:
    record = a_record(begin, NOTHING_TO_REPORT | held(MIXED), days_ago=1)
    now = tell("kept", copy(record, {Name.SAFETY: 1, Name.QUESTIONNAIRE: 2}))
    assert now.notice is Notice.RESTORED
    assert now.words is not None
    assert "asked again" in now.words(texts_in(ENGLISH))
    assert not current.result(CATALOGUE).responses.findings
    assert current.result(CATALOGUE).responses.levels == MIXED
    assert (visit.step(Name.SAFETY), visit.step(Name.QUESTIONNAIRE)) == (0, 2)


@pytest.mark.parametrize(
    "waiting",
    [
        {"answer-smoking": 0, "answer-chest_pain": True, "answer-height_cm": 150.0},
        {"answer-smoking": 99},
        {"answer-smoking": "current"},
        {},
        None,
        [7],
        "no",
    ],
)
def test_a_copy_of_an_earlier_version_comes_back_without_what_waited_in_it(
    begin: Begin, waiting: object
) -> None:
    """It held what had been chosen and not been sent, which is no answer any more."""
    record = a_record(begin, NOTHING_TO_REPORT | held(MIXED))
    before = current.result(CATALOGUE).responses
    tell("kept", copy(record))
    without = current.result(CATALOGUE).responses
    assert without != before
    begin()
    now = tell("kept", copy(record, waiting=waiting))
    assert (now.on, now.notice) == (True, Notice.RESTORED)
    assert current.result(CATALOGUE).responses == without


@pytest.mark.parametrize("path", HOSTILE, ids=lambda path: path.stem)
def test_a_hostile_record_is_put_back_or_named_and_never_half(begin: Begin, path: Path) -> None:
    begin(ON_THE_PAGE)
    now = tell("kept", copy(path.read_bytes().decode("utf-8", "surrogateescape")))
    if now.notice is Notice.RESTORED:
        assert now.on
        return
    assert now.notice is Notice.DAMAGED
    assert not now.on
    assert answers.get("smoking") == "former"
    # Nothing in the browser was touched.
    assert now.command is Command.NONE


@pytest.mark.parametrize("told", [None, "kept", 7, [], {}, {"what": "kept", "text": 7}])
def test_other_words_of_the_browser_change_no_answer(begin: Begin, told: object) -> None:
    begin(ON_THE_PAGE)
    st.session_state[kept_copy.COMPONENT] = {"news": told}
    kept_copy.hear()
    assert answers.get("smoking") == "former"
    assert not Keeping.noted().on


@pytest.mark.parametrize("what", [Notice.BLOCKED, Notice.OTHER])
def test_a_browser_that_does_not_keep_is_not_said_to_keep(begin: Begin, what: Notice) -> None:
    kept_copy.start()
    assert tell("stored").confirmed
    now = tell(what.value)
    assert (now.on, now.confirmed, now.notice) == (False, False, what)


def test_what_is_told_of_a_page_that_is_being_left_is_asked_for_again(begin: Begin) -> None:
    begin({})
    before = Keeping.noted().session
    kept_copy.hear()
    assert Keeping.noted().session != before


def test_who_has_answered_is_not_asked_again_and_loses_nothing(begin: Begin) -> None:
    begin({"smoking": "never"})
    before = Keeping.noted()
    kept_copy.hear()
    assert Keeping.noted() == before
    assert answers.get("smoking") == "never"


def test_only_who_was_asked_takes_the_place_of_what_another_tab_keeps(begin: Begin) -> None:
    kept_copy.start()
    assert Keeping.noted().command is Command.NONE
    kept_copy.replace()
    assert Keeping.noted().command is Command.MINE


def test_the_moment_of_the_record_changes_with_its_content_only(begin: Begin) -> None:
    begin(held(MIXED))
    first = kept_copy.record()
    Keeping.note(saved_at=clock.local_now() - timedelta(hours=1))
    Keeping.note(record=own_file(Keeping.noted().saved_at).decode())
    assert kept_copy.record() == Keeping.noted().record
    assert kept_copy.record() != first
    answers.put("smoking", "former")
    assert json.loads(kept_copy.record())["answers"]["smoking"] == "former"


def test_forgetting_leaves_no_answer_in_the_session(begin: Begin) -> None:
    begin(NOTHING_TO_REPORT | held(MIXED))
    kept_copy.start()
    kept_copy.record()
    kept_copy.forget()
    assert "smoking" not in repr(st.session_state)
    assert not current.result(CATALOGUE).responses.levels
    assert Keeping.noted().command is Command.FORGET
