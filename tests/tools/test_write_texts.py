"""Each shipped language is whole, the names are as made, and what a language lacks is told."""

import re
import textwrap
from pathlib import Path

import pytest

from logic.texts import ENGLISH, FOLDER, SHIPPED, texts_in
from tests.pseudo import pseudo
from tools import write_texts
from tools.write_texts import FILE, Kind, Report, language, names, report

IN_ENGLISH = """\
title = Your back
# $number: how many
bars = { $number ->
    [one] One bar
   *[other] { $number } bars
}
"""
# The first eight digits of the sums that `sha256sum` makes of the two as Fluent sets them out.
TITLE = "# en 2b5a5026\ntitle = Ihr Rücken\n"
BARS = """\
# Eine Zeile von uns.
# en 3d857b14
bars = { $number ->
    [one] Ein Balken
   *[other] { $number } Balken
}
"""


def told(folder: Path, asked: str | None = None, **german: str) -> Report:
    """Return what is said where English and German are shipped, and German has these files."""
    (folder / "en").mkdir()
    (folder / "en/all.ftl").write_text(IN_ENGLISH, encoding="utf-8")
    (folder / "de").mkdir()
    for name, fluent in german.items():
        (folder / f"de/{name}.ftl").write_text(fluent, encoding="utf-8")
    return report(folder, ["en", "de"], asked)


# --- What is shipped -----------------------------------------------------------------------------


def test_the_names_are_as_made() -> None:
    assert FILE.read_text(encoding="utf-8") == names(language(FOLDER / ENGLISH))


def test_each_shipped_language_is_whole_and_one_that_cldr_knows() -> None:
    shipped = report(FOLDER, SHIPPED, None)
    assert shipped.is_whole, shipped.lines
    assert [texts_in(code).language for code in SHIPPED] == list(SHIPPED)


def test_a_language_that_is_made_of_every_english_message_is_whole(tmp_path: Path) -> None:
    pseudo(tmp_path)
    (tmp_path / ENGLISH).symlink_to(FOLDER / ENGLISH)
    both = report(tmp_path, ["en", "eo"], None)
    assert both.is_whole, both.lines


def test_the_command_writes_the_names_and_fails_where_a_shipped_language_lacks_a_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = tmp_path / "names.py"
    monkeypatch.setattr(write_texts, "FILE", made)
    monkeypatch.setattr("sys.argv", ["write_texts.py"])
    assert write_texts.main() == 0
    assert made.read_text(encoding="utf-8") == FILE.read_text(encoding="utf-8")
    assert "messages, whole" in capsys.readouterr().out
    monkeypatch.setattr(write_texts, "SHIPPED", (*SHIPPED, "xx"))
    assert write_texts.main() == 1
    assert "xx/start.ftl: start-title is missing" in capsys.readouterr().out


# --- What is told --------------------------------------------------------------------------------


def test_a_language_that_names_the_english_of_each_message_is_whole(tmp_path: Path) -> None:
    found = told(tmp_path, one=TITLE, other=BARS)
    assert found == Report(
        ["de: 2 of 2 messages, whole", "en: 2 of 2 messages, whole"], is_whole=True
    )


def test_a_message_is_missing_where_it_stands_in_no_file(tmp_path: Path) -> None:
    found = told(tmp_path, all=BARS)
    assert not found.is_whole
    assert found.lines[:2] == ["de: 1 of 2 messages, 1 missing", "de/all.ftl: title is missing"]


def test_a_message_is_left_over_where_english_has_none_such(tmp_path: Path) -> None:
    found = told(tmp_path, all=TITLE + BARS + "titel = Ihr Rücken\n")
    assert not found.is_whole
    assert found.lines[:2] == [
        "de: 2 of 2 messages, 1 left over",
        "de/all.ftl: titel is left over: English has no such message",
    ]


def test_arguments_are_to_be_those_of_english(tmp_path: Path) -> None:
    faulty = BARS.replace("{ $number } Balken", "{ $zahl } Balken")
    found = told(tmp_path, all=TITLE.replace("Ihr", "{ $wessen }") + faulty)
    assert not found.is_whole
    assert found.lines[:3] == [
        "de: 2 of 2 messages, 2 with other arguments than English",
        "de/all.ftl: title takes $wessen, where English takes no arguments",
        "de/all.ftl: bars takes $number, $zahl, where English takes $number",
    ]


@pytest.mark.parametrize("mark", ["# en 00000000", "# en", "# 2b5a5026", "# es 2b5a5026", ""])
def test_a_message_is_stale_where_it_does_not_name_todays_english(
    tmp_path: Path, mark: str
) -> None:
    found = told(tmp_path, all=f"{mark}\ntitle = Ihr Rücken\n{BARS}")
    assert not found.is_whole
    assert found.lines[:2] == [
        "de: 2 of 2 messages, 1 stale",
        "de/all.ftl: title is of another English, or does not say of which: "
        'read it beside the English, then write "# en 2b5a5026" above it',
    ]


@pytest.mark.parametrize(
    ("fluent", "says"),
    [
        ("ein titel = x", "this is no message in Fluent, see docs/translating.md: ein titel = x"),
        (BARS + BARS, "bars stands there twice"),
        ("# en 2b5a5026\ntitle =\n    .text = x\n", "title has no text of its own"),
        (
            "# en 2b5a5026\ntitle = Ihr { -teil }\n",
            "title cannot be said: Unknown term: -teil",
        ),
        (
            BARS.replace("Balken\n}", "{ -balken }\n}"),
            "bars cannot be said: Unknown term: -balken",
        ),
        (
            BARS.replace("] { $number }", '] { NUMBER($number, minimumFractionDigits: "x") }'),
            "bars cannot be said: '<' not supported between instances of 'int' and 'str'",
        ),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, fluent: str, says: str) -> None:
    found = told(tmp_path, more=fluent)
    assert not found.is_whole
    assert f"de/more.ftl: {says}" in found.lines


def test_a_language_that_is_not_shipped_is_counted_and_fails_nothing(tmp_path: Path) -> None:
    told(tmp_path, all="# en 00000000\ntitle = Ihr Rücken\n")
    found = report(tmp_path, ["en"], None)
    assert found.is_whole
    assert found.lines == ["de: 1 of 2 messages, 1 missing, 1 stale", "en: 2 of 2 messages, whole"]


def test_whoever_asks_for_a_language_gets_all_that_is_to_be_done_ready_to_be_copied(
    tmp_path: Path,
) -> None:
    found = told(tmp_path, asked="fr", all=TITLE + BARS)
    assert found.is_whole
    assert "\n".join(found.lines[2:]) == (
        "fr: 0 of 2 messages, 2 missing\n"
        "\n### fr/all.ftl\n\n# en 2b5a5026\ntitle = Your back\n"
        "\n# $number: how many\n# en 3d857b14\nbars =\n"
        "    { $number ->\n        [one] One bar\n       *[other] { $number } bars\n    }"
    )


def test_what_is_copied_and_translated_is_not_asked_for_again(tmp_path: Path) -> None:
    found = told(tmp_path, asked="de", all=TITLE)
    assert [line for line in found.lines if "title" in line] == []
    copied = "\n".join(line for line in found.lines if line.startswith("\n"))
    (tmp_path / "de/bars.ftl").write_text(copied, encoding="utf-8")
    assert report(tmp_path, ["en", "de"], "de").lines[0] == "de: 2 of 2 messages, whole"


def test_the_page_for_translators_shows_what_is_printed_and_every_fault() -> None:
    page = (FOLDER.parents[1] / "docs/translating.md").read_text(encoding="utf-8")
    printed = report(FOLDER, SHIPPED, "pt-BR").lines
    (shown,) = re.findall(r"   ```\n(   ### pt-BR/.*?)   ```", page, re.DOTALL)
    heading, message = textwrap.dedent(shown).strip().split("\n\n")
    assert {f"\n{heading}", f"\n{message}"} <= {*printed}
    assert re.findall(r"^\* \*\*(.*)\*\*:", page, re.MULTILINE) == list(Kind)


def test_nothing_is_to_be_done_in_english_itself(tmp_path: Path) -> None:
    assert told(tmp_path, asked="en", all=TITLE + BARS).lines[1:] == ["en: 2 of 2 messages, whole"]
