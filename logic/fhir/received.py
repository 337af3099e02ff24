"""What a response of another system comes to, and how far it can be trusted."""

from logic.models import Record, RiskProfile, Urgency
from logic.responses import Responses
from logic.warning_signs import WarningCheck
from logic.wording.problems import Worded


class Difference(Record):
    """Something that the sender had worked out to another result, each as it is written."""

    field: str
    sender: str
    ours: str


class Received(Record):
    """What was read of a response to the questionnaire.

    `doubts` are what could not be understood and may hide a warning sign: with any of them nobody
    is cleared, so `responses` then hold no statement as denied, `check` is not complete, and there
    is no `profile`. `unclear` are the statements that may be meant as yes, and `urgency_if_yes` is
    the urgency if they are. `check` has the graver urgency of the sender's and ours. `problems`
    are everything that could not be used, in words: the doubts, what else was wrong with the
    items, and what `responses` list.
    """

    responses: Responses
    check: WarningCheck
    profile: RiskProfile | None
    doubts: tuple[Worded, ...] = ()
    problems: tuple[Worded, ...] = ()
    unclear: tuple[str, ...] = ()
    urgency_if_yes: Urgency | None = None
    differences: tuple[Difference, ...] = ()

    @property
    def urgency(self) -> Urgency | None:
        """The urgency, None while nothing is reported and the check is not complete.

        Only then does "none" say that every sign was asked and denied.
        """
        silent = self.check.urgency is Urgency.NONE and not self.check.complete
        return None if silent else self.check.urgency
