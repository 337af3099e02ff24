"""The warning-sign check in short parts; each opens once the one before is answered."""

from collections.abc import Mapping

import streamlit as st

from logic.models.safety import FindingGroup
from logic.responses import PREGNANT, UNDER_16
from logic.result import Result
from logic.texts import MessageName
from logic.warning_signs import is_asked
from logic.wording import safety as wording
from ui.page_names import Name
from ui.safety import stop_screen
from ui.state import answers, current, language, visit
from ui.state.language import say, texts
from ui.state.notes import Journey
from ui.widgets import fields

TO_MEND = "input[aria-invalid=true], [aria-invalid=true] input"


def draw(result: Result) -> None:
    """Draw the part that the person is at; what they tick there stops once they go on."""
    Journey.note(checking=True)
    parts = _parts(result)
    number = min(visit.step(Name.SAFETY), len(parts) - 1)
    # What a browser has translated is not written anew.
    with st.container(key=f"part.{number}"):
        st.title(say("safety-title"), anchor=False)
        st.caption(wording.part(texts(), number + 1, always=_always_asked()))
    if number == 0:
        if Journey.noted().lapsed:
            st.info(say("safety-lapsed"), icon=":material/today:")
        st.markdown(say("safety-lead"))
        _about_you()
    for group in parts[number]:
        _statements(group)
    with st.container(horizontal=True):
        st.button(
            say("safety-next"), type="primary", on_click=_next, args=(number,), key="safety.next"
        )
        if number > 0:
            st.button(say("safety-back"), on_click=_back, args=(number,), key="safety.back")


def _parts(result: Result) -> list[list[FindingGroup]]:
    """Return the groups of each part that the answers so far call for."""
    groups = result.catalogue.safety.groups
    asked = [group for group in groups if is_asked(group, result.responses)]
    numbers = sorted({group.part for group in asked})
    return [[group for group in asked if group.part == number] for number in numbers]


def _always_asked() -> int:
    """Return how many parts everybody is asked."""
    groups = language.catalogue().safety.groups
    return len({group.part for group in groups if not group.asked_when})


def _about_you() -> None:
    _choice("safety-age-question", UNDER_16, wording.AGE_LABELS)
    if Journey.noted().tried and answers.get(UNDER_16) is None:
        fields.fault(UNDER_16, say("safety-missing-age"))
    _choice("safety-pregnant-question", PREGNANT, wording.PREGNANT_LABELS)
    stop_screen.region_choice()


def _choice(question: MessageName, name: str, labels: Mapping[str, MessageName]) -> None:
    shown = {option: say(label) for option, label in labels.items()}
    fields.choice(name, say(question), shown, horizontal=True)


def _statements(group: FindingGroup) -> None:
    """Draw a group's statements, its "none of these" and what is still to be mended."""
    offered = {finding.id: finding.text for finding in group.findings}
    with st.container(gap="xsmall", key=f"asked.{group.id}"):
        st.markdown(f"**{group.question}**")
        for name, text in {**offered, current.none_of(group): group.none_label}.items():
            fields.tick(name, text)
    if not Journey.noted().tried:
        return
    if current.contradicts(group):
        fields.fault(group.id, say("safety-contradiction", none=group.none_label))
    elif not current.is_answered(group):
        fields.fault(group.id, say("safety-missing-group", none=group.none_label))


def _next(number: int) -> None:
    """Go to the next part, to the questions, or stay and say what is missing."""
    catalogue, held = language.catalogue(), answers.held()
    if current.has_lapsed(catalogue, held):
        return
    result = current.result(catalogue, held)
    check, parts = result.check, _parts(result)
    missing = [group for group in parts[number] if not current.is_answered(group)]
    incomplete = bool(missing) or (number == 0 and check.under_16 is None)
    Journey.note(tried=incomplete)
    if check.stopped or check.under_16:
        Journey.note(checking=False)
        visit.move_focus()
    elif incomplete:
        visit.move_focus(TO_MEND)
    elif number + 1 < len(parts):
        visit.go_to_step(Name.SAFETY, number + 1)
    elif check.complete:
        answers.drop_unticked()
        Journey.note(checking=False, lapsed=False)
        visit.set_step(Name.SAFETY, 0)
        visit.go_to_page(Name.QUESTIONNAIRE)
    else:
        Journey.note(tried=True)
        visit.go_to_step(Name.SAFETY, 0)


def _back(number: int) -> None:
    Journey.note(tried=False)
    visit.go_to_step(Name.SAFETY, number - 1)
