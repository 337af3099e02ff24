"""What a single answer of a response says, in the words of `Responses.from_raw`, or why nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

from logic.fhir.beside import RawObject, is_absent, is_touched, strange
from logic.fhir.codes import ANSWERS, DATA_ABSENT, DECLINED_CODE, UCUM
from logic.fhir.items import ITEM, Fault
from logic.likeness import folded
from logic.models.factors import RiskFactor
from logic.responses import DECLINED, NO, YES
from logic.texts import Texts
from logic.wording import fhir_reading as wording

VALUE = "value"
BOOLEAN, CODING = "valueBoolean", "valueCoding"
DECIMAL, INTEGER, QUANTITY = "valueDecimal", "valueInteger", "valueQuantity"
CODING_PARTS = ("system", "version", "code", "display", "userSelected")
QUANTITY_PARTS = ("value", "comparator", "unit", "system", "code")
UNIT_NAMES = {
    "cm": ("cm", "centimeter", "centimeters", "centimetre", "centimetres"),
    "kg": ("kg", "kilogram", "kilograms", "kilogramme", "kilogrammes"),
}
"""How people write a unit of UCUM."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What an answer says: a raw value, or the fault for which it says nothing."""

    value: str | float | None = None
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class Value:
    """The value of an answer under its name: valueBoolean, valueCoding."""

    name: str
    value: Any


def yes_or_no(answer: object, texts: Texts) -> Reading:
    """Return "yes" or "no"."""
    value = only_value(answer, (BOOLEAN,), texts)
    if isinstance(value, Fault):
        return Reading(fault=value)
    if not isinstance(value.value, bool):
        return Reading(fault=_wrong(value, texts("fhir-reading-true-false"), texts))
    return Reading(YES if value.value else NO)


def level(factor: RiskFactor, answer: object, texts: Texts) -> Reading:
    """Return the level or "declined" that an answer's code stands for."""
    value = only_value(answer, (CODING,), texts)
    if isinstance(value, Fault):
        return Reading(fault=value)
    if fault := _not_plain(value, CODING_PARTS, ("system", "code"), texts):
        return Reading(fault=fault)
    levels = {f"{factor.id}.{one.id}": one for one in factor.levels}
    code, display = value.value.get("code"), value.value.get("display")
    if fault := _not_coded(value.value, list(levels), texts):
        return Reading(fault=fault)
    meant = {folded(one.label): name for name, one in levels.items()}
    if isinstance(display, str) and meant.get(folded(display), code) != code:
        named, shown = wording.quoted(texts, code), wording.quoted(texts, display)
        text = texts("fhir-reading-displayed", code=named, display=shown)
        return Reading(fault=Fault(text, texts("fhir-reading-agree"), True))
    return Reading(levels[code].id if code in levels else DECLINED)


def number(answer: object, unit: str, texts: Texts) -> Reading:
    """Return a number in this unit of UCUM; its range is for `Responses` to check."""
    value = only_value(answer, (DECIMAL, INTEGER, QUANTITY), texts)
    if isinstance(value, Fault):
        return Reading(fault=value)
    if value.name == QUANTITY:
        fault = _not_plain(value, QUANTITY_PARTS, QUANTITY_PARTS, texts) or _not_in(
            value.value, unit, texts
        )
        if fault:
            return Reading(fault=fault)
        value = Value(f"{QUANTITY}.{VALUE}", value.value.get(VALUE))
    found = value.value
    if isinstance(found, bool) or not isinstance(found, int | float):
        return Reading(fault=_wrong(value, texts("fhir-reading-a-number"), texts))
    if isinstance(found, float) and not isfinite(found):
        return Reading(fault=_wrong(value, texts("fhir-reading-a-number"), texts))
    if value.name == INTEGER and found != int(found):
        return Reading(fault=_wrong(value, texts("fhir-reading-whole-number"), texts))
    return Reading(found)


def only_value(answer: object, expected: Sequence[str], texts: Texts) -> Value | Fault:
    """Return the one value that an answer holds, if it is of an expected type."""
    if not isinstance(answer, Mapping):
        return Fault(wording.found(texts, answer), texts("fhir-reading-answer-object"))
    names = [name for name in map(str, answer) if name.removeprefix("_").startswith(VALUE)]
    if fault := _not_one(answer, names, texts):
        return fault
    plain = next((name for name in names if not name.startswith("_")), None)
    if plain is None:
        return Fault(texts("fhir-reading-no-value"), wording.either(texts, expected))
    if plain not in expected:
        return Fault(wording.typed(texts, plain, answer[plain]), wording.either(texts, expected))
    return Value(plain, answer[plain])


def _not_one(answer: RawObject, names: Sequence[str], texts: Texts) -> Fault | None:
    """Return why an answer does not say one thing only; `names` are those of its values."""
    if others := [name for name in strange(answer, (ITEM,)) if name not in names]:
        return Fault(wording.joined(texts, others), texts("fhir-reading-known-elements"), True)
    plain = {name.removeprefix("_") for name in names}
    if len(plain) > 1:
        return Fault(wording.joined(texts, names), texts("fhir-reading-one-value"), True)
    if is_absent(answer) or any(is_touched(answer, name) for name in plain):
        return Fault(texts("fhir-reading-absent"), texts("fhir-reading-plain-value"))
    return None


def _wrong(value: Value, expected: str, texts: Texts) -> Fault:
    return Fault(wording.typed(texts, value.name, value.value), expected)


def _not_plain(
    value: Value, known: Sequence[str], plain: Sequence[str], texts: Texts
) -> Fault | None:
    """Return why a value is not an object of its type with plain values in these parts."""
    if not isinstance(value.value, Mapping):
        return _wrong(value, texts("fhir-reading-an-object"), texts)
    if others := strange(value.value, known):
        return Fault(wording.joined(texts, others), texts("fhir-reading-known-elements"), True)
    if is_absent(value.value) or any(is_touched(value.value, part) for part in plain):
        return Fault(texts("fhir-reading-absent"), texts("fhir-reading-plain-value"))
    return None


def _not_coded(coding: RawObject, codes: Sequence[str], texts: Texts) -> Fault | None:
    """Return why a code is neither one of ours nor "prefer not to say"."""
    code, system = coding.get("code"), coding.get("system")
    if not isinstance(code, str):
        return Fault(
            wording.part(texts, "code", code), wording.codes(texts, [*codes, DECLINED_CODE])
        )
    wanted = DATA_ABSENT if code == DECLINED_CODE else ANSWERS
    if system != wanted:
        return Fault(wording.part(texts, "system", system), wording.part(texts, "system", wanted))
    if code not in (*codes, DECLINED_CODE):
        return Fault(
            wording.part(texts, "code", code), wording.codes(texts, [*codes, DECLINED_CODE])
        )
    return None


def _not_in(quantity: RawObject, unit: str, texts: Texts) -> Fault | None:
    """Return why a quantity is no plain number in this unit."""
    given, code, system = (quantity.get(part) for part in ("unit", "code", "system"))
    if "comparator" in quantity:
        found = wording.part(texts, "comparator", quantity["comparator"])
        return Fault(found, texts("fhir-reading-no-comparator"), True)
    if given is not None and code is not None and not _same_unit(given, code):
        named, coded = wording.found(texts, given), wording.found(texts, code)
        text = texts("fhir-reading-unit", unit=named, code=coded)
        return Fault(text, texts("fhir-reading-agree"), True)
    if code != unit:
        return Fault(wording.part(texts, "code", code), wording.part(texts, "code", unit))
    if system != UCUM:
        return Fault(wording.part(texts, "system", system), wording.part(texts, "system", UCUM))
    return None


def _same_unit(given: object, code: object) -> bool:
    if not isinstance(given, str) or not isinstance(code, str):
        return False
    return folded(given) in UNIT_NAMES.get(code, (folded(code),))
