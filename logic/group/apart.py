"""Doing a task in a process of its own, which can be stopped and takes no memory from others."""

import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import TIMEOUT_MAX, BoundedSemaphore, Timer

import pyarrow as pa

from logic.group.child import READY, Reply, Task, understood
from logic.group.errors import GroupError
from logic.group.saying import say

PROGRAM = "from logic.group.child import main; main()"
BLOCK = 1 << 20
ROOT = Path(__file__).parents[2]
MOST_AT_ONCE = 2
SLOWEST = 3
"""Seconds that may pass for each second of work, as the machine may be busy."""
OUT_OF_TIME = getattr(signal, "SIGXCPU", None)
LONGEST_WAIT, LONGEST_START = 20, 60
"""Seconds to wait for a turn, and for a new interpreter to start, on a busy machine too."""
_places = BoundedSemaphore(MOST_AT_ONCE)
# Reserve no more address space than is used, and give freed memory back to the system.
SETTINGS = {
    "ARROW_DEFAULT_MEMORY_POOL": "system",
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_MMAP_THRESHOLD_": "262144",
}


def done_apart(task: Task, most_bytes: int) -> Reply:
    """Return the reply to a task, done in its own process; the reply has at most this many bytes.

    No file is written on the way: task and reply go through pipes. At most `MOST_AT_ONCE` run at
    a time; others wait for their turn.

    Raises GroupError: the reason why the task was refused, or that it took too much memory or time,
    or that no turn came in time.
    """
    with _place(), _running() as process:
        with _stopping(process, LONGEST_START):
            begun = _begun(process, pickle.dumps(task))
        with _stopping(process, task.limits.seconds * SLOWEST) as clock:
            written = _reply(process, most_bytes) if begun else b""
    if clock.has_struck or -process.returncode == OUT_OF_TIME:
        raise GroupError(say("group-files-too-slow"))
    try:
        return understood(written)
    except GroupError:
        raise
    except (pa.ArrowException, ValueError, OSError) as error:
        raise GroupError(say("group-files-broken")) from error


@dataclass
class _Clock:
    """Tells in `has_struck` whether a process ran out of time."""

    has_struck: bool = False


@contextmanager
def _stopping(process: subprocess.Popen[bytes], seconds: float) -> Iterator[_Clock]:
    """Stop a process when what is done with it takes longer."""
    clock = _Clock()

    def strike() -> None:
        clock.has_struck = True
        process.kill()

    timer = Timer(min(seconds, TIMEOUT_MAX), strike)
    timer.start()
    try:
        yield clock
    finally:
        timer.cancel()


@contextmanager
def _place() -> Iterator[None]:
    """Hold one of the few places."""
    if not _places.acquire(timeout=LONGEST_WAIT):
        raise GroupError(say("group-files-busy"))
    try:
        yield
    finally:
        _places.release()


@contextmanager
def _running() -> Iterator[subprocess.Popen[bytes]]:
    """Run a fresh interpreter for one task; it writes neither to the terminal nor to a disk."""
    with subprocess.Popen(
        [sys.executable, "-B", "-c", PROGRAM],
        cwd=ROOT,
        env={**os.environ, **SETTINGS},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def _begun(process: subprocess.Popen[bytes], task: bytes) -> bool:
    """Hand over a task, and return whether the process is ready to do it."""
    assert process.stdin is not None  # both are pipes
    assert process.stdout is not None
    # It may end before it has read everything.
    with suppress(BrokenPipeError), process.stdin as there:
        there.write(task)
    return process.stdout.read(len(READY)) == READY


def _reply(process: subprocess.Popen[bytes], most_bytes: int) -> bytearray:
    """Return the reply, empty if it is incomplete."""
    assert process.stdout is not None  # it is a pipe
    written = bytearray()
    while (block := process.stdout.read(BLOCK)) and len(written) <= most_bytes:
        written += block
    whole = not block and process.wait() == 0
    return written if whole else bytearray()
