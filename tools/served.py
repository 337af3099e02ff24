"""A Streamlit server on a free port, and a Chromium to look at it with."""

import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import URLError

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
BASELINES = ROOT / "tools" / "baselines"
LONGEST_START_S = 60
STREAMLIT = ("-m", "streamlit")
BROWSERS = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
)
# As root in a container there is no sandbox; the rest keeps Chromium from calling home.
BROWSER_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    # Each window would draw the hidden lists of its address bar as pages of their own.
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
]


@dataclass(frozen=True)
class Running:
    """A server that runs: its port, its address and its process."""

    port: int
    address: str
    process: subprocess.Popen[bytes]


@contextmanager
def serve(program: Sequence[str] = STREAMLIT) -> Iterator[str]:
    """Run our pages on a free port of this machine; yield their address."""
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with running(program=program, **quiet) as server:
        yield server.address


@contextmanager
def serve_baseline(name: str) -> Iterator[str]:
    """Run a minimal app as Streamlit ships it, without our settings; yield its address."""
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    # Statistics that cannot be sent would only make it slower.
    options = ["--browser.gatherUsageStats=false"]
    with running(f"{name}.py", options, folder=BASELINES, **quiet) as server:
        yield server.address


@contextmanager
def running(  # noqa: PLR0913, PLR0917, each is a part of one command
    script: str = "streamlit_app.py",
    options: Sequence[str] = (),
    port: int | None = None,
    folder: Path = ROOT,
    base: str = "",
    program: Sequence[str] = STREAMLIT,
    **how: Any,
) -> Iterator[Running]:
    """Run a script of a folder with more options, on this port if any; yield the server.

    The folder's settings count. `base` is the path below which it answers, such as "/backwise".
    `program` is what Python runs in the place of Streamlit. `how` goes to `subprocess.Popen`.
    """
    port = port or free_ports(1)[0]
    command = [sys.executable, *program, "run", script]
    own = [f"--server.port={port}", "--server.address=127.0.0.1", "--server.headless=true"]
    address = f"http://127.0.0.1:{port}{base}"
    own.append(f"--server.baseUrlPath={base.strip('/')}")
    with subprocess.Popen([*command, *own, *options], cwd=folder, **how) as server:
        try:
            _wait_until_healthy(address)
            yield Running(port, address, server)
        finally:
            server.terminate()


@contextmanager
def open_browser() -> Iterator[Browser]:
    """Start the machine's own Chromium without a window.

    Raises:
        FileNotFoundError: when there is none.
    """
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        raise FileNotFoundError("No Chromium or Chrome was found. Install one, e.g. `chromium`.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=BROWSER_FLAGS)
        yield browser
        browser.close()


def free_ports(many: int) -> list[int]:
    """Return so many ports of this machine that nobody listens on, each another one."""
    with ExitStack() as held:
        sockets = [held.enter_context(socket.socket()) for _ in range(many)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


def _wait_until_healthy(address: str) -> None:
    deadline = time.monotonic() + LONGEST_START_S
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=1):
                return
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    raise TimeoutError(f"The server at {address} did not start in {LONGEST_START_S} seconds.")
