"""Every number can be looked up."""

import re

import pytest

from logic.models.factors import Source
from tests.shipped import CATALOGUE

each_source = pytest.mark.parametrize(
    "source", CATALOGUE.sources.values(), ids=lambda source: source.id
)


def used() -> set[str]:
    found = {level.source for factor in CATALOGUE.factors for level in factor.levels}
    found |= {other.source for factor in CATALOGUE.factors for other in factor.other_estimates}
    found |= {action.source for area in CATALOGUE.areas for action in area.actions}
    found |= {one.source for action in CATALOGUE.by_action.values() for one in action.found}
    found |= {cap.source for cap in CATALOGUE.rules.caps}
    found |= {id_ for sign in CATALOGUE.safety.signs for id_ in sign.sources}
    found |= {tool.source for tool in CATALOGUE.published_tools}
    found |= {study.source for study in CATALOGUE.summed_habits}
    found |= {id_ for step in CATALOGUE.relief.steps for id_ in step.sources}
    notes = (*CATALOGUE.relief.notes, *CATALOGUE.relief.avoid, *CATALOGUE.coach.notes)
    found |= {id_ for note in notes for id_ in note.sources}
    return {id_ for id_ in found if id_ is not None}


def test_every_source_used_is_known_and_every_known_one_used() -> None:
    assert used() == CATALOGUE.sources.keys()


def test_every_level_but_the_reference_names_its_source() -> None:
    for factor in CATALOGUE.factors:
        assert all(level.source for level in factor.levels[1:])


def test_every_warning_sign_names_its_sources_once_each() -> None:
    for sign in CATALOGUE.safety.signs:
        assert sign.sources
        assert len(set(sign.sources)) == len(sign.sources)


@each_source
def test_a_source_can_be_looked_up(source: Source) -> None:
    assert source.doi or source.pmid or source.link
    assert source.doi is None or re.fullmatch(r"10\.\d{4,9}/\S+", source.doi)
    assert source.pmid is None or re.fullmatch(r"\d{1,8}", source.pmid)
    assert source.link is None or source.link.startswith("https://")
    assert source.url is not None
    assert source.url.startswith("https://")


@each_source
def test_a_source_has_a_citation_longer_than_its_short_name(source: Source) -> None:
    assert len(source.citation) > 2 * len(source.short)


def test_no_two_sources_share_an_address() -> None:
    addresses = [source.url for source in CATALOGUE.sources.values()]
    assert len(set(addresses)) == len(addresses)
