"""The actions to choose from, each with its days, its time and the person's own words."""

import streamlit as st

from logic.models import Action, PreventionArea
from logic.plan import LONGEST_WORDS, Day, cautions, offered
from logic.result import Result
from logic.wording import common
from logic.wording import plan as wording
from ui.state import answers, plan_answers
from ui.widgets import fields


def draw(result: Result, areas: list[PreventionArea]) -> None:
    """Draw the actions of each area; what is ticked asks for its days and its time."""
    st.header(wording.ACTIONS_TITLE, anchor=False)
    st.markdown(wording.ACTIONS_LEAD)
    for area in areas:
        with st.container(border=True):
            st.subheader(f"{area.icon} {area.title}", anchor=False)
            for action in _to_show(area, result):
                _action(action, result)


def _to_show(area: PreventionArea, result: Result) -> list[Action]:
    """Return what fits the answers, and what was ticked before they changed."""
    fitting = offered(area, result.responses, result.catalogue)
    kept = [
        action
        for action in area.actions
        if action not in fitting and answers.get(plan_answers.does(action.id)) is True
    ]
    return [*fitting, *kept]


def _action(action: Action, result: Result) -> None:
    wanted = fields.tick(plan_answers.does(action.id), action.title)
    st.markdown(wording.dose(action, result.catalogue.sources))
    if told := cautions(action, result.responses, result.catalogue):
        st.markdown(common.cautions(action, told))
    if wanted:
        st.markdown(wording.chosen(action))
        _fields(action)


def _fields(action: Action) -> None:
    """Ask when an action is to be done, and for own words."""
    names = {day: wording.DAY_NAMES[day] for day in Day}
    fields.pills(plan_answers.days(action.id), wording.of_action(wording.DAYS, action), names)
    fields.time_of_day(plan_answers.at(action.id), wording.of_action(wording.AT, action))
    label = wording.of_action(wording.WORDS, action)
    words = plan_answers.words(action.id)
    fields.text(words, label, LONGEST_WORDS, placeholder=wording.WORDS_PLACEHOLDER)
