"""Does thousands of random things to a server that no page of ours would do; `make fuzz`.

Most of them come as raw messages of Streamlit's protocol, some over its agent interface. Meanwhile
some people answer as people do. Nothing may break, no session may see a word of another, and the
server may not grow. What is done depends on the seed alone.
"""

import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from subprocess import STDOUT
from threading import Event, Lock
from time import monotonic

import psutil

from tools.fuzz_agent import Agent
from tools.fuzz_log import ON_PAGE, troubles
from tools.fuzz_people import Seen, answer_until
from tools.fuzz_wire import Rough, rough_session
from tools.served import Running, running
from tools.wire_person import answer_all, pass_safety_check

LONGEST_S = 560.0
INTERACTIONS, SEED = 10_000, 20261128
A_SESSION, AN_AGENT, WORKERS, PEOPLE = 50, 10, 4, 2
WARM_UP = 0.4
MOST_GROWTH_MB = 60.0
# A closed session is kept for minutes for whoever comes back; here it would look like a leak.
OPTIONS = (
    "--server.enableAgentApi=true",
    "--server.disconnectedSessionTTL=5",
    # Where rich is installed, errors would stand in boxes of its own, which nobody here reads.
    "--logger.enableRich=false",
)


@dataclass
class Figures:
    """What came of a run."""

    interactions: int = 0
    done: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    refused: int = 0
    on_pages: int = 0
    unanswered: int = 0
    seen_by_people: int = 0
    seconds: float = 0.0
    warm_mb: float = 0.0
    end_mb: float = 0.0


def main() -> int:
    """Print what was done and what came of it; return 1 if anything should not have."""
    given = _arguments()
    print(f"seed {given.seed}: make fuzz SEED={given.seed} does the same again", flush=True)
    figures = fuzz(given.interactions, given.seed, given.port)
    print(f"{figures.interactions:,} interactions in {figures.seconds:.0f} s")
    print("  " + ", ".join(f"{name} {count:,}" for name, count in sorted(figures.done.items())))
    print(f"{figures.seen_by_people:,} pages seen by people meanwhile, each with their own marker")
    print(f"{figures.refused:,} values that Streamlit itself could not read")
    print(f"{figures.unanswered:,} sessions that Streamlit itself ended after such a value")
    print(f"memory: {figures.warm_mb:.0f} MB after warm-up, {figures.end_mb:.0f} MB at the end")
    for fault in figures.faults:
        print(f"FAULT: {fault}")
    return 1 if figures.faults else 0


def fuzz(interactions: int, seed: int, port: int | None = None) -> Figures:
    """Serve the pages, do random things to them, and return what came of it."""
    figures = Figures()
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log"
        with (
            log.open("wb") as out,
            running(options=OPTIONS, port=port, stdout=out, stderr=STDOUT) as server,
        ):
            _Run(server, figures, seed, interactions).go()
            figures.faults += _growth(figures)
            if figures.interactions < interactions:
                figures.faults.append(f"only {figures.interactions:,} were done in time")
            if server.process.poll() is not None:
                figures.faults.append("the server ended")
        read_log(log.read_text(encoding="utf-8", errors="replace"), figures)
    return figures


class _Run:
    """One run: sessions one after the other on a few threads, and people beside them."""

    def __init__(self, server: Running, figures: Figures, seed: int, interactions: int) -> None:
        self._server, self._figures, self._seed = server, figures, seed
        self._interactions = interactions
        self._process = psutil.Process(server.process.pid)
        self._lock = Lock()

    def go(self) -> None:
        start, end = monotonic(), Event()
        with ThreadPoolExecutor(WORKERS + PEOPLE) as pool:
            people = [
                pool.submit(answer_until, self._server, self._seed, n, end) for n in range(PEOPLE)
            ]
            try:
                workers = [pool.submit(self._work, number) for number in range(WORKERS)]
                for future in workers:
                    future.result()
            finally:
                end.set()
            for person in people:
                self._take_person(person)
        self._figures.seconds = monotonic() - start
        self._figures.end_mb = self._megabytes()

    def _work(self, worker: int) -> None:
        """Have one worker's share of the sessions, of which some are an agent's."""
        share, done, number = -(-self._interactions // WORKERS), 0, 0
        until = monotonic() + LONGEST_S
        while done < share and monotonic() < until:
            random = Random(f"{self._seed} {worker} {number}")
            most = min(A_SESSION, share - done)
            act = self._agent if number % AN_AGENT == AN_AGENT - 1 else self._rough
            done, number = done + act(random, most), number + 1

    def _rough(self, random: Random, most: int) -> int:
        with rough_session(self._server.address, random) as wire:
            _begin(wire, random)
            names: list[str] = []
            wire.sent = 0
            while wire.is_open and wire.sent < most:
                names.append(wire.move())
        self._take(names, wire)
        return wire.sent

    def _agent(self, random: Random, most: int) -> int:
        agent = Agent(self._server.address, random)
        names = [agent.move() for _ in range(most)]
        self._take(names, agent)
        return agent.sent

    def _take(self, names: list[str], session: Rough | Agent) -> None:
        with self._lock:
            self._figures.interactions += session.sent
            self._figures.unanswered += session.unanswered
            self._figures.on_pages += session.refused
            self._figures.done.update(names)
            self._figures.faults += session.faults
            self._figures.faults += _foreign(session.marks, session.marker)
            if (
                not self._figures.warm_mb
                and self._figures.interactions > WARM_UP * self._interactions
            ):
                self._figures.warm_mb = self._megabytes()

    def _take_person(self, person: Future[Seen]) -> None:
        try:
            pages, marker, marks = person.result()
        except Exception as error:  # whatever a person met
            self._figures.faults.append(f"a person met {error!r}")
            return
        self._figures.seen_by_people += pages
        self._figures.faults += _foreign(marks, marker)

    def _megabytes(self) -> float:
        return float(self._process.memory_info().rss) / 1024**2


def _begin(wire: Rough, random: Random) -> None:
    """Go some of the way as a person does, so that pages behind the safety check are met too."""
    ways: list[Callable[[Rough], None]] = [pass_safety_check, answer_all]
    for way in ways[: random.choice((0, 0, 1, 2))]:
        way(wire)


def _foreign(marks: set[str], own: str) -> list[str]:
    """Tell of every word of another session."""
    return [f"a session saw {mark} of another" for mark in sorted(marks - {own})]


def _growth(figures: Figures) -> list[str]:
    grown = figures.end_mb - figures.warm_mb
    return [f"memory grew by {grown:.0f} MB after warm-up"] if grown > MOST_GROWTH_MB else []


def read_log(log: str, figures: Figures) -> None:
    """Take every traceback of a log for a fault, unless Streamlit only refused what was sent."""
    found = troubles(log)
    figures.refused = sum(trouble.is_refusal for trouble in found)
    figures.faults += [f"in the log: {t.text}" for t in found if not t.is_refusal]
    if figures.on_pages > log.count(ON_PAGE):
        figures.faults.append("an error stood on a page that the log does not have")
    if figures.unanswered > sum(trouble.ended for trouble in found):
        figures.faults.append("a session was not answered, and its thread had not ended")


def _arguments() -> Namespace:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--interactions", type=int, default=INTERACTIONS)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--port", type=int)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
