"""Answers of a table as expressions: which are open, which are wrong, and which level each is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import reduce
from operator import add
from typing import Any

import narwhals as nw

from logic.body_mass import EXACT_DECIMALS
from logic.group.columns import HELPER, Columns, Kind
from logic.group.engines import Frame, with_folded
from logic.group.names import answers_by_text
from logic.likeness import folded
from logic.models.catalogue import Catalogue
from logic.models.factors import Range, RiskFactor
from logic.problems import Expected
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

# Reads numbers as logic.responses does; a longer one, too large for an engine, is no height.
PLAIN_NUMBER = r"^[ \t\r\n]*0*[0-9]{1,9}(?:\.[0-9]+)?[ \t\r\n]*$"
BLANKS = " \t\r\n"
TEXTS, NUMBERS = (Kind.TEXT, Kind.MIXED), (Kind.WHOLE, Kind.FLOAT)
FOLDED = f"{HELPER}text "
"""Prefix of helper columns that hold folded text."""
OWN = f"{HELPER}own "
"""Prefix of helper columns for a factor's own column, if height and weight can give it too."""


Spellings = Mapping[str, Mapping[str, tuple[str, ...]]]
"""Other texts of a table for an answer, by field and answer: {"sleep": {"good": (" GOOD",)}}."""


@dataclass(frozen=True)
class Reader:
    """Turns the answers of a table into columns of small numbers.

    A factor's number is 0 where it is open, and else 1 for its first level, 2 for its second; a
    statement's is 0 where it is open, 1 for "no" and 2 for "yes". `spellings` are the texts that
    stand in the table for an answer beside the answer's own id; None if the rows are
    not in memory; then every text is compared in its folded form.
    """

    columns: Columns
    catalogue: Catalogue
    spellings: Spellings | None

    def prepared(self, frame: nw.LazyFrame[Any]) -> Frame:
        """Add the folded form of every text, for a table whose rows are not in memory."""
        texts = [field for field, kind in self.columns.kinds.items() if kind in TEXTS]
        return with_folded(frame, {field: FOLDED + field for field in texts})

    def numbers(self, frame: Frame, fields: Iterable[str] | None = None) -> Frame:
        """Add a column of numbers for every factor, statement and measurement, or for some."""
        own = {factor.id: self._factor(factor) for factor in self.catalogue.factors}
        own |= {statement: self._statement(statement) for statement in self.columns.statements}
        own |= {field: self._measured(field) for field in self.columns.measurements}
        wanted = own if fields is None else [field for field in fields if field in own]
        return frame.with_columns(own[field].alias(self._own(field)) for field in wanted)

    def _own(self, field: str) -> str:
        """Return the name of the helper column for the numbers of a field's own column."""
        factor = self.catalogue.by_factor.get(field)
        return (OWN if factor and factor.body_limits else HELPER) + field

    def weighed(self, frame: Frame) -> Frame:
        """Add the numbers of the factors that follow from height and weight where none is given."""
        factors = (factor for factor in self.catalogue.factors if factor.body_limits)
        return frame.with_columns(self._weighed(factor) for factor in factors)

    def with_spellings(self, frame: nw.DataFrame[Any], fields: Iterable[str]) -> "Reader":
        """Return a reader that knows the other spellings in these columns of a table."""
        found = {field: self._spellings(frame, field) for field in fields}
        return replace(self, spellings={field: by for field, by in found.items() if by})

    def _spellings(self, frame: nw.DataFrame[Any], field: str) -> dict[str, tuple[str, ...]]:
        """Return the texts of a column by the answer they mean; each distinct text is read once."""
        if self.columns.kinds[field] not in TEXTS:
            return {}
        known = answers_by_text(field, self.catalogue)
        texts = frame.filter(self.suspicious(field)).select(self._given(field))[field]
        found: dict[str, tuple[str, ...]] = {}
        for text in texts.unique().to_list():
            answers = known.get(folded(text), ())
            if len(answers) == 1:
                found[answers[0]] = (*found.get(answers[0], ()), text)
        return found

    def _factor(self, factor: RiskFactor) -> nw.Expr:
        """Return the place of an answer among a factor's levels, counted from 1; else 0."""
        kind = self.columns.kinds.get(factor.id)
        if kind is Kind.YES_NO:
            known = answers_by_text(factor.id, self.catalogue)
            places = {id_: place for place, id_ in enumerate(factor.by_level, start=1)}
            yes, no = (sum(places.get(id_, 0) for id_ in known.get(word, ())) for word in (YES, NO))
            return self._switched(factor.id, yes, no)
        return self._place(factor.id, *factor.by_level)

    def _statement(self, statement: str) -> nw.Expr:
        """Return 1 for "no" and 2 for "yes", whatever type says it; else 0."""
        kind, given = self.columns.kinds[statement], nw.col(statement)
        if kind is Kind.YES_NO:
            return self._switched(statement, 2, 1)
        if kind in NUMBERS:
            number = given.cast(nw.Float64).fill_null(-1.0)
            places = (number == 0).cast(nw.Int8) + (number == 1).cast(nw.Int8) * nw.lit(2, nw.Int8)
            return places.cast(nw.Int8)
        return self._place(statement, NO, YES)

    def _switched(self, field: str, yes: int, no: int) -> nw.Expr:
        """Return `yes` for true, `no` for false, and 0 for null."""
        given = nw.col(field)
        known = nw.when(given.fill_null(False)).then(nw.lit(yes, nw.Int8))
        number = known.otherwise(nw.lit(no, nw.Int8))
        return nw.when(given.is_null()).then(nw.lit(0, nw.Int8)).otherwise(number).cast(nw.Int8)

    def _place(self, field: str, *answers: str) -> nw.Expr:
        """Return the place of a text among these answers, counted from 1; else 0."""
        if self.columns.kinds.get(field) not in TEXTS:
            return nw.lit(0, nw.Int8)
        places = (self._is_spelled(field, answer) for answer in answers)
        numbered = enumerate(places, start=1)
        # Multiplied masks, since every engine is quick at them.
        found = (here.cast(nw.Int8) * nw.lit(n, nw.Int8) for n, here in numbered)
        return reduce(add, found).cast(nw.Int8)

    def _is_spelled(self, field: str, *answers: str) -> nw.Expr:
        """Return in which rows a column's text means one of these answers."""
        if self.spellings is None:
            known = answers_by_text(field, self.catalogue)
            others = [text for text, meant in known.items() if {*meant} <= {*answers}]
            texts = list(dict.fromkeys([*answers, *others]))
        else:
            spelled = self.spellings.get(field, {})
            texts = [text for answer in answers for text in (answer, *spelled.get(answer, ()))]
        given = self._given(field)
        return given == texts[0] if len(texts) == 1 else given.is_in(texts)

    def _given(self, field: str) -> nw.Expr:
        """Return a column of text or mixed values in the form in which it is compared."""
        text = nw.col(field).cast(nw.String)
        given = nw.col(FOLDED + field) if self.spellings is None else text
        return given.fill_null(UNANSWERED)

    def _measured(self, field: str) -> nw.Expr:
        """Return a height or weight where it can be used, else null."""
        kind = self.columns.kinds[field]
        given, accepted = nw.col(field), self.accepted(field)
        if kind in TEXTS:
            text = self.text(field)
            is_number = text.str.contains(PLAIN_NUMBER).fill_null(False)
            number: nw.Expr = nw.when(is_number).then(text.str.strip_chars(BLANKS)).cast(nw.Float64)
        elif kind in NUMBERS:
            number = given.cast(nw.Float64)
        else:
            number = nw.lit(None, nw.Float64)
        fits = (number >= accepted.lowest) & (number <= accepted.highest)
        return nw.when(fits.fill_null(False)).then(number)

    def accepted(self, field: str) -> Range:
        """Return the heights (cm) or weights (kg) that can be used."""
        limits = next(f.body_limits for f in self.catalogue.factors if f.body_limits)
        return limits.height_cm if field == HEIGHT else limits.weight_kg

    def _weighed(self, factor: RiskFactor) -> nw.Expr:
        """Return a factor's number, taken from height and weight where no answer was given."""
        given = nw.col(OWN + factor.id)
        if len(self.columns.measurements) < len((HEIGHT, WEIGHT)):
            return given.alias(HELPER + factor.id)
        metres = nw.col(HELPER + HEIGHT) / 100
        index = nw.col(HELPER + WEIGHT) / (metres * metres)
        # `logic.body_mass` rounds the index before it compares.
        least = ((level.at_least or 0) - 0.5 * 10**-EXACT_DECIMALS for level in factor.levels)
        reached = reduce(add, ((index >= limit).cast(nw.Int8) for limit in least))
        wanted = given == 0
        if self.columns.kinds.get(factor.id) in TEXTS:
            wanted &= ~self._is_spelled(factor.id, DECLINED)
        weighed = nw.when(wanted & ~index.is_null()).then(reached).otherwise(given)
        return weighed.cast(nw.Int8).alias(HELPER + factor.id)

    # What is wrong -----------------------------------------------------------------------

    def suspicious(self, field: str) -> nw.Expr:
        """Return which filled cells gave no number: a quick test, true for "declined" too."""
        there = ~nw.col(field).is_null()
        if self.columns.kinds[field] is Kind.FLOAT:
            there &= ~nw.col(field).is_nan().fill_null(True)
        if field in self.columns.measurements:
            return there & nw.col(HELPER + field).is_null()
        return there & (nw.col(self._own(field)) == 0)

    def wrong(self, field: str) -> nw.Expr:
        """Return which cells hold neither an answer nor an open state such as "declined"."""
        suspicious = self.suspicious(field)
        if self.columns.kinds[field] not in TEXTS:
            return suspicious
        return suspicious & ~self._is_spelled(field, DECLINED, UNANSWERED)

    def text(self, field: str) -> nw.Expr:
        """Return a column as text; null where nothing stands."""
        kind, given = self.columns.kinds[field], nw.col(field)
        text = nw.lit("…") if kind is Kind.NESTED else given.cast(nw.String)
        if kind is Kind.YES_NO:
            text = nw.when(given).then(nw.lit("true")).otherwise(nw.lit("false"))
        return text if kind is Kind.TEXT else nw.when(~given.is_null()).then(text)

    def expected(self, field: str) -> Expected:
        """Return what may stand in a column."""
        if field in self.columns.measurements:
            return expected_number(self.accepted(field))
        factor = self.catalogue.by_factor.get(field)
        return expected_level(factor) if factor else EXPECTED_STATEMENT
