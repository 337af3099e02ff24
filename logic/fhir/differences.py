"""Where the sender's own result differs from ours."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from logic.body_mass import body_mass_index, body_mass_level
from logic.fhir.codes import (
    BODY_MASS_DECIMALS,
    BODY_MASS_UNIT,
    SCORE,
    SCORE_DECIMALS,
    URGENCY,
    level_link,
    value_link,
)
from logic.fhir.received import Difference
from logic.fhir.values import Reading, level, number
from logic.models import Catalogue, RiskFactor, RiskProfile, Urgency
from logic.responses import HEIGHT, WEIGHT, Responses
from logic.warning_signs import WarningCheck
from logic.wording import fhir_reading as wording

CLOSE = 0.0101
"""So far apart are two numbers that were rounded to two decimals, one up and one down."""

Told = Mapping[str, Sequence[object]]
"""The sender's answers to what the questionnaire works out, by link id."""


def of_urgency(senders: Urgency | None, ours: WarningCheck) -> list[Difference]:
    """Return how the sender's urgency differs from that of the answers."""
    is_open = ours.urgency is Urgency.NONE and not ours.complete
    told = wording.OPEN if is_open else ours.urgency.value
    if senders is None or senders.value == told:
        return []
    return [Difference(field=URGENCY, sender=senders.value, ours=told)]


def of_numbers(
    told: Told, responses: Responses, profile: RiskProfile | None, catalogue: Catalogue
) -> Iterator[Difference]:
    """Yield how the sender's score, body mass index and its level differ from ours."""
    score = profile.score if profile else None
    ours = None if score is None else round(score, SCORE_DECIMALS)
    yield from _compared(SCORE, told, partial(number, unit=""), ours)
    for factor in catalogue.factors:
        if factor.body_limits is not None:
            yield from _of_body_mass(factor, told, responses)


def _of_body_mass(factor: RiskFactor, told: Told, responses: Responses) -> Iterator[Difference]:
    height, weight = (responses.measurements.get(name) for name in (HEIGHT, WEIGHT))
    index = follows = None
    if height is not None and weight is not None:
        index = round(body_mass_index(height, weight), BODY_MASS_DECIMALS)
        follows = body_mass_level(factor, height, weight)
    link = value_link(factor)
    yield from _compared(link, told, partial(number, unit=BODY_MASS_UNIT), index)
    chosen = follows.id if follows else None
    yield from _compared(level_link(factor), told, partial(level, factor), chosen)


def _compared(
    link_id: str, told: Told, read: Callable[[object], Reading], ours: str | float | None
) -> Iterator[Difference]:
    """Yield each of the sender's values that is not ours."""
    here = wording.NO_RESULT if ours is None else str(ours)
    for reading in dict.fromkeys(map(read, told.get(link_id, ()))):
        if not _same(reading.value, ours):
            senders = reading.fault.found if reading.fault else str(reading.value)
            yield Difference(field=link_id, sender=senders, ours=here)


def _same(value: str | float | None, ours: str | float | None) -> bool:
    if isinstance(value, str) or isinstance(ours, str) or value is None or ours is None:
        return value == ours and value is not None
    return abs(value - ours) <= CLOSE
