"""What differs between the engines that hold a table."""

from collections.abc import Mapping
from typing import Any

import narwhals as nw

Frame = nw.DataFrame[Any] | nw.LazyFrame[Any]


def planned(frame: Frame) -> Frame:
    """Let Polars plan all steps as one, which is quicker; other engines stay as they are."""
    return frame.lazy() if frame.implementation.is_polars() else frame


def in_memory(frame: Frame) -> nw.DataFrame[Any]:
    """Return a frame whose rows are there."""
    return frame.collect() if isinstance(frame, nw.LazyFrame) else frame


def marked(frame: nw.DataFrame[Any], masks: Mapping[str, nw.Expr]) -> tuple[str, ...]:
    """Return the names of the conditions that hold in any row."""
    if not masks:
        return ()
    found = frame.select(mask.any().alias(name) for name, mask in masks.items()).row(0)
    return tuple(name for name, any_ in zip(masks, found, strict=True) if any_)


def renamed(frame: Frame, names: Mapping[str, str]) -> Frame:
    """Return a frame with other names for some columns."""
    if not names:
        return frame
    if frame.implementation.is_spark_like():
        # Spark takes a dot in a name for a field of a struct, but not here.
        every = [names.get(name, name) for name in frame.collect_schema()]
        again: Frame = nw.from_native(frame.to_native().toDF(*every))
        return again
    return frame.rename(dict(names))
