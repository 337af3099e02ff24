"""What the group page says of a table's rows and of its groups."""

import pytest

from logic.wording import group_page as wording


@pytest.mark.parametrize(
    ("number", "begin"), [(None, "Fewer than 10 of the people"), (1240, "About 1,240 of the")]
)
def test_rows_with_a_warning_sign_come_first(number: int | None, begin: str) -> None:
    said = wording.signs_first(number, smallest=10)
    assert said.startswith(f"**Warning signs come first.** {begin}")
    assert "`emergency`" in said
    assert "`urgency`" in said


def test_what_nobody_answered_is_named() -> None:
    said = wording.not_asked(["Sleep", "Stress"])
    assert said == "Not asked or never answered, and so left out: Sleep and Stress."
