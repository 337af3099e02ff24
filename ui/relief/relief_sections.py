"""The pieces of the relief page: the short form of the warning signs, then what helps."""

from collections.abc import Callable

import streamlit as st

from logic.models import Catalogue, Urgency, WarningSign
from logic.responses import NO, PREGNANT, UNDER_16, YES
from logic.result import Result
from logic.wording import relief as wording
from logic.wording import safety
from ui.safety import stop_screen
from ui.state import answers


def signs(catalogue: Catalogue) -> None:
    """Ask for the signs that stop; a tap reports one, and the frame then stops every page."""
    st.markdown(wording.LEAD)
    region = catalogue.safety.region(answers.get(answers.REGION))
    by_id = {sign.id: sign for sign in catalogue.safety.signs}
    for urgency in (Urgency.EMERGENCY, Urgency.SAME_DAY):
        st.markdown(f"**{safety.short_lead(urgency, region)}**")
        for short in catalogue.relief.short_signs:
            sign = by_id[short.sign]
            if sign.urgency is urgency:
                _sign(short.text, sign.id, _report, sign)
    if answers.get(UNDER_16) != NO:
        st.markdown(f"**{wording.AGE}**")
        _sign(wording.UNDER_16, UNDER_16, _under_16)
    st.button(
        wording.NONE,
        type="primary",
        icon=":material/arrow_forward:",
        key="relief.none",
        on_click=_none,
        width="stretch",
    )


def _sign(text: str, name: str, report: Callable[..., None], *of: WarningSign) -> None:
    """Draw a button that reports what it says at once; it is as large as a thumb needs."""
    st.button(text, key=f"relief.{name}", on_click=report, args=of, width="stretch")


def _report(sign: WarningSign) -> None:
    """Report a sign as the safety check would: what was answered there otherwise is kept."""
    for finding in sign.all_of:
        answers.put(finding, True)
    _stop()


def _under_16() -> None:
    answers.put(UNDER_16, YES)
    _stop()


def _stop() -> None:
    answers.note(relief_at=None, correcting=False)
    answers.move_focus()


def _none() -> None:
    """Note when none of the signs fitted; the safety check stays as it was answered."""
    answers.note_relief()
    answers.move_focus()


def notices(result: Result) -> None:
    """Say first what was reported in the safety check and changes what to do."""
    catalogue, check = result.catalogue, result.check
    if check.urgency is Urgency.SOON:
        titles = {sign.id: sign.title for sign in catalogue.safety.signs}
        ticked = "\n".join(f"- {titles[id_]}" for id_ in check.signs)
        title = catalogue.safety.screens[Urgency.SOON].title
        st.warning(f"{safety.REPORTED}\n{ticked}", title=title, icon=":material/event:")
    if check.pregnant:
        st.info(catalogue.safety.pregnancy, icon=":material/pregnancy:")


def steps(catalogue: Catalogue) -> None:
    """Draw the guide's four steps, each beside what research says of it."""
    for number, step in enumerate(catalogue.relief.steps, start=1):
        st.header(wording.heading(number, step), anchor=False)
        st.markdown(wording.step(step, catalogue.sources))


def notes(catalogue: Catalogue) -> None:
    """Draw what guidelines add, and what to avoid."""
    relief = catalogue.relief
    st.header(wording.NOTES_TITLE, anchor=False)
    st.markdown(wording.notes(relief.notes, catalogue.sources))
    st.header(wording.AVOID_TITLE, anchor=False)
    st.markdown(wording.notes(relief.avoid, catalogue.sources))
    st.caption(wording.AVOID_NOTE)


def help_needed(catalogue: Catalogue) -> None:
    """Draw when to get help, with the numbers of the region, and the way to ask again."""
    region = catalogue.safety.region(answers.get(answers.REGION))
    st.header(wording.HELP_TITLE, anchor=False)
    st.info(safety.safety_net(catalogue.safety, region), icon=":material/health_and_safety:")
    if answers.get(PREGNANT) not in (NO, YES):
        st.markdown(catalogue.safety.pregnancy)
    stop_screen.region_choice()
    st.button(wording.ASK_AGAIN, key="relief.again", on_click=_ask_again, width="stretch")


def _ask_again() -> None:
    answers.note(relief_at=None)
    answers.move_focus()
