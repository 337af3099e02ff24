"""What axe-core finds wrong with a page."""

from enum import StrEnum
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
_RUN = "asked => axe.run(document, {...asked, resultTypes: ['violations']})"


class Judged(StrEnum):
    """Which rules a page is held against: those of colours take most of the time."""

    ALL = "all"
    COLOURS = "colours"
    ALL_ELSE = "all but colours"


def violations(page: Page, judged: Judged = Judged.ALL) -> list[str]:
    """Return every violation on the page as a line: rule, why it matters, where."""
    page.wait_for_function(_STANDS_STILL)
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(_script())
    asked: dict[str, Any] = {"runOnly": {"type": "tag", "values": TAGS}}
    if judged is Judged.COLOURS:
        asked = {"runOnly": {"type": "rule", "values": OF_COLOURS}}
    elif judged is Judged.ALL_ELSE:
        asked["rules"] = {rule: {"enabled": False} for rule in OF_COLOURS}
    report: dict[str, Any] = page.evaluate(_RUN, asked)
    assert report["passes"], "axe-core looked at nothing"
    return [
        f"{found['id']} ({found['help']}): {node['html'][:LONGEST_SNIPPET]}"
        for found in report["violations"]
        for node in found["nodes"]
    ]


@cache
def _script() -> str:
    return files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
