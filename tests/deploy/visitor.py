"""A visitor without a browser: keeps cookies, opens sessions and uploads, through the proxy."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Self

import requests
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Subprotocol

from tests.deploy.proxy import CERTIFICATE, Proxy
from tools import wire
from tools.wire_upload import upload

OWN = "backwise_replica"
TOO_MANY = 429
MIB = 1024 * 1024


class Visitor:
    """Somebody with cookies of their own, at a proxy and a path of it."""

    def __init__(self, proxy: Proxy, path: str = "") -> None:
        self._proxy, self._path = proxy, path
        self.http = requests.Session()
        self.http.trust_env = False
        self.http.verify = str(proxy.folder / CERTIFICATE)

    def get(self, path: str = "/", **headers: str) -> requests.Response:
        """Ask for a path; redirects are not followed."""
        address = f"{self._proxy.address}{self._path}{path}"
        return self.http.get(address, headers=headers, allow_redirects=False, timeout=30)

    @property
    def own(self) -> str:
        """The number of this visitor's own replica; empty before the first visit."""
        return self.http.cookies.get(OWN) or ""

    @contextmanager
    def session(self) -> Iterator[wire.Wire]:
        """Open the page and its session, as a browser does."""
        if not self.own:
            self.get()
        cookies = "; ".join(f"{name}={value}" for name, value in self.http.cookies.items())
        address = f"{self._proxy.lines}{self._path}"
        with wire.session(address, additional_headers={"Cookie": cookies}, proxy=None) as wired:
            yield wired

    def upload(self, session: str, size: int) -> int:
        """Upload so many bytes into a session; return the status."""
        return upload(self.http, f"{self._proxy.address}{self._path}", session, size)


class Crowd:
    """Many who only open a session's line, from one address, and stay until they leave."""

    def __init__(self, proxy: Proxy) -> None:
        self._proxy = proxy
        self._lines = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.leave()

    def come(self, many: int, refused: int = TOO_MANY) -> list[bool]:
        """Let so many come one after the other; return who was let in, and not refused so."""
        return [self._is_let_in(refused) for _ in range(many)]

    def leave(self) -> None:
        """Let everybody leave."""
        self._lines.close()

    def _open(self) -> None:
        address = f"ws{self._proxy.lines.removeprefix('http')}/_stcore/stream"
        line = connect(address, subprotocols=[Subprotocol("streamlit")], proxy=None)
        self._lines.enter_context(line)

    def _is_let_in(self, refused: int) -> bool:
        try:
            self._open()
        except InvalidStatus as answer:
            if answer.response.status_code != refused:
                raise
            return False
        return True
