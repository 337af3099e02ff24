"""Tables of people as a practice brings them."""

from pathlib import Path

from tests.browser.records import BEST, WORST

NAMES = ["site", *WORST]


def people(folder: Path, worst: str = "North", best: str = "South") -> Path:
    """Write a table of 30 people at their worst at one site, and 30 at their best at another."""
    where = {worst: WORST, best: BEST}
    rows = [[site, *(had[name] for name in WORST)] for site, had in where.items()] * 30
    file = folder / "people.csv"
    file.write_text("\n".join(",".join(row) for row in [NAMES, *rows]), "utf-8")
    return file
