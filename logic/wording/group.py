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


def _named(names: Sequence[str]) -> str:
    """Return some names in quotation marks, and how many more there are."""
    quoted = [f"“{name[:60]}”" for name in names[:MOST_NAMED]]
    if len(names) > MOST_NAMED:
        quoted.append(f"{len(names) - MOST_NAMED} more")
    return listed(quoted)
