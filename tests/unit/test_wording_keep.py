"""What is said of answers that the browser kept."""

from datetime import date

from logic.problems import Expected, ExpectedKind, problem_at
from logic.wording import keep
from tests.said import said


def test_answers_that_are_back_say_of_which_day() -> None:
    told = keep.restored(said, date(2026, 11, 3), [], signs_again=False)
    assert told == "Your kept answers of 3 November 2026 are back."


def test_a_check_of_another_day_is_said_to_be_asked_again() -> None:
    assert "safety check is asked again" in keep.restored(
        said, date(2026, 11, 3), [], signs_again=True
    )


def test_what_was_left_out_is_listed() -> None:
    told = keep.restored(said, date(2026, 11, 3), ["One.", "Two."], signs_again=False)
    assert told.endswith("\n- One.\n- Two.")


def test_what_was_found_in_a_damaged_copy_is_shown_as_plain_text() -> None:
    expected = Expected(kind=ExpectedKind.FORMAT, text="a *record*")
    told = keep.damaged(said, problem_at("copy", "**bold** <b>", expected))
    assert told.startswith(said("keep-damaged"))
    assert "found “\\*\\*bold\\*\\* \\<b\\>”, expected a \\*record\\*." in told
