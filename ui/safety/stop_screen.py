"""What stands in a page's place until the safety check opens the way."""

import streamlit as st

from logic.catalogue import load_catalogue
from logic.models import Screen, Urgency
from logic.warning_signs import WarningCheck
from logic.wording import safety
from ui.routes import Name
from ui.state import answers
from ui.widgets import fields


def draw(check: WarningCheck) -> None:
    """Draw the screen for the most pressing thing reported, with the way to correct it."""
    catalogue = load_catalogue()
    texts = catalogue.safety
    screen = texts.screens[check.urgency] if check.stopped else texts.too_young
    st.title(screen.title, anchor=False)
    box = st.error if check.urgency is Urgency.EMERGENCY else st.warning
    box(_numbered(screen), icon=":material/health_and_safety:")
    region_choice()
    titles = {sign.id: sign.title for sign in texts.signs}
    if check.signs:
        st.markdown(safety.REPORTED + "\n\n" + "\n".join(f"- {titles[id_]}" for id_ in check.signs))
    # The timer keeps quiet while this button is there.
    st.button(
        safety.CORRECT, icon=":material/edit:", key="stop.correct", on_click=_correct, args=(check,)
    )


def _correct(check: WarningCheck) -> None:
    """Go to the part where the most pressing sign was ticked; to the first for the age."""
    texts = load_catalogue().safety
    signs = [sign for sign in texts.signs if check.stopped and sign.id == check.signs[0]]
    ticked = {finding for sign in signs for finding in (*sign.all_of, *sign.of)}
    parts = sorted({group.part for group in texts.groups})
    to_correct = [g.part for g in texts.groups if ticked & {finding.id for finding in g.findings}]
    answers.go_to(Name.SAFETY, parts.index(min(to_correct, default=parts[0])))
    answers.note(checking=True)
    answers.want_page(Name.SAFETY)


def draw_gate() -> None:
    """Draw the way to the safety check, which has not been gone through yet."""
    st.title(safety.GATE_TITLE, anchor=False)
    if answers.journey().lapsed:
        st.info(safety.LAPSED, icon=":material/today:")
    st.write(safety.GATE_TEXT)
    st.button(safety.GATE_BUTTON, type="primary", on_click=answers.visit, args=(Name.SAFETY,))


def region_choice() -> None:
    """Ask where the person is, for the right telephone numbers."""
    regions = {region.id: region.label for region in load_catalogue().safety.regions}
    # The same choice stands on the safety form and here; its widget must be told again.
    answers.put(answers.REGION, answers.get(answers.REGION))
    question = safety.REGION_QUESTION
    fields.choice(answers.REGION, question, regions, help=safety.REGION_HELP, horizontal=True)


def _numbered(screen: Screen) -> str:
    region = load_catalogue().safety.region(answers.get(answers.REGION))
    steps = safety.steps(screen, region)
    return "\n".join(f"{number}. {step}" for number, step in enumerate(steps, start=1))
