"""Keeps the answers in the person's own browser, and brings them back from there."""

from pathlib import Path

import streamlit as st

from logic.browser_copy import BrowserCopy
from logic.catalogue import load_catalogue
from logic.record import Loaded, RefusedFileError, load
from logic.responses import Problem
from logic.wording import keep as wording
from logic.wording import record as record_wording
from ui import answers, clock, kept_state, resume, routes, waiting
from ui.kept_state import Notice, Order

COMPONENT = "keep"
STEPPED = (routes.SAFETY, routes.QUESTIONNAIRE)
_browser = st.components.v2.component(
    "backwise_keep", js=Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
)


def draw(place: str, *, waits: bool) -> None:
    """Draw what speaks with the browser.

    `place` is the page and step, and `waits` whether the page waits for what the browser kept.
    """
    now = kept_state.get()
    _browser(
        key=COMPONENT,
        data={
            "session": now.session,
            "order": {"what": now.order, "turn": now.turn},
            "place": place,
            "waits": waits,
            "answered": resume.has_answers(load_catalogue()),
            "keeps": now.on,
            "confirmed": now.confirmed,
            "record": record() if now.on else "",
            "steps": {page: answers.step(page) for page in STEPPED},
        },
        height=1,
        on_told_change=hear,
    )


def record() -> str:
    """Return the record, at the moment at which it became as it is: an old moment is kept."""
    catalogue, now = load_catalogue(), kept_state.get()
    if now.saved_at is not None and resume.record(catalogue, now.saved_at).decode() == now.record:
        return now.record
    moment = clock.local_now()
    kept_state.change(saved_at=moment, record=resume.record(catalogue, moment).decode())
    return kept_state.get().record


def hear() -> None:
    """Take in what the browser has told, in the callback; it is outside input."""
    told = answers.heard(COMPONENT, "told")
    what, text = (told.get("what"), told.get("text")) if isinstance(told, dict) else (None, None)
    if what == "kept":
        _bring_back(text)
    elif what == "stored":
        kept_state.change(confirmed=True)
    elif what in (Notice.LOST, Notice.BLOCKED, Notice.OTHER):
        kept_state.switch_off()
        kept_state.tell(Notice(what))


def _bring_back(text: object) -> None:
    """Put what the browser kept in the place of this session's answers, unless it is unreadable."""
    if text is None:
        _clear()
        return
    copy = BrowserCopy.read(text)
    if isinstance(copy, Problem):
        kept_state.tell(Notice.DAMAGED, wording.damaged(copy))
        return
    try:
        loaded = load(copy.record.encode(errors="surrogatepass"), load_catalogue())
    except RefusedFileError as error:
        kept_state.tell(Notice.DAMAGED, wording.damaged(error.problem))
        return
    _put_back(copy, loaded)


def _put_back(copy: BrowserCopy, loaded: Loaded) -> None:
    catalogue = load_catalogue()
    answers.start_again()
    holds = resume.put_back(loaded, catalogue)
    # The places of options mean nothing any more once the questions have changed.
    if loaded.catalogue_version == catalogue.version:
        waiting.put_back({**copy.waiting, **copy.written}, catalogue, signs=holds)
    for page in STEPPED:
        answers.set_step(page, copy.steps.get(page, 0))
    if not holds:
        answers.set_step(routes.SAFETY, 0)
    kept_state.change(on=True, confirmed=True, saved_at=loaded.saved_at, record=copy.record)
    lines = record_wording.left_out(loaded, catalogue)
    text = wording.restored(loaded.saved_on, lines, signs_again=not holds)
    kept_state.tell(Notice.RESTORED, text)


def start() -> None:
    """Begin to keep the answers of this session; what another tab keeps is asked about first."""
    kept_state.change(on=True, confirmed=False)
    kept_state.tell(None)


def replace() -> None:
    """Keep the answers of this session in the place of what the browser has."""
    start()
    kept_state.order(Order.MINE)


def stop() -> None:
    """Take the answers out of the browser, and leave them on the page."""
    kept_state.switch_off()
    kept_state.order(Order.FORGET)
    kept_state.tell(Notice.STOPPED)


def forget() -> None:
    """Take the answers out of the browser and off the page, and begin anew."""
    kept_state.order(Order.FORGET)
    _clear()


def _clear() -> None:
    answers.start_again()
    kept_state.switch_off()
    kept_state.tell(Notice.FORGOTTEN)
    answers.visit(routes.START)


def use_theirs() -> None:
    """Use what another tab has kept in the place of this session's answers."""
    kept_state.order(Order.THEIRS)
    kept_state.tell(None)
