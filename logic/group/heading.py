"""Which lines at the top of a table name its columns, and in which line the people begin."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from logic.group.errors import GroupError
from logic.group.saying import Listing, Saying, say

MOST_LINES = 30
"""The names of the columns are looked for in so many first lines."""
IMPORT_ID = "ImportId"
RESPONSE = ("response", "open-ended response")
"""What SurveyMonkey writes below a question, in a second line of headings."""
MOST_OF = 0.8
FEWEST_LONG = 3

RawLine = Sequence[str]
FieldOf = Callable[[str], str | None]
"""Returns which answer a heading names, None for any other."""


@dataclass(frozen=True)
class Heading:
    """The names of the columns, empty where one has none, and the first line of the people.

    Lines count from 0, blank ones included. `above` and `below` are how many lines with cells
    stand above the names and, as further headings, below them; `known` is how many columns are
    answers.
    """

    names: tuple[str, ...]
    first: int
    above: int = 0
    below: int = 0
    known: int = 0

    @property
    def notes(self) -> list[Saying]:
        """Return which lines were left out."""
        left_out = []
        if self.above:
            left_out.append(say("group-files-lines-above", number=self.above))
        if self.below:
            left_out.append(say("group-files-lines-below", number=self.below))
        return [say("group-files-left-out", what=Listing(left_out))] if left_out else []


def find_heading(lines: Sequence[RawLine], field_of: FieldOf) -> Heading:
    """Return where the names are: in the line with the most names of known answers.

    If no line has any, the first line with the most filled cells is taken.
    """
    top = [[cell.strip() for cell in line] for line in lines[:MOST_LINES]]
    fields = [_fields(line, field_of) for line in top]
    filled = [sum(map(bool, line)) for line in top]
    best = max(range(len(top)), key=lambda n: (len(fields[n]), filled[n], -n), default=None)
    if best is None or not filled[best]:
        return Heading((), len(top))
    first, last = _block(top, fields, best)
    names, known = _names(top, fields, range(first, last + 1), best)
    return Heading(
        names=names,
        first=last + 1,
        above=sum(map(bool, filled[:first])),
        below=sum(map(bool, filled[best + 1 : last + 1])),
        known=known,
    )


def _fields(line: RawLine, field_of: FieldOf) -> dict[int, str]:
    """Return which answers the cells of a line name, by their place."""
    return {n: field for n, cell in enumerate(line) if cell and (field := field_of(cell))}


def _block(top: list[list[str]], fields: list[dict[int, str]], best: int) -> tuple[int, int]:
    """Return the first and the last line of the headings around the best of them."""
    first, last = best, best
    while first and _is_earlier(top[first - 1], fields[first - 1], fields[best]):
        first -= 1
    imported = [n for n, line in enumerate(top) if n > best and _is_import(line)]
    if imported:
        return first, imported[0]
    while last + 1 < len(top) and _is_further(top[last + 1], fields[last + 1], fields[best]):
        last += 1
    return first, last


def _is_earlier(line: RawLine, fields: dict[int, str], best: dict[int, str]) -> bool:
    """Return whether a line above the names holds names of other columns, so is no title."""
    return bool(fields) and sum(map(bool, line)) > 1 and not fields.keys() & best.keys()


def _is_import(line: RawLine) -> bool:
    """Return whether a line is the third of a Qualtrics export: every cell is JSON with an id."""
    cells = [cell for cell in line if cell]
    return bool(cells) and all(IMPORT_ID in cell and _is_table(cell) for cell in cells)


def _is_table(cell: str) -> bool:
    try:
        return isinstance(json.loads(cell), dict)
    except (ValueError, RecursionError):
        return False


def _is_further(line: RawLine, fields: dict[int, str], best: dict[int, str]) -> bool:
    """Return whether the line below the names is a second heading, not a person's row.

    It is one if a cell names a field or is a word of `RESPONSE`, and each known column is empty,
    names its own field again, or holds such a word.
    """
    answers = {
        n: cell
        for n, cell in enumerate(line)
        if n in best and cell and fields.get(n) != best[n] and cell.casefold() not in RESPONSE
    }
    says_so = fields or any(cell.casefold() in RESPONSE for cell in line)
    return bool(best and says_so and not answers)


def _names(
    top: list[list[str]], fields: list[dict[int, str]], block: range, best: int
) -> tuple[tuple[str, ...], int]:
    """Return a name for each column, from the line that knows it best, and how many are known."""
    order = [best, *(n for n in block if n != best)]
    names: list[str] = []
    known = 0
    for column in range(max(len(top[n]) for n in block)):
        said = [n for n in order if column < len(top[n]) and top[n][column]]
        knowing = [n for n in said if column in fields[n]]
        known += bool(knowing)
        names.append(top[(knowing or said)[0]][column] if said else "")
    return tuple(names), known


def refuse_long(lines: Sequence[RawLine], field_of: FieldOf) -> None:
    """Raise GroupError for a table in which the questions stand below each other in a column."""
    width = max(map(len, lines), default=0)
    for column in range(width):
        cells = [line[column].strip() for line in lines[1:] if column < len(line)]
        cells = [cell for cell in cells if cell]
        found = [field for cell in cells if (field := field_of(cell))]
        if len(found) >= max(FEWEST_LONG, MOST_OF * len(cells)):
            turned = len(set(found)) == len(found)
            place = str(column + 1)
            if turned:
                raise GroupError(say("group-files-turned", place=place))
            raise GroupError(say("group-files-long", place=place))
