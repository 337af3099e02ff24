"""A risk factor drawn as the right widget, with the message at its field."""

from collections.abc import Mapping

import streamlit as st

from logic.body_mass import Quantity, Units
from logic.models.factors import RiskFactor
from logic.responses import DECLINED, HEIGHT, WEIGHT, Responses
from logic.texts import MessageName
from logic.wording import common
from logic.wording import questionnaire as wording
from ui.state import answers, body, visit
from ui.state.language import say, texts
from ui.state.notes import Journey
from ui.widgets import fields

LONGEST = 80
LABELS: Mapping[str, MessageName] = {
    HEIGHT: "questionnaire-height-cm",
    WEIGHT: "questionnaire-weight-kg",
    answers.FEET: "questionnaire-height-feet",
    answers.INCHES: "questionnaire-height-inches",
    answers.POUNDS: "questionnaire-weight-pounds",
    answers.STONES: "questionnaire-weight-stones",
    answers.STONE_POUNDS: "questionnaire-and-pounds",
}
QUANTITIES = {HEIGHT: Quantity.HEIGHT, WEIGHT: Quantity.WEIGHT}


def draw(factor: RiskFactor, responses: Responses) -> None:
    """Draw a factor's question; nothing is selected that the person did not select."""
    if factor.body_limits is not None:
        _body(factor, responses)
    else:
        _choice(factor, responses)


def selector(factor: RiskFactor) -> str:
    """Return the CSS selector of a question's first input, to move the focus to."""
    if factor.body_limits is not None:
        return body_selector(HEIGHT)
    return f"{visit.drawn(answers.key(factor.id))} input"


def body_selector(field: str) -> str:
    """Return the CSS selector of the input for height or weight in the person's units."""
    return f"{visit.drawn(answers.key(_first(QUANTITIES[field], body.units())))} input"


def _first(quantity: Quantity, units: Units) -> str:
    """Return the name of the first field for a height or a weight."""
    return next(iter(body.FIELDS[quantity][units]))


def _choice(factor: RiskFactor, responses: Responses) -> None:
    labels = {level.id: level.label for level in factor.levels}
    labels[DECLINED] = say(common.PREFER_NOT_TO_SAY)
    wrong = responses.problem(factor.id) is not None
    fields.choice(factor.id, factor.question, labels, help=factor.help)
    if wrong:
        fields.fault(factor.id, say("questionnaire-cannot-use"))


def _body(factor: RiskFactor, responses: Responses) -> None:
    """Ask for height and weight in the units of the person's choice."""
    units = body.units()
    with st.container(key=f"asked.{factor.id}"):
        st.markdown(factor.question, help=factor.help)
        _units_choice()
        with st.container(horizontal=True):
            for quantity in Quantity:
                for name in body.FIELDS[quantity][units]:
                    _written(name)
        _body_message(factor, responses, units)
        fields.tick(answers.DECLINED_BODY, say("questionnaire-decline-body"))


def _units_choice() -> None:
    body.note_units()
    fields.choice(
        answers.UNITS,
        say("questionnaire-units-label"),
        {units: say(label) for units, label in wording.UNITS.items()},
        usual=0,
        horizontal=True,
        then=body.switch_units,
    )


def _written(name: str) -> None:
    """Ask for a number as text: a browser drops the comma of 171,5 from a field for numbers."""
    # A number of an older copy, or what was tampered with: setting it always would take back what
    # is being typed.
    if not isinstance(answers.get(name), str | None):
        answers.put(name, body.text_of(name))
    fields.text(name, say(LABELS[name]), LONGEST, autocomplete="off")


def _body_message(factor: RiskFactor, responses: Responses, units: Units) -> None:
    assert factor.body_limits is not None  # drawn for such factors alone
    wrong = False
    for field, quantity in QUANTITIES.items():
        found = body.reading(quantity)
        if found.doubt:
            fields.fault(_first(quantity, units), wording.in_doubt(texts(), quantity, found.doubt))
        elif problem := responses.problem(field):
            message = wording.out_of_range(texts(), problem, factor.body_limits, units)
            fields.fault(_first(quantity, units), message)
        elif found.value is not None and found.in_other_units:
            st.caption(wording.read_as(texts(), found.value, quantity, units))
        wrong = wrong or responses.problem(field) is not None
    missing = body_fault(responses)
    if not wrong and missing and Journey.noted().tried:
        fields.fault(_first(QUANTITIES[missing], units), say("questionnaire-one-missing"))


def body_fault(responses: Responses) -> str | None:
    """Return which of height and weight cannot be used, or is missing beside the other."""
    for field in (HEIGHT, WEIGHT):
        if responses.problem(field):
            return field
    missing = [field for field in (HEIGHT, WEIGHT) if field not in responses.measurements]
    return missing[0] if len(missing) == 1 else None
