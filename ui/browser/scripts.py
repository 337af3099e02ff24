"""The two scripts that speak with the person's browser, drawn once in every run."""

from ui.browser import kept_copy, page_script


def draw(*, has_answers: bool, waits: bool = False) -> None:
    """Draw both; `waits` says that the page waits for what the browser kept."""
    page_script.draw()
    kept_copy.draw(has_answers=has_answers, waits=waits)
