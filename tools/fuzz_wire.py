"""A session on the wire that keeps no rule: it sends what no page of ours would."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Subprotocol

from tools.fuzz_values import NOISE, Kind, any_value, marker_of, noise
from tools.wire import Sent, Wire

MARKER = re.compile(rb"marker[0-9a-f]{12}")
WIDGET_ID = re.compile(rb"\$\$ID-[0-9a-f]{16,}-")
QUIET_S, LONGEST_WAIT_S = 0.05, 10.0
MOST_IDS = 400
PROTOCOL_ERROR = 1002
TAKES = {
    "button": Kind.TRIGGER,
    "checkbox": Kind.BOOL,
    "number_input": Kind.DOUBLE,
    "radio": Kind.STRING,
    "text_input": Kind.STRING,
}
"""The kind of value of each kind of widget; what is not here counts as of none."""
Move = Callable[["Rough"], None]


class Rough(Wire):
    """One session that sends what it likes; `faults` is what should not have come of it.

    `marks` are the markers that came back, of whichever session, `drawn` those since it was last
    cleared; `seen` are the ids of every widget of every page so far, `sent` counts the messages,
    `unanswered` those of which nothing came after a value that Streamlit could not read, and
    `refused` the errors on its pages after one: the log has to have each of both.
    """

    def __init__(self, connection: ClientConnection, marker: str, random: Random) -> None:
        self.marker, self.random = marker, random
        self.seen: list[str] = []
        self.marks: set[str] = set()
        self.drawn: set[str] = set()
        self.sent = self.unanswered = self.refused = 0
        self._kinds: dict[str, Kind] = {}
        self.faults: list[str] = []
        self._last: list[str] = []
        self._ends: list[str] = []
        self.is_open, self._is_spoilt = True, False
        super().__init__(connection)

    def move(self) -> str:
        """Do one random thing, note what went wrong with it, and return its name."""
        move = self.random.choice(MOVES)
        name = move.__name__.strip("_")
        self._last = [*self._last[-4:], name]
        try:
            self._try(move)
        except ConnectionClosed as closed:
            self.is_open = False
            expected = closed.rcvd is not None and closed.rcvd.code == PROTOCOL_ERROR
            if move is not _malformed or not expected:
                self.faults.append(f"{name}: the server hung up: {closed}")
        except (AssertionError, KeyError, TimeoutError) as error:
            self.is_open = False
            self.faults.append(f"{self._last}: {error!r}, {self._ends}")
        self._judge_errors(name)
        return name

    def _try(self, move: Move) -> None:
        """Do a move.

        Leaving a page with a value that Streamlit could not read ends the thread of that session,
        and nothing but the log says so: such a session is over.
        """
        try:
            move(self)
        except TimeoutError:
            if not self._is_spoilt:
                raise
            self.unanswered += 1
            self.is_open = False

    def _judge_errors(self, name: str) -> None:
        """Take an error on the page for a fault, unless Streamlit could not read what was sent.

        Such a value it keeps, and may say so again. Half of these sessions end there, as with a
        reload; the page names no error, but the log tells the product's from those of such values.
        """
        if self.errors and self._is_spoilt:
            self.refused += 1
        elif self.errors:
            self.faults.append(f"{name}: {self.errors}")
        if self.errors:
            self.is_open = self.is_open and self.random.random() < 0.5
        self.errors = []

    def send_values(self, values: dict[str, Sent], **more: Any) -> None:
        """Have the page run with these values by id, for this run alone."""
        self.note_what_cannot_be_read(values)
        self.send_raw(self._message(values, **more).SerializeToString())
        self._read(is_part=bool(more.get("fragment_id")))

    def note_what_cannot_be_read(self, values: dict[str, Sent]) -> None:
        """Note whether one of these values is of another kind than its widget's, or of none's."""
        if any(self._kinds.get(id_) != sent.kind for id_, sent in values.items()):
            self._is_spoilt = True

    def ids_of(self, kind: Kind) -> list[str]:
        """Return the ids of the page's widgets that take this kind of value."""
        return [id_ for id_ in self.ids.values() if self._kinds[id_] == kind]

    def send_raw(self, data: bytes) -> None:
        """Send these bytes, and wait for nothing."""
        self.sent += 1
        self._connection.send(data)

    def keep_open(self, name: str) -> None:
        """Open a part of the page by its name, from now on."""
        id_ = next(id_ for id_ in self.seen if id_.endswith(f"-{name}"))
        self._states[id_] = Sent(Kind.BOOL, True)
        self.again()

    def go_to(self, path: str) -> None:
        """Go to a page by its address."""
        if path in self._pages:
            self.visit(path)
        else:
            self.again()

    def pages(self) -> list[str]:
        """Return the addresses of the pages."""
        return sorted(self._pages)

    def drain(self) -> None:
        """Read what is still to come, until the server is quiet."""
        try:
            while True:
                self._note(self._connection.recv(decode=False, timeout=QUIET_S))
        except TimeoutError:
            return

    def _message(self, values: dict[str, Sent], **more: Any) -> BackMsg:
        message = BackMsg()
        rerun = message.rerun_script
        rerun.page_script_hash = self._page
        for id_, sent in {**self._states, **values}.items():
            state = rerun.widget_states.widgets.add(id=id_)
            _fill(state, sent)
        for name, value in more.items():
            setattr(rerun, name, value)
        return message

    def _receive(self, timeout: float = LONGEST_WAIT_S) -> bytes:
        data = super()._receive(timeout)
        self._note(data)
        return data

    def _take_in(self, elements: list[Any], *, is_part: bool) -> None:
        super()._take_in(elements, is_part=is_part)
        for element in elements:
            kind = element.WhichOneof("type")
            if kind in TAKES:
                self._kinds[getattr(element, kind).id] = TAKES[kind]

    def _note(self, data: bytes) -> None:
        self.marks |= marks_in(data)
        new = set(_ids_in(data)) - set(self.seen)
        self.seen = (self.seen + sorted(new))[-MOST_IDS:]

    def _next(self) -> ForwardMsg:
        try:
            message = super()._next()
        except KeyError as unknown:
            raise AssertionError(
                f"a message refers to another that never came: {unknown}"
            ) from None
        # What the server refers to, because it sent it before, counts as sent.
        what = message.WhichOneof("type")
        if what in ("new_session", "script_finished", "page_not_found"):
            self._ends = [*self._ends[-9:], f"{what} {message.script_finished}"]
        self.drawn |= marks_in(message.SerializeToString())
        return message


def marks_in(data: bytes) -> set[str]:
    """Return the markers in what came from a server, of whichever session."""
    return {mark.decode() for mark in MARKER.findall(data)}


def _ids_in(data: bytes) -> Iterator[str]:
    """Yield the widgets' ids in a message: the byte before each is its length."""
    for found in WIDGET_ID.finditer(data):
        start = found.start()
        yield data[start : start + data[start - 1]].decode(errors="replace")


def _fill(state: Any, sent: Sent) -> None:
    """Put a value into a widget's state; a list goes into its list of values."""
    if isinstance(sent.value, list):
        getattr(state, sent.kind).data.extend(sent.value)
    else:
        setattr(state, sent.kind, sent.value)


def _any_id(wire: Rough) -> str:
    return wire.random.choice(wire.seen) if wire.seen else "$$ID-none-none"


def _own_text(wire: Rough) -> str:
    """Return text that only this session has, somewhere in noise."""
    return wire.random.choice((wire.marker, f"{wire.marker} {wire.random.choice(NOISE)}"))


def _turn_a_page(wire: Rough) -> None:
    wire.go_to(wire.random.choice(wire.pages()))


def _press_anything(wire: Rough) -> None:
    """Press a widget of any page so far: one of another page, or one that is gone."""
    wire.send_values({_any_id(wire): Sent(Kind.TRIGGER, True)})


def _press_again_and_again(wire: Rough) -> None:
    """Send one press five times without waiting for what comes of it."""
    press = {_any_id(wire): Sent(Kind.TRIGGER, True)}
    wire.note_what_cannot_be_read(press)
    data = wire._message(press).SerializeToString()
    for _ in range(5):
        wire.send_raw(data)
    wire.drain()
    wire.again()


def _unknown_widget(wire: Rough) -> None:
    hexes = f"{wire.random.getrandbits(128):032x}"
    ids = (
        "",
        "no id",
        f"$$ID-{hexes}-None",
        f"$$ID-{hexes}-step.next",
        "$" * 10_000,
        _own_text(wire),
    )
    wire.send_values({wire.random.choice(ids): any_value(wire.random)})


def _any_value_anywhere(wire: Rough) -> None:
    """Give some widgets of any page values of any kind."""
    ids = [_any_id(wire) for _ in range(wire.random.randint(1, 4))]
    wire.send_values({id_: any_value(wire.random) for id_ in ids})


def _no_such_option(wire: Rough) -> None:
    """Give every field that takes text some text that it never offered."""
    fields = wire.ids_of(Kind.STRING)
    wire.send_values({id_: Sent(Kind.STRING, noise(wire.random)) for id_ in fields})


def _own_words(wire: Rough) -> None:
    """Give every field that takes text the session's own marker."""
    fields = wire.ids_of(Kind.STRING)
    wire.send_values({id_: Sent(Kind.STRING, _own_text(wire)) for id_ in fields})


def _huge_value(wire: Rough) -> None:
    length = wire.random.choice((100_000, 1_000_000))
    many = Sent(Kind.STRINGS, ["x"] * (length // 10))
    sent = wire.random.choice((Sent(Kind.STRING, "x" * length), many))
    wire.send_values({_any_id(wire): sent})


def _unknown_page(wire: Rough) -> None:
    here = wire._page
    hash_ = wire.random.choice(("", "0" * 32, "no such page", noise(wire.random)))
    wire.send_values({}, page_script_hash=hash_)
    name = wire.random.choice((*wire.pages(), noise(wire.random)))
    wire.send_values({}, page_script_hash="", page_name=name)
    wire.send_values({}, page_script_hash=here)


def _odd_address(wire: Rough) -> None:
    query = wire.random.choice(("step=99", "step=-1&step=x", "=&=&", f"step={noise(wire.random)}"))
    wire.send_values({}, query_string=query)


def _unknown_part(wire: Rough) -> None:
    """Ask for a part of a page that does not exist, or of another page."""
    parts = sorted(wire._fragments.values())
    part = wire.random.choice((*parts, "no such part", noise(wire.random)))
    # Where there is no such part, nothing runs, and nothing says so.
    wire.send_raw(wire._message({}, fragment_id=part).SerializeToString())
    wire.drain()
    wire.again()


def _another_order(wire: Rough) -> None:
    """Send an order that only Streamlit's own tools give."""
    message = BackMsg()
    order = wire.random.choice(ORDERS)
    if order == "file_urls_request":
        message.file_urls_request.request_id = noise(wire.random)
        message.file_urls_request.file_names.append(noise(wire.random))
    else:
        setattr(message, order, True)
    wire.send_raw(message.SerializeToString())
    wire.drain()
    wire.again()


def _malformed(wire: Rough) -> None:
    """Send bytes that are no message, or half of one."""
    whole = wire._message({_any_id(wire): any_value(wire.random)}).SerializeToString()
    cut = whole[: wire.random.randrange(1, len(whole))]
    wire.send_raw(wire.random.choice((wire.random.randbytes(64), b"\xff" * 9, cut)))
    wire.drain()
    wire.again()


ORDERS = (
    "clear_cache",
    "set_run_on_save",
    "stop_script",
    "load_git_info",
    "app_heartbeat",
    "debug_disconnect_websocket",
    "debug_shutdown_runtime",
    "file_urls_request",
)
MOVES: tuple[Move, ...] = (
    _turn_a_page,
    _turn_a_page,
    _press_anything,
    _press_anything,
    _press_again_and_again,
    _unknown_widget,
    _any_value_anywhere,
    _any_value_anywhere,
    _no_such_option,
    _own_words,
    _huge_value,
    _unknown_page,
    _odd_address,
    _unknown_part,
    _another_order,
    _malformed,
)


@contextmanager
def rough_session(address: str, random: Random) -> Iterator[Rough]:
    """Open a session of its own marker at the server's address."""
    url = f"ws{address.removeprefix('http')}/_stcore/stream"
    with connect(url, subprotocols=[Subprotocol("streamlit")], max_size=None) as connection:
        yield Rough(connection, marker_of(random), random)
