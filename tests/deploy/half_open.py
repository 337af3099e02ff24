"""Connections that somebody opens and does not go on with."""

import resource
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

LOOPBACK = "127.0.0.1"


@contextmanager
def half_open(port: int, many: int, begun: bytes = b"") -> Iterator[list[socket.socket]]:
    """Open so many connections to a port, send in each what is begun, and hold them."""
    with _files(many + 1000), ExitStack() as held:
        lines = []
        for _ in range(many):
            line = held.enter_context(socket.create_connection((LOOPBACK, port), timeout=30))
            line.sendall(begun)
            lines.append(line)
        yield lines


@contextmanager
def _files(needed: int) -> Iterator[None]:
    """Let this process have so many files open for a while."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, needed), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
