"""Tables of people as a practice brings them."""

from pathlib import Path

from tests.browser.records import BEST, WORST

NAMES = ["site", *WORST]


def people(folder: Path, worst: str = "North", best: str = "South", each: int = 30) -> Path:
    """Write a table of people at their worst at one site, and as many at their best elsewhere."""
    where = {worst: WORST, best: BEST}
    rows = [[site, *(had[name] for name in WORST)] for site, had in where.items()] * each
    file = folder / "people.csv"
    file.write_text("\n".join(",".join(row) for row in [NAMES, *rows]), "utf-8")
    return file
