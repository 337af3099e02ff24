"""What a response of another system comes to, and how far it can be trusted."""

from logic.models.base import Frozen, Urgency
from logic.models.results import RiskProfile
from logic.responses import Responses
from logic.warning_signs import WarningCheck
from logic.wording.problems import Worded


class Disagreement(Frozen):
    """A number that the sender gave and that we work out otherwise, both as they are written."""

    field: str
    sender: str
    ours: str


class Received(Frozen):
    """What was read of a response to the questionnaire.

    `doubts` lists what could not be understood and may hide a warning sign. If there is any, then
    `responses` holds no "no" of the safety check, `check` is not complete, and `profile` is None.
    `unclear` lists the statements that may be meant as yes; `urgency_if_yes` is the urgency if all
    of them are. `check` has the more pressing of the sender's urgency and ours. `problems` lists
    in words all that could not be used: the doubts, other faults of items, and the problems of
    `responses`.
    """

    responses: Responses
    check: WarningCheck
    profile: RiskProfile | None
    doubts: tuple[Worded, ...] = ()
    problems: tuple[Worded, ...] = ()
    unclear: tuple[str, ...] = ()
    urgency_if_yes: Urgency | None = None
    differences: tuple[Disagreement, ...] = ()

    @property
    def urgency(self) -> Urgency | None:
        """The urgency, None while nothing is reported and the check is not complete.

        So "none" always means that every sign was asked about and denied.
        """
        silent = self.check.urgency is Urgency.NONE and not self.check.complete
        return None if silent else self.check.urgency
