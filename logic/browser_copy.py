"""What a browser keeps for a person: their record file, and what they chose since it was made."""

from typing import Annotated, Self

from pydantic import Field, ValidationError

from logic.models import Record
from logic.responses import Problem, problem_at

LARGEST_TEXT = 600 * 1024
"""In characters: the largest record file, with every quotation mark written as two of them."""
MOST_WAITING = 100

Name = Annotated[str, Field(max_length=80)]
StepNumber = Annotated[int, Field(ge=0, le=100)]
Typed = Annotated[str, Field(max_length=80)]
Waiting = Annotated[dict[Name, bool | int | float | None], Field(max_length=MOST_WAITING)]
Written = Annotated[dict[Name, Typed], Field(max_length=MOST_WAITING)]


class BrowserCopy(Record):
    """A browser's copy: outside input, of which only the shape is checked here.

    `record` is the text of a record file. `steps` says at which step of which page the person
    was. `waiting` holds, by field, what was chosen and not sent yet: the place of an option, a
    number, or whether a box is ticked. `written` holds such numbers as they were written.
    """

    record: str
    steps: dict[Name, StepNumber]
    waiting: Waiting
    written: Written = Field(default_factory=dict)

    @classmethod
    def read(cls, text: object) -> Self | Problem:
        """Return the copy that a text holds, or what is wrong with it; never raise."""
        if isinstance(text, str) and len(text) <= LARGEST_TEXT:
            try:
                return cls.model_validate_json(text, strict=True)
            except ValidationError:
                pass
        return problem_at("copy", text, "what this page keeps in a browser")
