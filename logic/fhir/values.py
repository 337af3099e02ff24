"""What a single answer of a response says, in the words of `Responses.from_raw`."""

from collections.abc import Mapping
from math import isnan
from typing import Any

from logic.fhir.codes import ANSWERS, DATA_ABSENT, DECLINED_CODE, UCUM
from logic.models import RiskFactor
from logic.responses import DECLINED, NO, YES


def level(factor: RiskFactor, answer: object) -> str | None:
    """Return the level or "declined" that an answer's code stands for, or None."""
    coding = _part(answer, "valueCoding")
    code, system = _part(coding, "code"), _part(coding, "system")
    if (system, code) == (DATA_ABSENT, DECLINED_CODE):
        return DECLINED
    levels = {f"{factor.id}.{id_}": id_ for id_ in factor.by_level}
    return levels.get(code) if system == ANSWERS and isinstance(code, str) else None


def codes(factor: RiskFactor) -> str:
    """Return the codes that a factor's question takes."""
    return ", ".join([*(f"{factor.id}.{id_}" for id_ in factor.by_level), DECLINED_CODE])


def yes_or_no(answer: object) -> str | None:
    """Return "yes" or "no", or None."""
    value = _part(answer, "valueBoolean")
    if not isinstance(value, bool):
        return None
    return YES if value else NO


def number(answer: object, unit: str) -> float | None:
    """Return a number in this unit of UCUM, or None; its range is for `Responses` to check."""
    quantity = _part(answer, "valueQuantity")
    if _part(quantity, "code") == unit and _part(quantity, "system") in (UCUM, None):
        value = _part(quantity, "value")
    else:
        value = _part(answer, "valueDecimal") or _part(answer, "valueInteger")
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return None if isinstance(value, float) and isnan(value) else value


def told(answer: object) -> object:
    """Return what stands in an answer, as near to its value as a message can show."""
    if not isinstance(answer, Mapping):
        return answer
    values = [value for name, value in answer.items() if str(name).startswith("value")]
    first = next(iter(values), None)
    return _part(first, "code") if isinstance(first, Mapping) else first


def _part(holder: object, name: str) -> Any:
    return holder.get(name) if isinstance(holder, Mapping) else None
