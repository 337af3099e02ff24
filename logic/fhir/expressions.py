"""The warning-sign rules and the score in FHIRPath, so that another system works out the same."""

from collections.abc import Iterable
from decimal import Decimal
from math import isinf

from logic.fhir.codes import (
    ANSWERS,
    BODY_MASS_DECIMALS,
    CHECK,
    ORDINAL_VALUE,
    SCORE_DECIMALS,
    URGENCY,
    Element,
    level_link,
)
from logic.models.base import Urgency
from logic.models.catalogue import Catalogue
from logic.models.factors import Range, RiskFactor
from logic.models.safety import FindingGroup, WarningSign
from logic.responses import HEIGHT, UNDER_16, WEIGHT

LANGUAGE = "text/fhirpath"
CHECKED = f"%resource.item.where(linkId = '{CHECK}').repeat(item)"
ANSWERED = f"answer.value.system = '{ANSWERS}'"
"""Leaves out "prefer not to say": it has no weight, and asking for its weight is an error."""
BODY_MASS_PRECISION = 9
"""As many decimals as `logic.body_mass` keeps, so that both choose the same level."""


def variables(catalogue: Catalogue) -> list[Element]:
    """Return the variables that the calculated items use, each before those that need it.

    Of the check: `told` holds the statements that were answered, `reported` those with yes, and
    `allowed` says whether a result may be shown. Of the habits: `answered` holds the scored
    questions, `impact` and `most` the sums of `logic.scoring` over the answered questions, with
    the limits applied.
    """
    scored = _links(catalogue.modifiable)
    found = {
        "told": f"{CHECKED}.where(answer.exists()).linkId",
        "reported": f"{CHECKED}.where(answer.value = true).linkId",
        "urgency": _urgency(catalogue),
        "allowed": _allowed(catalogue),
        "answered": f"%resource.repeat(item).where({_of_any(scored)} and {ANSWERED}).linkId",
        **_sums(catalogue, "impact"),
        **_sums(catalogue, "most"),
    }
    for factor in catalogue.factors:
        found |= _body_mass(factor)
    return [expression(path, name) for name, path in found.items()]


def expression(path: str, name: str | None = None) -> Element:
    """Return a FHIRPath expression as FHIR's data type, under a name if it is a variable."""
    return ({"name": name} if name else {}) | {"language": LANGUAGE, "expression": path}


def score(catalogue: Catalogue) -> str:
    """Return the score, 0 to 100, or nothing where none may be shown; see `logic.scoring`."""
    enough = f"%answered.count() >= {catalogue.answers_needed}"
    return f"iif(%allowed and {enough}, (100 * %impact / %most).round({SCORE_DECIMALS}))"


def urgency() -> str:
    """Return the expression for the answer option of the reported urgency, if any."""
    return f"{_options(URGENCY)}.where(code = %urgency)"


def body_mass() -> str:
    """Return the body mass index in kg/m2, as it is shown."""
    return f"%bodyMass.round({BODY_MASS_DECIMALS})"


def body_mass_level(factor: RiskFactor) -> str:
    """Return the level that height and weight give where none is chosen; see `logic.body_mass`."""
    first, *others = factor.levels
    chosen = f"'{factor.id}.{first.id}'"
    for level in others:
        chosen = f"iif($this >= {_number(level.at_least or 0)}, '{factor.id}.{level.id}', {chosen})"
    unchosen = f"%resource.repeat(item).where(linkId = '{factor.id}').answer.empty()"
    options = _options(level_link(factor))
    return f"iif({unchosen}, {options}.where(code = %bodyMass.select({chosen})))"


def _urgency(catalogue: Catalogue) -> str:
    """Return the code of the most pressing urgency that was reported."""
    path = "{}"
    for level in reversed(Urgency):
        signs = [sign for sign in catalogue.safety.signs if sign.urgency is level]
        if signs:
            path = f"iif({' or '.join(f'({_rule(sign)})' for sign in signs)}, '{level}', {path})"
    return path


def _rule(sign: WarningSign) -> str:
    """Return when a sign is present; see `logic.warning_signs`."""
    parts = [_is_reported(id_) for id_ in sign.all_of]
    count = f"%reported.intersect({_any_of(sign.of)}).count()"
    if sign.at_least:
        parts.append(f"{count} >= {sign.at_least}")
    if sign.at_most is not None:
        parts.append(f"{count} <= {sign.at_most}")
    return " and ".join(parts)


def _allowed(catalogue: Catalogue) -> str:
    """Return whether the check is complete, with nothing in it that forbids a result."""
    of_age = f"'{UNDER_16}' in %told and ({_is_reported(UNDER_16)}).not()"
    complete = " and ".join([of_age, *(_is_complete(group) for group in catalogue.safety.groups)])
    stops = _any_of(level for level in Urgency if level.stops)
    return f"iif(%urgency in {stops}, false, {complete})"


def _is_complete(group: FindingGroup) -> str:
    ids = [finding.id for finding in group.findings]
    complete = f"%told.intersect({_any_of(ids)}).count() = {len(ids)}"
    if not group.asked_when:
        return complete
    asked = " and ".join(_is_reported(id_) for id_ in group.asked_when)
    return f"iif({asked}, {complete}, true)"


def _is_reported(id_: str) -> str:
    return f"'{id_}' in %reported"


def _sums(catalogue: Catalogue, what: str) -> dict[str, str]:
    """Return the sum over all pathways, and before it the sum of each pathway with a limit."""
    found, terms = {}, []
    scored = catalogue.modifiable
    free = [f for f in scored if isinf(catalogue.pathway_of[f.area].limit)]
    for cap in catalogue.rules.caps:
        # The name of a variable has no underscore in FHIR.
        name, limit = f"{what}{cap.id.title().replace('_', '')}", _number(cap.limit)
        found[name] = _sum(what, [f for f in scored if f.area in cap.areas])
        terms.append(f"iif(%{name} > {limit}, {limit}, %{name})")
    return found | {what: " + ".join([_sum(what, free), *terms])}


def _sum(what: str, factors: Iterable[RiskFactor]) -> str:
    """Return the summed weights of the chosen options, or of the answered questions' largest."""
    answered = f"repeat(item).where({_of_any(_links(factors))} and linkId in %answered)"
    if what == "impact":
        weights = f"%resource.{answered}.answer.weight()"
    else:
        largest = f"answerOption.extension.where(url = '{ORDINAL_VALUE}').value.max()"
        weights = f"%questionnaire.{answered}.select({largest})"
    # FHIRPath's sum() of an empty list is empty; append 0 so that totals stay numbers.
    return f"{weights}.combine(0).sum()"


def _body_mass(factor: RiskFactor) -> dict[str, str]:
    limits = factor.body_limits
    if limits is None:
        return {}
    index = "%weight / (%height / 100).power(2)"
    return {
        "height": _measured(HEIGHT, limits.height_cm),
        "weight": _measured(WEIGHT, limits.weight_kg),
        "bodyMass": f"({index}).round({BODY_MASS_PRECISION})",
    }


def _measured(link_id: str, accepted: Range) -> str:
    inside = f"$this >= {_number(accepted.lowest)} and $this <= {_number(accepted.highest)}"
    return f"%resource.repeat(item).where(linkId = '{link_id}').answer.value.where({inside})"


def _links(factors: Iterable[RiskFactor]) -> list[str]:
    """Return the link ids of what is chosen, and of what follows from height and weight."""
    return [
        link
        for factor in factors
        for link in ((factor.id, level_link(factor)) if factor.body_limits else (factor.id,))
    ]


def _options(link_id: str) -> str:
    return f"%questionnaire.repeat(item).where(linkId = '{link_id}').answerOption.value"


def _of_any(ids: Iterable[str]) -> str:
    return f"linkId in {_any_of(ids)}"


def _any_of(ids: Iterable[str]) -> str:
    return "(" + " | ".join(f"'{id_}'" for id_ in ids) + ")"


def _number(value: float) -> str:
    """Return a number as FHIRPath writes it, without an exponent."""
    return f"{Decimal(repr(float(value))):f}"
