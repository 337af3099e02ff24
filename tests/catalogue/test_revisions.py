"""The evidence page and the changelog tell of the same versions of the numbers."""

import re

from tests.architecture.code import ROOT
from tests.shipped import CATALOGUE

CHANGELOG = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def numbers() -> str:
    """Return all that stands under the headings "Numbers" of the changelog."""
    return "\n".join(
        re.findall(r"^### Numbers\n(.*?)(?=^##|\Z)", CHANGELOG, re.DOTALL | re.MULTILINE)
    )


def test_the_changelog_names_every_version_and_no_other() -> None:
    named = re.findall(r"Catalogue (\d+\.\d+\.\d+)", numbers())
    assert named == [revision.version for revision in CATALOGUE.revisions]


def test_the_newest_revision_is_the_version_in_use() -> None:
    assert CATALOGUE.revisions[0].version == CATALOGUE.version


def test_revisions_are_told_in_sentences() -> None:
    for revision in CATALOGUE.revisions:
        assert all(text.endswith(".") for text in (*revision.what, revision.why))


def test_the_first_revision_counts_the_factors_that_there_were() -> None:
    first = CATALOGUE.revisions[-1].what[0]
    assert first == "20 scored factors in 16 areas, and 3 background factors, each with its source."


def test_the_published_tools_did_better_than_chance_but_not_well() -> None:
    areas = [tool.area for tool in CATALOGUE.published_tools]
    assert areas == [0.56, 0.66]
    assert all(0.5 < tool.ci_low < tool.ci_high < 0.7 for tool in CATALOGUE.published_tools)
