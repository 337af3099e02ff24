"""What a scored table says of groups of people, with small numbers hidden."""

import pandas as pd
import pyarrow as pa

from logic.group.columns import IMPACT, SCORE
from logic.models import Catalogue, Record
from logic.wording import group_page as wording

SMALLEST = 10
"""Fewer people are not shown, and every other number is rounded to a multiple of this.

Rounding keeps a hidden number hidden when one table is taken from another.
"""
MOST_GROUPS = 30
TOP = 3
BAND, HIGHEST = 20, 100


class AreaCount(Record):
    """How many people of a group have an area in their top three; None is too few to show."""

    area: str
    people: int | None


class Band(Record):
    """How many people have a score from `low` to below `high`; 100 belongs to the last band."""

    low: int
    high: int
    people: int | None


class GroupSummary(Record):
    """A group of ten people or more; areas by how many people have them in their top three.

    `most_to_gain` is the area with the largest mean impact; None where nobody has any impact.
    """

    name: str
    people: int
    areas: tuple[AreaCount, ...]
    bands: tuple[Band, ...]
    most_to_gain: str | None


def summaries(
    scores: pa.Table, catalogue: Catalogue, by: str | None = None
) -> tuple[GroupSummary, ...]:
    """Return a summary of everybody with a score, or of each group of a column, largest first.

    Groups that are too small, or too many to show, are put together and come last; whoever is
    then still in too small a group has no summary.
    """
    impacts = [IMPACT + area for area in catalogue.by_area]
    people = scores.select([SCORE, *impacts]).to_pandas(ignore_metadata=True)
    people.columns = pd.Index([SCORE, *catalogue.by_area])
    if by is None:
        names = pd.Series(wording.EVERYBODY, index=people.index)
    else:
        names = pd.Series([_name(value) for value in scores[by].to_pylist()], index=people.index)
    there = people[SCORE].notna()
    groups = people[there].groupby(_pooled(names[there]), sort=False)
    found = [_summary(str(name), group) for name, group in groups if len(group) >= SMALLEST]
    return tuple(sorted(found, key=lambda group: (group.name == wording.OTHERS, -group.people)))


def rounded(number: int) -> int | None:
    """Return a number of people as it may be shown, None where it is too small."""
    return None if number < SMALLEST else round(number / SMALLEST) * SMALLEST


def _name(value: object) -> str:
    return wording.NOT_STATED if value is None or value == "" else str(value)


def _pooled(names: "pd.Series[str]") -> "pd.Series[str]":
    """Put groups that are too small, or too many, together."""
    counts = names.value_counts()
    shown = counts[counts >= SMALLEST].head(MOST_GROUPS)
    return names.where(names.isin(shown.index), wording.OTHERS)


def _summary(name: str, people: pd.DataFrame) -> GroupSummary:
    impacts = people.drop(columns=SCORE)
    # In the order of the columns where equal, so that it goes by the catalogue's order.
    ranks = impacts.rank(axis=1, method="first", ascending=False)
    counts = ((ranks <= TOP) & (impacts > 0)).sum().sort_values(ascending=False, kind="stable")
    means = impacts.mean()
    return GroupSummary(
        name=name,
        people=round(len(people) / SMALLEST) * SMALLEST,
        areas=tuple(
            AreaCount(area=str(area), people=rounded(int(number)))
            for area, number in counts.items()
        ),
        bands=_bands(people[SCORE]),
        most_to_gain=str(means.idxmax()) if means.max() > 0 else None,
    )


def _bands(scores: "pd.Series[float]") -> tuple[Band, ...]:
    lows = (scores // BAND * BAND).clip(upper=HIGHEST - BAND)
    return tuple(
        Band(low=low, high=low + BAND, people=rounded(int((lows == low).sum())))
        for low in range(0, HIGHEST, BAND)
    )
