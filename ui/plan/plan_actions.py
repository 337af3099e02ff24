"""The actions: those in the plan with their days and time, and those to choose from."""

from collections.abc import Mapping
from functools import partial

import streamlit as st

from logic.charts.week import area_hues
from logic.models.areas import Action, Caution, PreventionArea
from logic.plan import LONGEST_WORDS, Plan, PlannedAction, cautions, offered
from logic.result import Result
from logic.wording import common, prevention
from logic.wording import plan as wording
from ui.state import answers, plan_answers, visit
from ui.state.language import say, texts
from ui.widgets import chart_parts, fields, parts
from ui.widgets.parts import Part

TIME_PX = 115
MOST_WORDS = 80
"""Longer cautions are read by nobody."""
WEEK = "plan_week"
"""The key of the picture's place."""


def planned(result: Result, plan: Plan) -> None:
    """Draw a card for each action of the plan."""
    if not plan.actions:
        return
    st.header(say("plan-in-plan"), anchor=False)
    in_sight, colours = _few_cautions(result, plan), _colours(result, plan)
    for number, one in enumerate(plan.actions, start=1):
        with st.container(border=True, key=_place(one.action)):
            _card(result, number, one, colours, in_sight=in_sight)


def _few_cautions(result: Result, plan: Plan) -> bool:
    """Return whether the cautions of all actions together are few enough to be read."""
    by_action = result.catalogue.by_action
    sentences = [
        by_action[one.action].cautions[caution]
        for one in plan.actions
        for caution in _cautions_for(result, by_action[one.action])
    ]
    return len(" ".join(sentences).split()) <= MOST_WORDS


def _place(action_id: str) -> str:
    """Return the key of an action's card."""
    return f"plan_card-{action_id}"


def _card(
    result: Result, number: int, one: PlannedAction, colours: Mapping[str, str], *, in_sight: bool
) -> None:
    """Draw an action with its cautions, its days and its time.

    Where cautions would be a wall of text, a line says for whom they are, and opens.
    """
    action = result.catalogue.by_action[one.action]
    fields.fit_text(plan_answers.words(action.id), LONGEST_WORDS)
    area = result.catalogue.by_area[result.catalogue.area_of_action[action.id]]
    title = wording.card(number, one, action)
    st.subheader(f"{title} {wording.badge(area, colours[area.id])}", anchor=False)
    kinds = _cautions_for(result, action)
    if kinds and not in_sight:
        inside = partial(_cautions, result, action)
        key = f"plan.care.{action.id}"
        care = say("plan-care", concerned=common.concerned(texts(), kinds))
        parts.closed(Part(key, care, inside, ":material/front_hand:"))
    else:
        _cautions(result, action)
    with st.container(horizontal=True, vertical_alignment="center"):
        _when(action)
        more = st.popover(say("plan-more"), key=f"plan.more.{action.id}", on_change="rerun")
    if more.open:
        with more:
            _more(result, action)


def _colours(result: Result, plan: Plan) -> dict[str, str]:
    """Return Streamlit's name of the colour that each area has in the week."""
    hues = area_hues(result, plan, chart_parts.palette())
    return {area: hue.name for area, hue in hues.items()}


def _cautions_for(result: Result, action: Action) -> tuple[Caution, ...]:
    return cautions(action, result.responses, result.catalogue)


def _cautions(result: Result, action: Action) -> None:
    if kinds := _cautions_for(result, action):
        st.markdown(wording.card_cautions(common.cautions(texts(), action, kinds)))


def _when(action: Action) -> None:
    """Ask for the days and the time of an action."""
    hidden = {"label_visibility": "collapsed"}
    days, at = (wording.of_action(label, action) for label in (say("plan-days"), say("plan-at")))
    names = {day: say(name) for day, name in wording.DAYS_SHORTEST.items()}
    fields.pills(plan_answers.days(action.id), days, names, wrap=True, **hidden)
    fields.time_of_day(plan_answers.at(action.id), at, width=TIME_PX, **hidden)


def _more(result: Result, action: Action) -> None:
    """Draw all that is known of an action, a field for own words, and the way out of the plan."""
    st.markdown(action.title)
    st.markdown(wording.dose(texts(), action, result.catalogue.sources))
    st.markdown(wording.chosen(texts(), action))
    label = wording.of_action(say("plan-words"), action)
    words = plan_answers.words(action.id)
    fields.text(words, label, LONGEST_WORDS, placeholder=say("plan-words-placeholder"))
    st.button(
        say("plan-remove"),
        key=f"plan.remove.{action.id}",
        icon=":material/remove:",
        on_click=_take_out,
        args=(action.id,),
    )


def suggestions(result: Result, plan: Plan) -> None:
    """Offer the first action of each area to work on, one tap each."""
    colours = _colours(result, plan)
    for focus in result.focus[: prevention.FIRST]:
        text, add = st.columns([2, 1], vertical_alignment="center")
        text.markdown(wording.suggestion(focus.area, focus.action, colours[focus.area.id]))
        add.button(
            focus.action.short,
            key=f"plan.add.{focus.action.id}",
            icon=":material/add:",
            on_click=_put_in,
            args=(focus.action.id,),
        )


def _put_in(action_id: str) -> None:
    answers.put(plan_answers.does(action_id), True)
    visit.move_focus(f".st-key-{_place(action_id)} h3")


def _take_out(action_id: str) -> None:
    answers.put(plan_answers.does(action_id), False)
    visit.move_focus(f".st-key-{WEEK} h2")


def to_add(result: Result) -> None:
    """Draw the actions of each area that fit the answers, closed, and the way to other areas."""
    st.header(say("plan-add-title"), anchor=False)
    for area in plan_answers.offered_areas(result):
        inside = partial(_choices, area, result)
        parts.closed(Part(f"plan.area.{area.id}", area.title, inside, area.icon))
    _more_areas(result)


def _choices(area: PreventionArea, result: Result) -> None:
    for action in offered(area, result.responses, result.catalogue):
        _choice(action, result)


def _choice(action: Action, result: Result) -> None:
    """Draw an action with its tick, its dose and its cautions."""
    fields.tick(plan_answers.does(action.id), action.title)
    st.markdown(wording.dose(texts(), action, result.catalogue.sources))
    _cautions(result, action)


def _more_areas(result: Result) -> None:
    """Offer the areas beyond those to work on first."""
    first, by_area = plan_answers.first_areas(result), result.catalogue.by_area
    others = {
        one.area: by_area[one.area].title for one in result.profile.focus if one.area not in first
    }
    if others:
        fields.picks(
            plan_answers.AREAS,
            say("plan-more-areas"),
            others,
            placeholder=say("plan-no-more-areas"),
        )
