"""What every kind of test shares."""

import pytest
from hypothesis import settings

from logic.catalogue import load_catalogue
from logic.models import Catalogue

# The same examples on every run and every machine, and no files left behind.
settings.register_profile(
    "repeatable", derandomize=True, max_examples=60, deadline=None, database=None
)
settings.load_profile("repeatable")
pytest.register_assert_rewrite("tests.catalogue.broken", "tests.golden.persona")


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Return the product's own catalogue."""
    return load_catalogue()
