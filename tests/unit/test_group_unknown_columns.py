"""What is said of lines of a table file that are no people, and of names that mean nothing."""

import pytest

from logic.group.about_table import MOST_LISTED, on_columns
from logic.group.columns import Headings
from logic.group.heading import Heading


@pytest.mark.parametrize(
    ("above", "below", "said"),
    [
        (1, 0, "Left out: 1 line above the names."),
        (0, 2, "Left out: 2 more lines of headings below them."),
        (2, 1, "Left out: 2 lines above the names and 1 more line of headings below them."),
    ],
)
def test_lines_around_the_names_are_counted(above: int, below: int, said: str) -> None:
    (note,) = Heading((), 0, above, below).notes
    assert str(note) == said


def headings(*names: str, **alike: str) -> Headings:
    return Headings({}, names, alike, missing=(), not_asked=(), no_signs=False)


def test_of_very_many_names_the_rest_is_counted() -> None:
    names = [f"column_{number}" for number in range(MOST_LISTED + 1_200)]
    (told,) = map(str, on_columns(headings(*names, column_0="smoking")))
    assert "“column_0” (nearly “smoking”)" in told
    assert f"“column_{MOST_LISTED - 1}”" in told
    assert f"“column_{MOST_LISTED}”" not in told
    assert "1,200 more" in told


def test_of_very_long_names_as_many_are_told_as_fit() -> None:
    # 60 letters, the mark of the cut and two quotation marks: 63, so that 28 fit into 1,800.
    names = [f"{number:02}{'x' * 98}" for number in range(30)]
    (told,) = map(str, on_columns(headings(*names)))
    assert told.count("x…”") == 28
    assert told.endswith(" and 2 more.")
