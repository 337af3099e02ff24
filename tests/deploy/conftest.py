"""Two replicas behind the shipped proxy, a third at a sub-path, and a browser."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.deploy.proxy import Proxy, proxy
from tests.deploy.watched import Watched
from tools.served import Running, running

QUIET: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
SUB_PATH = "/backwise"


@pytest.fixture(scope="session", autouse=True)
def _home_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Start servers and browsers with an empty home and without settings from outside."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(tmp_path_factory.mktemp("home")))
        for name in list(os.environ):
            if name.lower().endswith("_proxy") or name.startswith("STREAMLIT_"):
                patch.delenv(name)
        yield


@pytest.fixture(scope="session")
def replicas() -> Iterator[tuple[Running, Running]]:
    """Return two servers with the shipped settings."""
    with running(**QUIET) as first, running(**QUIET) as second:
        yield first, second


@pytest.fixture
def front(replicas: tuple[Running, Running], tmp_path: Path) -> Iterator[Proxy]:
    """Return a proxy before both, which has seen nobody yet."""
    folder = tmp_path / "front"
    folder.mkdir()
    with proxy(folder, [server.port for server in replicas]) as shipped:
        yield shipped
        # Whatever a test does, nothing of a person may wait on the disk.
        assert "buffered to a temporary file" not in shipped.errors
        assert "open file" not in shipped.errors


@pytest.fixture
def watched(browser: Browser) -> Iterator[Watched]:
    """Return a page that is watched."""
    watched = Watched(browser)
    yield watched
    watched.context.close()
