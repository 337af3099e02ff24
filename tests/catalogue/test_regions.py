"""The regions and their telephone numbers."""

import re

import pytest

from logic.catalogue.loader import FOLDER
from tests.shipped import CATALOGUE

FILE = (FOLDER / "warning_signs.toml").read_text(encoding="utf-8")


def test_the_last_region_stands_for_everywhere_else() -> None:
    assert CATALOGUE.safety.regions[-1].id == "elsewhere"
    assert CATALOGUE.safety.region("nowhere").id == "elsewhere"


def test_names_of_places_are_short_enough_to_be_chosen_among() -> None:
    assert [region.label for region in CATALOGUE.safety.regions if len(region.label) > 16] == []


@pytest.mark.parametrize(
    ("region", "number"), [("es", "112"), ("mx", "911"), ("co", "123"), ("cl", "131")]
)
def test_a_number_has_the_address_of_its_source_above_it(region: str, number: str) -> None:
    assert CATALOGUE.safety.region(region).emergency == number
    found = re.search(rf'((?:#.*\n)+)\[\[regions\]\]\nid = "{region}"', FILE)
    assert found is not None
    assert re.search(rf"# {number}\b", found[1])
    assert "https://" in found[1]
