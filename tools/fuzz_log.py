"""What a server's log says went wrong, told apart by whose fault it is."""

import re
from collections.abc import Iterator
from typing import NamedTuple

START = "Traceback (most recent call last):"
FRAME = re.compile(r'File "([^"]+)", line \d+, in (\S+)')
# What cannot be read as its widget's kind never reaches the product: Streamlit says so itself.
READING = ("streamlit/runtime/state/", "streamlit/elements/", "streamlit/runtime/caching/")
FRAMES_THAT_READ = ("deserialize", "register_widget", "get_value", "__getitem__")
PROTOCOL = "Error deserializing back message"


class Trouble(NamedTuple):
    """A traceback: its last line, and whether Streamlit refused what a client sent."""

    last: str
    is_refusal: bool
    whole: str


def troubles(log: str) -> list[Trouble]:
    """Return the tracebacks of a log, in order."""
    return [_trouble(whole) for whole in _tracebacks(log)]


def _tracebacks(log: str) -> Iterator[str]:
    before, *parts = log.split(START)
    for part in parts:
        yield before.rstrip().rsplit("\n", maxsplit=1)[-1] + "\n" + part
        before = part


def _trouble(whole: str) -> Trouble:
    frames = FRAME.findall(whole)
    lines = [line for line in whole.splitlines() if line.strip()]
    last = next(
        (line.strip() for line in lines if re.match(r"\s*[\w.]*(Error|Exception)\b", line)), ""
    )
    inner = frames[-1][0] if frames else ""
    reads = any(where in inner for where in (*READING, "google/protobuf", "/json/"))
    is_read = any(name in FRAMES_THAT_READ for _, name in frames)
    return Trouble(last, PROTOCOL in whole or (reads and is_read), whole)
