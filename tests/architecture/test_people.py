"""What is to notice a new factor asks the catalogue as it is shipped."""

import re

import pytest

from tests.architecture.code import ROOT, name

FILES = [
    path
    for folder in ("catalogue", "golden", "properties")
    for path in sorted((ROOT / "tests" / folder).glob("*.py"))
]
KNOWN_FACTORS = re.compile(
    r"^from tests\.unit\.people import .*\b(CATALOGUE|AT_\w+|WORKED_\w+|read|profile|changed)\b",
    re.MULTILINE,
)


def test_the_laws_and_the_catalogues_rules_hold_for_every_factor() -> None:
    texts = {name(path): path.read_text(encoding="utf-8") for path in FILES}
    assert texts
    knowing = [file for file, text in texts.items() if KNOWN_FACTORS.search(text)]
    assert knowing == [], "use tests.shipped"


@pytest.mark.parametrize("names", ["CATALOGUE", "FACTORS, read", "AT_WORST, area"])
def test_such_an_import_is_known_when_seen(names: str) -> None:
    assert KNOWN_FACTORS.search(f"import re\nfrom tests.unit.people import {names}\n")
