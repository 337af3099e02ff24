"""The scoring model as expressions over columns of numbers: `logic.scoring` for a whole table."""

from collections.abc import Iterable
from functools import reduce
from math import isinf
from operator import add

import narwhals as nw

from logic.group.columns import ANSWERED, FOCUS, HELPER, IMPACT, SCORE
from logic.group.engines import Frame
from logic.models.areas import Pathway
from logic.models.catalogue import Catalogue
from logic.models.factors import RiskFactor

# Names of helper columns; each is followed by an area.
RAW, GAPS, WORST, COUNT = (f"{HELPER}{part} " for part in ("impact", "gaps", "worst", "count"))
LARGEST, WIDEST, PLACE = (f"{HELPER}{part}" for part in ("largest", "widest", "place"))


def scored(frame: Frame, catalogue: Catalogue) -> Frame:
    """Add score, impacts, focus and the number of answers; formulas: `logic.scoring.assess`."""
    sums = (column for area in catalogue.by_area for column in _sums(catalogue, area))
    frame = frame.with_columns(*sums)
    answered = _total(COUNT, catalogue.by_area).cast(nw.Int64)
    enough = answered >= catalogue.answers_needed
    frame = frame.with_columns(
        nw.when(enough).then(_score(catalogue)).alias(SCORE),
        *(_impact(area, catalogue.pathway_of[area]) for area in catalogue.by_area),
    )
    frame = _focused(frame, list(catalogue.by_area))
    frame = frame.with_columns(answered.alias(ANSWERED))
    # Dropped here to save memory: a table may have a million rows.
    parts = [part + area for part in (RAW, GAPS, WORST, COUNT) for area in catalogue.by_area]
    return frame.drop(*parts, LARGEST, WIDEST, PLACE)


def _sums(catalogue: Catalogue, area: str) -> Iterable[nw.Expr]:
    """Yield an area's sums of impacts and gaps, of the largest impacts, and of answers."""
    factors = catalogue.factors_of[area]
    yield _sum(_impacts(factor) for factor in factors).alias(RAW + area)
    yield _sum(_gap(factor) for factor in factors).alias(GAPS + area)
    yield _sum(_answered(f).cast(nw.Float64) * f.worst.impact for f in factors).alias(WORST + area)
    yield _sum(_answered(factor).cast(nw.Int8) for factor in factors).alias(COUNT + area)


def mean_gaps(frame: Frame, catalogue: Catalogue) -> Frame:
    """Return a column per area: the mean gap of its answers, null if none was answered."""
    for area in catalogue.by_area:
        frame = frame.with_columns(*_sums(catalogue, area))
    return frame.select(
        nw.when(nw.col(COUNT + area) > 0)
        .then(nw.col(GAPS + area) / nw.col(COUNT + area).cast(nw.Float64))
        .alias(area)
        for area in catalogue.by_area
    )


def _sum(terms: Iterable[nw.Expr]) -> nw.Expr:
    """Return the sum of the terms; 0 without any, as for an area without factors."""
    found = list(terms)
    return reduce(add, found) if found else nw.lit(0.0)


def _total(column: str, areas: Iterable[str]) -> nw.Expr:
    return _sum(nw.col(column + area) for area in areas)


def _answered(factor: RiskFactor) -> nw.Expr:
    return nw.col(HELPER + factor.id) > 0


def _impacts(factor: RiskFactor) -> nw.Expr:
    """Return the impact of each answer; multiplied masks, since every engine is quick at them."""
    number = nw.col(HELPER + factor.id)
    places = enumerate(factor.levels, start=1)
    return _sum((number == n).cast(nw.Float64) * level.impact for n, level in places if n > 1)


def _gap(factor: RiskFactor) -> nw.Expr:
    """Return the gap of each answer, evenly spaced as in `logic.impact.gap`; 0 where open."""
    place = nw.col(HELPER + factor.id) - _answered(factor).cast(nw.Int8)
    return place.cast(nw.Float64) / float(len(factor.levels) - 1)


def _impact(area: str, pathway: Pathway) -> nw.Expr:
    """Return an area's impact; where a limit bites, its areas shrink in proportion."""
    impact = nw.col(RAW + area)
    if not isinf(pathway.limit):
        joint = _total(RAW, pathway.areas)
        shrunk = impact * (nw.lit(pathway.limit) / joint)
        impact = nw.when(joint > pathway.limit).then(shrunk).otherwise(impact)
    return impact.alias(IMPACT + area)


def _score(catalogue: Catalogue) -> nw.Expr:
    """Return the score of every row; the caller removes it from rows with too few answers."""
    parts, wholes = (
        _sum(_limited(column, pathway) for pathway in catalogue.pathways) for column in (RAW, WORST)
    )
    return parts / nw.when(wholes > 0).then(wholes) * 100


def _limited(column: str, pathway: Pathway) -> nw.Expr:
    joint = _total(column, pathway.areas)
    if isinf(pathway.limit):
        return joint
    return nw.when(joint > pathway.limit).then(nw.lit(pathway.limit)).otherwise(joint)


def _focused(frame: Frame, areas: list[str]) -> Frame:
    """Add the area to work on first: by impact, then gap, then catalogue order.

    It is null if no area has a gap.
    """
    frame = frame.with_columns(nw.max_horizontal(*(IMPACT + area for area in areas)).alias(LARGEST))
    frame = frame.with_columns(*(_gap_of_largest(area) for area in areas))
    frame = frame.with_columns(nw.max_horizontal(*(GAPS + area for area in areas)).alias(WIDEST))
    place = nw.lit(0, nw.Int8)
    for number, area in reversed(list(enumerate(areas, start=1))):
        first = (nw.col(WIDEST) > 0) & (nw.col(GAPS + area) == nw.col(WIDEST))
        place = nw.when(first).then(nw.lit(number, nw.Int8)).otherwise(place)
    frame = frame.with_columns(place.alias(PLACE))
    places = list(range(1, len(areas) + 1))
    focus = nw.col(PLACE).replace_strict(places, areas, default=None, return_dtype=nw.String)
    return frame.with_columns(focus.alias(FOCUS))


def _gap_of_largest(area: str) -> nw.Expr:
    """Return an area's mean gap in rows where its impact is the largest, else -1."""
    count = nw.when(nw.col(COUNT + area) > 0).then(nw.col(COUNT + area)).otherwise(1)
    is_largest = nw.col(IMPACT + area) == nw.col(LARGEST)
    return nw.when(is_largest).then(nw.col(GAPS + area) / count).otherwise(-1.0).alias(GAPS + area)
