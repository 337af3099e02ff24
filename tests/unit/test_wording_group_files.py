"""What is said of lines of a table file that are no people, and of names that mean nothing."""

import pytest

from logic.group.heading import Heading
from logic.wording import group


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


def test_of_very_many_names_the_rest_is_counted() -> None:
    names = [f"column_{number}" for number in range(group.MOST_LISTED + 1_200)]
    said = group.not_understood(names, {"column_0": "smoking"})
    assert "“column_0” (nearly “smoking”)" in said
    assert f"“column_{group.MOST_LISTED - 1}”" in said
    assert f"“column_{group.MOST_LISTED}”" not in said
    assert "1,200 more" in said
