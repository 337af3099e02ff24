"""Keeps what people bring along in the server's memory."""

from starlette.formparsers import MultiPartParser


def keep_in_memory() -> None:
    """Let no upload go to the server's disk; Starlette puts larger ones into a temporary file.

    To its `SpooledTemporaryFile`, 0 is no limit. `server.maxUploadSize` bounds what comes.
    """
    MultiPartParser.spool_max_size = 0
