"""One process of ours, or several behind the proxy that is shipped."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import DEVNULL

import psutil

from tests.deploy.proxy import as_shipped, proxy, swap
from tools.served import Running, running

PAIR = 2
"""The shipped proxy stands before two; before four stand two of it."""
CONTROL_GROUPS, PERIOD_US = Path("/sys/fs/cgroup/cpu"), 20_000
LIMITS = (
    "limit_conn open_sessions 100;",
    "limit_req zone=new_sessions burst=60 nodelay;",
)
"""Of one address, which all people of a load have here; they are lifted."""


@dataclass(frozen=True)
class Servers:
    """Processes that run, and the addresses under which people reach them."""

    processes: Sequence[psutil.Process]
    addresses: Sequence[str]

    @property
    def many(self) -> int:
        """How many there are."""
        return len(self.processes)

    def address_of(self, person: int) -> str:
        """Return where a person goes: they are spread evenly."""
        return self.addresses[person % len(self.addresses)]

    def megabytes(self) -> float:
        """Return the memory of all."""
        return sum(one.memory_info().rss for one in self.processes) / 1024**2

    def seconds(self) -> float:
        """Return the processor time that all have used so far."""
        times = [one.cpu_times() for one in self.processes]
        return sum(one.user + one.system for one in times)


@contextmanager
def served(many: int, core: float | None = None) -> Iterator[Servers]:
    """Run one process, or an even number of them behind nginx; yield them.

    Where `core` is given, each gets no more than that part of a processor's core.
    """
    with ExitStack() as stack:
        servers = [
            stack.enter_context(running(stdout=DEVNULL, stderr=DEVNULL)) for _ in range(many)
        ]
        if core is not None:
            for server in servers:
                stack.enter_context(_held(server, core))
        pairs = [servers[at : at + PAIR] for at in range(0, many, PAIR)]
        fronts = [_front(stack, pair) if many > 1 else servers[0].address for pair in pairs]
        yield Servers([psutil.Process(one.process.pid) for one in servers], fronts)


@contextmanager
def _held(server: Running, core: float) -> Iterator[None]:
    """Hold a process to a part of a core, by a control group of Linux's first kind."""
    group = CONTROL_GROUPS / f"backwise-{server.process.pid}"
    group.mkdir()
    (group / "cpu.cfs_period_us").write_text(str(PERIOD_US))
    (group / "cpu.cfs_quota_us").write_text(str(round(PERIOD_US * core)))
    (group / "cgroup.procs").write_text(str(server.process.pid))
    try:
        yield
    finally:
        (CONTROL_GROUPS / "cgroup.procs").write_text(str(server.process.pid))
        group.rmdir()


def _front(stack: ExitStack, pair: Sequence[Running]) -> str:
    text = as_shipped()
    for limit in LIMITS:
        text = swap(text, limit, "")
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    return stack.enter_context(proxy(folder, [one.port for one in pair], text)).lines
