"""What to do during a spasm, with the short form of the warning signs that is asked first."""

from datetime import date

from pydantic import Field

from logic.models.base import Certainty, Identifier, Record, Search, Text

NUMBER_OF_STEPS = 4


class ShortSign(Record):
    """A warning sign that stops, as asked in the short form: one tap reports all of it."""

    sign: Identifier
    text: Text


class Note(Record):
    """One thing that research or a guideline says; general advice where it names no source.

    `certainty` is left out where a guideline gives none, and for general advice.
    """

    id: Identifier
    title: Text
    text: Text
    certainty: Certainty | None = None
    sources: tuple[Identifier, ...] = ()


class ReliefStep(Record):
    """One of the guide's four steps, told as the guide's, beside what research says of it.

    `searched` records how research on it was looked for.
    """

    id: Identifier
    title: Text
    guide_says: Text
    research_says: Text
    certainty: Certainty
    sources: tuple[Identifier, ...] = ()
    searched: Search


class Relief(Record):
    """What to do during a spasm.

    The short signs are asked anew `ask_again_after_minutes` after none of them fitted: a new
    spasm is a new situation.
    """

    reviewed_on: date
    ask_again_after_minutes: float = Field(gt=0)
    short_signs: tuple[ShortSign, ...] = Field(min_length=1)
    steps: tuple[ReliefStep, ...] = Field(min_length=NUMBER_OF_STEPS, max_length=NUMBER_OF_STEPS)
    notes: tuple[Note, ...] = Field(min_length=1)
    avoid: tuple[Note, ...] = Field(min_length=1)

    def asks_again(self, minutes_since: float | None) -> bool:
        """Return whether the short signs are to be asked, so long after none of them fitted.

        None stands for never. A clock that was set back asks again.
        """
        return minutes_since is None or not 0 <= minutes_since < self.ask_again_after_minutes
