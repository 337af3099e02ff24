"""A what-if plan: answers tried beside the real ones, a row of choices for each habit."""

from collections.abc import Iterable
from functools import partial
from typing import Literal

import streamlit as st

from logic.models.factors import RiskFactor
from logic.result import Result
from logic.what_if import ChangeSet, best_reachable, changeable, changed
from logic.wording import what_if as wording
from ui.state import answers, current
from ui.state.language import say, texts
from ui.widgets import fields, parts
from ui.widgets.parts import Part

LONGEST_NAME = 30
FIRST, SECOND = wording.PLANS
AS_NOW = "now"
"""The choice that leaves an answer as it is, whatever it is."""
AREAS_SHOWN, SCROLLED_PX = 3, 470


def made(now: Result) -> dict[str, Result]:
    """Return the results of the plans by their names as they are shown, in order."""
    given = [answers.get(_name(plan)) for plan in wording.PLANS]
    names = wording.plan_names(texts(), [name if isinstance(name, str) else "" for name in given])
    return {name: tried(now, plan) for name, plan in zip(names, wording.PLANS, strict=True)}


def tried(now: Result, plan: str) -> Result:
    """Return the result of a plan, that of now where nothing is changed.

    The real answers are not touched.
    """
    chosen = {
        factor.id: answers.get(_to(plan, factor.id))
        for factor in changeable(now.catalogue, now.responses)
    }
    levels = {id_: level for id_, level in chosen.items() if level in _others(now, id_)}
    if not levels:
        return now
    said = changed(now.catalogue, now.responses, levels)
    return current.worked_out(plan, now.catalogue, said)


def ask_names() -> None:
    """Ask how the plans are called."""
    for column, plan in zip(st.columns(len(wording.PLANS)), wording.PLANS, strict=True):
        with column:
            label = say(wording.NAMES[plan])
            fields.text(_name(plan), label, LONGEST_NAME, placeholder=say(wording.PLANS[plan]))


def draw(now: Result, plan: str) -> None:
    """Draw a row of answers for each of the first areas; one tap opens all other habits."""
    factors, more = _in_order(now), f"{plan}.more"
    shown = _first(now, factors)
    # With all of them open they scroll beside the chart, which stays in sight.
    height: Literal["content"] | int = SCROLLED_PX if answers.shown(more) else "content"
    with st.container(height=height, border=False, key=f"{plan}.rows"):
        _rows(now, plan, shown)
        if not shown:
            st.markdown(say("what-if-nothing"))
        rest = [factor for factor in factors if factor not in shown]
        inside = partial(_rows, now, plan, rest)
        parts.closed(Part(more, say("what-if-more"), inside, ":material/add:"))


def _in_order(now: Result) -> list[RiskFactor]:
    """Return what can be changed: by area as the chart has them, what counts most first."""
    levels = now.responses.levels
    factors = changeable(now.catalogue, now.responses)
    place = {one.area: number for number, one in enumerate(now.profile.areas)}
    return sorted(factors, key=lambda f: (place[f.area], -f.by_level[levels[f.id]].impact))


def _first(now: Result, factors: list[RiskFactor]) -> list[RiskFactor]:
    """Return the habit of each area to work on first that counts most and can get better."""
    levels = now.responses.levels
    better = [factor for factor in factors if best_reachable(factor, levels[factor.id])]
    areas = [one.area for one in now.to_work_on[:AREAS_SHOWN]]
    return [next(factor for factor in better if factor.area == area) for area in areas]


def _others(now: Result, factor_id: str) -> list[str]:
    """Return the ids of the answers that a habit can be changed to."""
    real, levels = now.responses.levels[factor_id], now.catalogue.by_factor[factor_id].levels
    return [level.id for level in levels if level.id != real and not level.out_of_reach]


def _rows(now: Result, plan: str, factors: Iterable[RiskFactor]) -> None:
    for factor in factors:
        _row(now, plan, factor)


def _row(now: Result, plan: str, factor: RiskFactor) -> None:
    """Draw the answers of a habit, the best one first; that of now is chosen until another is."""
    real, others = now.responses.levels[factor.id], _others(now, factor.id)
    labels = {
        AS_NOW if level.id == real else level.id: level.in_short
        for level in factor.levels
        if level.id in (real, *others)
    }
    name = _to(plan, factor.id)
    fields.begin_with(name, labels, AS_NOW)
    label = wording.row(texts(), now.catalogue, factor, factor.by_level[real])
    fields.pill(name, label, labels, required=True, help=factor.question)


def undo(plan: str) -> None:
    """Take every change out of a plan, which keeps its name; in a callback."""
    answers.forget(_to(plan, ""))


def take(plan: str, change_set: ChangeSet) -> None:
    """Make a plan of some changes; in a callback."""
    undo(plan)
    for change in change_set.changes:
        answers.put(_to(plan, change.factor), change.after)


def _name(plan: str) -> str:
    return f"{plan}.name"


def _to(plan: str, factor_id: str) -> str:
    return f"{plan}.to.{factor_id}"
