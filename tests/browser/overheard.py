"""What a page and its server last said to each other, told when a test fails."""

from collections import deque
from time import monotonic

from playwright.sync_api import ConsoleMessage, Error, Page, WebSocket
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

MOST_MESSAGES = 400
MOST_TOLD = 60
MOST_ERRORS = 5
LONGEST_PAGE = 3_000
UNTOLD = {"delta", "ref_hash", "logo", "page_config_changed", "navigation"}


class Overheard:
    """Keeps the last messages of a page, unread until somebody asks."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._messages: deque[tuple[float, bool, bytes]] = deque(maxlen=MOST_MESSAGES)
        self._errors: deque[str] = deque(maxlen=MOST_ERRORS)
        page.on("websocket", self._listen)
        page.on("console", self._note_error)

    def _listen(self, socket: WebSocket) -> None:
        socket.on("framesent", lambda data: self._note(data, is_sent=True))
        socket.on("framereceived", lambda data: self._note(data, is_sent=False))

    def _note(self, data: str | bytes, *, is_sent: bool) -> None:
        if isinstance(data, bytes):
            self._messages.append((monotonic(), is_sent, data))

    def _note_error(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self._errors.append(message.text)

    def told(self) -> str:
        """Return where the page is, what it shows, and its last messages with their moments."""
        now = monotonic()
        lines = [_line(at - now, data, is_sent=is_sent) for at, is_sent, data in self._messages]
        shown = list(filter(None, lines))[-MOST_TOLD:]
        heads = ("Last errors in its console:", "Last messages (seconds ago):")
        return "\n".join(["", *_seen(self._page), heads[0], *self._errors, heads[1], *shown])


def _seen(page: Page) -> list[str]:
    """Return the address of a page, what it says of its run, and what it reads."""
    try:
        states = page.locator("[data-test-script-state]").first.evaluate(
            "app => JSON.stringify(app.dataset)", timeout=1_000
        )
        text = page.locator("body").inner_text(timeout=1_000)[:LONGEST_PAGE]
    except Error as error:
        return [f"The page at {page.url} cannot be read: {error}"]
    return [f"At {page.url}, {states}, the page reads:", text]


def _line(at: float, data: bytes, *, is_sent: bool) -> str:
    """Return one message in a line; nothing for what is only drawn."""
    if is_sent:
        return f"{at:8.2f} > {_request(BackMsg.FromString(data))}"
    message = ForwardMsg.FromString(data)
    kind = message.WhichOneof("type")
    if kind in UNTOLD:
        return ""
    what = {
        "new_session": message.new_session.page_script_hash,
        "script_finished": message.script_finished,
        "session_status_changed": f"running={message.session_status_changed.script_is_running}",
        "navigation": message.navigation.page_script_hash,
    }.get(str(kind), "")
    return f"{at:8.2f} < {kind} {what}"


def _request(message: BackMsg) -> str:
    kind = message.WhichOneof("type")
    if kind != "rerun_script":
        return str(kind)
    asked = message.rerun_script
    pressed = [one.id.split("-")[-1] for one in asked.widget_states.widgets if one.trigger_value]
    values = len(asked.widget_states.widgets)
    return (
        f"rerun page={asked.page_script_hash[:8]} part={asked.fragment_id[:8]} "
        f"values={values} pressed={pressed} query={asked.query_string!r}"
    )
