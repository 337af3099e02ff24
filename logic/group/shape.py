"""The shape of a table: what keeps its columns apart, its decimal mark, its encoding."""

from dataclasses import dataclass, replace
from typing import Self

from logic.group.encodings import Encoding


@dataclass(frozen=True)
class Shape:
    """How a table is written as text; `commas` are its text columns with decimal commas.

    `is_workbook` says that it came as one, and goes back as one where that can be.
    """

    delimiter: str = ","
    decimal: str = "."
    encoding: Encoding = Encoding.UTF_8
    commas: tuple[str, ...] = ()
    is_workbook: bool = False

    def to_write(self) -> Self:
        """Return how a table is given back: Windows-1252 could not hold all that is added."""
        if self.encoding.is_wide:
            return replace(self, encoding=Encoding.UTF_16)
        windows = self.encoding is Encoding.WINDOWS
        return replace(self, encoding=Encoding.UTF_8_MARKED) if windows else self

    def for_spreadsheets(self) -> Self:
        """Return how a table is given back for a spreadsheet to open it, its letters right.

        UTF-16 is opened where tabs stand between the columns; else UTF-8 with a mark.
        """
        if self.encoding.is_wide and self.delimiter == "\t":
            return replace(self, encoding=Encoding.UTF_16)
        return replace(self, encoding=Encoding.UTF_8_MARKED)
