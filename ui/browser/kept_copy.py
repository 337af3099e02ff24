"""Keeps the answers in the person's own browser, and brings them back from there."""

from datetime import datetime
from functools import partial
from pathlib import Path

import streamlit as st

from logic.browser_copy import BrowserCopy
from logic.problems import Problem
from logic.record.contents import Contents
from logic.record.reader import Loaded, load
from logic.record.refusals import RefusedFileError
from logic.texts import Texts
from logic.wording import keep as wording
from logic.wording import record as record_wording
from ui.page_names import Name
from ui.routes import STEPPED
from ui.state import answers, clock, current, keeping, language, notes, own_record, visit
from ui.state.keeping import Command, Keeping, Notice

COMPONENT = "keep"
_browser = st.components.v2.component(
    "backwise_keep", js=Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
)


def draw(*, has_answers: bool, waits: bool) -> None:
    """Draw what speaks with the browser; `waits`: the page waits for what the browser kept."""
    now = Keeping.noted()
    state = {
        "session": now.session,
        "command": {"what": now.command, "turn": now.turn},
        "waits": waits,
        "answered": has_answers,
        "keeps": now.on,
        "confirmed": now.confirmed,
        "record": record() if now.on else "",
        "steps": {page: visit.step(page) for page in STEPPED},
    }
    # In a list, see `page_script`.
    _browser(key=COMPONENT, data=[state], height=1, on_news_change=hear)


def record() -> str:
    """Return the record, written anew only where what it holds has changed."""
    catalogue, now = language.catalogue(), Keeping.noted()
    contents = own_record.contents(catalogue)
    holds = contents, clock.own_zone()
    if holds != now.holds:
        moment = _brought_at(contents, now) or clock.local_now()
        written = own_record.written(contents, catalogue, moment).decode()
        Keeping.note(saved_at=moment, record=written, holds=holds)
    return Keeping.noted().record


def _brought_at(contents: Contents, now: Keeping) -> datetime | None:
    """Return the moment of what the browser brought back, while the session holds just that."""
    if now.holds is not None or now.saved_at is None:
        return None
    as_then = own_record.written(contents, language.catalogue(), now.saved_at)
    return now.saved_at if as_then.decode() == now.record else None


def hear() -> None:
    """Take in what the browser has told, in the callback; it is outside input."""
    news = answers.heard(COMPONENT, "news")
    if news is None:
        _hear_again()
    what, text = (news.get("what"), news.get("text")) if isinstance(news, dict) else (None, None)
    if what == "kept":
        _bring_back(text)
    elif what == "stored":
        Keeping.note(confirmed=True)
    elif what in (Notice.LOST, Notice.BLOCKED, Notice.OTHER):
        keeping.switch_off()
        keeping.tell(Notice(what))


def _hear_again() -> None:
    """Ask once more for what got lost with its page, unless it would replace what was answered."""
    if not own_record.has_answers(current.result(language.catalogue()).responses):
        keeping.ask_again()


def _bring_back(text: object) -> None:
    """Put what the browser kept in the place of this session's answers, unless it is unreadable."""
    if text is None:
        _clear()
        return
    copy = BrowserCopy.read(text)
    if isinstance(copy, Problem):
        keeping.tell(Notice.DAMAGED, partial(wording.damaged, problem=copy))
        return
    try:
        loaded = load(copy.record.encode(errors="surrogatepass"), language.catalogue())
    except RefusedFileError as error:
        keeping.tell(Notice.DAMAGED, partial(wording.damaged, problem=error.problem))
        return
    _put_back(copy, loaded)


def _put_back(copy: BrowserCopy, loaded: Loaded) -> None:
    catalogue = language.catalogue()
    notes.start_again()
    holds = own_record.put_back(loaded, catalogue)
    for page in STEPPED:
        visit.set_step(page, copy.steps.get(page, 0))
    if not holds:
        visit.set_step(Name.SAFETY, 0)
    Keeping.note(on=True, confirmed=True, saved_at=loaded.saved_at, record=copy.record, holds=None)
    keeping.tell(Notice.RESTORED, partial(_restored, loaded=loaded, signs_again=not holds))


def _restored(texts: Texts, loaded: Loaded, *, signs_again: bool) -> str:
    lines = record_wording.left_out(texts, loaded, language.catalogue())
    return wording.restored(texts, loaded.saved_on, lines, signs_again=signs_again)


def start() -> None:
    """Begin to keep the answers of this session; what another tab keeps is asked about first."""
    Keeping.note(on=True, confirmed=False)
    keeping.tell(None)


def replace() -> None:
    """Keep the answers of this session in the place of what the browser has."""
    start()
    keeping.command(Command.MINE)


def stop() -> None:
    """Take the answers out of the browser, and leave them on the page."""
    keeping.switch_off()
    keeping.command(Command.FORGET)
    keeping.tell(Notice.STOPPED)


def forget() -> None:
    """Take the answers out of the browser and off the page, and begin anew."""
    keeping.command(Command.FORGET)
    _clear()


def _clear() -> None:
    notes.start_again()
    keeping.switch_off()
    keeping.tell(Notice.FORGOTTEN)
    visit.go_to_page(Name.START)


def use_theirs() -> None:
    """Use what another tab has kept in the place of this session's answers.

    Until it is here nothing is kept: this session's own would be written over it.
    """
    keeping.switch_off()
    keeping.command(Command.THEIRS)
    keeping.tell(None)
