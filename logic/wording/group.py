"""Tables of people: what is wrong with one, the command line, and the group page."""

from collections.abc import Mapping, Sequence

from logic.likeness import named_characters
from logic.problems import Expected
from logic.texts import ENGLISH, texts_in
from logic.wording import problems
from logic.wording.common import counted, listed

FOUND = ": found “"
BETWEEN = ";"
"""Stands between two problems of a row."""
MOST_NAMED = 6
HALF_CHARACTERS = (
    "The table holds half of a character (a lone surrogate), which no file can hold. Read it again "
    "with its own encoding, or take that text out."
)
LONGEST_NAME = 60
MOST_LISTED = 40
COLUMNS_TWICE = "Two columns of the table have the same name. Keep one of them."


def around_found(field: str, expected: Expected) -> tuple[str, str]:
    """Return what stands before and after the value that cannot be used."""
    return f"{field}{FOUND}", f"”, expected {problems.expected(texts_in(ENGLISH), expected)}"


OTHER_SCRIPT = "with Greek or Cyrillic letters"
NO_SCORE = "no score"
"""Begins what `problems` says of a row without a score."""
NO_SCORE_SIGN = f"{NO_SCORE}: a warning sign comes first"
NO_SCORE_UNDER_16 = f"{NO_SCORE}: under 16"
NO_SCORE_OPEN = f"{NO_SCORE}: open in the warning-sign check"
NO_SCORE_FEW = f"{NO_SCORE}: too few answers"


NO_SCORES = {
    NO_SCORE_SIGN: "{number} with a warning sign that comes first",
    NO_SCORE_UNDER_16: "{number} of somebody under 16",
    NO_SCORE_OPEN: "{number} with the warning-sign check left open",
    NO_SCORE_FEW: "{number} with too few answers",
}
"""What is said of the rows without a score, by the first words of the reason."""


def a_sign_first(urgency: str) -> str:
    """Return that a row has no score because of a warning sign of this urgency."""
    return f"{NO_SCORE_SIGN} ({urgency})"


def too_few(given: int, asked: int, needed: int) -> str:
    """Return that a row has no score because too few of the scored questions are answered."""
    return f"{NO_SCORE_FEW}, {given} of {asked}, at least {needed} are needed"


def many_open(number: int) -> str:
    """Return that so many statements of the check are open that they are not named."""
    return f"{NO_SCORE_OPEN}: {number} statements"


def columns_taken(names: Sequence[str]) -> str:
    """Return that a table has columns with the names of those that are added."""
    return (
        f"The table already has columns that scoring would add: {_named(names)}. "
        "Rename them or leave them out."
    )


def no_known_column(names: Sequence[object], known: Sequence[str]) -> str:
    """Return that a table holds no answer at all, and what its columns are called instead."""
    found = _named([str(name) for name in names]) if names else "none"
    return (
        f"No column of the table is an answer. Found: {found}. Expected columns such as "
        f"{_named(known)}."
    )


def same_question(first: str, second: str, field: str) -> str:
    """Return that two columns are the same question, spelled in two ways."""
    return (
        f"Two columns of the table mean {field}: {_named([first, second])}. "
        "Keep one of them, or give the other quite another name."
    )


def heading_fits_two(heading: str, fields: Sequence[str]) -> str:
    """Return that a column could be two things."""
    return (
        f"The column “{heading}” could mean {listed(fields)}. Name it by one of these ids, "
        "or leave it out."
    )


def nearly_a_sign(heading: str, sign: str, current: str | None) -> str:
    """Return that a column is nearly named like a statement of the warning-sign check.

    `current` is the statement's id today, None where the check does not have it any more.
    """
    told = (
        f"The column “{heading}” is nearly named like “{sign}” of the warning-sign check, "
        "and a sign is never passed over."
    )
    mend = f"If it means the same, name it {current}. If not" if current else "To go on"
    return f"{told} {mend}, give it quite another name or leave it out."


def a_retired_sign(heading: str, current: str | None) -> str:
    """Return that a column is a statement that the warning-sign check had once."""
    mend = f"Name it {current} if it means the same, or" if current else "To go on,"
    return (
        f"The column “{heading}” is a statement that the warning-sign check had once and does not "
        f"ask any more. {mend} give it quite another name or leave it out."
    )


def _named(names: Sequence[str]) -> str:
    """Return some names in quotation marks, and how many more there are."""
    quoted = [f"“{short(name)}”" for name in names[:MOST_NAMED]]
    if len(names) > MOST_NAMED:
        quoted.append(f"{len(names) - MOST_NAMED} more")
    return listed(quoted)


def short(name: str) -> str:
    """Return a column's name, cut where it is long, in which nobody overlooks a character."""
    start = name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}…"
    return named_characters(start)


# What was understood of a table -----------------------------------------------------------


def missing_columns(names: Sequence[str]) -> str:
    """Return which scored questions the table does not hold."""
    return f"Not in the table, and so taken as not answered: {', '.join(names)}."


def not_understood(names: Sequence[str], alike: Mapping[str, str]) -> str:
    """Return which columns mean nothing here; `alike` are the names that some nearly are."""
    told = [
        f"“{short(name)}”" + (f" (nearly “{short(alike[name])}”)" if name in alike else "")
        for name in names[:MOST_LISTED]
    ]
    if len(names) > MOST_LISTED:
        told.append(f"{len(names) - MOST_LISTED:,} more")
    return f"Not understood, and passed through as they are: {listed(told)}."


NO_SIGNS = (
    "The table asks nothing of the warning-sign check. Such a table clears nobody: its scores say "
    "nothing of warning signs."
)


NOBODY_SCORED = "Nobody could be scored."


def signs_not_asked(names: Sequence[str]) -> str:
    """Return which statements of the warning-sign check the table does not hold."""
    return (
        f"Not asked of the warning-sign check: {', '.join(names)}. Such a table clears nobody: its "
        "scores say nothing of these signs."
    )


def without_score(numbers: Mapping[str, str]) -> str:
    """Return why rows have no score: how many, in words, by the first words of the reason."""
    told = [NO_SCORES[why].format(number=number) for why, number in numbers.items()]
    return f"Rows without a score: {listed(told)}. `problems` says why, row by row."


# The command line -------------------------------------------------------------------------

COMMAND = "Score a table of people: a file in, the same table with its scores out."
COMMAND_IN = "the table to read: CSV, Excel, OpenDocument or Parquet"
COMMAND_OUT = "the table to write, .csv, .xlsx or .parquet"
COMMAND_DELIMITER = (
    "what stands between the columns of a CSV file: one character, or tab (found by itself)"
)
COMMAND_SHEET = "the sheet of an Excel or OpenDocument file (the first one)"
COMMAND_PROBLEMS = "write the problems of every row into this file"
COMMAND_TEMPLATE = "write an empty table to fill in, and NAME_codes.csv with its codes"
TWO_FILES = "Two files are needed: the table to read and the table to write. See --help."
DELIMITER = "--delimiter has to be one character, such as ';', or the word tab."
SAME_FILE = "IN, OUT and --problems have to be different files. Give each a name of its own."
TEMPLATE_ALONE = "--template stands alone: it reads nothing and scores nothing."
LEGEND = ("column", "question", "code", "meaning")
MEASURED = {"height_cm": "Height in centimetres", "weight_kg": "Weight in kilograms"}
A_NUMBER = "a number; with both, body_mass_index can be left empty"
STATEMENTS = {"under_16": "The person is under 16.", "pregnant": "The person is pregnant."}
SAID = {"yes": "yes", "no": "no"}


def template_ending(name: str) -> str:
    """Return that an empty table is a CSV file."""
    return f"“{name}” is no name for the empty table: it has to end in .csv."


def already_there(name: str) -> str:
    """Return that a file is not written over."""
    return f"“{name}” is there already, and is left as it is. Choose another name."


def not_installed(library: str | None) -> str:
    """Return that a library is missing."""
    return f"{library} is not installed: pip install -r requirements-group.txt"


def row_problem(row: int, problems: str) -> str:
    """Return a row, counted from 1 below the names, with its problems."""
    return f"row {row}: {problems}"


def rows_done(rows: int, with_score: int, unusable: int) -> str:
    """Return how many rows have a score, and how many an answer that cannot be used."""
    nobody = f"{NOBODY_SCORED} " if rows and not with_score else ""
    scored = f"{nobody}{counted(with_score, 'row', 'rows')} scored"
    return f"{scored}, {rows - with_score:,} without a score, {unusable:,} with unusable answers."
