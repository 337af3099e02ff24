"""Lets many people go through the questions at once, each answer given by itself; `make load`.

What is measured is how long a person waits for what they did. People and servers share this
machine, so the figures are those of a machine that does both: what each takes stands beside them.
"""

import argparse
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from statistics import quantiles
from threading import Event

from tools.load_people import WAY_S, Person
from tools.load_servers import Servers, served

MEASURED_S = 120.0
LONGEST_P95_S = 0.5
LADDER = ((100, 1), (200, 1), (300, 1), (400, 1), (400, 2), (800, 2), (800, 1), (800, 4))
"""So many people before so many processes."""
HEAD = "people processes  done/s  median     p95     p99 errors  servers people   memory"


@dataclass(frozen=True)
class Measured:
    """What a crowd saw: waits in seconds, and errors.

    `servers` and `crowd` are the processors that both used, `memory` the megabytes of all
    servers at first, half-way and at the end.
    """

    people: int
    processes: int
    waits: list[float]
    errors: list[str]
    servers: float
    crowd: float
    memory: tuple[float, float, float]

    @property
    def p95(self) -> float:
        """The wait, in seconds, that one of twenty is longer than."""
        return quantiles(self.waits, n=100)[94]

    def __str__(self) -> str:
        cuts = quantiles(self.waits, n=100)
        memory = ", ".join(f"{one:.0f}" for one in self.memory)
        over = "" if self.p95 <= LONGEST_P95_S else "  over half a second"
        return (
            f"{self.people:>6} {self.processes:>9} {len(self.waits) / MEASURED_S:>7.1f} "
            f"{cuts[49]:>7.3f} {cuts[94]:>7.3f} {cuts[98]:>7.3f} {len(self.errors):>6} "
            f"{self.servers:>8.2f} {self.crowd:>6.2f}   {memory} MB{over}"
        )


def main() -> int:
    """Print a line for each crowd; return 1 where anybody met an error."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, help="only so many, in place of the whole ladder")
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--core", type=float, help="the part of a core that each process gets")
    asked = parser.parse_args()
    ladder = ((asked.people, asked.processes),) if asked.people else LADDER
    print(HEAD, flush=True)
    errors = []
    for people, processes in ladder:
        with served(processes, asked.core) as servers:
            found = measure(people, servers)
        print(found, *found.errors[:3], sep="\n  ", flush=True)
        errors += found.errors
    return 1 if errors else 0


def measure(people: int, servers: Servers) -> Measured:
    """Let a crowd come over the time that one way takes, then measure for two minutes."""
    first = servers.megabytes()
    start, end = time.monotonic() + WAY_S, Event()
    crowd = [Person(number, servers.address_of(number)) for number in range(people)]
    with ThreadPoolExecutor(people) as pool:
        lives = [pool.submit(person.live, end) for person in crowd]
        time.sleep(WAY_S)
        spent, own = servers.seconds(), time.process_time()
        time.sleep(MEASURED_S / 2)
        half = servers.megabytes()
        time.sleep(max(0.0, start + MEASURED_S - time.monotonic()))
        spent, own = servers.seconds() - spent, time.process_time() - own
        last = servers.megabytes()
        end.set()
    for life in lives:
        life.result()
    return Measured(
        people,
        servers.many,
        [done.waited for one in crowd for done in one.done if 0 < done.at - start < MEASURED_S],
        [error for one in crowd for error in one.errors],
        spent / MEASURED_S,
        own / MEASURED_S,
        (first, half, last),
    )


if __name__ == "__main__":
    sys.exit(main())
