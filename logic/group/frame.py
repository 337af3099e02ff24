"""A table of answers becomes a table of scores, on the engine that holds it."""

from typing import Any, TypeVar

import narwhals as nw

from logic.group import scores
from logic.group.answers import Frame, Reader
from logic.group.columns import HELPER, GroupError, find
from logic.group.problems import problems
from logic.group.signs import checked
from logic.models import Catalogue
from logic.wording import group as wording

T = TypeVar("T")


def score_frame(native_frame: T, catalogue: Catalogue) -> T:
    """Score every row of a table; the same engine's table comes back, its rows in their order.

    Takes frames of pandas, Polars (eager and lazy), PyArrow, DuckDB, PySpark and Dask, with
    columns named by factor id, `height_cm` and `weight_kg`, and statements of the warning-sign
    check; other columns pass through. A row gets what `assess` gives a person with its answers:
    `score`, `impact_<area>`, `focus_1` and `answered`, and in `problems`, as text, what could
    not be used. Where signs are asked, `urgency` is added, and a row that a sign stops, that leaves
    one open, or of somebody under 16, has no score, impact or focus.

    Raises:
        GroupError: when no column is an answer, a name is there twice, or one is taken.
    """
    if nw.dependencies.is_dask_dataframe(native_frame):
        found: T = _by_partition(native_frame, catalogue)
    else:
        found = _worked_out(native_frame, catalogue)
    return found


def mean_gaps(native_frame: T, catalogue: Catalogue) -> T:
    """Return the mean gap of every area for every row, null where the area was not answered.

    A gap is a step towards the worst level, from 0 to 1, as `AreaResult` has it. Takes any frame
    but Dask's, as `score_frame` does; raises what it raises.
    """
    given = _given(native_frame)
    numbers = Reader(find(given, catalogue), catalogue).read(given)
    gaps: T = scores.mean_gaps(numbers, catalogue).to_native()
    return gaps


def _worked_out(native_frame: Any, catalogue: Catalogue) -> Any:
    given = _given(native_frame)
    columns = find(given, catalogue)
    reader = Reader(columns, catalogue)
    numbers = reader.read(_planned(given))
    if isinstance(given, nw.DataFrame) and isinstance(numbers, nw.LazyFrame):
        numbers = numbers.collect()
    frame = scores.scored(_planned(numbers), catalogue)
    if columns.signs_asked:
        frame = checked(frame, catalogue, columns)
    frame = frame.with_columns(problems(numbers, reader))
    helpers = [name for name in frame.collect_schema() if str(name).startswith(HELPER)]
    frame = frame.drop(helpers)
    if isinstance(given, nw.DataFrame) and isinstance(frame, nw.LazyFrame):
        frame = frame.collect()
    return frame.to_native()


def _given(native_frame: Any) -> Frame:
    try:
        frame: Frame = nw.from_native(native_frame)
    except nw.exceptions.DuplicateError as error:
        raise GroupError(wording.COLUMNS_TWICE) from error
    return frame


def _by_partition(frame: Any, catalogue: Catalogue) -> Any:
    """Score the partitions of a Dask frame, which are pandas frames, each where it lies."""
    like = score_frame(frame._meta, catalogue)
    return frame.map_partitions(score_frame, catalogue, meta=like)


def _planned(frame: Frame) -> Frame:
    """Let Polars plan all steps as one, which is quicker; other engines stay as they are."""
    return frame.lazy() if frame.implementation.is_polars() else frame
