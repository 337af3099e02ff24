"""The line between a page and its server, in a test's hands."""

from math import inf

from playwright.sync_api import Page, Route, WebSocketRoute, expect


class Line:
    """The line between a page and its server, to be cut and mended, or made deaf or dumb.

    `answers` is how many more messages of the server it lets through.
    """

    def __init__(self, page: Page) -> None:
        self.mend()
        self._open: list[WebSocketRoute] = []
        self._servers: list[WebSocketRoute] = []
        page.route_web_socket("**/_stcore/stream", self._join)
        page.route("**/_stcore/health", self._health)

    def cut(self) -> None:
        """Break the line, and let none be made."""
        self.is_up = False
        self._open[-1].close(code=1001, reason="the line broke")
        self._servers[-1].close(code=1001, reason="the line broke")

    def mend(self) -> None:
        """Let a line be made again, that carries all."""
        self.is_up = self.passes_on = True
        self.answers = inf

    def _health(self, route: Route) -> None:
        route.continue_() if self.is_up else route.abort()

    def _join(self, here: WebSocketRoute) -> None:
        if not self.is_up:
            here.close(code=1001, reason="no line")
            return
        there = here.connect_to_server()
        here.on_message(lambda message: there.send(message) if self.passes_on else None)
        there.on_message(lambda message: self._answer(here, message))
        self._open.append(here)
        self._servers.append(there)

    def _answer(self, here: WebSocketRoute, message: str | bytes) -> None:
        if self.answers > 0:
            self.answers -= 1
            here.send(message)


def is_connected(page: Page) -> None:
    """Wait until the page has its server, or has it again."""
    expect(page.locator("[data-test-connection-state=CONNECTED]")).to_have_count(1)
