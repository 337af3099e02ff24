"""Lets many people go through the questions at once, each answer given by itself; `make load`.

Each goes through the safety check, answers every question, sees the result, and begins anew, with
a pause at every step. What is measured is how long a person waits for what they did. People and
server share this machine, so the figures are those of a machine that does both.
"""

import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from random import Random
from statistics import quantiles
from subprocess import DEVNULL
from time import monotonic, sleep

import psutil

from tests.app.people import CATALOGUE
from tools.served import Running, running
from tools.wire import Wire, session
from tools.wire_person import answers_of, pass_safety_check
from ui.routes import Name

Done = tuple[float, float]
PEOPLE, STEP_S, MINUTES = 400, 15.0, 6.0
LONGEST_P95_S = 0.5


def main() -> int:
    """Print waits, errors and memory; return 1 if one of twenty waits longer than it may."""
    people = int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE
    with running(stdout=DEVNULL, stderr=DEVNULL) as server:
        process = psutil.Process(server.process.pid)
        before = _megabytes(process)
        until = monotonic() + MINUTES * 60
        with ThreadPoolExecutor(people) as pool:
            runs = [pool.submit(_person, server, number, until) for number in range(people)]
            half = _watch(process, until)
            waits = [wait for run in runs for wait in run.result()]
        cuts = quantiles(waits, n=100)
        print(f"{people} people, {STEP_S:.0f} s a step, {len(waits):,} things done")
        print(f"waited: median {cuts[49]:.3f} s, p95 {cuts[94]:.3f} s, p99 {cuts[98]:.3f} s")
        print(
            f"memory: {before:.0f} MB at first, {half:.0f} half-way, {_megabytes(process):.0f} MB"
        )
    return 0 if cuts[94] <= LONGEST_P95_S else 1


def _watch(process: psutil.Process, until: float) -> float:
    """Return the megabytes in use half-way."""
    sleep(max(0.0, (until - monotonic()) / 2))
    return _megabytes(process)


def _person(server: Running, number: int, until: float) -> list[float]:
    """Return how long one person waited each time, in seconds; an error ends the whole run."""
    random, waits = Random(number), []
    sleep(random.uniform(0, STEP_S))
    while monotonic() < until:
        with session(server.address) as wire:
            for pause, wait in _way(wire, random):
                waits.append(wait)
                assert wire.errors == [], wire.errors
                if monotonic() > until:
                    break
                sleep(pause)
    return waits


def _way(wire: Wire, random: Random) -> Iterator[Done]:
    """Yield, for each thing done, the pause after it and the wait for it, in seconds."""

    def done(pause: float, act: Callable[..., None], *args: object, **how: object) -> Done:
        start = monotonic()
        act(*args, **how)
        return pause * random.uniform(0.7, 1.3), monotonic() - start

    yield done(STEP_S, pass_safety_check, wire)
    for theme in CATALOGUE.themes:
        answers = answers_of(theme)
        pause = STEP_S / (len(answers) + 1)
        for name, sent in answers.items():
            yield done(pause, wire.choose, name, sent)
        yield done(pause, wire.send, {}, press="step.next")
    yield done(STEP_S, wire.visit, Name.RESULTS)


def _megabytes(process: psutil.Process) -> float:
    return float(process.memory_info().rss) / 1024**2


if __name__ == "__main__":
    sys.exit(main())
