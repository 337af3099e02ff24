"""Somebody who goes through the questions at a human pace, again and again, and is timed."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from random import Random
from threading import Event

from websockets.exceptions import WebSocketException

from tests.app.people import CATALOGUE
from tools.wire import Wire, session
from tools.wire_person import PARTS, answers_of, report_nothing
from ui.page_names import Name

STEP_S = 15.0
WAY_S = STEP_S * (len(CATALOGUE.themes) + 2)
"""A whole way: the safety check, each step, and a look at the result."""
SHORTEST, LONGEST = 0.7, 1.3
"""A person's pause, in parts of the usual one."""


@dataclass(frozen=True)
class Done:
    """When something was done, by the process's clock, and the seconds that a person waited."""

    at: float
    waited: float


class Person:
    """One of a crowd: how often they `came`, what was `done`, and what went wrong in `errors`.

    `step_s` is their pause at a step, and `stays` how likely they go on after what they did: who
    does not, closes the tab and comes as somebody else.
    """

    def __init__(
        self, number: int, address: str, *, step_s: float = STEP_S, stays: float = 1.0
    ) -> None:
        self._random, self._address = Random(number), address
        self._step_s, self._stays = step_s, stays
        self.came = 0
        self.done: list[Done] = []
        self.errors: list[str] = []

    def live(self, end: Event) -> None:
        """Come at any moment of a whole way, and go on until the end."""
        end.wait(self._random.uniform(0, WAY_S * self._step_s / STEP_S))
        while not end.is_set():
            try:
                self._go_once(end)
            except (AssertionError, OSError, WebSocketException) as error:
                self.errors.append(repr(error))

    def _go_once(self, end: Event) -> None:
        with session(self._address, proxy=None) as wire:
            self.came += 1
            for pause, act in self._way(wire):
                start = time.monotonic()
                act()
                self.done.append(Done(time.monotonic(), time.monotonic() - start))
                assert wire.errors == [], wire.errors
                leaves = self._random.random() > self._stays
                if end.wait(pause * self._random.uniform(SHORTEST, LONGEST)) or leaves:
                    return

    def _way(self, wire: Wire) -> Iterator[tuple[float, Callable[[], None]]]:
        """Yield what is done, one after the other, with the usual pause after it in seconds."""
        pause = self._step_s / (len(PARTS) + 1)
        yield pause, partial(wire.visit, Name.SAFETY)
        for part in PARTS:
            yield pause, partial(wire.send, report_nothing(part), press="safety.next")
        for theme in CATALOGUE.themes:
            answers = answers_of(theme)
            pause = self._step_s / (len(answers) + 1)
            for name, sent in answers.items():
                yield pause, partial(wire.choose, name, sent)
            yield pause, partial(wire.send, {}, press="step.next")
        yield self._step_s, partial(wire.visit, Name.RESULTS)
