"""What the documents for newcomers name stands where they say."""

import re
from collections.abc import Iterator

import pytest

from tests.architecture.code import ROOT

PATH = re.compile(r"`((?:logic|ui|pages|tests|tools|docs|deploy)/[\w./-]+)`")
SIGNPOST = re.compile(r"`(?P<file>\w+/[\w/]+\.py)`: (?P<names>`\w+`(?:, `\w+`)*)")
DOCUMENTS = ("docs/architecture.md", "CONTRIBUTING.md", "docs/faults.md", "docs/quality.md")
TARGET = re.compile(r"`make ([\w-]+)")


def text(document: str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


def signposts() -> Iterator[tuple[str, str]]:
    """Yield every file with a name in it that a document points to."""
    for document in DOCUMENTS:
        for found in SIGNPOST.finditer(text(document)):
            for name in re.findall(r"\w+", found["names"]):
                yield found["file"], name


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_path_that_is_named_exists(document: str) -> None:
    paths = [path for path in PATH.findall(text(document)) if "night_work" not in path]
    assert paths
    assert [path for path in paths if not (ROOT / path).exists()] == []


@pytest.mark.parametrize(("file", "name"), sorted(set(signposts())))
def test_every_function_that_is_named_is_there(file: str, name: str) -> None:
    assert re.search(rf"^\s*def {name}\b", text(file), re.MULTILINE)


@pytest.mark.parametrize("document", [*DOCUMENTS, "README.md", "docs/performance.md"])
def test_every_target_that_is_named_is_in_the_makefile(document: str) -> None:
    targets = set(re.findall(r"^([\w-]+):", text("Makefile"), re.MULTILINE))
    assert set(TARGET.findall(text(document))) - targets == set()


def test_every_claim_of_the_readme_leads_to_its_figure_and_no_figure_is_left_over() -> None:
    rows = re.findall(r"^\| <a id=\"q(\d+)\"></a>Q\1 \|", text("docs/quality.md"), re.MULTILINE)
    asked = re.findall(r"\[Q(\d+)\]\(docs/quality\.md#q\1\)", text("README.md"))
    assert rows == [str(number) for number in range(1, len(rows) + 1)]
    assert {*asked} == {*rows}
