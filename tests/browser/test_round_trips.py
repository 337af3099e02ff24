"""What a link asks of the server: its page and nothing else."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import WebSocket

from tests.browser.conftest import NewPage
from tests.browser.person import Person
from tests.said import TITLES, said


class Counter:
    """Counts what a page sends over its socket."""

    def __init__(self) -> None:
        self.sent = 0

    def listen(self, socket: WebSocket) -> None:
        """Count everything that is sent over a socket."""
        socket.on("framesent", self._count)

    def _count(self, _frame: str | bytes) -> None:
        self.sent += 1

    @contextmanager
    def counting(self) -> Iterator[list[int]]:
        """Give the number of messages sent inside, once it is over."""
        before, counted = self.sent, list[int]()
        yield counted
        counted.append(self.sent - before)


def test_a_link_on_the_result_asks_for_its_page_and_nothing_else(
    new_page: NewPage, server: str
) -> None:
    """The questions hold links back until their answers have arrived; other pages do not."""
    page, counter = new_page(), Counter()
    page.on("websocket", counter.listen)
    person = Person(page, server)
    person.begin()
    person.follow(TITLES["results"], said("results-title"))
    with counter.counting() as for_link:
        person.follow(TITLES["evidence"], said("evidence-title"))
    assert for_link == [1]
