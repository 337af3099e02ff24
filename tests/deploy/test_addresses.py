"""Whom the shipped limits take for one: an IPv4 address, or an IPv6 address's first half."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.deploy.proxy import Proxy, as_shipped, proxy, swap
from tests.deploy.visitor import TOO_MANY, Visitor
from tools.served import Running

MANY = 40
"""One address may upload 21 times at once, and once more in two seconds."""
TOLD = "X-Comes-From"


@pytest.fixture
def told(replicas: tuple[Running, Running], tmp_path: Path) -> Iterator[Proxy]:
    """Return a proxy that takes a visitor's address from a header, as behind yet another proxy."""
    real = f"http {{ set_real_ip_from 127.0.0.1; real_ip_header {TOLD};"
    text = swap(as_shipped(), "http {", real)
    with proxy(tmp_path, [server.port for server in replicas], text) as own:
        yield own


def refused(own: Proxy, address: Callable[[int], str]) -> int:
    """Return how many are refused of many uploads, each from the address of its number."""
    visitor = Visitor(own)
    statuses = []
    for number in range(MANY):
        visitor.http.headers[TOLD] = address(number)
        statuses.append(visitor.upload("of-nobody", 10))
    seen = {line["client"] for line in own.served("upload", more_than=MANY - 1)}
    assert len(seen) == MANY, "nginx did not take the address from the header"
    return statuses.count(TOO_MANY)


@pytest.mark.parametrize(
    "address",
    [
        lambda number: f"2001:db8:1:2:{number:x}::1",
        lambda number: f"2001:db8::{number + 1:x}",
        # A zero, a colon and an end of a line among the bytes, and both ways to write zeros.
        lambda number: f"2001:a3a:a00:0:{number % 2:x}:{number:x}:a0a:a",
    ],
    ids=["a line of its own", "many zeros", "bytes that mean something"],
)
def test_one_line_with_ipv6_is_one_however_many_addresses_it_uses(
    told: Proxy, address: Callable[[int], str]
) -> None:
    assert refused(told, address) >= 10


@pytest.mark.parametrize(
    "address",
    [
        lambda number: f"2001:db8:1:{number:x}::1",
        lambda number: f"198.51.100.{number}",
        lambda number: f"::ffff:198.51.100.{number}",
    ],
    ids=["another first half", "IPv4", "IPv4 written as IPv6"],
)
def test_others_are_not_counted_together(told: Proxy, address: Callable[[int], str]) -> None:
    assert refused(told, address) == 0


def test_sessions_and_all_else_are_counted_alike() -> None:
    counted = as_shipped().split("--- Limits for one address")[1].split("--- Headers")[0]
    _, maps = counted.split("$first_half;", 1)
    assert maps.count("$whom;") == 3
    assert "_addr" not in maps
