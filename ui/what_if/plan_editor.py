"""A what-if plan: its name, what it changes and to which answers, kept beside the real ones."""

import streamlit as st

from logic.models import Catalogue, Level, RiskFactor
from logic.responses import Responses
from logic.what_if import Way, best_reachable, change_of, changeable, changed
from logic.wording import what_if as wording
from ui.state import answers
from ui.widgets import short_text

LONGEST_NAME = 30
FIRST, SECOND = wording.PLANS
COMPARED = "plans.compared"


def prepare(catalogue: Catalogue, responses: Responses, plan: str) -> None:
    """Bring a plan's fields in order before they are read or drawn: nothing they cannot show."""
    answers.drop_unless(_name(plan), lambda name: isinstance(name, str))
    answers.keep_only(_chosen(plan), _options(catalogue, responses))
    for factor_id in answers.get(_chosen(plan)):
        factor, name = catalogue.by_factor[factor_id], _to(plan, factor_id)
        now, others = _levels(factor, responses)
        answers.drop_unless_in(name, others)
        best = best_reachable(factor, now.id)
        if answers.get(name) is None and best is not None:
            answers.put(name, best.id)


def planned(catalogue: Catalogue, responses: Responses, plan: str) -> Responses:
    """Return the answers as they would be with a plan made; the real ones are not touched."""
    levels = {id_: answers.get(_to(plan, id_)) for id_ in answers.get(_chosen(plan))}
    return changed(catalogue, responses, levels)


def in_use() -> tuple[str, ...]:
    """Return the plans that are shown: the second one only where it is wanted."""
    return (FIRST, SECOND) if answers.get(COMPARED) is True else (FIRST,)


def names() -> tuple[str, ...]:
    """Return the names of the plans in use as they are shown, in order."""
    return wording.plan_names([str(answers.get(_name(plan)) or "") for plan in in_use()])


def ask_for_second() -> None:
    """Ask whether to compare with a second plan."""
    answers.drop_unless_tick(COMPARED)
    st.checkbox(wording.COMPARE, key=answers.key(COMPARED), persist_state="session")


def draw(catalogue: Catalogue, responses: Responses, plan: str) -> None:
    """Draw the fields of a plan that is prepared."""
    st.header(wording.PLANS[plan], anchor=False)
    for factor_id in _factors(catalogue, responses, plan):
        _level(catalogue, catalogue.by_factor[factor_id], responses, plan)
    if not answers.get(_chosen(plan)):
        return
    asked = wording.in_plan(wording.NAME, plan)
    short_text.ask(_name(plan), asked, LONGEST_NAME, placeholder=wording.PLANS[plan])
    label = wording.in_plan(wording.RESET, plan)
    st.button(label, on_click=empty, args=(plan,), key=f"{plan}.reset")


def _options(catalogue: Catalogue, responses: Responses) -> list[str]:
    """Return what can be changed, what counts most first."""
    factors = changeable(catalogue, responses)
    gains = sorted(factors, key=lambda f: -f.by_level[responses.levels[f.id]].impact)
    return [factor.id for factor in gains]


def _levels(factor: RiskFactor, responses: Responses) -> tuple[Level, dict[str, str]]:
    """Return the level that was answered, and the labels of the others by id."""
    now = factor.by_level[responses.levels[factor.id]]
    return now, {level.id: level.label for level in factor.levels if level is not now}


def _factors(catalogue: Catalogue, responses: Responses, plan: str) -> list[str]:
    """Ask what to change."""
    return st.multiselect(
        wording.in_plan(wording.PICK, plan),
        _options(catalogue, responses),
        format_func=lambda id_: catalogue.by_factor[id_].short,
        key=answers.key(_chosen(plan)),
        help=wording.PICK_HELP,
        placeholder=wording.PICK_PLACEHOLDER,
        select_all=False,
        wrap=True,
        persist_state="session",
    )


def _level(catalogue: Catalogue, factor: RiskFactor, responses: Responses, plan: str) -> None:
    """Ask for the other answer."""
    now, others = _levels(factor, responses)
    st.selectbox(
        wording.asked(factor.short, now.label),
        list(others),
        index=None,
        format_func=others.__getitem__,
        key=answers.key(_to(plan, factor.id)),
        placeholder=wording.LEVEL_PLACEHOLDER,
        persist_state="session",
    )
    chosen = answers.get(_to(plan, factor.id))
    if chosen is None:
        return
    st.caption(wording.sure(catalogue, change_of(factor, now.id, chosen)))


def take(plan: str, way: Way) -> None:
    """Make a plan of the changes of a way; in a callback."""
    answers.put(_chosen(plan), [change.factor for change in way.changes])
    if plan == SECOND:
        answers.put(COMPARED, True)
    for change in way.changes:
        answers.put(_to(plan, change.factor), change.after)
    _move_focus(plan)


def empty(plan: str) -> None:
    """Take every change out of a plan, which keeps its name; in a callback."""
    answers.forget(_chosen(plan))
    answers.forget(_to(plan, ""))
    _move_focus(plan)


def _move_focus(plan: str) -> None:
    """Move the keyboard focus to what a plan changes."""
    answers.move_focus(f".st-key-{answers.key(_chosen(plan)).replace('.', '-')} input")


def _name(plan: str) -> str:
    return f"{plan}.name"


def _chosen(plan: str) -> str:
    return f"{plan}.factors"


def _to(plan: str, factor_id: str) -> str:
    return f"{plan}.to.{factor_id}"
