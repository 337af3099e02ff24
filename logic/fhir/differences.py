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
from logic.fhir.received import Disagreement
from logic.fhir.values import Reading, level, number
from logic.models.base import Urgency
from logic.models.catalogue import Catalogue
from logic.models.factors import RiskFactor
from logic.models.results import RiskProfile
from logic.responses import HEIGHT, WEIGHT, Responses
from logic.texts import Texts
from logic.warning_signs import WarningCheck

CLOSE = 0.0101
"""Numbers that differ by no more than this may be one number, rounded up and rounded down."""

Sent = Mapping[str, Sequence[object]]
"""The sender's answers to what the questionnaire works out, by link id."""


def of_urgency(senders: Urgency | None, ours: WarningCheck, texts: Texts) -> list[Disagreement]:
    """Return how the sender's urgency differs from that of the answers."""
    is_open = ours.urgency is Urgency.NONE and not ours.complete
    own = texts("fhir-reading-open") if is_open else ours.urgency.value
    if senders is None or senders.value == own:
        return []
    return [Disagreement(field=URGENCY, sender=senders.value, ours=own)]


def of_numbers(
    sent: Sent,
    responses: Responses,
    profile: RiskProfile | None,
    catalogue: Catalogue,
    texts: Texts,
) -> Iterator[Disagreement]:
    """Yield how the sender's score, body mass index and its level differ from ours."""
    score = profile.score if profile else None
    ours = None if score is None else round(score, SCORE_DECIMALS)
    yield from _compared(SCORE, sent, partial(number, unit="", texts=texts), ours, texts)
    for factor in catalogue.factors:
        if factor.body_limits is not None:
            yield from _of_body_mass(factor, sent, responses, texts)


def _of_body_mass(
    factor: RiskFactor, sent: Sent, responses: Responses, texts: Texts
) -> Iterator[Disagreement]:
    height, weight = (responses.measurements.get(name) for name in (HEIGHT, WEIGHT))
    index = follows = None
    if height is not None and weight is not None:
        index = round(body_mass_index(height, weight), BODY_MASS_DECIMALS)
        follows = body_mass_level(factor, height, weight)
    read_index = partial(number, unit=BODY_MASS_UNIT, texts=texts)
    yield from _compared(value_link(factor), sent, read_index, index, texts)
    chosen = follows.id if follows else None
    read_level = partial(level, factor, texts=texts)
    yield from _compared(level_link(factor), sent, read_level, chosen, texts)


def _compared(
    link_id: str,
    sent: Sent,
    read: Callable[[object], Reading],
    ours: str | float | None,
    texts: Texts,
) -> Iterator[Disagreement]:
    """Yield each of the sender's values that is not ours."""
    here = texts("fhir-reading-no-result") if ours is None else str(ours)
    for reading in dict.fromkeys(map(read, sent.get(link_id, ()))):
        if not _same(reading.value, ours):
            senders = reading.fault.found if reading.fault else str(reading.value)
            yield Disagreement(field=link_id, sender=senders, ours=here)


def _same(value: str | float | None, ours: str | float | None) -> bool:
    if isinstance(value, str) or isinstance(ours, str) or value is None or ours is None:
        return value == ours and value is not None
    return abs(value - ours) <= CLOSE
