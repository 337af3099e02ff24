"""Looks through whole columns before reading: which have no name, which have decimal commas."""

from collections.abc import Sequence
from dataclasses import dataclass

import pyarrow as pa

from logic.group import decimals
from logic.group.heading import FieldOf
from logic.group.raw import RawTable
from logic.group.saying import Saying, named, say
from logic.responses import HEIGHT, WEIGHT

NAMELESS = "unnamed_"
"""Prefix of the name that a column without one gets."""


@dataclass(frozen=True)
class SurveyColumns:
    """The columns that are kept, by place and by name, and those with decimal commas, by name."""

    places: tuple[int, ...]
    names: tuple[str, ...]
    commas: tuple[str, ...]
    notes: tuple[Saying, ...]

    def applied(self, raw: pa.Table) -> pa.Table:
        """Return a piece with its names, and with decimal points for the commas."""
        columns = [
            decimals.to_points(column) if name in self.commas else column
            for name, column in zip(self.names, raw.columns, strict=True)
        ]
        return pa.table(columns, list(self.names))


@dataclass
class _Seen:
    """The places of columns with any cell, with a decimal comma, and with a decimal point."""

    filled: set[int]
    commas: set[int]
    points: set[int]


def surveyed(raw: RawTable, known: FieldOf) -> SurveyColumns:
    """Look through the columns without a name, and those of height and weight."""
    headings = list(raw.headings)
    nameless = [n for n, heading in enumerate(headings) if raw.is_text and not heading.strip()]
    measured = [n for n, heading in enumerate(headings) if known(heading) in (HEIGHT, WEIGHT)]
    seen = _look(raw, [*nameless, *measured], measured)
    called = {n: f"{NAMELESS}{n + 1}" for n in nameless if n in seen.filled}
    places = [n for n in range(len(headings)) if n not in nameless or n in called]
    commas = [headings[n] for n in measured if n in seen.commas - seen.points]
    mixed = [headings[n] for n in measured if n in seen.commas & seen.points]
    return SurveyColumns(
        places=tuple(places),
        names=tuple(called.get(n, headings[n]) for n in places),
        commas=tuple(commas),
        notes=(
            *([say("group-files-nameless", names=named([*called.values()]))] if called else []),
            *([say("group-files-decimal-commas", columns=named(commas))] if commas else []),
            *(say("group-files-mixed-decimals", column=column) for column in mixed),
        ),
    )


def _look(raw: RawTable, places: Sequence[int], measured: Sequence[int]) -> _Seen:
    seen = _Seen(set(), set(), set())
    for piece in raw.pieces(places) if places else ():
        for place, column in zip(places, piece.columns, strict=True):
            if column.null_count < len(column):
                seen.filled.add(place)
            if place in measured and pa.types.is_string(column.type):
                if decimals.has(column, decimals.COMMA):
                    seen.commas.add(place)
                if decimals.has(column, decimals.POINT):
                    seen.points.add(place)
    return seen
