"""What a person sees of keeping: its state, its switch, the offer and the notices."""

from collections.abc import Callable, Mapping
from functools import partial

import streamlit as st

from logic.texts import MessageName
from logic.wording import keep as wording
from ui.browser import kept_copy
from ui.state import answers, keeping, visit
from ui.state.keeping import Keeping, Notice
from ui.state.language import say, texts
from ui.state.notes import HEADING
from ui.widgets import parts
from ui.widgets.parts import Part

OFFER, BOX, SWITCH = "announced.offer", "keep.box", "keep.switch"
ICON = {True: ":material/save:", False: ":material/lock_clock:"}
TEXTS: Mapping[Notice, MessageName] = {
    Notice.LOST: "keep-lost",
    Notice.BLOCKED: "keep-blocked",
    Notice.FORGOTTEN: "keep-forgotten",
    Notice.STOPPED: "keep-stopped",
    Notice.OTHER: "keep-other",
}
CHOICES: Mapping[Notice, Mapping[MessageName, Callable[[], None]]] = {
    Notice.OTHER: {"keep-theirs": kept_copy.use_theirs, "keep-mine": kept_copy.replace},
    Notice.DAMAGED: {"keep-replace": kept_copy.replace, "keep-forget-damaged": kept_copy.stop},
}


def notice(place: str) -> None:
    """Say what became of the answers, with its choice; `place` as in `keeping.note_place`."""
    keeping.note_place(place)
    now = Keeping.noted()
    if now.notice is None:
        return
    text = now.words(texts()) if now.words else say(TEXTS[now.notice])
    if now.notice.waits_for_a_choice or now.notice in (Notice.LOST, Notice.BLOCKED):
        st.warning(text, icon=":material/warning:")
    elif now.notice is Notice.RESTORED and "\n" not in text:
        # What went well does not push the page away. The key is a class for the style for print.
        with st.container(key="kept_back"):
            st.caption(text)
    else:
        st.info(text, icon=":material/info:")
    with st.container(horizontal=True):
        for label, choose in CHOICES.get(now.notice, {}).items():
            args = (choose, HEADING)
            st.button(say(label), key=f"keep.{choose.__name__}", on_click=_do, args=args)


def footer() -> None:
    """Draw the state, which opens to the switch, to what it means and to "forget everything"."""
    kept = _is_kept()
    parts.closed(
        Part(BOX, say(wording.STATE[kept]), partial(_inside, kept=kept), ICON[kept], _opened)
    )


def _opened() -> None:
    # At the foot of a page what opens would be out of sight.
    if answers.shown(BOX):
        visit.move_focus(f"{visit.drawn(SWITCH)} button")


def _inside(*, kept: bool) -> None:
    switch = kept_copy.stop if kept else kept_copy.start
    focus = f"{visit.drawn(BOX)} summary"
    label = say("keep-stop" if kept else "keep-keep")
    st.button(label, key=SWITCH, on_click=_do, args=(switch, focus))
    st.markdown(say("keep-shared"))
    st.markdown(say(wording.EXPLAINED[kept]))
    st.button(
        say("keep-forget"),
        key="keep.forget",
        on_click=kept_copy.forget,
        help=say("keep-forget-explained"),
    )


def offer() -> None:
    """Offer, once in the questions and modestly, to keep the answers; say so once they are kept.

    Both take the same room: what moved under a finger would swallow the next press.
    """
    args = (kept_copy.start, visit.drawn(OFFER))
    with st.container(key=OFFER):
        with st.container(key="keep.offer_or_state"):
            if _is_kept():
                st.markdown(f"**{say('keep-kept')}.**")
            else:
                label, icon = say("keep-keep"), ICON[True]
                st.button(label, key="keep.offered", icon=icon, on_click=_do, args=args)
        st.caption(say("keep-offered"))


def _do(act: Callable[[], None], focus: str) -> None:
    """Do what a button is for that is gone afterwards, and move the focus from it."""
    act()
    visit.move_focus(focus)


def _is_kept() -> bool:
    now = Keeping.noted()
    return now.on and now.confirmed
