"""Values that no widget of ours would send, drawn at random."""

import math
from enum import StrEnum
from random import Random
from typing import Any

from tools.wire import Sent


class Kind(StrEnum):
    """The kinds of value of a widget, as Streamlit's protocol names them."""

    TRIGGER = "trigger_value"
    BOOL = "bool_value"
    DOUBLE = "double_value"
    INT = "int_value"
    STRING = "string_value"
    DOUBLES = "double_array_value"
    INTS = "int_array_value"
    STRINGS = "string_array_value"
    JSON = "json_value"
    BYTES = "bytes_value"


NOISE = (
    "",
    " ",
    "no_such_level",
    "-1",
    "1e308",
    "nan",
    "9" * 400,
    "\x00\x1b[31m\n",
    "\u202e\u05dc\u05d0",
    "\U0001f9d8\u200d\u2642\ufe0f",
    "<script>alert(1)</script> :red[no] $x$ [a](javascript:1)",
    "../../etc/passwd",
    "{{7*7}} ${7*7} %s %n",
    "x" * 5_000,
)
POOL: dict[Kind, tuple[Any, ...]] = {
    Kind.TRIGGER: (True, False),
    Kind.BOOL: (True, False),
    Kind.DOUBLE: (math.nan, math.inf, -math.inf, 1e308, -0.0, 0.5),
    Kind.INT: (-1, 0, 1, 2**62, -(2**62)),
    Kind.STRING: NOISE,
    Kind.DOUBLES: ([], [math.nan], [1e308] * 1_000),
    Kind.INTS: ([], [-1], [2**62] * 1_000),
    Kind.STRINGS: ([], ["no_such_level"], ["x"] * 1_000),
    Kind.JSON: ("", "{", "null", "[]", '{"a": 1}', "[" * 5_000, '{"__proto__": {}}'),
    Kind.BYTES: (b"", b"\xff", b"\x00" * 5_000),
}


def any_value(random: Random) -> Sent:
    """Draw a value of any kind."""
    kind = random.choice(list(Kind))
    return Sent(kind, random.choice(POOL[kind]))


def noise(random: Random) -> str:
    """Draw a text that no field offers."""
    return random.choice(NOISE)


def marker_of(random: Random) -> str:
    """Draw a word that no other session has."""
    return f"marker{random.getrandbits(48):012x}"
