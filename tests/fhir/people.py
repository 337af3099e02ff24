"""Made-up people's answers, as raw ones and as LHC-Forms takes them."""

from random import Random

from logic.fhir.codes import DECLINED_CODE
from logic.responses import DECLINED, HEIGHT, NO, UNDER_16, WEIGHT, YES, Responses
from tests.shipped import CATALOGUE

Raw = dict[str, str | float]

SIGNS = [*CATALOGUE.safety.findings]
NOTHING_TO_REPORT: Raw = dict.fromkeys((UNDER_16, *SIGNS), NO)


def somebody(chance: Random) -> Raw:
    """Return random answers: some declined, some left open, now and then a sign."""
    raw = dict(NOTHING_TO_REPORT)
    reported = chance.choice([[], [], ["persistent"], [*chance.sample(SIGNS, 3)]])
    raw |= dict.fromkeys(reported, YES)
    still_open = chance.choice([0, 0, 0.2, 0.6])
    for factor in CATALOGUE.factors:
        if chance.random() < still_open:
            continue
        if factor.body_limits is not None and chance.random() < 0.8:
            raw[HEIGHT] = round(chance.uniform(145, 205), 1)
            raw[WEIGHT] = round(chance.uniform(45, 150), 1)
        else:
            raw[factor.id] = chance.choice([*factor.by_level, *factor.by_level, DECLINED])
    if chance.random() < 0.1:
        del raw[chance.choice(SIGNS)]
    return raw


def entered(raw: Raw) -> dict[str, object]:
    """Return every answer by link id, choices as codes, None for what is open."""
    fields = (UNDER_16, *SIGNS, HEIGHT, WEIGHT, *CATALOGUE.by_factor)
    return {field: _entered(field, raw.get(field)) for field in fields}


def _entered(field: str, value: str | float | None) -> object:
    if field in CATALOGUE.by_factor and value is not None:
        return DECLINED_CODE if value == DECLINED else f"{field}.{value}"
    return {YES: True, NO: False}.get(str(value), value)


def read(raw: Raw) -> Responses:
    """Return raw answers as the product reads them."""
    found = Responses.from_raw(raw, CATALOGUE)
    assert not found.problems
    return found
