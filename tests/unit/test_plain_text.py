"""Typed text keeps what its language needs, and nothing that hides, breaks or turns a line."""

import pytest

from logic.plain_text import cleaned, cut, one_line

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
BURNING_HEART = "\u2764\ufe0f\u200d\U0001f525"
BEARDED = "\U0001f9d4\U0001f3fd\u200d\u2642\ufe0f"
ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
RAINBOW_FLAG = "\U0001f3f3\ufe0f\u200d\U0001f308"
GERMANY = "\U0001f1e9\U0001f1ea"


@pytest.mark.parametrize(
    "text",
    [
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",  # Persian: "I want", with a non-joiner
        "क्\u200dष",  # Hindi: a half form
        "ශ්\u200dරී ලංකාව",  # Sinhala: "Sri Lanka"
        "র\u200d্যা",  # Bengali
        "न्\u200cन",
        "ភាសា\u200bខ្មែរ",  # Khmer: words set apart without a space
        "שלום\u200f!",
        FAMILY,
        BURNING_HEART,
        BEARDED,
        ENGLAND,
        RAINBOW_FLAG,
        GERMANY,
        "1\ufe0f\u20e3",
        "葛\U000e0100",  # a variant of a Han character
        "ᠭᠠᠵᠠᠷ\u180eᠠ",
        "\U0001fae8",  # an emoji that is younger than Python's own list
        "Zoe\u0308",
        "=cmd() <b>x</b> **y** :red[z]",
        "",
    ],
)
def test_what_a_language_needs_stays(text: str) -> None:
    assert one_line(text) == cleaned(text) == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Spazier\u00adgang", "Spaziergang"),
        ("\u202eback\u202cwards", "backwards"),
        ("a\u2066b\u2069c\u2067d\u2068e\u202af\u202bg\u202dh", "abcdefgh"),
        ("\ufeffx\u2060y\u200bz", "xyz"),
        ("a\u200db\u200cc", "abc"),
        ("\u200d\u200c", ""),
        ("می\u200c\u200cخ", "می\u200cخ"),
        ("می \u200cخ", "می خ"),
        ("x\u200ey\u061c", "xy"),
        ("\U000e0067\U000e007fx", "x"),
        ("\U0001f3f4\U000e0067x", "\U0001f3f4x"),
        ("\U0001f3f4\U000e0067\U000e007f\U000e0067", "\U0001f3f4"),
        ("x\ufdd0\U0001ffffy", "xy"),
        ("a\x00b\x1b[31mc\x7f", "a b [31mc"),
        ("half\ud83d, private\ue000 ", "half , private"),
        ("  with \n\t\u2028 Åse\u00a0\u3000and\u3164\u2800 all ", "with Åse and all"),
    ],
)
def test_what_hides_or_turns_goes_and_every_blank_is_one_space(text: str, kept: str) -> None:
    assert one_line(text) == kept


def test_blanks_stay_apart_where_a_line_is_not_wanted() -> None:
    assert cleaned(" a \t b\u00ad ") == " a   b "
    assert cleaned(" a \t b\u00ad ", gap="") == " a  b "


@pytest.mark.parametrize(
    ("text", "most", "kept"),
    [
        ("abc", 3, "abc"),
        ("abcd", 3, "abc"),
        ("ab" + FAMILY, 4, "ab"),
        (FAMILY + "!", 5, FAMILY),
        ("a" + ENGLAND, 4, "a"),
        (GERMANY + GERMANY, 3, GERMANY),
        ("xe\u0308", 2, "x"),
        ("a" + BEARDED, 2, "a"),
        ("\u0308" * 9, 4, "\u0308" * 4),
    ],
)
def test_a_text_is_cut_where_nothing_is_torn(text: str, most: int, kept: str) -> None:
    assert cut(text, most) == kept
