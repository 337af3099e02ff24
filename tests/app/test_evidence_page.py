"""The evidence page: every factor with both voices, how sure research is, and its sources."""

import re

import pytest

from logic.models import RiskFactor
from logic.wording import common, evidence
from tests.app.people import CATALOGUE
from tests.app.visitor import Visitor
from ui import routes

LINK = re.compile(r"\]\((https://(?:\([^()\s]*\)|[^()\s])+)\)")
"""A link in Markdown; brackets in its address come in pairs."""


@pytest.fixture(scope="module")
def page() -> Visitor:
    """Return somebody at the evidence page who has not answered anything."""
    return Visitor({}, routes.EVIDENCE)


def entry(page: Visitor, factor: RiskFactor) -> str:
    """Return all that stands in a factor's entry."""
    found = [e for e in page.at.expander if e.label.startswith(f"{factor.short}: ")]
    assert len(found) == 1
    return "\n".join([found[0].label, *(str(part.value) for part in found[0].markdown)])


def test_all_23_factors_are_listed_under_their_themes(page: Visitor) -> None:
    asked = [CATALOGUE.by_factor[id_] for theme in CATALOGUE.themes for id_ in theme.factors]
    assert len(asked) == 23
    labels = [expander.label for expander in page.at.expander]
    assert labels == [evidence.heading(factor) for factor in asked]
    assert page.headings == [evidence.LIMITS_TITLE, *(theme.title for theme in CATALOGUE.themes)]


@pytest.mark.parametrize("factor", CATALOGUE.factors, ids=lambda factor: factor.id)
def test_a_factor_shows_its_certainty_and_both_voices(page: Visitor, factor: RiskFactor) -> None:
    text = entry(page, factor)
    assert text.startswith(f"{factor.short}: {common.CERTAINTY[factor.certainty]}")
    assert f"**{common.GUIDE}:** {factor.guide_says}" in text
    assert f"**{common.RESEARCH}:** {factor.research_says}" in text
    assert factor.certainty_reason in text


@pytest.mark.parametrize("factor", CATALOGUE.factors, ids=lambda factor: factor.id)
def test_a_factor_links_every_source_that_it_rests_on(page: Visitor, factor: RiskFactor) -> None:
    rests_on = [level.source for level in factor.levels if level.source]
    rests_on += [estimate.source for estimate in factor.other_estimates]
    urls = {CATALOGUE.sources[id_].url for id_ in rests_on}
    assert urls
    assert urls == set(LINK.findall(entry(page, factor)))


@pytest.mark.parametrize("factor", CATALOGUE.factors, ids=lambda factor: factor.id)
def test_a_factor_shows_the_number_of_every_answer(page: Visitor, factor: RiskFactor) -> None:
    text = entry(page, factor)
    for level in factor.levels:
        (line,) = [line for line in text.splitlines() if line.startswith(f"- *{level.label}*: ")]
        if level.estimate is not None:
            assert f"{level.estimate.ratio:.2f}" in line
        elif level is factor.levels[0]:
            assert line.endswith(evidence.REFERENCE_LEVEL)
        else:
            assert evidence.GUIDE_ONLY in line


def test_what_the_product_cannot_do_stands_open_above_the_factors(page: Visitor) -> None:
    assert "No clinician has signed off the warning signs yet." in page.text
    places = [page.text.index(limit) for limit in evidence.LIMITS]
    assert max(places) < page.text.index(CATALOGUE.themes[0].title)
