"""The one door for outside input: raw answers become `Responses`, with problems listed."""

import re
from collections.abc import Mapping
from math import isnan
from numbers import Rational, Real
from typing import Any, Self

from pydantic import Field

from logic.body_mass import body_mass_level
from logic.models.base import Frozen
from logic.models.catalogue import Catalogue
from logic.models.factors import Range, RiskFactor
from logic.problems import Expected, ExpectedKind, Problem, problem_at, shown

DECLINED = "declined"
UNANSWERED = "unanswered"
YES, NO = "yes", "no"
EXPECTED_STATEMENT = Expected(kind=ExpectedKind.YES_OR_NO)
UNDER_16, PREGNANT = "under_16", "pregnant"
HEIGHT, WEIGHT = "height_cm", "weight_kg"
MISSING_IN_TABLES = ("NAType", "NaTType")
PLAIN_DECIMAL = re.compile(r"[ \t\r\n]*[0-9]+(\.[0-9]+)?[ \t\r\n]*")


class Responses(Frozen):
    """A person's answers, each checked against the catalogue.

    `levels` holds the answered factors, `findings` the warning-sign statements (true or
    false); what is in neither is unanswered.
    """

    levels: dict[str, str] = Field(default_factory=dict)
    declined: frozenset[str] = frozenset()
    findings: dict[str, bool] = Field(default_factory=dict)
    measurements: dict[str, float] = Field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @classmethod
    def from_raw(cls, raw: Mapping[str, Any], catalogue: Catalogue) -> Self:
        """Check raw answers, `{factor_id: level_id}`, without ever raising on their content.

        None, "unanswered" and "declined" are the open states. Warning-sign statements take
        "yes" or "no"; `height_cm` and `weight_kg` take numbers, as text in plain decimals
        ("170.5"), and give the level of the factor asked that way, unless its level is given
        too. Whatever is unknown or wrong
        is left out and listed in `problems` with what was expected.
        """
        if not isinstance(raw, Mapping):
            expected = Expected(kind=ExpectedKind.ANSWERS)
            return cls(problems=(problem_at("answers", raw, expected),))
        reader = _Reader(catalogue)
        for field, value in raw.items():
            reader.read(field, value)
        reader.weigh()
        return cls(
            levels=reader.levels,
            declined=frozenset(reader.declined),
            findings=reader.findings,
            measurements=reader.measurements,
            problems=tuple(reader.problems),
        )

    def problem(self, field: str) -> Problem | None:
        """Return what is wrong at this field, or None."""
        return next((problem for problem in self.problems if problem.field == field), None)

    def is_measured(self, factor: RiskFactor) -> bool:
        """Return whether a factor's answer is what height and weight give."""
        if not {HEIGHT, WEIGHT} <= self.measurements.keys():
            return False
        level = body_mass_level(factor, self.measurements[HEIGHT], self.measurements[WEIGHT])
        return level is not None and self.levels.get(factor.id) == level.id

    def is_unusable(self, factor: RiskFactor) -> bool:
        """Return whether a factor is open because what was answered could not be used."""
        fields = (factor.id, HEIGHT, WEIGHT) if factor.body_limits else (factor.id,)
        is_open = factor.id not in self.levels and factor.id not in self.declined
        return is_open and any(self.problem(field) for field in fields)


class _Reader:
    """Sorts raw answers into what can be used and what cannot."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.levels: dict[str, str] = {}
        self.declined: set[str] = set()
        self.findings: dict[str, bool] = {}
        self.measurements: dict[str, float] = {}
        self.problems: list[Problem] = []
        self.body_factors = [f for f in catalogue.factors if f.body_limits is not None]

    def read(self, field: object, value: object) -> None:
        """Take in one answer."""
        if _missing(value):
            value = None
        if field in self.catalogue.by_factor:
            self._factor(self.catalogue.by_factor[str(field)], value)
        elif field in (UNDER_16, PREGNANT) or field in self.catalogue.safety.findings:
            self._finding(str(field), value)
        elif field in (HEIGHT, WEIGHT) and self.body_factors:
            self._measurement(str(field), value)
        else:
            expected = Expected(kind=ExpectedKind.FACTOR_ID)
            self.problems.append(problem_at(shown(field), value, expected))

    def _factor(self, factor: RiskFactor, value: object) -> None:
        if value is None:
            return
        if isinstance(value, str) and value in factor.by_level:
            self.levels[factor.id] = value
        elif _declined(value):
            self.declined.add(factor.id)
        else:
            self.problems.append(problem_at(factor.id, value, expected_level(factor)))

    def _finding(self, field: str, value: object) -> None:
        if value is None or _declined(value):
            return
        if isinstance(value, str) and value in (YES, NO):
            self.findings[field] = value == YES
        else:
            self.problems.append(problem_at(field, value, EXPECTED_STATEMENT))

    def _measurement(self, field: str, value: object) -> None:
        if value is None or _declined(value):
            return
        accepted = self._range(field)
        number = _number(value)
        if number is not None and number in accepted:
            self.measurements[field] = number
        else:
            self.problems.append(problem_at(field, value, expected_number(accepted)))

    def _range(self, field: str) -> Range:
        limits = self.body_factors[0].body_limits
        assert limits is not None  # body_factors hold nothing else
        return limits.height_cm if field == HEIGHT else limits.weight_kg

    def weigh(self) -> None:
        """Turn height and weight into a level where none was given."""
        if not {HEIGHT, WEIGHT} <= self.measurements.keys():
            return
        for factor in self.body_factors:
            if factor.id not in self.levels and factor.id not in self.declined:
                height, weight = self.measurements[HEIGHT], self.measurements[WEIGHT]
                level = body_mass_level(factor, height, weight)
                assert level is not None  # both were found in range above
                self.levels[factor.id] = level.id


def _missing(value: object) -> bool:
    """Return whether an answer was not given; tables write that as NaN."""
    if isinstance(value, str):
        return value == UNANSWERED
    if isinstance(value, Real) and not isinstance(value, Rational):
        return isnan(value)
    return value is None or type(value).__name__ in MISSING_IN_TABLES


def _declined(value: object) -> bool:
    return isinstance(value, str) and value == DECLINED


def _number(value: object) -> float | None:
    """Return a number, also from its text or from a table's own type, or None.

    Of text, Python would also read "1_70", "1e2" and the digits of every script: slips in a
    table, which nobody meant as a height.
    """
    if isinstance(value, bool) or not isinstance(value, Real | str):
        return None
    if isinstance(value, str) and not PLAIN_DECIMAL.fullmatch(value):
        return None
    try:
        return float(value)
    except (ValueError, OverflowError):
        return None


def expected_level(factor: RiskFactor) -> Expected:
    """Return what may stand at a factor."""
    return Expected(kind=ExpectedKind.ONE_OF, choices=(*factor.by_level, DECLINED))


def expected_number(accepted: Range) -> Expected:
    """Return what may stand at a measurement."""
    return Expected(kind=ExpectedKind.NUMBER_BETWEEN, low=accepted.lowest, high=accepted.highest)
