"""The catalogue: every factor, area, source and rule as data, loaded whole or not at all."""

from logic.catalogue.faults import CatalogueError, CatalogueFault
from logic.catalogue.loader import load_catalogue

__all__ = ["CatalogueError", "CatalogueFault", "load_catalogue"]
