"""What stands in a page's place until the safety check opens the way."""

import streamlit as st

from logic.models.base import Urgency
from logic.models.safety import Screen
from logic.warning_signs import WarningCheck
from logic.wording import safety
from ui.page_names import Name
from ui.state import answers, current, language, visit
from ui.state.language import say, texts
from ui.state.notes import Journey
from ui.widgets import fields


def draw(check: WarningCheck) -> None:
    """Draw the screen for the most pressing thing reported, with the way to correct it."""
    catalogue = language.catalogue()
    safety_check = catalogue.safety
    screen = safety_check.screens[check.urgency] if check.stopped else safety_check.too_young
    st.title(screen.title, anchor=False)
    box = st.error if check.urgency is Urgency.EMERGENCY else st.warning
    box(_numbered(screen), icon=":material/health_and_safety:")
    region_choice()
    if check.signs:
        st.markdown(safety.reported(texts(), safety_check, check))
    # The timer keeps quiet while this button is there.
    st.button(
        say("safety-correct"),
        icon=":material/edit:",
        key="stop.correct",
        on_click=_correct,
        args=(check,),
    )
    st.caption(say("safety-no-clinician-yet"))


def _correct(check: WarningCheck) -> None:
    """Go to the part where the most pressing sign was ticked; to the first for the age."""
    asked = language.catalogue().safety
    signs = [sign for sign in asked.signs if check.stopped and sign.id == check.signs[0]]
    ticked = {finding for sign in signs for finding in (*sign.all_of, *sign.of)}
    parts = sorted({group.part for group in asked.groups})
    to_correct = [g.part for g in asked.groups if ticked & {finding.id for finding in g.findings}]
    visit.go_to_page(Name.SAFETY, parts.index(min(to_correct, default=parts[0])))
    Journey.note(checking=True)


def draw_gate() -> None:
    """Draw the way to the safety check, which has not been gone through yet."""
    st.title(say("safety-gate-title"), anchor=False)
    if Journey.noted().lapsed:
        st.info(say("safety-lapsed"), icon=":material/today:")
    st.write(say("safety-gate-text"))
    st.button(
        say("safety-gate-button"), type="primary", on_click=visit.go_to_page, args=(Name.SAFETY,)
    )


def region_choice() -> None:
    """Ask where the person is, for the right telephone numbers."""
    regions = {region.id: region.label for region in language.catalogue().safety.regions}
    # The same choice stands on the safety form and here; its widget must be told again.
    answers.put(answers.REGION, answers.get(answers.REGION))
    question = say("safety-region-question")
    fields.choice(
        answers.REGION, question, regions, help=say("safety-region-help"), horizontal=True
    )


def _numbered(screen: Screen) -> str:
    steps = safety.steps(screen, current.region(language.catalogue()))
    return "\n".join(f"{number}. {step}" for number, step in enumerate(steps, start=1))
