"""The evidence page: every factor with its numbers, the score, the limits, the sources."""

import re

import pytest
from streamlit.testing.v1.element_tree import Expander

from logic.charts import forest_takeaway
from logic.models import RiskFactor
from logic.wording import actions, common, evidence, limits, outside, score
from tests.app.people import CATALOGUE
from tests.app.visitor import Visitor
from ui.evidence.evidence_sections import FACTOR, SECTIONS
from ui.routes import Name

LINK = re.compile(r"\]\((https://(?:\([^()\s]*\)|[^()\s])+)\)")
"""A link in Markdown; brackets in its address come in pairs."""
each_factor = pytest.mark.parametrize("factor", CATALOGUE.factors, ids=lambda factor: factor.id)


@pytest.fixture(scope="module")
def page() -> Visitor:
    """Return somebody at the evidence page who has not answered anything."""
    return Visitor({}, Name.EVIDENCE)


@pytest.fixture(scope="module")
def opened() -> Visitor:
    """Return somebody at the evidence page who has opened every factor."""
    visitor = Visitor()
    for factor in CATALOGUE.factors:
        visitor.at.session_state[FACTOR + factor.id] = True
    visitor.visit(Name.EVIDENCE)
    return visitor


def entry(page: Visitor, factor: RiskFactor) -> Expander:
    """Return a factor's entry."""
    (found,) = (e for e in page.at.expander if e.label == evidence.heading(factor))
    return found


def read(entry: Expander) -> str:
    """Return all the lines of an entry."""
    return "\n".join(str(part.value) for part in entry.markdown)


def test_all_factors_are_listed_under_their_themes(page: Visitor) -> None:
    asked = [CATALOGUE.by_factor[id_] for theme in CATALOGUE.themes for id_ in theme.factors]
    labels = [expander.label for expander in page.at.expander]
    assert labels[: len(asked)] == [evidence.heading(factor) for factor in asked]
    assert page.headings == [
        outside.TITLE,
        outside.OTHERS_TITLE,
        limits.TITLE,
        evidence.FIND_TITLE,
        *(theme.title for theme in CATALOGUE.themes),
        actions.TITLE,
        score.TITLE,
        score.STANDING_TITLE,
        limits.SIGNS_TITLE,
        limits.REVISIONS_TITLE,
    ]


def test_the_list_of_sections_links_to_headings_that_there_are(page: Visitor) -> None:
    anchors = {header.proto.anchor: str(header.value) for header in page.at.header}
    listed = dict(re.findall(r"\[([^]]+)\]\(#(\w+)\)", page.text))
    assert listed == {title: anchor for anchor, title in SECTIONS.items()}
    assert SECTIONS.items() <= anchors.items()


def test_a_closed_factor_draws_nothing(page: Visitor) -> None:
    assert len(page.at.get("vega_lite_chart")) == 1  # what the score is worth
    assert all(not read(entry(page, factor)) for factor in CATALOGUE.factors)


@each_factor
def test_an_open_factor_shows_both_voices_and_why_not_surer(
    opened: Visitor, factor: RiskFactor
) -> None:
    text = read(entry(opened, factor))
    assert f"**{common.GUIDE}:** {factor.guide_says}" in text
    assert f"**{common.RESEARCH}:** {factor.research_says}" in text
    assert factor.certainty_reason in text
    assert evidence.reviewed(factor) in [c.value for c in entry(opened, factor).caption]


@each_factor
def test_an_open_factor_links_every_source_that_it_rests_on(
    opened: Visitor, factor: RiskFactor
) -> None:
    rests_on = [level.source for level in factor.levels if level.source]
    rests_on += [estimate.source for estimate in factor.other_estimates]
    urls = {CATALOGUE.sources[id_].url for id_ in rests_on}
    assert urls
    assert urls == set(LINK.findall(read(entry(opened, factor))))
    for id_ in rests_on:
        assert CATALOGUE.sources[id_].citation in read(entry(opened, factor))


@each_factor
def test_an_open_factor_has_its_numbers_drawn_and_as_a_table(
    opened: Visitor, factor: RiskFactor
) -> None:
    (chart,) = entry(opened, factor).get("vega_lite_chart")
    assert chart.proto.alt == forest_takeaway(factor)
    (table,) = entry(opened, factor).table
    assert table.proto.alt == evidence.TABLE_TITLE.format(name=factor.short)
    numbers = table.value.iloc[:, 1].tolist()
    for level, number in zip(factor.levels[1:], numbers[1:], strict=True):
        assert number.startswith(f"{level.estimate.ratio:.2f}" if level.estimate else "no number")


def test_what_the_product_cannot_do_stands_open_above_the_factors(page: Visitor) -> None:
    told = limits.limits(CATALOGUE, CATALOGUE.survey)
    assert "No clinician has signed off the warning signs yet." in told
    assert page.text.index(told) < page.text.index(CATALOGUE.themes[0].title)


def test_how_the_score_works_is_told_with_the_numbers_of_the_catalogue(page: Visitor) -> None:
    assert score.steps(CATALOGUE) in page.text


def test_every_warning_sign_is_listed_with_its_sources(page: Visitor) -> None:
    signs = CATALOGUE.safety.signs
    title = limits.SIGNS_FOLDED.format(number=len(signs))
    (folded,) = (e for e in page.at.expander if e.label == title)
    assert [line for line in read(folded).splitlines() if line] == [
        limits.sign(CATALOGUE, sign) for sign in signs
    ]


def test_every_revision_of_the_numbers_is_listed_newest_first(page: Visitor) -> None:
    places = [page.text.index(limits.revision(revision)) for revision in CATALOGUE.revisions]
    assert places
    assert places == sorted(places)
