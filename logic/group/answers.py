"""Answers of a table as expressions: which are open, which are wrong, and which level each is."""

from dataclasses import dataclass
from functools import reduce
from operator import add
from typing import Any

import narwhals as nw

from logic.body_mass import EXACT_DECIMALS
from logic.group.columns import HELPER, Columns, Kind
from logic.models import Catalogue, Range, RiskFactor
from logic.responses import (
    DECLINED,
    EXPECTED_STATEMENT,
    HEIGHT,
    NO,
    UNANSWERED,
    WEIGHT,
    YES,
    expected_level,
    expected_number,
)

Frame = nw.DataFrame[Any] | nw.LazyFrame[Any]
# As logic.responses reads numbers, and no longer than an engine can hold: no height or weight is.
PLAIN_NUMBER = r"^[ \t\r\n]*0*[0-9]{1,9}(?:\.[0-9]+)?[ \t\r\n]*$"
BLANKS = " \t\r\n"


@dataclass(frozen=True)
class Reader:
    """Turns the answers of a table into columns of small numbers.

    A factor's number is 0 where it is open, and else 1 for its first level, 2 for its second; a
    statement's is 0 where it is open, 1 for "no" and 2 for "yes".
    """

    columns: Columns
    catalogue: Catalogue

    def read(self, frame: Frame) -> Frame:
        """Add a column of numbers for every factor, statement and measurement."""
        frame = frame.with_columns(
            *(self._number(factor.id, *factor.by_level) for factor in self.catalogue.factors),
            *(self._number(statement, NO, YES) for statement in self.columns.statements),
            *(self._measured(field) for field in self.columns.measurements),
        )
        if len(self.columns.measurements) < len((HEIGHT, WEIGHT)):
            return frame
        weighed = (factor for factor in self.catalogue.factors if factor.body_limits)
        return frame.with_columns(*(self._weighed(factor) for factor in weighed))

    def _number(self, field: str, *answers: str) -> nw.Expr:
        """Return the place of a text among these answers, counted from 1; else 0."""
        number = nw.lit(0, nw.Int8)
        if self.columns.kinds.get(field) in (Kind.TEXT, Kind.MIXED):
            given = self._given(field)
            places = enumerate(answers, start=1)
            found = ((given == id_).cast(nw.Int8) * nw.lit(n, nw.Int8) for n, id_ in places)
            number = reduce(add, found)
        return number.cast(nw.Int8).alias(HELPER + field)

    def _given(self, field: str) -> nw.Expr:
        """Return a column of text or of mixed values as it is compared: nothing is unanswered."""
        given = nw.col(field)
        given = given.cast(nw.String) if self.columns.kinds[field] is Kind.TEXT else given
        return given.fill_null(UNANSWERED)

    def _measured(self, field: str) -> nw.Expr:
        """Return a height or weight where it can be used, else null."""
        kind = self.columns.kinds[field]
        given, accepted = nw.col(field), self.accepted(field)
        if kind in (Kind.TEXT, Kind.MIXED):
            text = self.text(field)
            is_number = text.str.contains(PLAIN_NUMBER).fill_null(False)
            number: nw.Expr = nw.when(is_number).then(text.str.strip_chars(BLANKS)).cast(nw.Float64)
        elif kind in (Kind.FLOAT, Kind.WHOLE):
            number = given.cast(nw.Float64)
        else:
            number = nw.lit(None, nw.Float64)
        fits = (number >= accepted.lowest) & (number <= accepted.highest)
        return nw.when(fits.fill_null(False)).then(number).alias(HELPER + field)

    def accepted(self, field: str) -> Range:
        """Return the heights (cm) or weights (kg) that can be used."""
        limits = next(f.body_limits for f in self.catalogue.factors if f.body_limits)
        return limits.height_cm if field == HEIGHT else limits.weight_kg

    def _weighed(self, factor: RiskFactor) -> nw.Expr:
        """Return a factor's number, taken from height and weight where no answer was given."""
        metres = nw.col(HELPER + HEIGHT) / 100
        index = nw.col(HELPER + WEIGHT) / (metres * metres)
        # `logic.body_mass` rounds the index before it compares.
        least = ((level.at_least or 0) - 0.5 * 10**-EXACT_DECIMALS for level in factor.levels)
        reached = reduce(add, ((index >= limit).cast(nw.Int8) for limit in least))
        given = nw.col(HELPER + factor.id)
        wanted = given == 0
        if factor.id in self.columns.kinds:
            wanted &= ~(self._text_is(factor.id, DECLINED))
        weighed = nw.when(wanted & ~index.is_null()).then(reached).otherwise(given)
        return weighed.cast(nw.Int8).alias(HELPER + factor.id)

    # What is wrong -----------------------------------------------------------------------

    def suspicious(self, field: str) -> nw.Expr:
        """Return where something stands that is not an answer: quick, and "declined" included."""
        kind, number = self.columns.kinds[field], nw.col(HELPER + field)
        there = ~nw.col(field).is_null()
        if kind is Kind.FLOAT:
            there &= ~nw.col(field).is_nan().fill_null(True)
        if field in self.columns.measurements:
            return there & number.is_null()
        factor = self.catalogue.by_factor.get(field)
        # The number of a factor that is also weighed says nothing about its own column.
        if factor and factor.body_limits and kind in (Kind.TEXT, Kind.MIXED):
            return there & ~self._given(field).is_in(list(factor.by_level))
        return there & (number == 0) if kind in (Kind.TEXT, Kind.MIXED) else there

    def wrong(self, field: str) -> nw.Expr:
        """Return where something stands that is neither an answer nor an open state."""
        is_open = self._text_is(field, DECLINED) | self._text_is(field, UNANSWERED)
        return self.suspicious(field) & ~is_open

    def _text_is(self, field: str, wanted: str) -> nw.Expr:
        if self.columns.kinds[field] not in (Kind.TEXT, Kind.MIXED):
            return nw.lit(False)
        return self._given(field) == wanted

    def text(self, field: str) -> nw.Expr:
        """Return a column as text; null where nothing stands."""
        kind, given = self.columns.kinds[field], nw.col(field)
        text = nw.lit("…") if kind is Kind.NESTED else given.cast(nw.String)
        return text if kind is Kind.TEXT else nw.when(~given.is_null()).then(text)

    def expected(self, field: str) -> str:
        """Return what may stand in a column."""
        if field in self.columns.measurements:
            return expected_number(self.accepted(field))
        factor = self.catalogue.by_factor.get(field)
        return expected_level(factor) if factor else EXPECTED_STATEMENT
