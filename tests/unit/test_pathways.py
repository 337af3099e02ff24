"""Areas grouped by the cap that they share."""

from math import inf

import pytest

from tests.unit.people import CATALOGUE


def test_each_area_is_in_exactly_one_pathway() -> None:
    areas = [area for pathway in CATALOGUE.pathways for area in pathway.areas]
    assert sorted(areas) == sorted(CATALOGUE.by_area)


def test_the_capped_pathways_have_the_limits_worked_out() -> None:
    # 0.75 x ln 2.2 = 0.591343; 0.75 x ln 2 = 0.519860
    limits = {pathway.areas: pathway.limit for pathway in CATALOGUE.pathways}
    assert limits[("lifting",)] == pytest.approx(0.591343, abs=1e-6)
    assert limits[("sleep", "stress")] == pytest.approx(0.519860, abs=1e-6)


def test_every_other_area_is_a_pathway_of_its_own_without_limit() -> None:
    free = [pathway for pathway in CATALOGUE.pathways if pathway.limit == inf]
    assert {len(pathway.areas) for pathway in free} == {1}
    assert len(free) == 16 - 3


def test_an_area_finds_its_pathway() -> None:
    for area in CATALOGUE.by_area:
        assert area in CATALOGUE.pathway_of[area].areas
    assert CATALOGUE.pathway_of["sleep"] == CATALOGUE.pathway_of["stress"]
