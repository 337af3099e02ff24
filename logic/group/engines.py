"""What differs between the engines that hold a table.

Spark needs Java, which the unit tests do without: `tests/group` goes through its parts.
"""

from collections.abc import Mapping
from typing import Any

import narwhals as nw

from logic.likeness import REPLACED

JOINERS = "[ _-]+"
Frame = nw.DataFrame[Any] | nw.LazyFrame[Any]


def planned(frame: Frame) -> Frame:
    """Make a Polars frame lazy, so that Polars plans all steps as one; leave others as they are."""
    return frame.lazy() if frame.implementation.is_polars() else frame


def in_memory(frame: Frame) -> nw.DataFrame[Any]:
    """Return the frame with its rows in memory."""
    return frame.collect() if isinstance(frame, nw.LazyFrame) else frame


def marked(frame: nw.DataFrame[Any], masks: Mapping[str, nw.Expr]) -> tuple[str, ...]:
    """Return the names of the conditions that are true in at least one row."""
    if not masks:
        return ()
    found = frame.select(mask.any().alias(name) for name, mask in masks.items()).row(0)
    return tuple(name for name, any_ in zip(masks, found, strict=True) if any_)


def renamed(frame: Frame, names: Mapping[str, str]) -> Frame:
    """Return a frame with other names for some columns."""
    if not names:
        return frame
    if frame.implementation.is_spark_like():  # pragma: no cover
        # Spark's rename takes a dot in a name for a field of a struct; its toDF does not.
        every = [names.get(name, name) for name in frame.collect_schema()]
        again: Frame = nw.from_native(frame.to_native().toDF(*every))
        return again
    return frame.rename(dict(names))


def with_folded(frame: nw.LazyFrame[Any], names: Mapping[str, str]) -> Frame:
    """Add columns with each text folded by SQL, as `logic.likeness.folded` does for ASCII texts.

    `names` are the new columns' names by column.
    """
    # SQL's translate() deletes the characters past the end of `new`: those to delete come last.
    table = sorted(REPLACED.items(), key=lambda pair: pair[1] == "")
    old, new = ("".join(part) for part in zip(*table, strict=True))
    again: Frame
    if frame.implementation.is_spark_like():  # pragma: no cover
        again = nw.from_native(_folded_by_spark(frame.to_native(), names, old, new))
    else:
        again = nw.from_native(_folded_by_duckdb(frame.to_native(), names, old, new))
    return again


def _folded_by_spark(
    frame: Any, names: Mapping[str, str], old: str, new: str
) -> Any:  # pragma: no cover
    from pyspark.sql import functions as f  # noqa: PLC0415

    def folded(name: str) -> Any:
        plain = f.translate(f.lower(f.col(name).cast("string")), old, new)
        return f.regexp_replace(f.trim(plain), JOINERS, "_")

    return frame.withColumns({added: folded(name) for name, added in names.items()})


def _folded_by_duckdb(frame: Any, names: Mapping[str, str], old: str, new: str) -> Any:
    import duckdb  # noqa: PLC0415

    call, constant = duckdb.FunctionExpression, duckdb.ConstantExpression

    def folded(name: str) -> Any:
        small = call("lower", duckdb.ColumnExpression(name).cast("VARCHAR"))
        trimmed = call("trim", call("translate", small, *map(constant, (old, new))))
        return call("regexp_replace", trimmed, *map(constant, (JOINERS, "_", "g")))

    every = [folded(name).alias(added) for name, added in names.items()]
    return frame.select(duckdb.StarExpression(), *every)
