"""What every kind of test shares."""

import pytest
from hypothesis import settings

# The same examples on every run and every machine, and no files left behind.
settings.register_profile(
    "repeatable", derandomize=True, max_examples=60, deadline=None, database=None
)
settings.load_profile("repeatable")
# Their assertions tell what differs, as those in the tests do.
pytest.register_assert_rewrite("tests.catalogue.broken", "tests.golden.persona")
