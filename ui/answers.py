"""The only module that reads or writes `st.session_state`."""

from collections.abc import Callable, Collection
from typing import Any

import streamlit as st

from logic.body_mass import (
    SHOWN_DECIMALS,
    Feet,
    Units,
    cm_to_feet,
    feet_to_cm,
    kg_to_pounds,
    pounds_to_kg,
)
from logic.models import Catalogue, FindingGroup
from logic.responses import (
    DECLINED,
    HEIGHT,
    NO,
    PREGNANT,
    UNDER_16,
    WEIGHT,
    YES,
    Responses,
)

ANSWER = "answer."
NONE_OF_THESE = "none."
DECLINED_BODY = "declined_body"
REGION, UNITS = "region", "units"
FEET, INCHES, POUNDS = "height_ft", "height_in", "weight_lb"
EXACT = "exact."
LARGEST_NUMBER = 1e12
UNUSABLE = "unusable"
PLACE = "place."
FOCUS, DELIVERIES = "focus", "deliveries"
HEADING = "h1"
WANTED = "wanted_page"


def key(name: str) -> str:
    """Return the session key of an answer, which is also its widget's key."""
    return ANSWER + name


def get(name: str) -> Any:
    """Return an answer as its widget holds it, or None."""
    return st.session_state.get(key(name))


def put(name: str, value: Any) -> None:
    """Set an answer; only before its widget is drawn, or in a callback."""
    st.session_state[key(name)] = value


def drop_unless(name: str, shows: Callable[[Any], bool]) -> None:
    """Take out a value that its widget could not show; call this before drawing it."""
    if get(name) is not None and not shows(get(name)):
        del st.session_state[key(name)]


def drop_unless_in(name: str, options: Collection[Any]) -> None:
    """Take out a value that is not among the options of its widget."""
    drop_unless(name, lambda value: isinstance(value, str) and value in options)


def drop_unless_number(name: str) -> None:
    """Take out a value that a number field could not show."""
    drop_unless(name, _is_number)


def drop_unless_tick(name: str) -> None:
    """Take out a value that a tick box could not show."""
    drop_unless(name, lambda value: isinstance(value, bool))


def responses(catalogue: Catalogue) -> Responses:
    """Return what was answered so far, checked against the catalogue."""
    raw = {factor.id: get(factor.id) for factor in catalogue.factors}
    raw |= {name: get(name) for name in (UNDER_16, PREGNANT)}
    for group in catalogue.safety.groups:
        raw |= _statements(group)
    for factor in catalogue.factors:
        if factor.body_limits is not None and get(DECLINED_BODY):
            raw[factor.id] = DECLINED
        elif factor.body_limits is not None:
            raw |= {factor.id: None, HEIGHT: height_cm(), WEIGHT: weight_kg()}
    return Responses.from_raw(raw, catalogue)


def start_again() -> None:
    """Forget every answer of this session."""
    for name in list(st.session_state):
        if str(name).startswith((ANSWER, EXACT, PLACE)):
            del st.session_state[name]


# Warning-sign statements ---------------------------------------------------------------


def none_of(group: FindingGroup) -> str:
    """Return the name of a group's "none of these"."""
    return NONE_OF_THESE + group.id


def contradicts(group: FindingGroup) -> bool:
    """Return whether "none of these" is ticked beside a statement of the group."""
    return bool(get(none_of(group))) and any(get(finding.id) for finding in group.findings)


def is_answered(group: FindingGroup) -> bool:
    """Return whether a group holds an answer that does not contradict itself."""
    return None not in _statements(group).values()


def _statements(group: FindingGroup) -> dict[str, str | None]:
    """Return a group's answers: with one thing ticked, what is not ticked is "no".

    With "none of these" ticked beside a statement, the rest stays open: one of the two is
    a slip.
    """
    ticked = {finding.id for finding in group.findings if get(finding.id)}
    rest = NO if bool(get(none_of(group))) != bool(ticked) else None
    return {finding.id: YES if finding.id in ticked else rest for finding in group.findings}


# Height and weight ---------------------------------------------------------------------


def units() -> Units:
    """Return the units for height and weight, metric until others are chosen."""
    return Units.US if get(UNITS) == Units.US else Units.METRIC


def height_cm() -> Any:
    """Return the height in centimetres exactly as first entered; unchecked, None if open."""
    if units() is Units.METRIC:
        return _exact_or_entered(HEIGHT, get(HEIGHT), _rounded, float)
    if get(FEET) is None and get(INCHES) is None:
        return None
    feet, inches = get(FEET) or 0, get(INCHES) or 0
    if not (_is_number(feet) and _is_number(inches)) or feet < 0 or inches < 0:
        return UNUSABLE
    entered = Feet(feet=feet, inches=inches)
    return _exact_or_entered(HEIGHT, entered, cm_to_feet, feet_to_cm)


def weight_kg() -> Any:
    """Return the weight in kilograms exactly as first entered; unchecked, None if open."""
    if units() is Units.METRIC:
        return _exact_or_entered(WEIGHT, get(WEIGHT), _rounded, float)
    return _exact_or_entered(WEIGHT, get(POUNDS), kg_to_pounds, pounds_to_kg)


def _exact_or_entered(
    name: str,
    entered: Any,
    to_shown: Callable[[float], Any],
    from_shown: Callable[[Any], float],
) -> Any:
    """Return the exact value while the widget merely shows it, else what was entered."""
    exact: float | None = st.session_state.get(EXACT + name)
    if exact is not None and entered == to_shown(exact):
        return exact
    return from_shown(entered) if isinstance(entered, Feet) or _is_number(entered) else entered


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and abs(value) < LARGEST_NUMBER


def switch_units() -> None:
    """Show height and weight in the units just chosen without changing what was entered."""
    chosen = units()
    put(UNITS, Units.METRIC if chosen is Units.US else Units.US)
    height, weight = (value if _is_number(value) else None for value in (height_cm(), weight_kg()))
    put(UNITS, chosen)
    st.session_state[EXACT + HEIGHT], st.session_state[EXACT + WEIGHT] = height, weight
    feet = None if height is None else cm_to_feet(height)
    put(HEIGHT, None if height is None else _rounded(height))
    put(WEIGHT, None if weight is None else _rounded(weight))
    put(FEET, feet and feet.feet)
    put(INCHES, feet and feet.inches)
    put(POUNDS, None if weight is None else kg_to_pounds(weight))


def _rounded(value: float) -> float:
    return round(value, SHOWN_DECIMALS)


def step(flow: str) -> int:
    """Return the step of a flow ("safety", "questionnaire") that a person is at, from 0."""
    number = st.session_state.get(PLACE + flow, 0)
    return max(number, 0) if isinstance(number, int) else 0


def go_to(flow: str, number: int, focus: str = HEADING) -> None:
    """Move to a step, and the keyboard focus to its heading or to an answer's widget."""
    st.session_state[PLACE + flow] = number
    move_focus(focus)


def move_focus(target: str = HEADING) -> None:
    """Ask the page to move the keyboard focus once it is drawn."""
    st.session_state[FOCUS] = {"target": target, "turn": focus()["turn"] + 1}


def focus() -> dict[str, Any]:
    """Return the last request to move the focus; `turn` counts them."""
    return st.session_state.get(FOCUS) or {"target": HEADING, "turn": 0}


def deliveries() -> int:
    """Return how often the page asked to be told that its answers have arrived."""
    return int(st.session_state.get(DELIVERIES, 0))


def note_delivery() -> None:
    """Count a delivery of answers that was asked for before leaving a page.

    The page is left before this run ends, and with it Streamlit's own note of the values.
    """
    for name in list(st.session_state):
        if str(name).startswith(ANSWER):
            st.session_state[name] = st.session_state[name]
    st.session_state[DELIVERIES] = deliveries() + 1


def flag(name: str) -> bool:
    """Return a note about where the person is: "reviewing", "correcting", "tried"."""
    return bool(st.session_state.get(PLACE + name))


def set_flag(name: str, value: bool = True) -> None:
    """Set or take back such a note."""
    st.session_state[PLACE + name] = value


def want_page(name: str) -> None:
    """Note which page the router is to go to: from a callback, or from a page without a frame."""
    st.session_state[WANTED] = name


def visit(name: str) -> None:
    """Go to a page, and the keyboard focus to its heading; in a callback."""
    want_page(name)
    move_focus()


def take_wanted_page() -> str | None:
    """Return, once, the page that the router is to go to."""
    wanted: str | None = st.session_state.pop(WANTED, None)
    return wanted
