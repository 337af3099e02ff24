"""Choosing an answer says nothing to the server; answers travel with the next button."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import WebSocket, expect

from logic.wording import common, evidence, questionnaire, results, safety
from tests.browser.conftest import NewPage
from tests.browser.person import CATALOGUE, Person
from tests.browser.states import STEPS


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


def test_choosing_answers_sends_nothing(new_page: NewPage, server: str) -> None:
    page, counter = new_page(), Counter()
    page.on("websocket", counter.listen)
    person = Person(page, server)
    person.begin()
    for number in STEPS:
        person.at_step(number)
        factors = [CATALOGUE.by_factor[id_] for id_ in CATALOGUE.themes[number - 1].factors]
        with counter.counting() as for_choosing:
            for factor in factors:
                person.answer(factor, factor.worst.id)
        # What the choices would have sent would have left the page before what "next" sends.
        with counter.counting() as for_next:
            person.press(questionnaire.NEXT)
            expect(page.get_by_role("heading", level=1)).not_to_have_text(
                CATALOGUE.themes[number - 1].title
            )
        assert (for_choosing, for_next) == ([0], [1])


def test_ticking_statements_sends_nothing(new_page: NewPage, server: str) -> None:
    page, counter = new_page(), Counter()
    page.on("websocket", counter.listen)
    person = Person(page, server)
    person.open("safety")
    with counter.counting() as for_choosing:
        person.choose(safety.AGE_QUESTION, safety.AGE_LABELS["no"])
        person.choose(safety.PREGNANT_QUESTION, safety.PREGNANT_LABELS["no"])
        person.tick(CATALOGUE.safety.groups[0].none_label)
    with counter.counting() as for_next:
        person.press(safety.NEXT)
        person.sees(CATALOGUE.safety.groups[1].question)
    assert (for_choosing, for_next) == ([0], [1])


def test_a_link_on_the_result_asks_for_its_page_and_nothing_else(
    new_page: NewPage, server: str
) -> None:
    """The questions hold links back until their answers have arrived; other pages do not."""
    page, counter = new_page(), Counter()
    page.on("websocket", counter.listen)
    person = Person(page, server)
    person.begin()
    person.follow(common.PAGE_TITLES["results"], results.TITLE)
    with counter.counting() as for_link:
        person.follow(common.PAGE_TITLES["evidence"], evidence.TITLE)
    assert for_link == [1]
