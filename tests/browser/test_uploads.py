"""What one session uploads takes a bounded part of the server's memory."""

import psutil
import requests

from tools.served import running
from tools.wire import session
from tools.wire_upload import upload
from ui.browser.uploads import MOST_BYTES

MIB = 2**20
SENT, EACH = 40, 4 * MIB
SPARE = 40 * MIB
"""For what Python does not give back at once."""


def test_a_session_that_uploads_without_end_keeps_its_latest_files_alone() -> None:
    """Without a limit, 40 files of 4 MB take 160 MB until the session ends."""
    with running() as server, session(server.address) as wire:
        http, process = requests.Session(), psutil.Process(server.process.pid)
        upload(http, server.address, wire.id, EACH)
        before = process.memory_info().rss
        for _ in range(SENT):
            assert upload(http, server.address, wire.id, EACH) == requests.codes.no_content
        assert process.memory_info().rss - before < MOST_BYTES + SPARE
