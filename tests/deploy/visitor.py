"""A visitor without a browser: keeps cookies, opens sessions and uploads, through the proxy."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager

import requests

from tests.deploy.proxy import CERTIFICATE, Proxy
from tools import wire

SEAT, XSRF = "backwise_seat", "_streamlit_xsrf"
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
    def seat(self) -> str:
        """The number that keeps this visitor at one replica; empty before the first visit."""
        return self.http.cookies.get(SEAT) or ""

    @contextmanager
    def session(self) -> Iterator[wire.Wire]:
        """Open the page and its session, as a browser does."""
        if not self.seat:
            self.get()
        cookies = "; ".join(f"{name}={value}" for name, value in self.http.cookies.items())
        headers = {"Cookie": cookies}
        address = f"{self._proxy.address}{self._path}"
        with wire.session(
            address, ssl=self._proxy.trust, additional_headers=headers, proxy=None
        ) as wired:
            yield wired

    def upload(self, session: str, size: int) -> int:
        """Upload so many bytes into a session; return the status."""
        self.get("/_stcore/health")
        name = uuid.uuid4()
        done = self.http.put(
            f"{self._proxy.address}{self._path}/_stcore/upload_file/{session}/{name}",
            files={"file": ("people.csv", b"x" * size, "text/csv")},
            headers={"X-Xsrftoken": self.http.cookies.get(XSRF) or ""},
            timeout=30,
        )
        return done.status_code
