"""A page in Chromium, and what its console said that it should not."""

from playwright.sync_api import Browser, ConsoleMessage, Page

POLICY = "Content Security Policy"
# Streamlit finds out at which path it is by asking; each guess that is wrong is told like this.
GUESSED = "the server responded with a status of 404"


class Watched:
    """A page of its own, and what its console said that it should not."""

    def __init__(self, browser: Browser) -> None:
        # The certificate is its own issuer.
        self.context = browser.new_context(ignore_https_errors=True, reduced_motion="reduce")
        self.page: Page = self.context.new_page()
        self.said: list[str] = []
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.said.append(str(error)))

    def _hear(self, message: ConsoleMessage) -> None:
        if POLICY in message.text or (message.type == "error" and GUESSED not in message.text):
            self.said.append(message.text)
