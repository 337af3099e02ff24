"""A table of answers becomes a table of scores, on the engine that holds it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Self, TypeVar

import narwhals as nw

from logic.group import scores
from logic.group.answers import Reader
from logic.group.columns import HELPER, find
from logic.group.engines import Frame, in_memory, marked, planned, renamed
from logic.group.errors import GroupError
from logic.group.problems import problems
from logic.group.saying import say
from logic.group.signs import checked
from logic.models.catalogue import Catalogue

T = TypeVar("T")


def score_frame(native_frame: T, catalogue: Catalogue) -> T:
    """Score every row of a table; the same engine's table comes back, its rows in their order.

    Takes frames of pandas, Polars (eager and lazy), PyArrow, DuckDB, PySpark and Dask, with
    columns named by factor or question, `height_cm` and `weight_kg`, and statements of the
    warning-sign check, in any spelling; other columns pass through. A row gets what `assess` gives
    a person with its answers: `score`, `impact_<area>`, `focus_1` and `answered`, and in
    `problems`, as text, why there is no score and what could not be used. Where signs are asked,
    `urgency` is added, and a row that a sign stops, that leaves one open, or of somebody under 16,
    has no score, impact or focus.

    Raises:
        GroupError: when no column is an answer, two are the same question, one is nearly a sign,
            a name is there twice or taken, or a text is no whole text.
    """
    try:
        found: T = _by_engine(native_frame)(native_frame, catalogue)
    except UnicodeEncodeError as error:
        raise GroupError(say("group-half-characters")) from error
    return found


def _by_engine(native_frame: Any) -> Callable[[Any, Catalogue], Any]:
    """Return the function that scores a table: as a whole, or part by part."""
    if nw.dependencies.is_dask_dataframe(native_frame):
        return _by_partition
    is_lazy = nw.dependencies.is_polars_lazyframe(native_frame)
    return _by_batch if is_lazy else _worked_out


def mean_gaps(native_frame: T, catalogue: Catalogue) -> T:
    """Return the mean gap of every area for every row, null where the area was not answered.

    A gap is a step towards the worst level, from 0 to 1, as `AreaResult` has it. Takes frames that
    hold their rows, as `score_frame` does; raises what it raises.
    """
    table = _Table.of(native_frame, catalogue)
    gaps: T = scores.mean_gaps(table.numbers, catalogue).to_native()
    return gaps


@dataclass(frozen=True)
class _Table:
    """A table while it is scored: its columns named by field, their numbers, and their reader.

    `suspects` are the columns in which something may be wrong.
    """

    numbers: Frame
    reader: Reader
    suspects: tuple[str, ...]

    @classmethod
    def of(cls, native_frame: Any, catalogue: Catalogue) -> Self:
        """Read the answers of a table."""
        given = _given(native_frame)
        columns = find(given, catalogue)
        frame = renamed(given, {own: field for field, own in columns.headings.items()})
        if isinstance(frame, nw.LazyFrame):
            reader = Reader(columns, catalogue, spellings=None)
            numbers = reader.numbers(reader.prepared(frame))
            return cls(reader.weighed(numbers), reader, tuple(columns.kinds))
        reader = Reader(columns, catalogue, spellings={})
        table = in_memory(reader.numbers(planned(frame)))
        suspects = marked(table, {field: reader.suspicious(field) for field in columns.kinds})
        reader = reader.with_spellings(table, suspects)
        numbers = in_memory(reader.weighed(reader.numbers(planned(table), reader.spellings or ())))
        return cls(numbers, reader, suspects)


def _worked_out(native_frame: Any, catalogue: Catalogue) -> Any:
    table = _Table.of(native_frame, catalogue)
    columns = table.reader.columns
    frame = scores.scored(planned(table.numbers), catalogue)
    if columns.signs_asked:
        frame = checked(frame, catalogue, columns)
    if isinstance(table.numbers, nw.DataFrame):
        frame = in_memory(frame)
    frame = problems(frame, table.reader, table.suspects)
    helpers = [name for name in frame.collect_schema() if str(name).startswith(HELPER)]
    return renamed(frame.drop(helpers), columns.headings).to_native()


def _given(native_frame: Any) -> Frame:
    try:
        frame: Frame = nw.from_native(native_frame)
    except nw.exceptions.DuplicateError as error:
        raise GroupError(say("group-columns-twice")) from error
    return frame


def _by_partition(frame: Any, catalogue: Catalogue) -> Any:
    """Score each partition of a Dask frame, a pandas frame, in the process that holds it."""
    like = score_frame(frame._meta, catalogue)
    return frame.map_partitions(score_frame, catalogue, meta=like)


def _by_batch(frame: Any, catalogue: Catalogue) -> Any:
    """Score a lazy Polars frame batch by batch, once it is collected."""
    score = partial(score_frame, catalogue=catalogue)
    like = score(frame.collect_schema().to_frame())
    return frame.map_batches(
        score,
        # Filters on the scores cannot be applied to the answers.
        predicate_pushdown=False,
        projection_pushdown=False,
        schema=like.schema,
        streamable=True,
    )
