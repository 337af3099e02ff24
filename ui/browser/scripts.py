"""The two scripts that speak with the person's browser, drawn once in every run."""

from logic.responses import Responses
from ui.browser import kept_copy, page_script
from ui.state import own_record


def draw(said: Responses, *, waits: bool) -> None:
    """Draw both; `waits` says that the page waits for what the browser kept."""
    page_script.draw()
    kept_copy.draw(has_answers=own_record.has_answers(said), waits=waits)
