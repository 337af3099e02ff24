"""Keeps what people bring along in the server's memory, and not much of it."""

from collections.abc import Sequence

from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartParser
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.uploaded_file_manager import UploadedFileRec

MOST_BYTES = 20 * 2**20
"""Of one session: four files of the largest size that `server.maxUploadSize` lets in."""
MOST_OF_ALL_BYTES = 300 * 2**20
"""Of all sessions: what many addresses send together never takes the server's memory."""
NO_ROOM = 503
_add = MemoryUploadedFileManager.add_file


def keep_in_memory() -> None:
    """Let no upload go to the server's disk, and none take too much memory.

    A session's latest push out its oldest; what is too much of all sessions is refused.

    Starlette puts larger ones into a temporary file: to its `SpooledTemporaryFile`, 0 is no limit.
    Streamlit keeps all that a session ever sent until it ends (docs/upstream.md).
    """
    MultiPartParser.spool_max_size = 0
    setattr(MemoryUploadedFileManager, "add_file", _add_within)  # noqa: B010, as in `presses`


def _add_within(manager: MemoryUploadedFileManager, session_id: str, file: UploadedFileRec) -> None:
    sessions = [list(files.values()) for files in list(manager.file_storage.values())]
    kept = list(manager.file_storage.get(session_id, {}).values())
    oldest = _to_push_out(kept, file)
    if sum(map(_size, sessions)) - _size(oldest) + len(file.data) > MOST_OF_ALL_BYTES:
        # What people have brought stays; who comes now is told that it did not work.
        raise HTTPException(NO_ROOM)
    for one in oldest:
        manager.remove_file(session_id, one.file_id)
    _add(manager, session_id, file)


def _to_push_out(kept: Sequence[UploadedFileRec], file: UploadedFileRec) -> list[UploadedFileRec]:
    """Return a session's oldest files that have to go for a new one."""
    too_much, oldest = _size([*kept, file]) - MOST_BYTES, list[UploadedFileRec]()
    for one in kept:
        if too_much <= _size(oldest):
            break
        oldest.append(one)
    return oldest


def _size(files: Sequence[UploadedFileRec]) -> int:
    return sum(len(file.data) for file in files)
