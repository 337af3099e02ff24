"""Which columns of a table are answers, and of which kind."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

import narwhals as nw

from logic.group.errors import GroupError
from logic.models import Catalogue, RiskFactor
from logic.responses import HEIGHT, PREGNANT, UNDER_16, WEIGHT
from logic.wording import group as wording

__all__ = ["Columns", "GroupError", "Kind", "added", "find", "refuse_names"]

HELPER = "backwise~"
"""Begins the name of every column that is added on the way and taken out at the end."""
SCORE, FOCUS, ANSWERED, PROBLEMS, URGENCY = "score", "focus_1", "answered", "problems", "urgency"
IMPACT = "impact_"


class Kind(Enum):
    """How a column holds its values; in one of another kind no value can be an answer."""

    TEXT = auto()
    MIXED = auto()
    WHOLE = auto()
    FLOAT = auto()
    OTHER = auto()
    NESTED = auto()


@dataclass(frozen=True)
class Columns:
    """The answers that a table holds, each with the kind of its column, in the table's order."""

    kinds: dict[str, Kind]
    factors: tuple[RiskFactor, ...]
    statements: tuple[str, ...]
    measurements: tuple[str, ...]

    @property
    def signs_asked(self) -> bool:
        """Whether the table holds any answer of the warning-sign check."""
        return any(id_ != PREGNANT for id_ in self.statements)


def find(frame: nw.DataFrame[Any] | nw.LazyFrame[Any], catalogue: Catalogue) -> Columns:
    """Return which columns are answers.

    Raises GroupError when none is, when one of them is there twice, and when a column already
    has the name of one that is to be added.
    """
    schema = frame.collect_schema()
    refuse_names(list(schema), catalogue)
    body = any(factor.body_limits for factor in catalogue.factors)
    statements = {UNDER_16, PREGNANT, *catalogue.safety.findings}
    measurements = (HEIGHT, WEIGHT) if body else ()
    known = {*catalogue.by_factor, *statements, *measurements}
    return Columns(
        kinds={name: _kind(dtype) for name, dtype in schema.items() if name in known},
        factors=tuple(catalogue.by_factor[name] for name in schema if name in catalogue.by_factor),
        statements=tuple(name for name in schema if name in statements),
        measurements=tuple(name for name in schema if name in measurements),
    )


def refuse_names(names: Sequence[object], catalogue: Catalogue) -> None:
    """Raise GroupError when a table with columns of these names cannot be scored."""
    if len(set(names)) < len(names):
        raise GroupError(wording.COLUMNS_TWICE)
    asked = {factor.id for factor in catalogue.modifiable}
    asked |= {HEIGHT, WEIGHT} if any(factor.body_limits for factor in catalogue.factors) else set()
    if not asked.intersection(names):
        raise GroupError(wording.no_known_column(names, sorted(asked)))
    taken = [str(name) for name in names if _is_taken(name, added(catalogue))]
    if taken:
        raise GroupError(wording.columns_taken(taken))


def added(catalogue: Catalogue) -> tuple[str, ...]:
    """Return every column that may be added, in order; `urgency` where signs are asked."""
    impacts = (IMPACT + area for area in catalogue.by_area)
    return (SCORE, *impacts, FOCUS, ANSWERED, URGENCY, PROBLEMS)


def _is_taken(name: object, new: Collection[str]) -> bool:
    return name in new or str(name).startswith(HELPER)


def _kind(dtype: nw.dtypes.DType) -> Kind:
    if dtype in (nw.String, nw.Categorical) or isinstance(dtype, nw.Enum):
        return Kind.TEXT
    if dtype.is_float():
        return Kind.FLOAT
    if dtype.is_numeric():
        return Kind.WHOLE
    if dtype == nw.Object:
        return Kind.MIXED
    plain = dtype == nw.Boolean or dtype.is_temporal()
    return Kind.OTHER if plain else Kind.NESTED
