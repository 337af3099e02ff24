"""Documents in another language say what the English ones do: sections, commands, links, date."""

import re
from hashlib import sha256
from pathlib import Path

import pytest

from tests.architecture.code import ROOT

TRANSLATED = {"README.es.md": "README.md", "docs/privacy.es.md": "docs/privacy.md"}
EACH_OTHER = {"README.es.md", "README.md", "docs/privacy.es.md", "docs/privacy.md"}
"""A document links to the others of its own language, and the README to its translation."""
MARK = re.compile(r"^<!-- en ([0-9a-f]{8}) -->$", re.MULTILINE)
HEADING = re.compile(r"^#+ ", re.MULTILINE)
LINK = re.compile(r"\]\(([^)]+)\)|<(https?:[^>]+)>")
PICTURE = re.compile(r"!\[[^\]]*\]\([^)]+\)")
"""Each language shows the pages as it says them."""
CODE = re.compile(r"```.*?```|`[^`]+`", re.DOTALL)


def text(name: str) -> str:
    """Return what stands in a document."""
    return (ROOT / name).read_text(encoding="utf-8")


def links(document: str) -> list[str]:
    """Return where a document leads, its counterparts in languages left out."""
    found = ["".join(both) for both in LINK.findall(document)]
    return sorted(one for one in found if one not in EACH_OTHER)


def test_every_translated_document_is_known() -> None:
    found = [*ROOT.glob("*.es.md"), *(ROOT / "docs").glob("*.es.md")]
    assert {str(path.relative_to(ROOT)) for path in found} == TRANSLATED.keys()


@pytest.mark.parametrize(("spanish", "english"), TRANSLATED.items())
def test_a_translation_is_of_todays_english(spanish: str, english: str) -> None:
    today = sha256((ROOT / english).read_bytes()).hexdigest()[:8]
    (noted,) = MARK.findall(text(spanish))
    mend = f'read {spanish} beside {english}, then write "<!-- en {today} -->" at its end'
    assert noted == today, mend


@pytest.mark.parametrize(("spanish", "english"), TRANSLATED.items())
def test_it_has_the_same_sections_commands_and_links(spanish: str, english: str) -> None:
    theirs, ours = (PICTURE.sub("", text(name)) for name in (spanish, english))
    assert HEADING.findall(theirs) == HEADING.findall(ours)
    assert sorted(CODE.findall(theirs)) == sorted(CODE.findall(ours))
    assert links(theirs) == links(ours)
    rows = [
        sum(line.startswith(("|", "* ")) for line in each.splitlines()) for each in (theirs, ours)
    ]
    assert rows[0] == rows[1]


def test_the_two_readmes_lead_to_each_other() -> None:
    assert "](README.es.md)" in text("README.md")
    assert "](README.md)" in text("README.es.md")
    assert "](docs/privacy.es.md)" in text("README.es.md")


@pytest.mark.parametrize("name", TRANSLATED)
def test_every_link_of_a_translation_leads_to_a_file(name: str) -> None:
    inside = [one for one in links(text(name)) if not one.startswith("http")]
    folder = (ROOT / name).parent
    assert [one for one in inside if not Path(folder / one.partition("#")[0]).exists()] == []
