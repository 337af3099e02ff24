"""What every kind of test shares."""

from collections.abc import Iterator

import pytest
from hypothesis import settings
from playwright.sync_api import Browser

from tools.served import open_browser

# The same examples on every run and every machine, and no files left behind.
settings.register_profile(
    "repeatable", derandomize=True, max_examples=60, deadline=None, database=None
)
settings.load_profile("repeatable")
# Their assertions tell what differs, as those in the tests do.
pytest.register_assert_rewrite("tests.catalogue.broken", "tests.golden.persona")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return the machine's own Chromium; it is an error when there is none.

    One for all kinds of tests: a process cannot drive two at a time.
    """
    with open_browser() as chromium:
        yield chromium
