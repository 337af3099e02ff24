"""What axe-core finds wrong with a page."""

from functools import cache
from importlib.resources import files
from typing import Any

from playwright.sync_api import Page

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
LONGEST_SNIPPET = 160
_RUN = """tags => axe.run(document, {
    runOnly: {type: "tag", values: tags}, resultTypes: ["violations"],
})"""


def violations(page: Page) -> list[str]:
    """Return every violation on the page as a line: rule, why it matters, where."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(_script())
    report: dict[str, Any] = page.evaluate(_RUN, list(TAGS))
    assert report["passes"], "axe-core looked at nothing"
    return [
        f"{found['id']} ({found['help']}): {node['html'][:LONGEST_SNIPPET]}"
        for found in report["violations"]
        for node in found["nodes"]
    ]


@cache
def _script() -> str:
    return files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
