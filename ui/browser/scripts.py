"""The two scripts that speak with the person's browser, drawn once in every run."""

from logic.catalogue import load_catalogue
from ui.browser import kept_copy, page_script
from ui.state import current, own_record


def draw(*, waits: bool) -> None:
    """Draw both; `waits` says that the page waits for what the browser kept."""
    said = current.responses(load_catalogue())
    page_script.draw()
    kept_copy.draw(has_answers=own_record.has_answers(said), waits=waits)
