"""A what-if plan: its name, what it changes and to which answers, kept beside the real ones."""

import streamlit as st

from logic.models import Level, RiskFactor
from logic.responses import Responses
from logic.result import Result
from logic.what_if import Way, best_reachable, change_of, changeable, changed
from logic.wording import what_if as wording
from ui.state import answers
from ui.widgets import fields

LONGEST_NAME = 30
FIRST, SECOND = wording.PLANS
COMPARED = "plans.compared"


def made(now: Result) -> dict[str, Result]:
    """Return the result of each plan in use; the real answers are not touched."""
    for plan in wording.PLANS:
        _prepare(now, plan)
    return {plan: _result(now, plan) for plan in in_use()}


def _prepare(now: Result, plan: str) -> None:
    """Take out what no longer can be changed, and offer the best answer for what was added."""
    chosen, options = answers.get(_chosen(plan)), _options(now)
    kept = [id_ for id_ in chosen if id_ in options] if isinstance(chosen, list) else []
    if kept != chosen:
        answers.put(_chosen(plan), kept)
    for factor_id in kept:
        factor = now.catalogue.by_factor[factor_id]
        level, others = _levels(factor, now.responses)
        best = best_reachable(factor, level.id)
        fields.offer(_to(plan, factor_id), others, best.id if best else None)


def _result(now: Result, plan: str) -> Result:
    levels = {id_: answers.get(_to(plan, id_)) for id_ in answers.get(_chosen(plan))}
    return Result(now.catalogue, changed(now.catalogue, now.responses, levels))


def in_use() -> tuple[str, ...]:
    """Return the plans that are shown: the second one only where it is wanted."""
    return (FIRST, SECOND) if answers.get(COMPARED) is True else (FIRST,)


def names() -> tuple[str, ...]:
    """Return the names of the plans in use as they are shown, in order."""
    given = [answers.get(_name(plan)) for plan in in_use()]
    return wording.plan_names([name if isinstance(name, str) else "" for name in given])


def ask_for_second() -> None:
    """Ask whether to compare with a second plan."""
    fields.tick(COMPARED, wording.COMPARE)


def draw(now: Result, plan: str) -> None:
    """Draw the fields of a plan."""
    st.header(wording.PLANS[plan], anchor=False)
    labels = {id_: now.catalogue.by_factor[id_].short for id_ in _options(now)}
    how = {"help": wording.PICK_HELP, "placeholder": wording.PICK_PLACEHOLDER}
    label = wording.in_plan(wording.PICK, plan)
    for factor_id in fields.picks(_chosen(plan), label, labels, **how):
        _level(now, now.catalogue.by_factor[factor_id], plan)
    if not answers.get(_chosen(plan)):
        return
    asked = wording.in_plan(wording.NAME, plan)
    fields.text(_name(plan), asked, LONGEST_NAME, placeholder=wording.PLANS[plan])
    reset = wording.in_plan(wording.RESET, plan)
    st.button(reset, on_click=empty, args=(plan,), key=f"{plan}.reset")


def _options(now: Result) -> list[str]:
    """Return what can be changed, what counts most first."""
    levels = now.responses.levels
    factors = changeable(now.catalogue, now.responses)
    gains = sorted(factors, key=lambda factor: -factor.by_level[levels[factor.id]].impact)
    return [factor.id for factor in gains]


def _levels(factor: RiskFactor, responses: Responses) -> tuple[Level, dict[str, str]]:
    """Return the level that was answered, and the labels of the others by id."""
    now = factor.by_level[responses.levels[factor.id]]
    return now, {level.id: level.label for level in factor.levels if level is not now}


def _level(now: Result, factor: RiskFactor, plan: str) -> None:
    """Ask for the other answer."""
    level, others = _levels(factor, now.responses)
    chosen = fields.pick(
        _to(plan, factor.id),
        wording.asked(factor.short, level.label),
        others,
        placeholder=wording.LEVEL_PLACEHOLDER,
    )
    if chosen is not None:
        st.caption(wording.sure(now.catalogue, change_of(factor, level.id, chosen)))


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
