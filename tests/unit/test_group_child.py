"""The process that reads a file of somebody else's: what it answers, and what it may take."""

import os
import pickle
import resource
import sys
from io import BytesIO
from types import SimpleNamespace
from unittest.mock import Mock

import pyarrow as pa
import pytest

from logic.group import GroupError, child
from logic.group.child import Reply, Task, answer, restrict, understood
from logic.group.errors import WorkbookError
from logic.group.limits import PAGE, Limits

TABLE = pa.table({"smoking": ["never", None], "score": [1.5, None]})


def make() -> Reply:
    return Reply(TABLE, {"notes": ["ü"]})


def refuse(*sheets: str) -> Reply:
    raise WorkbookError("no “ü”", sheets) if sheets else GroupError("no “ü”")


def overflow() -> Reply:
    raise MemoryError


def answered(task: Task) -> bytes:
    written = BytesIO()
    answer(task, written)
    return written.getvalue()


def test_a_table_and_what_is_known_of_it_arrive_as_they_were_sent() -> None:
    found = understood(answered(Task(make, (), PAGE)))
    assert found.table.equals(TABLE)
    assert found.facts == {"notes": ["ü"]}


def test_a_refusal_arrives_in_its_words() -> None:
    with pytest.raises(GroupError, match="no “ü”"):
        understood(answered(Task(refuse, (), PAGE)))
    with pytest.raises(WorkbookError, match="no “ü”") as refused:
        understood(answered(Task(refuse, ("A", "B"), PAGE)))
    assert refused.value.sheets == ("A", "B")


def test_memory_that_is_out_is_a_refusal() -> None:
    with pytest.raises(GroupError, match="takes more memory than there is"):
        understood(answered(Task(overflow, (), PAGE)))


def test_a_task_is_read_from_the_input_and_answered_on_the_output(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = BytesIO()
    task = pickle.dumps(Task(make, (), Limits()))
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=BytesIO(task)))
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(buffer=out, flush=out.flush))
    monkeypatch.setattr(child, "restrict", lambda _: None)
    monkeypatch.setattr(os, "_exit", Mock(side_effect=SystemExit))
    with pytest.raises(SystemExit):
        child.main()
    assert out.getvalue().startswith(child.READY)
    assert understood(out.getvalue()[len(child.READY) :]).table.equals(TABLE)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[int, tuple[int, int]]:
    """Return what would be limited, which would hold for all other tests too."""
    found: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(resource, "setrlimit", found.__setitem__)
    monkeypatch.setattr(pa, "set_cpu_count", lambda _: None)
    monkeypatch.setattr(pa, "set_io_thread_count", lambda _: None)
    return found


def test_memory_time_and_files_are_limited(asked: dict[int, tuple[int, int]]) -> None:
    restrict(PAGE)
    assert asked[resource.RLIMIT_FSIZE][0] == 0
    assert asked[resource.RLIMIT_CPU][0] > PAGE.seconds
    assert asked[resource.RLIMIT_AS][0] > PAGE.room


def test_what_is_not_limited_is_left_as_it_is(
    asked: dict[int, tuple[int, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    restrict(Limits())
    assert not asked.keys() & {resource.RLIMIT_CPU, resource.RLIMIT_AS}
    monkeypatch.setattr(resource, "getrlimit", lambda _: (5, 5))
    restrict(PAGE)
    assert asked[resource.RLIMIT_CPU] == (5, 5), "never more than the process may have"


def test_a_system_without_such_limits_does_without(
    asked: dict[int, tuple[int, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "resource", None)
    restrict(PAGE)
    assert asked == {}
