"""Tables of people: what is wrong with one, the command line, and the group page."""

from collections.abc import Sequence

from logic.wording.common import listed

BETWEEN = ";"
"""Stands between two problems of a row."""
MOST_NAMED = 6
COLUMNS_TWICE = "Two columns of the table have the same name. Keep one of them."


def around_found(field: str, expected: str) -> tuple[str, str]:
    """Return what stands before and after the value that cannot be used."""
    return f"{field}: found “", f"”, expected {expected}"


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
    quoted = [f"“{name[:60]}”" for name in names[:MOST_NAMED]]
    if len(names) > MOST_NAMED:
        quoted.append(f"{len(names) - MOST_NAMED} more")
    return listed(quoted)


# The command line -------------------------------------------------------------------------

COMMAND = "Score a table of people: a file in, the same table with its scores out."
COMMAND_IN = "the table to read: CSV, Excel, OpenDocument or Parquet"
COMMAND_OUT = "the table to write, .csv or .parquet"
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


def missing_columns(names: Sequence[str]) -> str:
    """Return which questions the table does not hold."""
    return f"Not in the table, and so taken as not answered: {', '.join(names)}."


def row_problem(row: int, problems: str) -> str:
    """Return a row, counted from 1 below the names, with its problems."""
    return f"row {row}: {problems}"


def rows_done(rows: int, with_problems: int) -> str:
    """Return how many rows were scored, and how many of them have problems."""
    return f"{rows:,} rows scored, {with_problems:,} of them with problems."
