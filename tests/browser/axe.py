"""What axe-core finds wrong with a page."""

from functools import cache
from importlib.resources import files
from typing import Any

from playwright.sync_api import Page

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
OF_COLOURS = ("color-contrast", "link-in-text-block")
"""The rules among them whose outcome depends on the colours; all others judge what is there."""
LONGEST_SNIPPET = 160
_STANDS_STILL = """() => document.getAnimations()
    .every(one => !(one instanceof CSSTransition) || one.playState !== "running")"""
"""What was waiting to be drawn stays pale for a moment."""
_RUN = "only => axe.run(document, {runOnly: only, resultTypes: ['violations']})"


def violations(page: Page, *, colours_only: bool = False) -> list[str]:
    """Return every violation on the page as a line: rule, why it matters, where."""
    page.wait_for_function(_STANDS_STILL)
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(_script())
    only = {"type": "tag", "values": TAGS}
    if colours_only:
        only = {"type": "rule", "values": OF_COLOURS}
    report: dict[str, Any] = page.evaluate(_RUN, only)
    assert report["passes"], "axe-core looked at nothing"
    return [
        f"{found['id']} ({found['help']}): {node['html'][:LONGEST_SNIPPET]}"
        for found in report["violations"]
        for node in found["nodes"]
    ]


@cache
def _script() -> str:
    return files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
