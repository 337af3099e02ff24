"""The people of a scored table who have a score, area by area, as `assess` would order them."""

from dataclasses import dataclass
from typing import Self

import numpy as np
import pandas as pd
import pyarrow as pa

from logic.group.columns import IMPACT, SCORE, added
from logic.group.frame import mean_gaps
from logic.models.catalogue import Catalogue


@dataclass(frozen=True)
class People:
    """A row a person: the score, and the impact and the mean gap of each area.

    Columns are areas in catalogue order; a gap is missing where the area was not answered.
    """

    scores: "pd.Series[float]"
    impacts: pd.DataFrame
    gaps: pd.DataFrame

    @classmethod
    def of(cls, scored: pa.Table, catalogue: Catalogue) -> Self:
        """Return everybody of a scored table who has a score."""
        areas = list(catalogue.by_area)
        new = [name for name in scored.column_names if name in added(catalogue)]
        impacts = scored.select([IMPACT + area for area in areas]).rename_columns(areas)
        everybody = cls(
            scores=scored[SCORE].to_pandas(),
            impacts=impacts.to_pandas(),
            gaps=mean_gaps(scored.drop_columns(new), catalogue).to_pandas(),
        )
        return everybody.where(everybody.scores.notna())

    def where(self, chosen: "pd.Series[bool]") -> Self:
        """Return some of them."""
        return type(self)(self.scores[chosen], self.impacts[chosen], self.gaps[chosen])

    def __len__(self) -> int:
        """Return how many they are."""
        return len(self.scores)

    def among_first(self, number: int) -> "pd.Series[int]":
        """Return how many have each area among the first areas to work on of their own result."""
        gaps = self.gaps.fillna(0)
        # As `logic.scoring.assess`: by impact, then gap; the sort keeps the catalogue's order.
        order = np.lexsort((-gaps.to_numpy(), -self.impacts.to_numpy()), axis=1)
        places = np.argsort(order, axis=1)
        among: pd.Series[int] = ((places < number) & (gaps > 0)).sum()
        return among
