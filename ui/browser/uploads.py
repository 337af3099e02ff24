"""Keeps what people bring along in the server's memory, and not much of it."""

from starlette.formparsers import MultiPartParser
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.uploaded_file_manager import UploadedFileRec

MOST_BYTES = 20 * 2**20
"""Of one session: four files of the largest size that `server.maxUploadSize` lets in."""
_add = MemoryUploadedFileManager.add_file


def keep_in_memory() -> None:
    """Let no upload go to the server's disk, and a session's latest push out its oldest.

    Starlette puts larger ones into a temporary file: to its `SpooledTemporaryFile`, 0 is no limit.
    Streamlit keeps all that a session ever sent until it ends (docs/upstream.md).
    """
    MultiPartParser.spool_max_size = 0
    setattr(MemoryUploadedFileManager, "add_file", _add_within)  # noqa: B010, as in `presses`


def _add_within(manager: MemoryUploadedFileManager, session_id: str, file: UploadedFileRec) -> None:
    kept = list(manager.file_storage.get(session_id, {}).values())
    too_much = sum(len(one.data) for one in (*kept, file)) - MOST_BYTES
    for oldest in kept:
        if too_much <= 0:
            break
        manager.remove_file(session_id, oldest.file_id)
        too_much -= len(oldest.data)
    _add(manager, session_id, file)
