"""A message is said in the language that was asked for, in English where that language cannot."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from logic.texts import ENGLISH, FOLDER, SHIPPED, Texts, language, read, texts_in
from tests.said import ENTRIES, NAMES, said, words

TITLE = "What could help your back?"
EXAMPLE = "An example of a chart: bars for sleep and stress, the longest first."


def written(folder: Path, code: str, fluent: str) -> Texts:
    """Return the texts of a language in which this stands."""
    (folder / code).mkdir()
    (folder / code / "start.ftl").write_text(fluent, encoding="utf-8")
    return read(folder / code, said)


# --- English -------------------------------------------------------------------------------------


def test_a_message_is_said_with_its_arguments_and_nothing_around_them() -> None:
    assert said("start-title") == TITLE
    assert said("start-picture", areas="sleep and stress") == EXAMPLE


def test_a_list_and_a_day_are_written_as_in_britain() -> None:
    assert [said.listed("abc"[:number]) for number in range(4)] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
    assert said.day(date(2026, 12, 3)) == "3 December 2026"


def test_a_title_is_made_small_inside_a_sentence_where_it_is_no_name() -> None:
    titles = ["Sun and vitamin D", "I used to", "BMI", ""]
    assert [said.inside(title) for title in titles] == ["sun and vitamin D", "I used to", "BMI", ""]


def test_german_nouns_keep_their_capitals(tmp_path: Path) -> None:
    assert written(tmp_path, "de", "start-title = Rücken").inside("Schlaf") == "Schlaf"


def test_numbers_are_written_as_the_language_does_and_rounded_as_python_does(
    tmp_path: Path,
) -> None:
    spanish = written(tmp_path, "es", "start-title = Espalda")
    assert [said.number(12345), said.number(1.5, 2), said.number(2.675, 2)] == [
        *("12,345", "1.50", "2.67")
    ]
    assert [spanish.number(12345), spanish.number(1.5, 2)] == ["12\xa0345", "1,50"]
    # 94.5 has an even number before it, and 11.5 an odd one.
    assert [said.percent(0.945), said.percent(0.115), said.percent(1)] == ["94%", "12%", "100%"]
    assert spanish.percent(0.5) == "50\xa0%"


def test_what_is_filled_in_is_cut_where_it_is_longer_than_can_be_said() -> None:
    told = said("start-picture", areas="a" * 2_001)
    assert told == f"An example of a chart: bars for {'a' * 2_000}…, the longest first."
    assert "a" * 2_000 + "," in said("start-picture", areas="a" * 2_000)


def test_a_name_that_does_not_exist_is_an_error_of_ours() -> None:
    with pytest.raises(KeyError, match="no-such-message"):
        said("no-such-message")  # type: ignore[arg-type]


def test_a_message_is_clean_text_on_one_line() -> None:
    texts = {
        name: said(name, **dict.fromkeys(ENTRIES[name].arguments, "something")) for name in NAMES
    }
    assert {
        name: text for name, text in texts.items() if not text or text != " ".join(text.split())
    } == {}


def test_the_words_of_all_messages_are_found() -> None:
    assert {TITLE, "An example of a chart: bars for ", ", the longest first."} <= {*words()}
    assert TITLE not in words(but={"start.ftl"})


# --- Which language ------------------------------------------------------------------------------


def test_english_is_read_once_for_the_process() -> None:
    assert texts_in(ENGLISH) is texts_in(ENGLISH)
    assert texts_in(ENGLISH).language == "en"


@pytest.mark.parametrize("unknown", ["", "xx", "EN", "es-MX", "../en", "en/../en", "\x00", "🦴"])
def test_a_language_that_is_not_shipped_is_english_without_a_word(unknown: str) -> None:
    assert texts_in(unknown) is texts_in(ENGLISH)


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Texts:
    """Return German, shipped with one message."""
    written(tmp_path, "de", "start-title = Was hilft?\n")
    (tmp_path / ENGLISH).symlink_to(FOLDER / ENGLISH)
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    monkeypatch.setattr(language, "SHIPPED", (*SHIPPED, "de"))
    monkeypatch.setattr(language, "_read_once", cache(language._read_once.__wrapped__))
    return texts_in("de")


def test_another_language_that_is_shipped_is_read_once_too(german: Texts) -> None:
    assert german.language == "de"
    assert german("start-title") == "Was hilft?"
    assert texts_in("de") is german


def test_what_another_language_lacks_is_said_in_english(german: Texts) -> None:
    assert german("start-begin") == "Begin with the safety check"
    assert german("start-picture", areas="sleep and stress") == EXAMPLE


# --- Other languages -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "faulty",
    [
        "start-picture = Balken: { $bereiche }",
        "start-picture = Balken: { -bereiche }",
        "start-picture = Balken: { titel }",
        "start-picture = Balken: { NUMBER($areas) }",
        "start-picture = Balken: { LISTE($areas) }",
        "start-picture = Balken: { start-picture }",
        "start-picture = Balken: { $areas",
        "start-picture =\n    .lang = Balken: { $areas }",
        "start picture = Balken: { $areas }",
        "",
    ],
)
def test_a_message_that_cannot_be_said_is_said_in_english(tmp_path: Path, faulty: str) -> None:
    texts = written(tmp_path, "de", faulty)
    assert texts("start-picture", areas="sleep and stress") == EXAMPLE


def test_lists_days_and_numbers_are_those_of_the_language(tmp_path: Path) -> None:
    texts = written(tmp_path, "es", "start-picture = { NUMBER($areas) } barras")
    assert texts.listed(["a", "b", "c"]) == "a, b y c"
    assert texts.day(date(2026, 12, 3)) == "3 de diciembre de 2026"
    assert texts("start-picture", areas=1.5) == "1,5 barras"
    assert texts("start-picture", areas=1065) == "1\xa0065 barras"


@pytest.mark.parametrize(
    ("last", "joined"),
    [
        ("índice de masa", "sueño e índice de masa"),
        ("**Impacto**", "sueño e **Impacto**"),
        ("historia", "sueño e historia"),
        ("«Hijos»", "sueño e «Hijos»"),
        ("hielo", "sueño y hielo"),
        ("yodo", "sueño y yodo"),
        ("horas y hijos", "sueño y horas y hijos"),
        ("peso", "sueño y peso"),
    ],
)
def test_the_spanish_and_gives_way_before_its_own_sound(
    tmp_path: Path, last: str, joined: str
) -> None:
    spanish = written(tmp_path, "es", "start-title = Espalda")
    assert spanish.listed(["sueño", last]) == joined
    assert spanish.listed(["aire", "sueño", last]) == f"aire, {joined}"
    assert spanish.listed([last, "sueño"]) == f"{last} y sueño"
    assert spanish.listed([last]) == last


@pytest.mark.parametrize(
    ("code", "name"), [("en", "English"), ("es", "Español"), ("de", "Deutsch")]
)
def test_a_language_calls_itself_by_its_own_name(tmp_path: Path, code: str, name: str) -> None:
    assert written(tmp_path, code, "start-title = -").own_name == name


def test_the_plural_form_of_an_ordinal_number_is_that_of_the_language(tmp_path: Path) -> None:
    german = written(tmp_path, "de", "start-title = Rücken")
    numbers = (1, 2, 3, 11, 21, 112)
    assert [*map(said.ordinal, numbers)] == ["one", "two", "few", "other", "one", "other"]
    assert {*map(german.ordinal, numbers)} == {"other"}


def test_plural_is_as_the_language_has_it(tmp_path: Path) -> None:
    few = "start-picture = { $areas ->\n [one] jeden\n [few] { $areas } paski\n *[other] wiele\n }"
    texts = written(tmp_path, "pl", few)
    assert [texts("start-picture", areas=number) for number in (1, 3, 5)] == [
        "jeden",
        "3 paski",
        "wiele",
    ]


@pytest.mark.parametrize(
    ("code", "direction"),
    [("ar", "rtl"), ("fa", "rtl"), ("he", "rtl"), ("ur", "rtl"), ("de", "ltr"), ("pt-BR", "ltr")],
)
def test_lines_run_in_the_direction_of_the_language(
    tmp_path: Path, code: str, direction: str
) -> None:
    assert written(tmp_path, code, "start-title = …").direction == direction
    assert {texts_in(shipped).direction for shipped in SHIPPED} == {"ltr"}


def test_what_is_put_into_text_from_right_to_left_keeps_its_own_direction(tmp_path: Path) -> None:
    arabic = written(tmp_path, "ar", "start-picture = مثال: { $areas }.")
    assert arabic("start-picture", areas="FHIR") == "مثال: \u2068FHIR\u2069."


def test_the_files_of_a_language_are_one(tmp_path: Path) -> None:
    written(tmp_path, "de", "start-title = { -rücken }\n-rücken = x\nstart-lead = { -back }")
    (tmp_path / "de" / "common.ftl").write_text("-back = Rücken\n", encoding="utf-8")
    assert read(tmp_path / "de", said)("start-lead") == "Rücken"
