"""Tables of people as a practice brings them."""

from pathlib import Path

from tests.browser.records import BEST, WORST

NAMES = ["site", *WORST]
WHERE = {"North": WORST, "South": BEST}


def people(folder: Path, each: int = 30) -> Path:
    """Write a table of so many people each in the north, at their worst, and in the south."""
    rows = [[site, *(had[name] for name in WORST)] for site, had in WHERE.items()] * each
    file = folder / "people.csv"
    file.write_text("\n".join(",".join(row) for row in [NAMES, *rows]), "utf-8")
    return file
