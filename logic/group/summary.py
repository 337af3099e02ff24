"""What a scored table says of groups of people, with small numbers hidden."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import isclose, isnan

import pandas as pd
import pyarrow as pa

from logic.group.columns import URGENCY
from logic.group.people import People
from logic.group.signs import STOPS
from logic.models.base import Frozen
from logic.models.catalogue import Catalogue

SMALLEST = 10
"""Smaller numbers of people are hidden, and all others are rounded to a multiple of this.

Rounding keeps a hidden number hidden when one table is taken from another.
"""
MOST_GROUPS = 30
TOP = 3
BAND, HIGHEST = 20, 100


class AreaCount(Frozen):
    """How many people of a group have an area in their top three; None is too few to show."""

    area: str
    people: int | None


class Band(Frozen):
    """How many people have a score from `low` to below `high`; 100 belongs to the last band."""

    low: int
    high: int
    people: int | None


class GroupKind(StrEnum):
    """What holds a group together; a word of a table is no kind."""

    EVERYBODY = "everybody"
    VALUE = "value"
    NOT_STATED = "not stated"
    OTHERS = "others"


@dataclass(frozen=True)
class Group:
    """What a group is: of a value of the column, by its text, or one of the other kinds."""

    kind: GroupKind
    name: str = ""


EVERYBODY = Group(GroupKind.EVERYBODY)
NOT_STATED = Group(GroupKind.NOT_STATED)
OTHERS = Group(GroupKind.OTHERS)


class GroupSummary(Frozen):
    """A group of ten people or more; areas by how many people have them in their top three.

    `name` is the value of the column that its people share, empty for other kinds of groups.
    `most_to_gain` are the areas with the largest mean impact over those who answered, more than
    one where equal, and none where nobody has any impact. `not_asked` are areas of which nobody
    of the group answered anything; they are nowhere else.
    """

    kind: GroupKind
    name: str
    people: int
    areas: tuple[AreaCount, ...]
    bands: tuple[Band, ...]
    most_to_gain: tuple[str, ...]
    not_asked: tuple[str, ...]


def summaries(
    scores: pa.Table, catalogue: Catalogue, by: str | None = None
) -> tuple[GroupSummary, ...]:
    """Return a summary of everybody with a score, or of each group of a column, largest first.

    Groups that are too small, or too many to show, are put together and come last; whoever is
    then still in too small a group has no summary.
    """
    people = People.of(scores, catalogue)
    groups = [EVERYBODY] * len(scores) if by is None else list(map(_group, scores[by].to_pylist()))
    places = people.scores.index
    found = pd.Series(_pooled([groups[place] for place in places]), places, dtype=object)
    each = {group: people.where(found == group) for group in dict.fromkeys(found)}
    shown = [_summary(group, those) for group, those in each.items() if len(those) >= SMALLEST]
    return tuple(sorted(shown, key=lambda one: (one.kind is GroupKind.OTHERS, -one.people)))


def with_a_sign(scores: pa.Table) -> int:
    """Return how many rows have a sign that comes before any result: emergency or same day."""
    if URGENCY not in scores.column_names:
        return 0
    return int(scores[URGENCY].to_pandas().isin(STOPS).sum())


def rounded(number: int) -> int | None:
    """Return a number of people rounded, or None if it is too small to be shown."""
    return None if number < SMALLEST else round(number / SMALLEST) * SMALLEST


def _group(value: object) -> Group:
    """Return the group of a value; None, empty text and NaN count as not stated."""
    is_nothing = value is None or value == "" or (isinstance(value, float) and isnan(value))
    return NOT_STATED if is_nothing else Group(GroupKind.VALUE, str(value))


def _pooled(groups: Sequence[Group]) -> list[Group]:
    """Put the people of groups that are too small, or too many to show, into one group."""
    largest = Counter(groups).most_common(MOST_GROUPS)
    shown = {group for group, people in largest if people >= SMALLEST}
    return [group if group in shown else OTHERS for group in groups]


def _summary(group: Group, people: People) -> GroupSummary:
    answered = people.gaps.notna().sum()
    counts = people.among_first(TOP)
    areas = [
        AreaCount(area=area, people=rounded(int(counts[area])))
        for area in people.gaps.columns
        if answered[area]
    ]
    # By what is shown, so that the order tells nothing of a hidden number.
    areas.sort(key=lambda area: -(area.people or 0))
    return GroupSummary(
        kind=group.kind,
        name=group.name,
        people=round(len(people) / SMALLEST) * SMALLEST,
        areas=tuple(areas),
        bands=_bands(people.scores),
        most_to_gain=_most_to_gain(people),
        not_asked=tuple(area for area in people.gaps.columns if not answered[area]),
    )


def _most_to_gain(people: People) -> tuple[str, ...]:
    """Return the areas with the largest mean impact over those who answered, if enough did."""
    answered = people.gaps.notna()
    means = people.impacts.where(answered).mean()[answered.sum() >= SMALLEST]
    largest = means.max()
    if not largest > 0:
        return ()
    return tuple(area for area in means.index if isclose(means[area], largest))


def _bands(scores: "pd.Series[float]") -> tuple[Band, ...]:
    lows = (scores // BAND * BAND).clip(upper=HIGHEST - BAND)
    return tuple(
        Band(low=low, high=low + BAND, people=rounded(int((lows == low).sum())))
        for low in range(0, HIGHEST, BAND)
    )
