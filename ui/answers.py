"""The only module that reads or writes `st.session_state`."""

from collections.abc import Callable
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
PLACE = "place."
FOCUS, DELIVERIES = "focus", "deliveries"
HEADING = "h1"
FRAME, WANTED = "frame", "wanted_page"


def key(name: str) -> str:
    """Return the session key of an answer, which is also its widget's key."""
    return ANSWER + name


def get(name: str) -> Any:
    """Return an answer as its widget holds it, or None."""
    return st.session_state.get(key(name))


def put(name: str, value: Any) -> None:
    """Set an answer; only before its widget is drawn, or in a callback."""
    st.session_state[key(name)] = value


def responses(catalogue: Catalogue) -> Responses:
    """Return what was answered so far, checked against the catalogue."""
    raw = {factor.id: get(factor.id) for factor in catalogue.factors}
    raw |= {name: get(name) for name in (UNDER_16, PREGNANT)}
    for group in catalogue.safety.groups:
        raw |= _statements(group)
    for factor in catalogue.factors:
        if factor.body_limits is not None:
            raw[factor.id] = DECLINED if get(DECLINED_BODY) else None
            raw |= {HEIGHT: height_cm(), WEIGHT: weight_kg()}
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


def height_cm() -> float | None:
    """Return the height in centimetres, exactly as it was first entered."""
    if units() is Units.METRIC:
        return _unless_shown(HEIGHT, get(HEIGHT), _rounded)
    if get(FEET) is None:
        return None
    entered = Feet(feet=get(FEET), inches=get(INCHES) or 0)
    return _unless_shown(HEIGHT, entered, cm_to_feet, feet_to_cm)


def weight_kg() -> float | None:
    """Return the weight in kilograms, exactly as it was first entered."""
    if units() is Units.METRIC:
        return _unless_shown(WEIGHT, get(WEIGHT), _rounded)
    return _unless_shown(WEIGHT, get(POUNDS), kg_to_pounds, pounds_to_kg)


def _unless_shown(
    name: str,
    entered: Any,
    to_shown: Callable[[float], Any],
    from_shown: Callable[[Any], float] = float,
) -> float | None:
    """Return what was entered, or the exact value where the widget merely shows that one."""
    exact: float | None = st.session_state.get(EXACT + name)
    if exact is not None and entered == to_shown(exact):
        return exact
    return None if entered is None else from_shown(entered)


def switch_units() -> None:
    """Show height and weight in the units just chosen without changing what was entered."""
    chosen = units()
    put(UNITS, Units.METRIC if chosen is Units.US else Units.US)
    height, weight = height_cm(), weight_kg()
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


# Where the person is -------------------------------------------------------------------


def step(flow: str) -> int:
    """Return the step of a flow ("safety", "questionnaire") that a person is at, from 0."""
    return int(st.session_state.get(PLACE + flow, 0))


def go_to(flow: str, number: int, focus: str = HEADING) -> None:
    """Move to a step, and the keyboard focus to its heading or to an answer's widget."""
    st.session_state[PLACE + flow] = number
    move_focus(focus)


def move_focus(target: str = HEADING) -> None:
    """Ask the page to move the keyboard focus once it is drawn."""
    turn = int(st.session_state.get(FOCUS, {}).get("turn", 0)) + 1
    st.session_state[FOCUS] = {"target": target, "turn": turn}


def focus() -> dict[str, Any]:
    """Return the last request to move the focus; `turn` counts them."""
    return dict(st.session_state.get(FOCUS, {"target": HEADING, "turn": 0}))


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


# The frame -----------------------------------------------------------------------------


def frame_is_drawn() -> bool:
    """Return whether the router drew the frame in this session."""
    return bool(st.session_state.get(FRAME))


def note_frame() -> None:
    """Note that the router drew the frame."""
    st.session_state[FRAME] = True


def want_page(name: str) -> None:
    """Note which page was asked for before the router could draw the frame."""
    st.session_state[WANTED] = name


def take_wanted_page() -> str | None:
    """Return, once, the page that was asked for before the frame was drawn."""
    wanted: str | None = st.session_state.pop(WANTED, None)
    return wanted
