"""What one session uploads takes a bounded part of the server's memory."""

import uuid

import psutil
import requests

from tools.served import Running, running
from tools.wire import Wire, session
from ui.browser.uploads import MOST_BYTES

MIB = 2**20
SENT, EACH = 40, 4 * MIB
SPARE = 40 * MIB
"""For what Python does not give back at once."""


def upload(server: Running, wire: Wire) -> None:
    """Upload a large file."""
    http = requests.Session()
    http.get(f"{server.address}/_stcore/health", timeout=30)
    done = http.put(
        f"{server.address}/_stcore/upload_file/{wire.id}/{uuid.uuid4()}",
        files={"file": ("people.csv", b"x" * EACH, "text/csv")},
        headers={"X-Xsrftoken": http.cookies["_streamlit_xsrf"]},
        timeout=30,
    )
    assert done.status_code == requests.codes.no_content


def test_a_session_that_uploads_without_end_keeps_its_latest_files_alone() -> None:
    """Without a limit, 40 files of 4 MB take 160 MB until the session ends."""
    with running() as server, session(server.address) as wire:
        process = psutil.Process(server.process.pid)
        upload(server, wire)
        before = process.memory_info().rss
        for _ in range(SENT):
            upload(server, wire)
        assert process.memory_info().rss - before < MOST_BYTES + SPARE
