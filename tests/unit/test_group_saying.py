"""What is to be said of a table waits for its language, and no text of a file is too long."""

from pathlib import Path

import pytest

from logic.group import GroupError
from logic.group.saying import MOST_NAMED, Saying, named, say, short
from logic.texts import Texts, read
from logic.texts.language import LONGEST_ARGUMENT
from tests.said import said

SPANISH = """group-files-left-out = Sin { $what }.
group-files-named = «{ $name }»
group-files-more = { $number } más
group-files-broken = Está dañado.
"""


@pytest.fixture
def spanish(tmp_path: Path) -> Texts:
    """Return a language of a few messages."""
    (tmp_path / "es").mkdir()
    (tmp_path / "es" / "group_files.ftl").write_text(SPANISH, encoding="utf-8")
    return read(tmp_path / "es", said)


def left_out(*names: str) -> Saying:
    return say("group-files-left-out", what=named(names))


def test_it_is_english_as_text_and_any_language_when_it_is_said(spanish: Texts) -> None:
    assert str(left_out("a", "b")) == "Left out: “a” and “b”."
    assert left_out("a", "b")(spanish) == "Sin «a» y «b»."


def test_of_many_names_the_first_are_told_and_the_others_counted(spanish: Texts) -> None:
    names = [str(number) for number in range(MOST_NAMED + 2)]
    assert left_out(*names)(spanish) == "Sin «0», «1», «2», «3», «4», «5» y 2 más."


def test_a_long_text_of_a_file_is_cut_and_never_lost() -> None:
    told = str(say("group-files-empty-file", name="x" * 5_000))
    assert told.startswith(f"“{'x' * LONGEST_ARGUMENT}…” is empty.")
    told = str(say("group-files-left-out", what=named(["\u200b" * 100], short)))
    assert told.startswith("Left out: “⟨ZERO WIDTH SPACE⟩⟨ZERO")


def test_a_refusal_is_told_in_a_language_or_as_another_process_told_it(spanish: Texts) -> None:
    broken = GroupError(say("group-files-broken"))
    assert broken.in_words(spanish) == "Está dañado."
    assert str(broken) == said("group-files-broken")
    assert GroupError("Ya está dicho.").in_words(spanish) == "Ya está dicho."
