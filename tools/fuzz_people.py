"""People who answer in peace while others do what they like, each with a secret of their own."""

from random import Random
from threading import Event
from typing import NamedTuple

from logic.wording import what_if as wording
from tools.fuzz_wire import Rough, rough_session
from tools.served import Running
from tools.wire import Sent
from tools.wire_person import answer_all, pass_safety_check
from ui.page_names import Name
from ui.state.answers import key
from ui.what_if import play

PAUSE_S = 0.5


class Seen(NamedTuple):
    """How many pages a person saw, their own marker, and every marker that came to them."""

    pages: int
    marker: str
    marks: set[str]


def answer_until(server: Running, seed: int, number: int, end: Event) -> Seen:
    """Answer all questions, name a plan with a secret, and look at it again and again.

    Raises:
        AssertionError: when an error stands on a page, or the secret does not.
    """
    random, pages = Random(f"{seed} person {number}"), 0
    with rough_session(server.address, random) as wire:
        pass_safety_check(wire)
        answer_all(wire)
        _name_plan(wire)
        while not end.wait(PAUSE_S):
            wire.drawn.clear()
            for name in (Name.RESULTS, Name.WHAT_IF):
                wire.visit(name)
                assert wire.errors == [], wire.errors
                pages += 1
            assert wire.marker in wire.drawn, "a person's own words went missing"
    return Seen(pages, wire.marker, wire.marks)


def _name_plan(wire: Rough) -> None:
    wire.visit(Name.WHAT_IF)
    wire.keep_open(play.BESIDE)
    first = next(iter(wording.PLANS))
    wire.choose(key(f"{first}.name"), Sent("string_value", wire.marker))
