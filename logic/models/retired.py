"""Ids that the catalogue had once, which records of that time still hold."""

from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

from logic.models.base import Frozen, Text, Verbatim

RetiredId = Annotated[
    str, StringConstraints(pattern=r"^[a-z0-9]+(_[a-z0-9]+)*(\.[a-z0-9]+(_[a-z0-9]+)*)?$")
]


class RetiredKind(StrEnum):
    """What an id stood for."""

    FACTOR = "factor"
    LEVEL = "level"
    STATEMENT = "statement"
    AREA = "area"
    ACTION = "action"
    REGION = "region"


class Retired(Frozen):
    """An id that is not used any more; a level's is written "factor.level".

    `title` is what it was called, `replaced_by` the id that took its place, None where nothing
    did, and `since` the first version of the catalogue without it.
    """

    kind: RetiredKind
    id: RetiredId
    title: Text
    replaced_by: RetiredId | None = None
    since: Verbatim
