"""What the browser says that it kept is outside input: it is put back, or named and left out."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import streamlit as st

from logic.body_mass import Units
from logic.responses import DECLINED, HEIGHT, PREGNANT, UNDER_16, WEIGHT
from tests.app.people import CATALOGUE, MIXED, NOTHING_TO_REPORT, held
from ui.browser import kept_copy
from ui.routes import Name
from ui.state import answers, clock, current, keeping, own_record
from ui.state.keeping import Notice, Order

HOSTILE = sorted((Path(__file__).parents[1] / "records" / "hostile").iterdir())
ON_THE_PAGE = {"smoking": "former"}

Begin = Callable[..., None]


@pytest.fixture
def begin(monkeypatch: pytest.MonkeyPatch) -> Begin:
    """Return a function that begins a session in which this is held."""

    def begin(told: dict[str, Any] | None = None) -> None:
        state = {answers.key(name): value for name, value in (told or {}).items()}
        monkeypatch.setattr(st, "session_state", state)

    begin()
    return begin


def tell(what: object, text: object = None) -> keeping.Keeping:
    """Let the browser tell something; return where the session stands then."""
    st.session_state[kept_copy.COMPONENT] = {"told": {"what": what, "text": text}}
    kept_copy.hear()
    return keeping.get()


def copy(
    record: str, waiting: dict[str, Any] | None = None, steps: dict[str, int] | None = None
) -> str:
    """Return a browser's copy."""
    return json.dumps({"record": record, "steps": steps or {}, "waiting": waiting or {}})


def a_record(begin: Begin, told: dict[str, Any], days_ago: int = 0) -> str:
    """Return the record of a session that holds this, and begin an empty session."""
    begin(told)
    moment = clock.local_now() - timedelta(days=days_ago)
    record = own_record.record(CATALOGUE, moment).decode()
    begin()
    return record


def test_a_copy_comes_back_with_what_waited_and_the_step(begin: Begin) -> None:
    record = a_record(begin, NOTHING_TO_REPORT | held(MIXED))
    now = tell("kept", copy(record, {"answer-smoking": 0}, {Name.QUESTIONNAIRE: 4}))
    assert (now.on, now.confirmed, now.notice) == (True, True, Notice.RESTORED)
    levels = current.responses(CATALOGUE).levels
    assert levels == MIXED | {"smoking": CATALOGUE.by_factor["smoking"].levels[0].id}
    assert answers.step(Name.QUESTIONNAIRE) == 4
    assert now.record == record


def test_each_kind_of_field_that_waited_is_put_back(begin: Begin) -> None:
    group = CATALOGUE.safety.groups[0]
    waiting = {
        "answer-smoking": len(CATALOGUE.by_factor["smoking"].levels),
        "answer-under_16": 0,
        "answer-pregnant": 2,
        "answer-region": 1,
        "answer-units": 1,
        "answer-height_ft": 5,
        "answer-height_cm": None,
        "answer-weight_lb": 150.5,
        f"answer-{group.findings[0].id}": True,
        f"answer-none-{group.id}": False,
    }
    tell("kept", copy(a_record(begin, {HEIGHT: 170.0}), waiting))
    assert answers.get("smoking") == DECLINED
    assert (answers.get(UNDER_16), answers.get(PREGNANT)) == ("no", DECLINED)
    assert answers.get(answers.REGION) == CATALOGUE.safety.regions[1].id
    assert answers.get(answers.UNITS) == Units.US
    assert (answers.get(answers.FEET), answers.get(HEIGHT)) == (5, None)
    assert answers.get(answers.POUNDS) == 150.5
    assert answers.get(group.findings[0].id) is True
    assert answers.get(current.none_of(group)) is False


def test_what_waited_on_another_day_leaves_the_warning_signs_open(begin: Begin) -> None:
    record = a_record(begin, NOTHING_TO_REPORT | held(MIXED), days_ago=1)
    now = tell(
        "kept",
        copy(
            record,
            {"answer-under_16": 0, "answer-chest_pain": True, "answer-smoking": 0},
            {Name.SAFETY: 1, Name.QUESTIONNAIRE: 2},
        ),
    )
    assert now.notice is Notice.RESTORED
    assert "asked again" in now.text
    assert not current.responses(CATALOGUE).findings
    assert answers.get("smoking") == CATALOGUE.by_factor["smoking"].levels[0].id
    assert (answers.step(Name.SAFETY), answers.step(Name.QUESTIONNAIRE)) == (0, 2)


def test_what_waited_for_other_questions_is_left_out(begin: Begin) -> None:
    raw = json.loads(a_record(begin, held(MIXED))) | {"catalogue_version": "0.9.0"}
    tell("kept", copy(json.dumps(raw), {"answer-smoking": 0}))
    assert answers.get("smoking") == MIXED["smoking"]


@pytest.mark.parametrize(
    "waiting",
    [
        {"answer-smoking": 99},
        {"answer-smoking": -1},
        {"answer-smoking": True},
        {"answer-smoking": 1.0},
        {"answer-smoking": None},
        {"answer-declined_body": 1},
        {"answer-height_cm": True},
        {"answer-plan-words-x": 1},
        {"focus": 1},
    ],
)
def test_a_value_that_its_field_could_not_show_is_left_out(
    begin: Begin, waiting: dict[str, Any]
) -> None:
    record = a_record(begin, held(MIXED))
    tell("kept", copy(record, waiting))
    assert current.responses(CATALOGUE).levels == MIXED
    assert answers.get(WEIGHT) is not None


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
    assert now.order is Order.NONE


@pytest.mark.parametrize("told", [None, "kept", 7, [], {}, {"what": "kept", "text": 7}])
def test_other_words_of_the_browser_change_no_answer(begin: Begin, told: object) -> None:
    begin(ON_THE_PAGE)
    st.session_state[kept_copy.COMPONENT] = {"told": told}
    kept_copy.hear()
    assert answers.get("smoking") == "former"
    assert not keeping.get().on


@pytest.mark.parametrize("what", [Notice.BLOCKED, Notice.OTHER])
def test_a_browser_that_does_not_keep_is_not_said_to_keep(begin: Begin, what: Notice) -> None:
    kept_copy.start()
    assert tell("stored").confirmed
    now = tell(what.value)
    assert (now.on, now.confirmed, now.notice) == (False, False, what)


def test_only_who_was_asked_takes_the_place_of_what_another_tab_keeps(begin: Begin) -> None:
    kept_copy.start()
    assert keeping.get().order is Order.NONE
    kept_copy.replace()
    assert keeping.get().order is Order.MINE


def test_the_moment_of_the_record_changes_with_its_content_only(begin: Begin) -> None:
    begin(held(MIXED))
    first = kept_copy.record()
    keeping.change(saved_at=clock.local_now() - timedelta(hours=1))
    keeping.change(record=own_record.record(CATALOGUE, keeping.get().saved_at).decode())
    assert kept_copy.record() == keeping.get().record
    assert kept_copy.record() != first
    answers.put("smoking", "former")
    assert json.loads(kept_copy.record())["answers"]["smoking"] == "former"


def test_forgetting_leaves_no_answer_in_the_session(begin: Begin) -> None:
    begin(NOTHING_TO_REPORT | held(MIXED))
    kept_copy.start()
    kept_copy.record()
    kept_copy.forget()
    assert not current.responses(CATALOGUE).levels
    assert "smoking" not in repr(st.session_state)
    assert keeping.get().order is Order.FORGET
