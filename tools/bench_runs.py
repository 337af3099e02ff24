"""Measures what one run of each page costs the server, beside a bare app in the same run."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from statistics import median
from subprocess import DEVNULL

import psutil

from tests.app.people import CATALOGUE
from tools.figures import Bytes, Figure
from tools.served import BASELINES, Running, running
from tools.wire import Sent, Wire, session
from tools.wire_person import answer_all, pass_safety_check
from ui.page_names import Name
from ui.state.answers import key

SESSIONS, ROUNDS = 20, 3
RUNS, BARE_RUNS = 5, 15
"""In each round. Processor time is told in steps of 10 ms, of which a bare run takes a tenth."""
LIGHT, MEDIUM, HEAVY = 3.0, 5.0, 10.0
MOST_BYTES = 4096
QUESTION = CATALOGUE.by_factor[CATALOGUE.themes[0].factors[0]]
LABELS = [level.label for level in QUESTION.levels]
ANSWER, STEP = "an answer given", "a step"

Act = Callable[[Wire, int], None]


def run_figures() -> Iterator[Figure | Bytes]:
    """Yield, page by page, the server's time for a run and the bytes that an unchanged one sends.

    Twenty sessions at once; the bare app is measured by turns with each page.
    """
    bare_options = ["--browser.gatherUsageStats=false", "--runner.postScriptGC=false"]
    with (
        running(
            "one_radio.py", bare_options, folder=BASELINES, stdout=DEVNULL, stderr=DEVNULL
        ) as bare,
        running(stdout=DEVNULL, stderr=DEVNULL) as ours,
        _sessions(bare) as bare_wires,
        _sessions(ours) as wires,
    ):
        yield from _pages(ours, wires, bare, bare_wires)


def _pages(
    ours: Running, wires: list[Wire], bare: Running, bare_wires: list[Wire]
) -> Iterator[Figure | Bytes]:
    """Go with every session through the pages, and measure on each."""

    def measured(name: str, limit: float, act: Act) -> Iterator[Figure | Bytes]:
        rounds = [
            (_per_run(ours, wires, act, RUNS), _per_run(bare, bare_wires, _again, BARE_RUNS))
            for _ in range(ROUNDS)
        ]
        mine, base = (median(column) for column in zip(*rounds, strict=True))
        yield Figure(f"a run of: {name}", mine, base, limit, limit_is_ratio=True)
        if act is _again:
            yield Bytes(f"sent by: {name}", wires[0].received, MOST_BYTES)

    def visited(page: str, limit: float) -> Iterator[Figure | Bytes]:
        _each(wires, lambda wire: wire.visit(page))
        yield from measured(page, limit, _again)

    yield from measured(Name.START, LIGHT, _again)
    for page in (Name.RELIEF, Name.PRIVACY, Name.SAFETY):
        yield from visited(page, LIGHT)
    _each(wires, pass_safety_check)
    yield from measured(STEP, MEDIUM, _again)
    yield from measured(ANSWER, MEDIUM, _answer)
    _each(wires, answer_all)
    yield from measured("review", MEDIUM, _again)
    yield from visited(Name.RESULTS, HEAVY)
    yield from visited(Name.WHAT_IF, MEDIUM)
    yield from visited(Name.PLAN, HEAVY)
    yield from visited(Name.EVIDENCE, HEAVY)


@contextmanager
def _sessions(server: Running) -> Iterator[list[Wire]]:
    with ExitStack() as opened:
        yield [opened.enter_context(session(server.address)) for _ in range(SESSIONS)]


def _each(wires: list[Wire], act: Callable[[Wire], None]) -> None:
    """Let all sessions do something at the same time."""
    with ThreadPoolExecutor(len(wires)) as pool:
        list(pool.map(act, wires))


def _repeat(act: Act, wire: Wire, runs: int) -> None:
    for number in range(runs):
        act(wire, number)


def _again(wire: Wire, _: int) -> None:
    wire.again()


def _answer(wire: Wire, number: int) -> None:
    wire.choose(key(QUESTION.id), Sent("string_value", LABELS[number % len(LABELS)]))


def _per_run(server: Running, wires: list[Wire], act: Act, runs: int) -> float:
    """Return the server's processor time for one run, in seconds."""
    process = psutil.Process(server.process.pid)
    _each(wires, lambda wire: act(wire, 1))
    before = process.cpu_times()
    _each(wires, lambda wire: _repeat(act, wire, runs))
    after = process.cpu_times()
    spent: float = after.user + after.system - before.user - before.system
    return spent / (runs * len(wires))
