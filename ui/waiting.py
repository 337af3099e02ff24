"""Puts back what was chosen on the page and had not been sent when the page was closed."""

from collections.abc import Mapping, Sequence

from logic.body_mass import Units
from logic.models import Catalogue
from logic.responses import PREGNANT, UNDER_16
from ui import answers, body_answers, question_widgets, reported, safety_form

Value = bool | float | str | None


def put_back(waiting: Mapping[str, Value], catalogue: Catalogue, *, signs: bool) -> None:
    """Put these values back as answers, those about warning signs only where they still hold.

    What has no field, or a value that its field could not show, is left out.
    """
    choices = _choices(catalogue, signs=signs)
    ticks = [answers.DECLINED_BODY, *(_statements(catalogue) if signs else ())]
    for name, options in choices.items():
        place = waiting.get(_field(name))
        if type(place) is int and 0 <= place < len(options):
            answers.put(name, options[place])
    for name in ticks:
        if isinstance(waiting.get(_field(name)), bool):
            answers.put(name, waiting[_field(name)])
    for name in body_answers.NAMES:
        if _field(name) in waiting and not isinstance(waiting[_field(name)], bool):
            answers.put(name, waiting[_field(name)])


def _field(name: str) -> str:
    """Return how the browser calls the field of an answer."""
    return answers.key(name).replace(".", "-")


def _choices(catalogue: Catalogue, *, signs: bool) -> dict[str, Sequence[str]]:
    """Return the options of every question, in the order in which they are drawn."""
    choices: dict[str, Sequence[str]] = {
        factor.id: question_widgets.options(factor)
        for factor in catalogue.factors
        if factor.body_limits is None
    }
    choices[answers.UNITS] = list(Units)
    choices[answers.REGION] = [region.id for region in catalogue.safety.regions]
    if signs:
        choices[UNDER_16] = safety_form.AGES
        choices[PREGNANT] = safety_form.PREGNANCY
    return choices


def _statements(catalogue: Catalogue) -> list[str]:
    groups = catalogue.safety.groups
    return [*catalogue.safety.findings, *(reported.none_of(group) for group in groups)]
