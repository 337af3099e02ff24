"""What a browser keeps for a person: their record file, and at which steps they are."""

from typing import Annotated, Any, Self

from pydantic import Field, ValidationError

from logic.models.base import Frozen
from logic.problems import Expected, ExpectedKind, Problem, problem_at

LARGEST_TEXT = 600 * 1024
"""In characters: the largest record file, with every quotation mark written as two of them."""

ShortId = Annotated[str, Field(max_length=80)]
StepNumber = Annotated[int, Field(ge=0, le=100)]


class BrowserCopy(Frozen):
    """A browser's copy: outside input, of which only the shape is checked here.

    `record` is the text of a record file. `steps` says at which step of which page the person
    was. `waiting` exists only in copies of earlier versions, and is not read.
    """

    record: str
    steps: dict[ShortId, StepNumber]
    waiting: Any = None

    @classmethod
    def read(cls, text: object) -> Self | Problem:
        """Return the copy that a text holds, or what is wrong with it; never raise."""
        if isinstance(text, str) and len(text) <= LARGEST_TEXT:
            try:
                return cls.model_validate_json(text, strict=True)
            except ValidationError:
                pass
        return problem_at("copy", text, Expected(kind=ExpectedKind.BROWSER_COPY))
