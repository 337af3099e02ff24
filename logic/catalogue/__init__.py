"""The catalogue: every factor, area, source and rule as data, loaded whole or not at all."""

from logic.catalogue.faults import CatalogueError, Fault
from logic.catalogue.loader import load_catalogue

__all__ = ["CatalogueError", "Fault", "load_catalogue"]
