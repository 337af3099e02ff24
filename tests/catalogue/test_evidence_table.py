"""The generated document says what the catalogue says."""

import re

import pytest

from logic.evidence import sources
from logic.models.factors import RiskFactor
from tests.shipped import CATALOGUE
from tools.write_evidence_table import FILE, document

WRITTEN = FILE.read_text(encoding="utf-8")


def section(factor: RiskFactor) -> str:
    """Return a factor's part of the document."""
    found = re.search(rf"^### {re.escape(factor.short)}\n.*?(?=^##|\Z)", WRITTEN, re.DOTALL | re.M)
    assert found
    return found.group()


def test_the_document_is_current() -> None:
    assert document(CATALOGUE) == WRITTEN, "run `make docs`"


@pytest.mark.parametrize("factor", CATALOGUE.factors, ids=lambda factor: factor.id)
def test_a_factor_is_told_whole(factor: RiskFactor) -> None:
    text = section(factor)
    assert f"`{factor.id}`" in text
    assert factor.guide_says in text
    assert factor.research_says in text
    assert factor.certainty_reason in text
    assert f"{factor.reviewed_on.day} {factor.reviewed_on:%B %Y}" in text
    for level in factor.levels:
        (line,) = [line for line in text.splitlines() if f"(`{level.id}`)" in line]
        assert level.label in line
        assert factor.is_background or f"{level.impact:.6f}" in line
        if level.estimate is not None:
            assert f"{level.estimate.ratio:.2f}" in line
            assert level.estimate.derivation in line
    for other in factor.other_estimates:
        assert other.result in text
    for id_ in sources(factor):
        assert CATALOGUE.sources[id_].citation in text
        assert f"]({CATALOGUE.sources[id_].url})" in text


def test_the_overview_links_to_every_factor() -> None:
    linked = re.findall(r"^\| \[[^]]+\]\(#([^)]+)\)", WRITTEN, re.M)
    titles = re.findall(r"^### (.+)$", WRITTEN, re.M)
    assert linked == [title.lower().replace(" ", "-") for title in titles]
    assert len(linked) == len(CATALOGUE.factors)
