"""What a table that cannot be scored is refused with."""

from collections.abc import Sequence

from logic.group.limits import Limits
from logic.group.saying import Saying, say
from logic.texts import Texts

LONGEST_REASON = 160


class GroupError(ValueError):
    """A table that cannot be scored: what was found and what was expected; as text in English.

    `says` is text already where another process told it in somebody's language.
    """

    def __init__(self, says: Saying | str) -> None:
        super().__init__(says)
        self.says = says

    def __str__(self) -> str:
        """Say it in English."""
        return str(self.says)

    def in_words(self, texts: Texts) -> str:
        """Say it in a language."""
        return self.says if isinstance(self.says, str) else self.says(texts)


class WorkbookError(GroupError):
    """A sheet of a workbook that cannot be scored; `sheets` are all that the workbook has."""

    def __init__(self, says: Saying | str, sheets: Sequence[str]) -> None:
        super().__init__(says)
        self.sheets = tuple(sheets)


def damaged(name: str, reason: str) -> GroupError:
    """Return that a file breaks off or is not what it says."""
    return GroupError(say("group-files-damaged", name=name, reason=start_of(reason)))


def too_large(limits: Limits) -> GroupError:
    """Return that a table is too large for the page."""
    rows, columns, cells = limits.rows, limits.columns, limits.cells
    return GroupError(say("group-files-too-large", rows=rows, columns=columns, cells=cells))


def start_of(text: str) -> str:
    """Return the beginning of a text, on one line."""
    return " ".join(text.split())[:LONGEST_REASON]
