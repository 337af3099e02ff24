"""The one page: names in any script, and text of a person that stands as it is."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from logic.report import NO_LETTER, unprintable
from logic.report.press import missing
from tests.shipped import AT_REFERENCE, WORKED_EXAMPLE, read
from tests.unit.pdfs import (
    ACTIONS,
    LONG,
    SAFE,
    close,
    elements,
    page_for,
    pages_of,
    plan,
    poppler,
    reader,
    text_of,
    tried,
)

HOSTILE = [
    '#read("report.typ")',
    "*a* _b_ `c` $d$ \\ <e> @f = g",
    '"] #panic() //',
    "=cmd() **b** <b>b</b> [a](http://a) :red[x]",
    "https://example.org",
    "{{nb}} {{0}} \\u{{41}}",
]
UNKNOWN = "\N{EGYPTIAN HIEROGLYPH A001}"


@pytest.mark.parametrize("text", HOSTILE)
def test_what_was_typed_stands_as_it_is(text: str) -> None:
    pdf = page_for(
        WORKED_EXAMPLE,
        name=text,
        tried=(tried(read(SAFE | WORKED_EXAMPLE), text, smoking="former"),),
        plan=plan(ACTIONS[:1], words=text),
    )
    # The name once; what was tried and what is planned on the first page and on the second.
    assert close(text_of(pdf)).count(close(text)) == 5


@pytest.mark.parametrize("text", HOSTILE)
def test_what_was_typed_is_never_a_link_or_another_element(text: str) -> None:
    plain, typed = (page_for(WORKED_EXAMPLE, name=name) for name in ("Ana", text))
    assert [one["/S"] for one in elements(plain)] == [one["/S"] for one in elements(typed)]


def test_signs_that_turn_or_hide_text_are_left_out() -> None:
    assert "Ana b c" in text_of(page_for(WORKED_EXAMPLE, name="Ana \u202eb\x00c\n"))


def test_a_very_long_name_is_cut_visibly() -> None:
    told = close(unbroken(page_for(WORKED_EXAMPLE, name=LONG)))
    assert f"spasms{'W' * 59}…23November" in told


@pytest.mark.parametrize(
    "name",
    [
        "Ana Nguyễn",
        "Ελένη",
        "Жанна",
        "ნინო",
        "Անահիտ",
        "Zoe\u0308 Ångström",
        "王小明",
        "さとう",
        "김민준",
        "สมชาย",
        "አበበ",
        "🧘",
    ],
)
def test_names_in_many_scripts_stand_on_the_page(name: str) -> None:
    assert unprintable(name) == ()
    assert name.replace("e\u0308", "ë") in text_of(page_for(WORKED_EXAMPLE, name=name))


@pytest.mark.parametrize("name", ["अनिता", "অনিতা", "அனிதா", "అనిత", "អានី", "မြမြ", "محمد", "דוד"])
def test_scripts_whose_letters_are_joined_or_turned_have_their_letters(name: str) -> None:
    assert unprintable(name) == ()
    assert NO_LETTER not in text_of(page_for(WORKED_EXAMPLE, name=name))


def unbroken(pdf: bytes) -> str:
    """Return the text without what lets long words break."""
    return text_of(pdf).replace("\N{ZERO WIDTH SPACE}", "")


def drawn_from_the_left(pdf: bytes, *words: str) -> list[str]:
    """Return which of these words stand on the first page, from the left to the right.

    Poppler gives the letters of some words in the order in which they are drawn.
    """
    places = {}
    for line in poppler("pdftotext", pdf, "-bbox", "-l", "1", "-", "-").splitlines():
        found = line.split(">")[1].split("<")[0] if "<word" in line else ""
        for word in words:
            if found in (word, word[::-1]):
                places[word] = float(line.split('xMin="')[1].split('"')[0])
    return sorted(places, key=places.__getitem__)


@pytest.mark.parametrize(
    ("name", "words"),
    [("דוד 47 לוי", ["לוי", "47", "דוד"]), ("محمد 47 علي", ["علي", "47", "محمد"])],
)
def test_a_name_from_right_to_left_keeps_its_order_with_a_number_in_it(
    name: str, words: list[str]
) -> None:
    assert drawn_from_the_left(page_for(WORKED_EXAMPLE, name=name), *words) == words


def test_what_follows_text_from_right_to_left_stays_behind_it() -> None:
    made = tried(read(SAFE | WORKED_EXAMPLE), "שלום", smoking="former")
    pdf = page_for(WORKED_EXAMPLE, tried=(made,))
    # Without a border between them the number would join the Hebrew text at its left.
    assert drawn_from_the_left(pdf, "שלום:", "שלום", "change,")[-1] == "change,"
    assert "1 change, score 21 → 19." in text_of(pdf)


@pytest.mark.parametrize("name", [UNKNOWN, f"Zoë {UNKNOWN}{UNKNOWN}x"])
def test_a_letter_that_no_font_has_leaves_a_sign_and_the_rest_stays(name: str) -> None:
    told = text_of(page_for(WORKED_EXAMPLE, name=name))
    assert name.replace(UNKNOWN, NO_LETTER) in told
    assert unprintable(f"{name}{name}") == (UNKNOWN,)


def test_plain_names_can_be_printed_without_a_look_at_the_fonts() -> None:
    assert unprintable("Ana") == ()


def test_a_mark_goes_with_the_letter_that_it_stands_on() -> None:
    told = text_of(page_for(WORKED_EXAMPLE, name=f"a{UNKNOWN}\u0301\ufe0f b"))
    assert f"a{NO_LETTER} b" in told


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("王\u0301小", "王小"),
        ("1\ufe0f\u20e3 Ana", "1 Ana"),
        ("\u05ad\u25ab\u1dcf Ana", "\u25ab Ana"),
        ("e\u0323\u0301 Ana", "ẹ\u0301 Ana"),
    ],
)
def test_a_mark_of_another_font_is_left_out_and_never_the_letter(name: str, shown: str) -> None:
    assert f" {shown} " in text_of(page_for(WORKED_EXAMPLE, name=name))


def test_the_sign_itself_can_be_printed() -> None:
    assert missing(NO_LETTER + UNKNOWN) == {UNKNOWN}


def test_a_name_without_a_space_goes_on_in_the_next_line() -> None:
    assert "王" * 60 in close(text_of(page_for(AT_REFERENCE, name="王" * 60)))
    words = plan(ACTIONS[:1], words="W" * 60)
    assert "W" * 60 in close(unbroken(page_for(WORKED_EXAMPLE, plan=words)))


def test_a_large_font_is_embedded_for_its_letters_alone() -> None:
    assert "NotoSansCJK" not in poppler("pdffonts", page_for(WORKED_EXAMPLE, name="Ana"), "-")
    pdf = page_for(WORKED_EXAMPLE, name="王小明")
    assert "NotoSansCJK" in poppler("pdffonts", pdf, "-")
    assert len(pdf) < 100_000


@given(st.text(max_size=60))
@settings(max_examples=25, deadline=None)
def test_any_text_gives_a_page(text: str) -> None:
    assert len(reader(page_for(AT_REFERENCE, name=text)).pages) == 2


def test_people_who_ask_at_once_get_each_their_own() -> None:
    names = [f"Person number {number} of all" for number in range(8)]
    with ThreadPoolExecutor(max_workers=8) as threads:
        made = list(threads.map(lambda name: page_for(WORKED_EXAMPLE, name=name), names))
    for name, pdf in zip(names, made, strict=True):
        first, _ = pages_of(pdf)
        assert name in first
        assert first.count("Person number") == 1
        assert pdf == page_for(WORKED_EXAMPLE, name=name)
