"""The evidence page: every factor with its numbers, the score, the limits, the sources."""

import re

import pytest
from streamlit.testing.v1.element_tree import Expander

from logic.charts.forest import forest_takeaway
from logic.models.factors import RiskFactor
from logic.wording import common, evidence, limits, score
from tests.app.people import CATALOGUE
from tests.app.visitor import Visitor
from tests.said import said
from ui.evidence.evidence_sections import FACTOR
from ui.page_names import Name

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
    (found,) = (e for e in page.at.expander if e.label == evidence.heading(said, factor))
    return found


def read(entry: Expander) -> str:
    """Return all the lines of an entry."""
    return "\n".join(str(part.value) for part in entry.markdown)


def test_all_factors_are_listed_what_the_tips_ask_for_first(page: Visitor) -> None:
    tips = {area.id for area in CATALOGUE.tips}
    labels = [part.label for part in page.at.expander][: len(CATALOGUE.factors)]
    assert sorted(labels) == sorted(evidence.heading(said, factor) for factor in CATALOGUE.factors)
    first = [evidence.heading(said, factor) for factor in CATALOGUE.factors if factor.area in tips]
    assert sorted(labels[: len(first)]) == sorted(first)
    background = [evidence.heading(said, f) for f in CATALOGUE.factors if f.is_background]
    assert sorted(labels[-len(background) :]) == sorted(background)
    assert page.headings == [*map(said, evidence.GROUPS.values()), said("evidence-about-title")]


def test_a_closed_factor_draws_nothing(page: Visitor) -> None:
    assert not page.at.get("vega_lite_chart")
    assert all(not read(entry(page, factor)) for factor in CATALOGUE.factors)


@each_factor
def test_an_open_factor_shows_both_voices_and_why_not_surer(
    opened: Visitor, factor: RiskFactor
) -> None:
    text = read(entry(opened, factor))
    assert f"**{said(common.GUIDE)}:** {factor.guide_says}" in text
    assert f"**{said(common.RESEARCH)}:** {factor.research_says}" in text
    assert factor.certainty_reason in text
    assert evidence.reviewed(said, factor) in [c.value for c in entry(opened, factor).caption]


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
    assert chart.proto.alt == forest_takeaway(factor, said)
    (table,) = entry(opened, factor).table
    assert table.proto.alt == said("evidence-table-title", name=factor.short)
    numbers = table.value.iloc[:, 1].tolist()
    for level, number in zip(factor.levels[1:], numbers[1:], strict=True):
        assert number.startswith(f"{level.estimate.ratio:.2f}" if level.estimate else "no number")


def with_open(*names: str) -> Visitor:
    """Return somebody at the evidence page who has opened these parts about the score."""
    visitor = Visitor({}, Name.EVIDENCE)
    visitor.open(*(f"evidence.{name}" for name in names))
    return visitor


def test_what_the_product_cannot_do_is_one_tap_away() -> None:
    told = limits.limits(said, CATALOGUE, CATALOGUE.survey)
    assert "No clinician has signed off the warning signs yet." in told
    assert told in with_open("limits").text


def test_how_the_score_works_is_told_with_the_numbers_of_the_catalogue() -> None:
    assert score.steps(said, CATALOGUE) in with_open("score").text


def test_every_warning_sign_is_listed_with_its_sources() -> None:
    text = with_open("signs").text
    for sign in CATALOGUE.safety.signs:
        assert limits.sign(said, CATALOGUE, sign) in text


def test_every_revision_of_the_numbers_is_listed_newest_first() -> None:
    text = with_open("changes").text
    places = [text.index(limits.revision(said, revision)) for revision in CATALOGUE.revisions]
    assert places
    assert places == sorted(places)
