"""What a session notes beside the answers: where the person is, and what the frame has drawn."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, ClassVar, Self

from logic.body_mass import Units
from logic.models.base import Frozen
from logic.record.contents import CalendarFiles, KeptUp
from logic.responses import Responses
from logic.result import Result
from logic.stages import Stages
from ui.state import answers

HEADING = "h1"


class Noted(Frozen):
    """What a session notes, one of each kind, under a key of its own."""

    KEY: ClassVar[str]

    @classmethod
    def noted(cls) -> Self:
        """Return what this session has noted; what a session begins with, where it has not."""
        found: Self | None = answers.shown(cls.KEY)
        if found is None:
            found = cls()
            answers.show(cls.KEY, found)
        return found

    @classmethod
    def note(cls, **changed: Any) -> None:
        """Note these fields anew; what was read before stays as it was."""
        answers.show(cls.KEY, cls.noted().model_copy(update=changed))


class AnsweredAt(Frozen):
    """The moment at which the questions came to be answered so."""

    levels: Mapping[str, str]
    declined: frozenset[str]
    moment: datetime


class Read(Frozen):
    """The answers as they were checked against the catalogue, and all that they were read from."""

    source: tuple[Any, ...]
    responses: Responses


class Journey(Noted):
    """Where a person is in the questions, and what was noted on the way; goes with the answers.

    `steps` are the steps of the safety check and of the questions, counted from 0. `reviewing` says
    that a person came from the review, or the result (`from_result`), to change one answer, that to
    the question `changing`; `seen_result` that they have seen their result; `checking` that the
    safety check's form is before them, where a stop waits until they go on;
    `tried` that "next" was pressed while something was missing; `lapsed` that the safety check is
    asked again because it was of another day, which is `check_day`. `exact` holds heights and
    weights as first entered, while their fields show them rounded. `kept_up_before` is what a
    record told of keeping up a plan. `cut` names the texts that were too long, `resumed` that a
    record was put back.
    `body_units` are the units that height and weight were drawn in, and `calendar` is what the
    calendar files share. `results` is what was last worked out, from one's own answers and from
    those of each plan, by name; `read` is what was last read of one's own answers.
    """

    KEY = "journey"

    steps: Mapping[str, int] = {}
    reviewing: bool = False
    changing: str | None = None
    from_result: bool = False
    seen_result: bool = False
    checking: bool = False
    tried: bool = False
    lapsed: bool = False
    check_day: date | None = None
    answered_at: AnsweredAt | None = None
    exact: Mapping[str, float | None] = {}
    kept_up_before: Mapping[str, KeptUp] = {}
    cut: frozenset[str] = frozenset()
    resumed: bool = False
    body_units: Units | None = None
    calendar: CalendarFiles | None = None
    results: Mapping[str, Result] = {}
    read: Read | None = None


class FocusRequest(Frozen):
    """Where the keyboard focus is to go, as a CSS selector; `turn` counts the requests."""

    target: str = HEADING
    turn: int = 0


class Address(Frozen):
    """Which steps of a page its address stands for, counted from 0.

    `arrived_at` is the step at which the person came to the page, `written` the one drawn last.
    """

    arrived_at: int = 0
    written: int = 0


class Visit(Noted):
    """What the frame notes of this session: the page drawn last, and the one to go to next.

    `led` says that a button led to the page, and has moved the focus as it should be. `astray` is
    an address that was asked for and does not exist. `language` is the one that was chosen; it
    outlives the answers. `stages` is how far the person is, as the navigation shows it.
    """

    KEY = "visit"

    page: str | None = None
    wanted: str | None = None
    led: bool = False
    focus: FocusRequest = FocusRequest()
    address: Address = Address()
    astray: str | None = None
    language: str | None = None
    stages: Stages = Stages()


def start_again() -> None:
    """Forget every answer of this session, and what was noted of them."""
    answers.forget("")
    answers.show(Journey.KEY, Journey())
