"""Which columns of a table are answers, and of which kind."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

import narwhals as nw

from logic.group.errors import GroupError
from logic.group.names import Names, statements
from logic.group.saying import Saying, named, say, short
from logic.models.catalogue import Catalogue
from logic.models.factors import RiskFactor
from logic.responses import HEIGHT, PREGNANT, WEIGHT

HELPER = "backwise~"
"""Prefix of helper columns, which are dropped at the end."""
SCORE, FOCUS, ANSWERED, PROBLEMS, URGENCY = "score", "focus_1", "answered", "problems", "urgency"
IMPACT = "impact_"


class Kind(Enum):
    """How a column holds its values; in one of another kind no value can be an answer."""

    TEXT = auto()
    MIXED = auto()
    WHOLE = auto()
    FLOAT = auto()
    YES_NO = auto()
    OTHER = auto()
    NESTED = auto()


@dataclass(frozen=True)
class Headings:
    """What the headings of a table mean.

    `by_field` holds the heading of every field that the table has, in the table's order; `others`
    are the unknown headings, and `alike` the names that some of them probably misspell.
    `missing` are scored factors that no column answers, and `not_asked` the statements of the
    warning-sign check, and "under_16", that are not there: all of them where `no_signs`.
    """

    by_field: dict[str, str]
    others: tuple[str, ...]
    alike: dict[str, str]
    missing: tuple[str, ...]
    not_asked: tuple[str, ...]
    no_signs: bool


@dataclass(frozen=True)
class Columns:
    """The answers that a table holds, each with the kind of its column, in the table's order.

    `headings` are the columns' own names by field, where they are others.
    """

    kinds: dict[str, Kind]
    factors: tuple[RiskFactor, ...]
    statements: tuple[str, ...]
    measurements: tuple[str, ...]
    headings: dict[str, str]

    @property
    def signs_asked(self) -> bool:
        """Whether the table holds any answer of the warning-sign check."""
        return any(id_ != PREGNANT for id_ in self.statements)


def find(frame: nw.DataFrame[Any] | nw.LazyFrame[Any], catalogue: Catalogue) -> Columns:
    """Return which columns are answers.

    Raises GroupError as `headings` does.
    """
    schema = frame.collect_schema()
    by_field = headings(list(schema), catalogue, exact=_tells_case(frame)).by_field
    kinds = {field: _kind(schema[heading]) for field, heading in by_field.items()}
    return Columns(
        kinds=kinds,
        factors=tuple(
            catalogue.by_factor[field] for field in kinds if field in catalogue.by_factor
        ),
        statements=tuple(field for field in kinds if field in statements(catalogue)),
        measurements=tuple(field for field in kinds if field in (HEIGHT, WEIGHT)),
        headings={field: name for field, name in by_field.items() if field != name},
    )


def headings(names: Sequence[object], catalogue: Catalogue, *, exact: bool = True) -> Headings:
    """Return what the columns of a table mean.

    `exact` tells whether the table tells "Score" from "score". Raises GroupError when no column is
    an answer, when two are the same question or have the same name, when one fits two questions or
    is nearly a sign's name, and when one already has the name of a column that is to be added.
    """
    if len(set(names)) < len(names):
        raise GroupError(say("group-columns-twice"))
    known = Names(catalogue)
    by_field, others = _sorted_out(names, known)
    asked = {factor.id for factor in catalogue.modifiable}
    asked |= {HEIGHT, WEIGHT} if any(factor.body_limits for factor in catalogue.factors) else set()
    if not asked.intersection(by_field):
        raise GroupError(_no_known_column(names, sorted(asked)))
    taken = [name for name in others if _is_taken(name, added(catalogue), exact=exact)]
    if taken:
        raise GroupError(say("group-columns-taken", names=named(taken, short)))
    near = {name: known.alike(name) for name in others}
    checked = [id_ for id_ in statements(catalogue) if id_ != PREGNANT]
    not_asked = tuple(id_ for id_ in checked if id_ not in by_field)
    return Headings(
        by_field=by_field,
        others=tuple(others),
        alike={name: like for name, like in near.items() if like},
        missing=tuple(_missing(by_field, catalogue)),
        not_asked=not_asked,
        no_signs=len(not_asked) == len(checked),
    )


def _no_known_column(names: Sequence[object], known: Sequence[str]) -> Saying:
    """Return the message that no column is an answer, with the columns that there are."""
    found = named([str(name) for name in names], short) if names else say("group-none")
    return say("group-no-known-column", names=found, known=named(known, short))


def _sorted_out(names: Sequence[object], known: Names) -> tuple[dict[str, str], list[str]]:
    """Return the heading of every field, and the unknown headings."""
    by_field: dict[str, str] = {}
    others = []
    for name in names:
        field = known.field(name)
        if field is None:
            others.append(str(name))
        elif field in by_field:
            twice = named([by_field[field], str(name)], short)
            raise GroupError(say("group-same-question", field=field, columns=twice))
        else:
            by_field[field] = str(name)
    return by_field, others


def _missing(by_field: Collection[str], catalogue: Catalogue) -> Iterator[str]:
    """Yield the scored factors that no column answers, nor height and weight together."""
    weighed = {HEIGHT, WEIGHT} <= set(by_field)
    for factor in catalogue.modifiable:
        if factor.id not in by_field and not (weighed and factor.body_limits):
            yield factor.id


def _tells_case(frame: nw.DataFrame[Any] | nw.LazyFrame[Any]) -> bool:
    """Return whether "Score" and "score" can be two columns; in SQL they are one."""
    return isinstance(frame, nw.DataFrame) or frame.implementation.is_polars()


def added(catalogue: Catalogue) -> tuple[str, ...]:
    """Return every column that may be added, in order; `urgency` where signs are asked."""
    impacts = (IMPACT + area for area in catalogue.by_area)
    return (SCORE, *impacts, FOCUS, ANSWERED, URGENCY, PROBLEMS)


def _is_taken(name: str, new: Collection[str], *, exact: bool) -> bool:
    name = name if exact else name.lower()
    return name in new or name.startswith(HELPER)


def _kind(dtype: nw.dtypes.DType) -> Kind:
    if dtype in (nw.String, nw.Categorical) or isinstance(dtype, nw.Enum):
        return Kind.TEXT
    if dtype.is_float():
        return Kind.FLOAT
    if dtype.is_numeric():
        return Kind.WHOLE
    if dtype == nw.Object:
        return Kind.MIXED
    if dtype == nw.Boolean:
        return Kind.YES_NO
    return Kind.OTHER if dtype.is_temporal() else Kind.NESTED
