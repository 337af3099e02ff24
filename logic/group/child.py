"""The process in which an uploaded file is read: its task, and its limits of memory and time."""

import json
import pickle
import sys
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from time import process_time
from typing import IO, Any

import pyarrow as pa

from logic.group.errors import GroupError, WorkbookError
from logic.group.limits import NONE, Limits
from logic.group.terminal import leave
from logic.texts import ENGLISH, texts_in

FACTS = b"facts"
READY = b"ready"
"""Sent first, so that the start of Python does not count as time for the task."""
REFUSED, TABLE = b"refused:", b"table  :"
"""How a reply begins: eight bytes, so that the Arrow data behind them stays aligned."""


@dataclass(frozen=True)
class Task:
    """A function that returns a table with facts about it, and its limits of memory and time.

    A refusal is told in `language`. Function and arguments are pickled: a new interpreter must be
    able to import them. The function returns a `Reply`.
    """

    function: "Callable[..., Reply]"
    arguments: tuple[Any, ...]
    limits: Limits
    language: str = ENGLISH


@dataclass(frozen=True)
class Reply:
    """A table, and facts about it that JSON can hold."""

    table: pa.Table
    facts: Any


def main() -> None:
    """Do the task that comes from the standard input, and write its reply to the standard output.

    The task comes from our own process and is trusted; the file that it reads is not.
    """
    task: Task = pickle.load(sys.stdin.buffer)
    restrict(task.limits)
    sys.stdout.buffer.write(READY)
    sys.stdout.buffer.flush()
    answer(task, sys.stdout.buffer)
    leave(0)


def answer(task: Task, out: IO[bytes]) -> None:
    """Write the reply to a task: why it was refused, or its table as an Arrow stream."""
    try:
        reply = task.function(*task.arguments)
    except MemoryError:
        text = texts_in(task.language)("group-files-no-room")
        out.write(REFUSED + json.dumps([text, ()]).encode())
        return
    except GroupError as error:
        sheets = error.sheets if isinstance(error, WorkbookError) else ()
        text = error.in_words(texts_in(task.language))
        out.write(REFUSED + json.dumps([text, sheets]).encode())
        return
    facts = {FACTS: json.dumps(reply.facts).encode()}
    out.write(TABLE)
    with pa.ipc.new_stream(out, reply.table.schema.with_metadata(facts)) as stream:
        stream.write_table(reply.table)


def understood(written: bytes | bytearray) -> Reply:
    """Return a reply as it was written; raises GroupError where the file was refused."""
    if written.startswith(REFUSED):
        text, sheets = json.loads(written[len(REFUSED) :])
        raise WorkbookError(text, sheets) if sheets else GroupError(text)
    # The buffer is shared, so that the table takes no room of its own.
    with pa.ipc.open_stream(pa.py_buffer(written).slice(len(TABLE))) as stream:
        table = stream.read_all()
    facts = json.loads(table.schema.metadata[FACTS])
    return Reply(table.replace_schema_metadata(), facts)


def restrict(limits: Limits) -> None:
    """Let this process take no more memory and time than it may, and write no file.

    On systems that know no such limits the other process's clock alone holds.
    """
    pa.set_cpu_count(1)
    pa.set_io_thread_count(1)
    try:
        import resource  # noqa: PLC0415, Windows has none
    except ModuleNotFoundError:
        return
    wanted = {resource.RLIMIT_CORE: 0, resource.RLIMIT_FSIZE: 0}
    if limits.seconds < NONE:
        wanted[resource.RLIMIT_CPU] = ceil(process_time() + limits.seconds)
    statm = Path("/proc/self/statm")
    if limits.room < NONE and statm.exists():
        pages = int(statm.read_text(encoding="ascii").split()[0])
        wanted[resource.RLIMIT_AS] = pages * resource.getpagesize() + limits.room
    for what, most in wanted.items():
        _, hard = resource.getrlimit(what)
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (allowed, hard))
