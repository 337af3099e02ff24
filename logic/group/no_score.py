"""Why a row of a table has no score, as text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import narwhals as nw

from logic.group.columns import ANSWERED, URGENCY, Columns
from logic.group.engines import Frame, marked
from logic.group.signs import LEFT_OPEN, STOPS, open_statements
from logic.models.catalogue import Catalogue
from logic.responses import UNDER_16

MOST_OPEN_NAMED = 6
FOUND = ": found “"
"""Part of the text that `problems` holds for an answer that cannot be used."""


class NoScore(StrEnum):
    """Why a row has no score, as `problems` begins to say it: data, English in every language."""

    SIGN = "no score: a warning sign comes first"
    UNDER_16 = "no score: under 16"
    OPEN = "no score: open in the warning-sign check"
    FEW = "no score: too few answers"


@dataclass(frozen=True)
class _Reason:
    """In which rows a reason applies, and its text."""

    where: nw.Expr
    text: nw.Expr


def reasons(frame: Frame, catalogue: Catalogue, columns: Columns) -> list[nw.Expr]:
    """Return one column of text per reason: the text where it is why a row has no score, else null.

    A sign comes first, then the age, then what the check left open, then too few answers.
    """
    few = nw.col(ANSWERED) < catalogue.answers_needed
    if not columns.signs_asked:
        return _texts_of(frame, [_Reason(few, _too_few(catalogue))])
    stopped = nw.col(URGENCY).is_in([*STOPS, UNDER_16])
    held = open_statements(catalogue, columns)
    if isinstance(frame, nw.DataFrame):
        held = {name: held[name] for name in marked(frame, held)}
    is_open = nw.col(LEFT_OPEN) > 0
    found = [
        _Reason(stopped, _stopped()),
        _Reason(~stopped & is_open, _left_open(held)),
        _Reason(~stopped & ~is_open & few, _too_few(catalogue)),
    ]
    return _texts_of(frame, found)


def _texts_of(frame: Frame, found: Sequence[_Reason]) -> list[nw.Expr]:
    """Return each reason's text where it applies, else null.

    A reason that no row has is dropped if the rows are in memory.
    """
    places = {str(place): reason for place, reason in enumerate(found)}
    if isinstance(frame, nw.DataFrame):
        wanted = marked(frame, {place: reason.where for place, reason in places.items()})
        places = {place: places[place] for place in wanted}
    return [nw.when(reason.where).then(reason.text) for reason in places.values()]


def _stopped() -> nw.Expr:
    texts = {urgency: f"{NoScore.SIGN} ({urgency})" for urgency in STOPS}
    return _in_words(nw.col(URGENCY), texts | {UNDER_16: str(NoScore.UNDER_16)})


def _too_few(catalogue: Catalogue) -> nw.Expr:
    needed, asked = catalogue.answers_needed, len(catalogue.modifiable)
    texts = {
        given: f"{NoScore.FEW}, {given} of {asked}, at least {needed} are needed"
        for given in range(needed)
    }
    return _in_words(nw.col(ANSWERED), texts)


def _left_open(held: Mapping[str, nw.Expr]) -> nw.Expr:
    """Return the names of the open statements, or their number if they are too many to name."""
    if not held:
        return nw.lit(None, nw.String)
    names = [nw.when(here).then(nw.lit(statement)) for statement, here in held.items()]
    named = nw.concat_str(names, separator=", ", ignore_nulls=True)
    named = nw.concat_str([nw.lit(f"{NoScore.OPEN}: "), named])
    count = nw.col(LEFT_OPEN)
    too_many = range(MOST_OPEN_NAMED + 1, len(held) + 1)
    many = {number: f"{NoScore.OPEN}: {number} statements" for number in too_many}
    return nw.when(count > MOST_OPEN_NAMED).then(_in_words(count, many)).otherwise(named)


def _in_words(values: nw.Expr, texts: Mapping[Any, str]) -> nw.Expr:
    """Return a text for each value, null for all others."""
    if not texts:
        return nw.lit(None, nw.String)
    old, new = list(texts), list(texts.values())
    return values.replace_strict(old, new, default=None, return_dtype=nw.String)


def counts(problems: Any) -> dict[NoScore, int]:
    """Return how many rows have no score, by reason; a reason without rows is left out.

    `problems` is that column of a scored table whose rows are in memory.
    """
    column = nw.from_native(problems, series_only=True)
    found = {why: int(column.str.starts_with(why.value).sum()) for why in NoScore}
    return {why: rows for why, rows in found.items() if rows}


def unusable(problems: Any) -> int:
    """Return how many rows have an answer that cannot be used."""
    column = nw.from_native(problems, series_only=True)
    return int(column.str.contains(FOUND, literal=True).sum())
