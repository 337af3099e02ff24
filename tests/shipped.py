"""The catalogue as it is shipped, and the shortest way from raw answers to a result."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from logic.catalogue import load_catalogue
from logic.models.catalogue import Catalogue
from logic.models.results import RiskProfile
from logic.responses import Responses
from logic.scoring import assess


@dataclass(frozen=True)
class Asked:
    """A catalogue with people who were asked its questions."""

    catalogue: Catalogue

    @property
    def at_reference(self) -> dict[str, str]:
        """The raw answers of somebody who follows every tip."""
        return {factor.id: factor.levels[0].id for factor in self.catalogue.factors}

    @property
    def at_worst(self) -> dict[str, str]:
        """The raw answers of somebody at the worst level of everything."""
        return {factor.id: factor.levels[-1].id for factor in self.catalogue.factors}

    @property
    def worked_example(self) -> dict[str, str]:
        """The raw answers of the methods page's example."""
        return self.at_reference | {
            "smoking": "current",
            "body_mass_index": "30_and_over",
            "sleep": "fair",
            "water_intake": "often_low",
        }

    def read(self, raw: Mapping[Any, Any]) -> Responses:
        """Return raw answers as the product reads them."""
        return Responses.from_raw(raw, self.catalogue)

    def profile(self, raw: Mapping[Any, Any]) -> RiskProfile:
        """Return the result for raw answers."""
        return assess(self.catalogue, self.read(raw))

    def changed(self, **fields: object) -> Catalogue:
        """Return the catalogue with other fields, and nothing worked out before kept."""
        kept = {name: getattr(self.catalogue, name) for name in Catalogue.model_fields}
        return Catalogue(**kept | fields)


SHIPPED = Asked(load_catalogue())
CATALOGUE = SHIPPED.catalogue
AT_REFERENCE, AT_WORST = SHIPPED.at_reference, SHIPPED.at_worst
WORKED_EXAMPLE = SHIPPED.worked_example
read, profile, changed = SHIPPED.read, SHIPPED.profile, SHIPPED.changed
