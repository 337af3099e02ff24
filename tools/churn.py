"""Lets people come, answer, finish, leave half-way and close tabs for half an hour; `make churn`.

Memory has to be flat once the first of them are forgotten: the server remembers who has left for
ten minutes. Prints a line each minute: megabytes, sessions open now, and people who came.
"""

import argparse
import re
import sys
import time
import urllib.request
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Event

from tools.load_people import Person
from tools.load_servers import Servers, served

PEOPLE, STEP_S, STAYS = 20, 6.0, 0.97
MINUTE_S = 60.0
WARM_MINUTES = 15
"""By then as many sessions are forgotten as come in."""
MOST_GROWTH = 1.1
ACTIVE = re.compile(r"^active_sessions(?:\{[^}]*\})? ([0-9.]+)$", re.MULTILINE)


def main() -> int:
    """Print each minute's figures; return 1 on an error, or where memory grew after the warm-up."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=int, default=30)
    minutes = parser.parse_args().minutes
    end = Event()
    with served(1) as servers, ThreadPoolExecutor(PEOPLE) as pool:
        crowd = [
            Person(number, servers.address_of(number), step_s=STEP_S, stays=STAYS)
            for number in range(PEOPLE)
        ]
        lives = [pool.submit(person.live, end) for person in crowd]
        used = list(_watch(servers, crowd, minutes))
        end.set()
        for life in lives:
            life.result()
        left = _open_sessions(servers)
    errors = [error for person in crowd for error in person.errors]
    warm = used[min(WARM_MINUTES, len(used) - 1)]
    print(f"{len(errors)} errors, {left} sessions open at the end, {used[-1] / warm:.2f} times")
    print(*errors[:5], sep="\n")
    return 1 if errors or left or used[-1] > MOST_GROWTH * warm else 0


def _watch(servers: Servers, crowd: Sequence[Person], minutes: int) -> Iterator[float]:
    """Yield the megabytes in use, minute by minute."""
    for minute in range(minutes):
        time.sleep(MINUTE_S)
        used, came = servers.megabytes(), sum(person.came for person in crowd)
        told = f"{used:>5.0f} MB {_open_sessions(servers):>4} open {came:>6} came"
        print(f"minute {minute + 1:>3}: {told}", flush=True)
        yield used


def _open_sessions(servers: Servers) -> int:
    """Return how many sessions the server says are open."""
    with urllib.request.urlopen(f"{servers.addresses[0]}/_stcore/metrics", timeout=30) as told:
        found = ACTIVE.search(told.read().decode())
    assert found is not None
    return round(float(found[1]))


if __name__ == "__main__":
    sys.exit(main())
