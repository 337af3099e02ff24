"""The actions to choose from, each with its days, its time and the person's own words."""

import streamlit as st

from logic.models import Action, Catalogue, PreventionArea
from logic.plan import LONGEST_WORDS, Day, cautions, offered
from logic.responses import Responses
from logic.wording import common
from logic.wording import plan as wording
from ui.state import answers, clock, plan_answers
from ui.widgets import short_text


def draw(catalogue: Catalogue, responses: Responses, areas: list[PreventionArea]) -> None:
    """Draw the actions of each area; what is ticked asks for its days and its time."""
    st.header(wording.ACTIONS_TITLE, anchor=False)
    st.markdown(wording.ACTIONS_LEAD)
    for area in areas:
        with st.container(border=True):
            st.subheader(f"{area.icon} {area.title}", anchor=False)
            for action in _to_show(area, responses, catalogue):
                _action(action, catalogue, responses)


def _to_show(area: PreventionArea, responses: Responses, catalogue: Catalogue) -> list[Action]:
    """Return what fits the answers, and what was ticked before they changed."""
    fitting = offered(area, responses, catalogue)
    kept = [
        action
        for action in area.actions
        if action not in fitting and answers.get(plan_answers.does(action.id)) is True
    ]
    return [*fitting, *kept]


def _action(action: Action, catalogue: Catalogue, responses: Responses) -> None:
    name = plan_answers.does(action.id)
    answers.drop_unless_tick(name)
    wanted = st.checkbox(action.title, key=answers.key(name), persist_state="session")
    st.markdown(wording.dose(action, catalogue.sources))
    if told := cautions(action, responses, catalogue):
        st.markdown(common.cautions(action, told))
    if wanted:
        st.markdown(wording.chosen(action))
        _fields(action)


def _fields(action: Action) -> None:
    """Ask when an action is to be done, and for own words."""
    days, at, words = (
        name(action.id) for name in (plan_answers.days, plan_answers.at, plan_answers.words)
    )
    answers.keep_only(days, list(Day))
    st.pills(
        wording.of_action(wording.DAYS, action),
        list(Day),
        selection_mode="multi",
        format_func=wording.DAY_NAMES.__getitem__,
        key=answers.key(days),
        persist_state="session",
    )
    clock.ask_time(at, wording.of_action(wording.AT, action))
    label = wording.of_action(wording.WORDS, action)
    short_text.ask(words, label, LONGEST_WORDS, placeholder=wording.WORDS_PLACEHOLDER)
