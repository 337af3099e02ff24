"""What every reader of a kind of file has: headings as they stand, and cells piece by piece."""

from collections.abc import Iterator, Sequence
from typing import Protocol

import pyarrow as pa

from logic.group.saying import Saying
from logic.group.shape import Shape


class RawTable(Protocol):
    """A table as its file has it; columns go by their place, counted from 0.

    A heading is empty where the column has none. `rows` is None where the file does not tell it.
    `is_text` is True if every cell is text or null; then rows of nulls alone are no people.
    """

    @property
    def headings(self) -> Sequence[str]:
        """Return the names of the columns."""

    @property
    def rows(self) -> int | None:
        """Return how many rows there are."""

    @property
    def is_text(self) -> bool:
        """Return whether all cells are text."""

    @property
    def shape(self) -> Shape:
        """Return how the table is written as text."""

    @property
    def notes(self) -> Sequence[Saying]:
        """Return notes for the reader on how the file was read."""

    def type_of(self, place: int) -> pa.DataType:
        """Return the type of a column's cells."""

    def pieces(self, places: Sequence[int]) -> Iterator[pa.Table]:
        """Yield the cells of some columns, which are named "0", "1" and so on by their place."""


def by_place(places: Sequence[int]) -> list[str]:
    """Return the names of columns that go by their place."""
    return [str(place) for place in places]
