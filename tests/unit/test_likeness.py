"""Names are the same, nearly the same or others, and nothing in them is overlooked."""

import pytest

from logic.likeness import folded, named_characters, nearly

SIGNS = (
    "saddle_numbness",
    "chest_pain",
    "under_16",
    "I have lost weight without trying to.",
    "psoriasis",
)


@pytest.mark.parametrize(
    "text",
    [
        "saddle_numbness",
        "Saddle_Numbness",
        "  saddle   numbness ",
        "saddle-numbness",
        "saddle \u2013 numbness",
        "\ufeffsaddle_numb\u200bness",
        "\u00a0saddle\u00a0numb\u00adness\n",
        "\uff53\uff41\uff44\uff44\uff4c\uff45\uff3fnumbness",
        "saddle_numbne\u017f\u017f",
    ],
)
def test_a_name_is_the_same_in_every_spelling(text: str) -> None:
    assert folded(text) == "saddle_numbness"


def test_quotes_and_dashes_have_one_form() -> None:
    assert folded("I don\u2019t \u201cstop\u201d \u2014 no") == folded('i don\'t "stop" - NO')


@pytest.mark.parametrize("text", ["-1", "_no", "№", "n°", "no!", "\u00e9", "0\u20dd", ""])
def test_what_stands_there_is_not_folded_away(text: str) -> None:
    assert folded(text) not in ("1", "no", "e", "0", "n")


def test_a_text_that_is_folded_stays_as_it_is() -> None:
    for text in (" - 1", "ß", "\u0130", "Straße No. 1", "a\u0300", "¼", "ﬁ"):
        assert folded(folded(text)) == folded(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("saddle_numness", "saddle_numbness"),
        ("saddle_numbnness", "saddle_numbness"),
        ("sadlde_numbness", "saddle_numbness"),
        ("s\u0430ddle_numbness", "saddle_numbness"),
        ("\u03bfnce a saddle_numbness", "saddle_numbness"),
        ("numbness_saddle", "saddle_numbness"),
        ("has_saddle_numbness", "saddle_numbness"),
        ("saddle_numbness_baseline", "saddle_numbness"),
        ("Red flag: s\u0430ddle-numbness (yes/no)", "saddle_numbness"),
        ("I have lost weight witho", "I have lost weight without trying to."),
        ("I have lost", None),
        ("numbness", None),
        ("saddle_and_numbness", None),
        ("people under 16", None),
        ("has_chest_pain", "chest_pain"),
        ("chest_pain_on_stairs", None),
        ("SaddleNumbness", "saddle_numbness"),
        ("sáddle_numbness", "saddle_numbness"),
        ("saddle_numbness.1", "saddle_numbness"),
        ("saddle_numbness_duplicated_0", "saddle_numbness"),
        ("Q5 saddle numbness", "saddle_numbness"),
        ("\U0001d42caddle_numbness", "saddle_numbness"),
        ("under_18", "under_16"),
        ("I have lost weigth without trying", "I have lost weight without trying to."),
        ("Which? [I have lost weight without trying to.]", "I have lost weight without trying to."),
        ("saddle", None),
        ("deformed", None),
        ("", None),
        ("Saddle numbness", None),
        ("psoriatic", None),
    ],
)
def test_a_name_nearly_is_another(text: str, name: str | None) -> None:
    assert nearly(text, SIGNS) == name


def test_the_nearest_name_is_told() -> None:
    assert nearly("began_before_3", ["began_before_45", "began_before_35"]) == "began_before_35"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("smoking", "smoking"),
        ("smok\u200bing", "smok⟨ZERO WIDTH SPACE⟩ing"),
        ("\ufeffsmoking\u00a0", "⟨ZERO WIDTH NO-BREAK SPACE⟩smoking⟨NO-BREAK SPACE⟩"),
        ("a\tb\x07", "a⟨TAB⟩b⟨U+0007⟩"),
        ("s\u0430ddle", "s\u0430ddle (CYRILLIC SMALL LETTER A)"),
        ("возраст", "возраст"),
        ("café", "café"),
    ],
)
def test_what_could_be_overlooked_is_named(text: str, told: str) -> None:
    assert named_characters(text) == told
