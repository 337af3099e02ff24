"""Shares and areas under the curve from a survey drawn in strata and units, with intervals.

Nothing here knows what was asked. The formulas, with their sources:

* Variance of a share: Taylor linearisation of a ratio, units drawn with replacement within
  strata (Lumley 2004, doi 10.18637/jss.v009.i08), as the survey's owner recommends
  (https://wwwn.cdc.gov/nchs/nhanes/tutorials/varianceestimation.aspx).
* Area under the curve with weights: Iparragirre, Barrio and Arostegui 2023, doi
  10.1002/sta4.635. Its variance: the stratified jackknife that leaves out one unit at a time,
  around the full sample's value (Rust and Rao 1996, doi 10.1177/096228029600500305).
* Intervals: Student's t on the logit scale, with as many degrees of freedom as units less
  strata (Korn and Graubard 1999, Analysis of Health Surveys).
"""

from dataclasses import dataclass
from functools import cache
from math import exp, log, pi, sqrt, tan

import numpy as np
from numpy.typing import NDArray

from logic.models.survey import Measured

LEVEL = 0.95
DIGITS = 6
STEPS = 200_001

Numbers = NDArray[np.float64]
Truths = NDArray[np.bool_]


class DesignError(ValueError):
    """Raised when a survey's design or answers allow no interval."""


@dataclass(frozen=True, slots=True)
class Design:
    """Who stands for how many, and how they were drawn: one entry a row.

    `units` numbers the sampling units from 0 throughout; `stratum_of` gives each unit's
    stratum, numbered from 0.
    """

    weights: Numbers
    units: NDArray[np.intp]
    stratum_of: NDArray[np.intp]

    @classmethod
    def of(cls, weights: Numbers, strata: NDArray[np.int64], psu: NDArray[np.int64]) -> "Design":
        """Number units within strata.

        Raises:
            DesignError: when a stratum has a single unit, whose variance is unknown.
        """
        pairs, units = np.unique(np.stack([strata, psu]), axis=1, return_inverse=True)
        names, stratum_of, counts = np.unique(pairs[0], return_inverse=True, return_counts=True)
        if (counts < 2).any():
            alone = ", ".join(map(str, names[counts < 2]))
            raise DesignError(f"These strata have a single unit, so no interval: {alone}.")
        return cls(weights, units.ravel(), stratum_of)

    @property
    def freedom(self) -> int:
        """The degrees of freedom: units less strata."""
        return len(self.stratum_of) - len(self.units_in)

    @property
    def units_in(self) -> NDArray[np.intp]:
        """The number of units of each stratum."""
        return np.bincount(self.stratum_of)


def share(design: Design, inside: Truths, has: Truths) -> Measured:
    """Return the weighted share of those inside a group who have something.

    Rows outside keep their units in the design, so that a unit without anybody inside counts.
    """
    weights = design.weights * inside
    value = float(weights @ has / weights.sum())
    totals = np.bincount(design.units, weights * (has - value) / weights.sum())
    variance = 0.0
    for stratum, units in enumerate(design.units_in):
        own = totals[design.stratum_of == stratum]
        variance += units / (units - 1) * float(((own - own.mean()) ** 2).sum())
    return interval(value, sqrt(variance), design.freedom)


def discrimination(design: Design, inside: Truths, values: Numbers, has: Truths) -> Measured:
    """Return the area under the curve of `values` among those inside a group."""
    values, has = values[inside], has[inside]
    full = area(design.weights[inside], values, has)
    variance = 0.0
    for unit, stratum in enumerate(design.stratum_of):
        units = design.units_in[stratum]
        weights = _without(design, unit, stratum)
        changed = area(weights[inside], values, has)
        variance += (units - 1) / units * (changed - full) ** 2
    return interval(full, sqrt(variance), design.freedom)


def area(weights: Numbers, values: Numbers, has: Truths) -> float:
    """Return the weighted chance that somebody with it has the higher value; ties count half.

    Raises:
        DesignError: when nobody has it, or everybody.
    """
    _, step = np.unique(values, return_inverse=True)
    cases = np.bincount(step, weights * has)
    others = np.bincount(step, weights * ~has)
    if not cases.sum() or not others.sum():
        raise DesignError("A part of the rows has nobody with pain, or nobody without.")
    lower = np.cumsum(others) - others
    return float(cases @ (lower + others / 2) / cases.sum() / others.sum())


def interval(value: float, error: float, freedom: int) -> Measured:
    """Return a share or area with its 95 % interval, Student's t on the logit scale.

    Raises:
        DesignError: at 0 and 1, which have no logit.
    """
    if not 0 < value < 1:
        raise DesignError("A share or area of 0 or 1 has no interval: too few rows.")
    centre = log(value / (1 - value))
    reach = t_quantile(freedom) * error / (value * (1 - value))
    low, high = (1 / (1 + exp(-end)) for end in (centre - reach, centre + reach))
    return Measured(
        value=round(value, DIGITS), ci_low=round(low, DIGITS), ci_high=round(high, DIGITS)
    )


@cache
def t_quantile(freedom: int) -> float:
    """Return the t within which 95 % of Student's distribution lie.

    With t = sqrt(freedom) tan(angle) its density becomes cos(angle) ** (freedom - 1), which
    is added up here in small steps.
    """
    angles = np.linspace(0, pi / 2, STEPS)
    density = np.cos(angles) ** (freedom - 1)
    below = np.concatenate([[0.0], np.cumsum(density[1:] + density[:-1])])
    return sqrt(freedom) * tan(float(np.interp(LEVEL * below[-1], below, angles)))


def _without(design: Design, unit: int, stratum: int) -> Numbers:
    """Return the weights without a unit; the others of its stratum stand in for it."""
    units = design.units_in[stratum]
    beside = design.stratum_of[design.units] == stratum
    weights = np.where(beside, design.weights * units / (units - 1), design.weights)
    return np.where(design.units == unit, 0.0, weights)
