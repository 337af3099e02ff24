"""Doing a task in a process of its own, which can be stopped and takes no memory from others."""

import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import TIMEOUT_MAX, BoundedSemaphore, Timer

import pyarrow as pa

from logic.group.child import Reply, Task, understood
from logic.group.errors import GroupError
from logic.wording import group_files as wording

PROGRAM = "from logic.group.child import main; main()"
BLOCK = 1 << 20
ROOT = Path(__file__).parents[2]
MOST_AT_ONCE = 2
LONGEST_WAIT = 20
_places = BoundedSemaphore(MOST_AT_ONCE)
# Few arenas and Arrow's plain allocator: others set far more address space aside than they use.
SETTINGS = {"MALLOC_ARENA_MAX": "1", "ARROW_DEFAULT_MEMORY_POOL": "system"}


def done_apart(task: Task, most_bytes: int) -> Reply:
    """Return the reply to a task, which takes no more than this many bytes.

    No file is written on the way: task and reply go through pipes. At most `MOST_AT_ONCE` run at
    a time; others wait for their turn.

    Raises GroupError: what the task was refused with, or that it took too much room or time, or
    that it is nobody's turn for long.
    """
    with _place(), _running() as process:
        stopped = Timer(min(task.limits.seconds, TIMEOUT_MAX), process.kill)
        stopped.start()
        try:
            written = _exchanged(process, pickle.dumps(task), most_bytes)
        finally:
            slow = not stopped.is_alive()
            stopped.cancel()
            process.kill()
    if slow:
        raise GroupError(wording.TOO_SLOW)
    try:
        return understood(written)
    except (pa.ArrowException, ValueError, OSError) as error:
        if isinstance(error, GroupError):
            raise
        raise GroupError(wording.BROKEN) from error


@contextmanager
def _place() -> Iterator[None]:
    """Hold one of the few places."""
    if not _places.acquire(timeout=LONGEST_WAIT):
        raise GroupError(wording.BUSY)
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


def _exchanged(process: subprocess.Popen[bytes], task: bytes, most_bytes: int) -> bytearray:
    """Hand over a task and return what comes back, nothing where that is no whole reply."""
    assert process.stdin is not None  # both are pipes
    assert process.stdout is not None
    written = bytearray()
    # It may end before it has read everything.
    with suppress(BrokenPipeError), process.stdin as there:
        there.write(task)
    while (block := process.stdout.read(BLOCK)) and len(written) <= most_bytes:
        written += block
    whole = not block and process.wait() == 0
    return written if whole else bytearray()
