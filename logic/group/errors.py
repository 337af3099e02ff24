"""What a table that cannot be scored is refused with."""

from collections.abc import Sequence


class GroupError(ValueError):
    """A table that cannot be scored: what was found and what was expected."""


class WorkbookError(GroupError):
    """A sheet of a workbook that cannot be scored; `sheets` are all that the workbook has."""

    def __init__(self, told: str, sheets: Sequence[str]) -> None:
        super().__init__(told)
        self.sheets = tuple(sheets)
