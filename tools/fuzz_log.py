"""What a server's log says went wrong, told apart by whose fault it is."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

START = "Traceback (most recent call last):"
FRAME = re.compile(r'  File "([^"]+)", line \d+, in (\S+)')
ERROR = re.compile(r"[A-Za-z_][\w.]*(: .*)?")
ON_PAGE = "Uncaught app execution"
THREAD_ENDED = "Exception in thread"
STATE = "streamlit/runtime/state/session_state.py"


class Refusal(NamedTuple):
    """Where Streamlit refuses what a client sent, by the innermost frame, and what it says then.

    `within` stands somewhere in the traceback: it tells what a client sent from what a page of
    ours handed on.
    """

    file: str
    function: str
    says: str
    within: str = ""


READS = "metadata.deserializer(unpack_widget_state_value("
WRONG_KIND = (
    r"TypeError: (unhashable type: .*|.* object cannot be interpreted as an integer"
    r"|.* object is not iterable|must be real number, not .*|expected bytes, .* found"
    r"|object of type '\w+' has no len\(\)|bad argument type for built-in operation)"
)
NO_JSON = r"json\.decoder\.JSONDecodeError: .*|RecursionError: .*while decoding a JSON.*"
REFUSALS = (
    Refusal("starlette_websocket.py", "_websocket_endpoint", r"google\.protobuf\S+DecodeError: .*"),
    Refusal("/json/decoder.py", "raw_decode", NO_JSON, READS),
    Refusal("/json/decoder.py", "raw_decode", NO_JSON, "bidi_component/serialization.py"),
    Refusal("streamlit/elements/widgets/", "deserialize", WRONG_KIND, READS),
    Refusal(
        "widgets/file_uploader.py",
        "_get_upload_files",
        r"AttributeError: .* has no attribute 'uploaded_file_info'",
        READS,
    ),
    Refusal(STATE, "get_serialized", WRONG_KIND, "serialized)\n"),
    Refusal("elements/layouts.py", "expander", WRONG_KIND, ".expanded = current_expanded"),
    # An id that is none of a widget: all that a session holds is read at once.
    Refusal(STATE, "_getitem", "KeyError"),
    Refusal(STATE, "__getitem__", r"KeyError: .*st\.session_state has no key.*", "filtered_state"),
)
"""Every one that was met in some 17,000 interactions, with three seeds."""


class Trouble(NamedTuple):
    """A traceback: whether it only says that Streamlit refused what a client sent, and its text.

    `ended` says that the thread of a session's runs ended with it.
    """

    is_refusal: bool
    ended: bool
    text: str


def troubles(log: str) -> list[Trouble]:
    """Return the tracebacks of a log, in the order of their ends."""
    return [_judged(lines) for lines in _tracebacks(log)]


def _tracebacks(log: str) -> Iterator[list[str]]:
    """Yield each with the line before it, which says what was being done.

    Threads write into each other's lines: one that begins before another has ended ends first.
    """
    begun: list[list[str]] = []
    for before, line in pairwise(["", *log.splitlines()]):
        if START in line:
            begun.append([before, line])
        elif begun:
            begun[-1].append(line)
            if ERROR.fullmatch(line):
                yield begun.pop()
    yield from begun


def _judged(lines: list[str]) -> Trouble:
    text = "\n".join(lines)
    frames = FRAME.findall(text)
    file, function = frames[-1] if frames else ("", "")
    is_refusal = any(_is(one, file, function, lines[-1], text) for one in REFUSALS)
    return Trouble(is_refusal, lines[0].startswith(THREAD_ENDED), text)


def _is(one: Refusal, file: str, function: str, says: str, text: str) -> bool:
    is_there = one.file in file and one.function == function
    return is_there and one.within in text and re.fullmatch(one.says, says) is not None
