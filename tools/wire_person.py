"""Somebody who goes through the questions on a `Wire`, for measuring and for tests."""

from logic.models.areas import Theme
from logic.responses import UNDER_16
from tests.app.people import ALWAYS_ASKED, BODY_FACTOR, CATALOGUE, MIXED, body
from tests.said import said
from tools.wire import Sent, Wire
from ui.page_names import Name
from ui.state import current
from ui.state.answers import key

PARTS = sorted({group.part for group in ALWAYS_ASKED})
"""The parts of the safety check that everybody is asked."""


def report_nothing(part: int) -> dict[str, Sent]:
    """Return what a part of the safety check sends for somebody without a warning sign."""
    groups = [group for group in ALWAYS_ASKED if group.part == part]
    values = {key(current.none_of(group)): Sent("bool_value", True) for group in groups}
    if part == 1:
        values[key(UNDER_16)] = Sent("string_value", said("safety-age-16-or-older"))
    return values


def pass_safety_check(wire: Wire) -> None:
    """Go through the safety check to the first question."""
    wire.visit(Name.SAFETY)
    for part in PARTS:
        wire.send(report_nothing(part), press="safety.next")


def answers_of(theme: Theme) -> dict[str, Sent]:
    """Return what a step sends for the answers of `MIXED`."""
    values: dict[str, Sent] = {}
    for id_ in theme.factors:
        if id_ == BODY_FACTOR.id:
            values |= {n: Sent("string_value", str(value)) for n, value in body(MIXED[id_]).items()}
        else:
            label = CATALOGUE.by_factor[id_].by_level[MIXED[id_]].label
            values[id_] = Sent("string_value", label)
    return {key(name): sent for name, sent in values.items()}


def answer_all(wire: Wire) -> None:
    """Answer every question as `MIXED` does, up to the review."""
    for theme in CATALOGUE.themes:
        wire.send(answers_of(theme), press="step.next")
