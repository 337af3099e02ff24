"""The warning-sign check in short parts; each opens once the one before is answered."""

import streamlit as st

from logic.catalogue import load_catalogue
from logic.models import FindingGroup
from logic.responses import DECLINED, NO, PREGNANT, UNDER_16, YES
from logic.warning_signs import check_warning_signs, is_asked
from logic.wording import safety as wording
from ui import routes
from ui.safety import stop_screen
from ui.state import answers, current

MESSAGE = "[data-testid=stAlert]"
ERROR_ICON = ":material/error:"
AGES = (NO, YES)
PREGNANCY = (NO, YES, DECLINED)


def draw() -> None:
    """Draw the part that the person is at."""
    parts = _parts()
    number = min(answers.step(routes.SAFETY), len(parts) - 1)
    st.title(wording.TITLE, anchor=False)
    st.caption(wording.part(number + 1, always=_always_asked()))
    if number == 0:
        if answers.flag(answers.LAPSED):
            st.info(wording.LAPSED, icon=":material/today:")
        st.markdown(wording.LEAD)
        _about_you()
    for group in parts[number]:
        _statements(group)
    with st.container(horizontal=True):
        st.button(wording.NEXT, type="primary", on_click=_next, args=(number,), key="safety.next")
        if number > 0:
            st.button(wording.BACK, on_click=_back, args=(number,), key="safety.back")


def _parts() -> list[list[FindingGroup]]:
    """Return the groups of each part that the answers so far call for."""
    catalogue = load_catalogue()
    responses = current.responses(catalogue)
    asked = [group for group in catalogue.safety.groups if is_asked(group, responses)]
    numbers = sorted({group.part for group in asked})
    return [[group for group in asked if group.part == number] for number in numbers]


def _always_asked() -> int:
    """Return how many parts everybody is asked."""
    groups = load_catalogue().safety.groups
    return len({group.part for group in groups if not group.asked_when})


def _about_you() -> None:
    _choice(wording.AGE_QUESTION, UNDER_16, AGES, wording.AGE_LABELS)
    if answers.flag("tried") and answers.get(UNDER_16) is None:
        st.error(wording.MISSING_AGE, icon=ERROR_ICON)
    _choice(wording.PREGNANT_QUESTION, PREGNANT, PREGNANCY, wording.PREGNANT_LABELS)
    stop_screen.region_choice(on_change="ignore")


def _choice(question: str, name: str, options: tuple[str, ...], labels: dict[str, str]) -> None:
    answers.drop_unless_in(name, options)
    with st.container(gap="xsmall"):
        st.markdown(f"**{question}**")
        st.radio(
            question,
            options,
            index=None,
            format_func=labels.__getitem__,
            key=answers.key(name),
            label_visibility="collapsed",
            persist_state="session",
            on_change="ignore",
            horizontal=True,
        )


def _statements(group: FindingGroup) -> None:
    """Draw a group's statements, its "none of these" and what is still to be mended."""
    texts = {finding.id: finding.text for finding in group.findings}
    with st.container(gap="xsmall", key=f"asked.{group.id}"):
        st.markdown(f"**{group.question}**")
        for name, text in {**texts, current.none_of(group): group.none_label}.items():
            answers.drop_unless_tick(name)
            st.checkbox(text, key=answers.key(name), persist_state="session", on_change="ignore")
    if not answers.flag("tried"):
        return
    if current.contradicts(group):
        st.error(wording.CONTRADICTION.format(none=group.none_label), icon=ERROR_ICON)
    elif not current.is_answered(group):
        st.error(wording.MISSING_GROUP.format(none=group.none_label), icon=ERROR_ICON)


def _next(number: int) -> None:
    """Go to the next part, to the questions, or stay and say what is missing."""
    if current.has_lapsed(load_catalogue()):
        return
    check = check_warning_signs(load_catalogue(), current.responses(load_catalogue()))
    missing = [group for group in _parts()[number] if not current.is_answered(group)]
    incomplete = bool(missing) or (number == 0 and check.under_16 is None)
    answers.set_flag("tried", incomplete)
    if check.stopped or check.under_16:
        answers.set_flag("correcting", False)
        answers.move_focus()
    elif incomplete:
        answers.move_focus(MESSAGE)
    elif number + 1 < len(_parts()):
        answers.go_to(routes.SAFETY, number + 1)
    elif check.complete:
        answers.set_flag("correcting", False)
        answers.set_flag(answers.LAPSED, False)
        answers.go_to(routes.SAFETY, 0)
        answers.want_page(routes.QUESTIONNAIRE)
    else:
        answers.set_flag("tried")
        answers.go_to(routes.SAFETY, 0)


def _back(number: int) -> None:
    answers.set_flag("tried", False)
    answers.go_to(routes.SAFETY, number - 1)
