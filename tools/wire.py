"""A person's connection to the server without a browser: whatever is put on the wire is sent.

It speaks Streamlit's own protocol, which has no place in the documentation: its agent interface
refuses unknown options before the product sees them.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Subprotocol

LONGEST_RUN_S = 30
GOES_ON = ForwardMsg.FINISHED_EARLY_FOR_RERUN
GOOD_ENDS = (
    ForwardMsg.FINISHED_SUCCESSFULLY,
    ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY,
)
WIDGETS = ("button", "checkbox", "number_input", "radio", "text_input")
WORDS = ("body", "label", "text", "title")


class Sent(NamedTuple):
    """What is sent for one widget: the kind of value as Streamlit's protocol names it, and it."""

    kind: str
    value: Any


class Wire:
    """One session.

    After a run, `text` is what stands on the page, `ids` are its widgets' ids by key, `errors`
    the messages that stand there in place of what could not be drawn, `received` the bytes
    that the run sent, and `id` the session's own, under which it uploads.
    """

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection
        self._pages: dict[str, str] = {}
        self._page = ""
        self._states: dict[str, Sent] = {}
        self._kept: dict[str, ForwardMsg] = {}
        self._fragments: dict[str, str] = {}
        self.ids: dict[str, str] = {}
        self.id = ""
        self.text = ""
        self.errors: list[str] = []
        self.received = 0
        self._run({})

    def visit(self, page: str) -> None:
        """Go to a page as its link does."""
        self._page = self._pages[page]
        self._run({})

    def again(self) -> None:
        """Have the whole page run again, with nothing changed."""
        self._run({})

    def choose(self, key: str, sent: Sent) -> None:
        """Give one answer as a person does: what its widget belongs to is drawn anew."""
        self._states[self.ids[key]] = sent
        self._run({}, self._fragments.get(key, ""))

    def send(self, values: Mapping[str, Sent], press: str) -> None:
        """Send values by the keys of their widgets together with the press of a button."""
        self._states |= {self.ids[key]: sent for key, sent in values.items()}
        self._run({self.ids[press]: Sent("trigger_value", True)})

    def send_in_a_hurry(self, values: Mapping[str, Sent], press: str) -> None:
        """Send as `send` does, and once more without the press before the server can answer."""
        self._states |= {self.ids[key]: sent for key, sent in values.items()}
        self._ask({self.ids[press]: Sent("trigger_value", True)})
        self._run({})

    def _run(self, once: Mapping[str, Sent], fragment: str = "") -> None:
        self._ask(once, fragment)
        self._read(is_part=bool(fragment))

    def _ask(self, once: Mapping[str, Sent], fragment: str = "") -> None:
        message = BackMsg()
        message.rerun_script.page_script_hash = self._page
        message.rerun_script.fragment_id = fragment
        message.rerun_script.cached_message_hashes.extend(self._kept)
        for id_, sent in {**self._states, **once}.items():
            state = message.rerun_script.widget_states.widgets.add(id=id_)
            setattr(state, sent.kind, sent.value)
        self._connection.send(message.SerializeToString())

    def _read(self, *, is_part: bool) -> None:
        """Read what the run draws; its end must be a good one."""
        elements: list[Any] = []
        self.received = 0
        if not is_part:
            self._fragments = {}
        while True:
            message = self._next()
            what = message.WhichOneof("type")
            if what == "new_session":
                elements.clear()
                self._page = message.new_session.page_script_hash
                self.id = message.new_session.initialize.session_id
            elif what == "navigation":
                self._pages = {
                    page.url_pathname: page.page_script_hash
                    for page in message.navigation.app_pages
                }
            elif what == "delta" and message.delta.HasField("new_element"):
                elements.append(message.delta.new_element)
                self._note_fragment(message)
            elif what == "script_finished" and message.script_finished != GOES_ON:
                assert message.script_finished in GOOD_ENDS
                break
        self._take_in(elements, is_part=is_part)

    def _next(self) -> ForwardMsg:
        """Receive a message; one that the server sent before comes as a reference to it."""
        data = self._receive()
        message = ForwardMsg()
        message.ParseFromString(data)
        if message.WhichOneof("type") == "ref_hash":
            return self._kept[message.ref_hash]
        if message.metadata.cacheable:
            self._kept[message.hash] = message
        return message

    def _receive(self, timeout: float = LONGEST_RUN_S) -> bytes:
        """Receive the next message as it stands on the wire."""
        data = self._connection.recv(decode=False, timeout=timeout)
        self.received += len(data)
        return data

    def _note_fragment(self, message: ForwardMsg) -> None:
        element = message.delta.new_element
        kind = element.WhichOneof("type")
        if kind in WIDGETS and message.delta.fragment_id:
            key = _key(getattr(element, kind).id)
            self._fragments[key] = message.delta.fragment_id

    def _take_in(self, elements: list[Any], *, is_part: bool) -> None:
        self.errors, words = [], []
        if not is_part:
            self.ids = {}
        for element in elements:
            kind = element.WhichOneof("type")
            if kind == "exception":
                self.errors.append(str(element.exception))
            shown = getattr(element, kind)
            words += [getattr(shown, name) for name in WORDS if hasattr(shown, name)]
            if kind in WIDGETS:
                self.ids[_key(shown.id)] = shown.id
        self.text = "\n".join(map(str, words))


def _key(id_: str) -> str:
    """Return the key in a widget's id."""
    return id_.split("-", maxsplit=2)[2]


@contextmanager
def session(address: str, **how: Any) -> Iterator[Wire]:
    """Open a session at the server's address. `how` goes to the websocket's `connect`."""
    url = f"ws{address.removeprefix('http')}/_stcore/stream"
    protocol = Subprotocol("streamlit")
    with connect(url, subprotocols=[protocol], max_size=None, **how) as connection:
        yield Wire(connection)
