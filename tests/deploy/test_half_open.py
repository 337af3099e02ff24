"""Many connections with which nobody goes on, and a proxy that answers the others meanwhile."""

import re
import time
from contextlib import suppress
from pathlib import Path

import pytest

from tests.deploy.half_open import half_open
from tests.deploy.proxy import Proxy, as_shipped, proxy, swap
from tests.deploy.visitor import Crowd, Visitor
from tools.served import Running

MANY = 2300
"""So many from one address kept everybody out when the proxy had 1024 files."""
SILENT, TLS, HEAD = b"", b"\x16\x03\x01", b"GET / HTTP/1.1\r\nHost: localhost\r\n"
PATIENCE_S = 5
AT_ONCE_S = 3


def port_of(address: str) -> int:
    """Return the port of an address."""
    return int(address.rpartition(":")[2])


def is_answered(own: Proxy) -> bool:
    """Tell whether somebody who comes now gets the page at once."""
    asked = time.monotonic()
    answer = Visitor(own).get()
    return answer.status_code == 200 and time.monotonic() - asked < AT_ONCE_S


def test_there_are_more_files_than_all_connections_of_a_worker_need() -> None:
    files, connections = (
        int(re.findall(rf"{name} (\d+);", as_shipped())[0])
        for name in ("worker_rlimit_nofile", "worker_connections")
    )
    assert files > 2 * connections


@pytest.mark.parametrize("begun", [SILENT, TLS, HEAD], ids=["silent", "half of TLS", "half a head"])
def test_two_thousand_half_open_connections_keep_nobody_out(front: Proxy, begun: bytes) -> None:
    address = front.lines if begun is HEAD else front.address
    with half_open(port_of(address), MANY, begun):
        assert is_answered(front)
    assert front.errors == ""


def test_more_silent_connections_than_there_can_be_keep_nobody_out(
    replicas: tuple[Running, Running], tmp_path: Path
) -> None:
    few = swap(as_shipped(), "worker_connections 4096", "worker_connections 256")
    with (
        proxy(tmp_path, [server.port for server in replicas], few) as own,
        half_open(port_of(own.address), MANY),
    ):
        assert is_answered(own)
        assert "Too many open files" not in own.errors


@pytest.mark.parametrize("begun", [SILENT, TLS, HEAD], ids=["silent", "half of TLS", "half a head"])
def test_who_does_not_go_on_is_dropped_soon(front: Proxy, begun: bytes) -> None:
    address = front.lines if begun is HEAD else front.address
    with half_open(port_of(address), 1, begun) as (line,):
        opened = time.monotonic()
        with suppress(ConnectionResetError):
            assert line.recv(1) == b""
        assert PATIENCE_S - 1 < time.monotonic() - opened < PATIENCE_S + 2


def test_a_replica_gets_so_many_of_its_own_and_so_many_of_the_others(
    replicas: tuple[Running, Running], tmp_path: Path
) -> None:
    most = 3
    small = swap(as_shipped(), "max_conns=800", f"max_conns={most}")
    with proxy(tmp_path, [server.port for server in replicas], small) as own, Crowd(own) as crowd:
        assert most * 2 <= sum(crowd.come(most * 6, refused=502)) <= most * 4
