"""What a response of another system comes to, and how far it can be trusted."""

from logic.models import Record, RiskProfile, Urgency
from logic.responses import Problem, Responses
from logic.warning_signs import WarningCheck


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
    the urgency if they are. `check` has the graver urgency of the sender's and ours. Everything
    else that could not be used stands in the problems of `responses`, the doubts among them.
    """

    responses: Responses
    check: WarningCheck
    profile: RiskProfile | None
    doubts: tuple[Problem, ...] = ()
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
