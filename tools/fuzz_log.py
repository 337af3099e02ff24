"""What a server's log says went wrong, told apart by whose fault it is."""

import re
from collections.abc import Iterator
from typing import NamedTuple

START = "Traceback (most recent call last):"
FRAME = re.compile(r'^  File "([^"]+)", line \d+, in ', re.MULTILINE)
ERROR = re.compile(r"^(\w[\w.]*)(?::|$)", re.MULTILINE)
# Here Streamlit reads what a client sent: what is not of its widget's kind ends in these files,
# with an error of Python's. A page that uses Streamlit wrongly ends with an error of Streamlit's.
READING = (
    "streamlit/runtime/state/",
    "streamlit/elements/",
    "google/protobuf/",
    "/json/",
)
OWN_ERROR = "Streamlit"
# Threads write into each other's lines; where the error itself is lost, its place decides.
CUT = ""
PROTOCOL = "Error deserializing back message"


class Trouble(NamedTuple):
    """A traceback: whether it only says that Streamlit refused what a client sent, and its text."""

    is_refusal: bool
    text: str


def troubles(log: str) -> list[Trouble]:
    """Return the tracebacks of a log, in order."""
    return [Trouble(_is_refusal(text), text) for text in _tracebacks(log)]


def _tracebacks(log: str) -> Iterator[str]:
    """Yield each with the line before it, which says what was being done."""
    before, *parts = log.split(START)
    for part in parts:
        yield before.rstrip().rsplit("\n", maxsplit=1)[-1] + "\n" + START + part
        before = part


def _is_refusal(text: str) -> bool:
    frames = list(FRAME.finditer(text))
    if not frames:
        return False
    innermost = frames[-1]
    error = ERROR.search(text, innermost.end())
    kind = error[1].rsplit(".", maxsplit=1)[-1] if error else CUT
    reads = any(where in innermost[1] for where in READING) and not kind.startswith(OWN_ERROR)
    return reads or text.split("\n", maxsplit=1)[0].endswith(PROTOCOL)
