"""`docs/methods.md` says the same as the catalogue and the evidence page."""

import re
from math import log

import pytest

from logic.models.areas import Cap
from logic.models.base import Certainty
from logic.uncertainty import DRAWS, SURE_ENOUGH
from logic.wording import outside
from logic.wording.common import CERTAINTY, CERTAINTY_SHORT
from logic.worked_example import standing_answers, worked_example
from tests.architecture.code import ROOT
from tests.said import said
from tests.shipped import CATALOGUE

METHODS = (ROOT / "docs" / "methods.md").read_text(encoding="utf-8")
EXAMPLE = worked_example(CATALOGUE, standing_answers(CATALOGUE))
PATHWAYS = {found.areas: found for found in EXAMPLE.pathways}


def test_the_weights_are_those_in_use() -> None:
    names = {Certainty.VERY_LOW: "very low"}
    for name, weight in CATALOGUE.rules.certainty_weights.items():
        shown = "0" if weight == 0 else f"{weight:g}" if weight < 1 else f"{weight:.1f}"
        on_the_pages = said(CERTAINTY_SHORT[name])
        assert f"| {names.get(name, name)} | {on_the_pages} | {shown} |" in METHODS


def test_the_floor_is_the_one_in_use() -> None:
    ratio = CATALOGUE.rules.floor_ratio
    assert f"ln({ratio:g}) x gap" in METHODS
    assert f"{log(ratio):.4f} at its worst level" in METHODS


@pytest.mark.parametrize("cap", CATALOGUE.rules.caps, ids=lambda cap: cap.id)
def test_the_limits_are_those_in_use(cap: Cap) -> None:
    weight = CATALOGUE.rules.certainty_weights[cap.certainty]
    areas = " with ".join(f"`{area}`" for area in cap.areas)
    basis = f"`{cap.source}`" if cap.source else "our judgement"
    (line,) = [one for one in METHODS.splitlines() if one.startswith(f"| {areas} | {weight:g} x ")]
    assert f"{weight:g} x ln {cap.ratio:.1f} = {cap.limit:.4f}" in line
    assert basis in line


def test_the_draws_and_what_counts_as_equal_are_those_in_use() -> None:
    assert f"{DRAWS:,} draws" in METHODS
    assert f"fewer than {100 * SURE_ENOUGH:.0f} % of draws" in METHODS
    assert CATALOGUE.rules.smallest_answered_share == 0.5
    assert "at least half of the scored factors are\nanswered" in METHODS


def test_each_step_of_its_example_is_the_one_that_the_page_shows() -> None:
    lines = METHODS.splitlines()
    for answer in (answer for found in EXAMPLE.pathways for answer in found.answers):
        row = f"| `{CATALOGUE.by_factor[answer.factor].area}` | `{answer.level}` |"
        (line,) = [line for line in lines if line.startswith(row)]
        assert f"| {answer.impact:.6f} |" in line
        if answer.ratio:
            assert f"{answer.weight:g} x ln {answer.ratio:g} |" in line
    assert f"| sum | {EXAMPLE.total:.6f} |" in METHODS


@pytest.mark.parametrize("areas", PATHWAYS, ids=" and ".join)
def test_what_each_pathway_counts_at_most_is_the_same(areas: tuple[str, ...]) -> None:
    pathway = PATHWAYS[areas]
    name = " with ".join(f"`{area}`" for area in areas)
    lines = [line for line in METHODS.splitlines() if line.startswith(f"| {name} |")]
    assert any(line.endswith(f"| {pathway.most:.6f} |") for line in lines)
    if pathway.most < pathway.worst_total:
        assert any(f"{pathway.worst_total:.6f}, over the limit" in line for line in lines)


def test_the_score_of_its_example_is_the_same() -> None:
    assert EXAMPLE.score is not None
    sum_, most = f"{EXAMPLE.total:.6f}", f"{EXAMPLE.most:.6f}"
    assert f"score = 100 x {sum_} / {most} = {EXAMPLE.score:.6f}" in METHODS


def test_the_published_tools_are_told_with_their_numbers_and_sources() -> None:
    text = " ".join(METHODS.split())
    for tool in CATALOGUE.published_tools:
        assert f"{tool.area:.2f} for" in text
        assert f"interval {tool.ci_low:.2f} to {tool.ci_high:.2f}" in text
        assert f"`{tool.source}`" in text


def test_the_studies_that_added_up_habits_are_told_with_their_numbers_and_sources() -> None:
    text = " ".join(METHODS.split())
    assert len(CATALOGUE.summed_habits) == 4
    for study in CATALOGUE.summed_habits:
        assert study.estimate is not None
        ratio, low, high = study.estimate.ratio, study.estimate.ci_low, study.estimate.ci_high
        assert f"ratio {ratio:.2f} ({low:.2f} to {high:.2f})" in text
        assert f"`{study.source}`" in text
    sure = re.findall(r"((?:strong|moderate|(?:very )?weak) evidence)\)", text)
    assert sure == [said(CERTAINTY[study.certainty]) for study in CATALOGUE.summed_habits]


def test_the_checks_on_people_outside_stand_in_it_with_their_numbers_and_version() -> None:
    text = " ".join(METHODS.split())
    assert CATALOGUE.outside is not None
    assert outside.version(said, CATALOGUE.outside, CATALOGUE) in text
    for check in CATALOGUE.outside.checks:
        area = check.area
        assert f"| {check.n:,} |" in text
        assert f"| {check.cases:,} |" in text
        assert f"{area.value:.3f} ({area.ci_low:.3f} to {area.ci_high:.3f})" in text
        assert ", ".join(f"{100 * share:.1f}" for share in check.fifths) + " %" in text
        for group, value in check.by_group.items():
            assert f"{group} {value:.3f}" in text
        for value in check.alone.values():
            assert f" {value:.3f}" in text


def test_it_leads_to_the_evidence_of_every_factor() -> None:
    assert "(evidence_table.md)" in METHODS
