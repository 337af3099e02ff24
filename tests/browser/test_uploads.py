"""What is uploaded takes a bounded part of the server's memory."""

from contextlib import ExitStack

import psutil
import requests

from tools.served import running
from tools.wire import session
from tools.wire_upload import upload
from ui.browser.uploads import MOST_BYTES, MOST_OF_ALL_BYTES, NO_ROOM

MIB = 2**20
SENT, EACH = 40, 4 * MIB
FILL = 5
"""So many of them fill a session."""
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


def test_many_sessions_that_upload_leave_room_and_what_was_brought_stays() -> None:
    """Without a limit, 100 sessions with 20 MB each take all that a replica is given."""
    full = MOST_OF_ALL_BYTES // EACH
    with ExitStack() as stack:
        server = stack.enter_context(running())
        http, process = requests.Session(), psutil.Process(server.process.pid)
        wires = [stack.enter_context(session(server.address)) for _ in range(full // FILL + 1)]
        upload(http, server.address, wires[0].id, EACH)
        before = process.memory_info().rss
        for number in range(1, full):
            sent = upload(http, server.address, wires[number // FILL].id, EACH)
            assert sent == requests.codes.no_content
        assert upload(http, server.address, wires[-1].id, EACH) == NO_ROOM
        # Who is full already only changes one file for another.
        assert upload(http, server.address, wires[0].id, EACH) == requests.codes.no_content
        assert process.memory_info().rss - before < MOST_OF_ALL_BYTES + SPARE
