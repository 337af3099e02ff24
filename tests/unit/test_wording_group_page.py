"""What the group page says of a table's rows and of its groups."""

import pytest

from logic.group.about_table import without_score
from logic.group.no_score import NoScore
from logic.wording import group_page as wording
from tests.said import said


@pytest.mark.parametrize(
    ("number", "begin"), [(None, "Fewer than 10 of the people"), (1240, "About 1,240 of the")]
)
def test_rows_with_a_warning_sign_come_first(number: int | None, begin: str) -> None:
    text = wording.signs_first(said, number, smallest=10)
    assert text.startswith(f"**Warning signs come first.** {begin}")
    assert "`emergency`" in text
    assert "`urgency`" in text


def test_why_rows_have_no_score_is_said_with_small_numbers_hidden() -> None:
    rows = {NoScore.OPEN: 1240, NoScore.FEW: None}
    shown = {why: wording.rows_inside(said, number, 10) for why, number in rows.items()}
    assert without_score(shown)(said) == (
        "Rows without a score: about 1,240 with the warning-sign check left open and fewer than 10 "
        "with too few answers. `problems` says why, row by row."
    )


def test_what_the_scored_table_comes_back_as_is_said() -> None:
    assert "It is a CSV file with the columns kept apart" in wording.save_help(
        said, ".csv", was_workbook=False
    )
    assert "It is an Excel file, as you brought one." in wording.save_help(
        said, ".xlsx", was_workbook=True
    )
    assert said("group-page-too-large-for-excel") in wording.save_help(
        said, ".csv", was_workbook=True
    )
