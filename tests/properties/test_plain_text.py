"""Laws of typed text: it can always be shown, on one line, and in Markdown as it stands."""

from hypothesis import given
from hypothesis import strategies as st

from logic.plain_text import GONE, cleaned, cut, one_line
from logic.wording.common import plain
from tests.properties.strategies import texts

LIVELY = st.lists(
    st.sampled_from([*"`:@.<>[]()$*_-\\ \n", "www.", "http://", ":material/", "a", "é", "\u200d"])
).map("".join)


@given(text=texts)
def test_a_cleaned_line_is_clean_and_can_be_written(text: str) -> None:
    line = one_line(text)
    assert one_line(line) == line == cleaned(line)
    assert not GONE.intersection(line)
    assert "\n" not in line
    assert line.encode().decode() == line


@given(text=texts, most=st.integers(1, 60))
def test_what_is_cut_is_the_beginning_and_never_too_long(text: str, most: int) -> None:
    kept = cut(text, most)
    assert text.startswith(kept)
    assert len(kept) <= most
    assert bool(kept) == bool(text)


def read(markdown: str) -> str:
    """Return what stands in Markdown of words, escaped characters and code, and nothing else."""
    told, place = "", 0
    while place < len(markdown):
        char = markdown[place]
        if char == "\\":
            told, place = told + markdown[place + 1], place + 2
        elif char == "`":
            fence = markdown[place:][: len(markdown[place:]) - len(markdown[place:].lstrip("`"))]
            start = place + len(fence)
            end = start
            while True:
                end = markdown.index(fence, end)
                run = len(markdown[end:]) - len(markdown[end:].lstrip("`"))
                if run == len(fence):
                    break
                end += run
            inner = markdown[start:end]
            told += inner[1:-1] if inner[0] == inner[-1] == " " else inner
            place = end + len(fence)
        else:
            assert char not in "`*_{}[]()<>#+-.!|~$:=&@"
            told, place = told + char, place + 1
    return told


@given(text=LIVELY)
def test_in_markdown_every_character_is_a_word_an_escape_or_code(text: str) -> None:
    assert read(plain(text)).split() == text.split()
