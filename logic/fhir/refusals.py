"""A response that cannot be trusted as a whole, with the reason in why."""

from logic.models import Urgency
from logic.texts import Texts
from logic.wording import fhir_refused as why
from logic.wording.problems import Worded


class RefusedResponseError(ValueError):
    """A response of which nothing is used; `problem` says where, what was found and expected.

    `sender` is the urgency that stands in it as the sender's own result, if any: what is refused
    must not take that along.
    """

    def __init__(
        self, texts: Texts, problem: Worded, advice: str = "", sender: Urgency | None = None
    ) -> None:
        self.problem, self.advice, self.sender = problem, advice, sender
        self._texts = texts
        super().__init__(why.refusal(texts, problem, advice, sender))

    def told_by(self, sender: Urgency | None) -> "RefusedResponseError":
        """Return the same with the sender's own result."""
        return RefusedResponseError(self._texts, self.problem, self.advice, sender)


def refusal(
    texts: Texts, field: str, found: str, expected: str, advice: str = ""
) -> RefusedResponseError:
    """Return the refusal of a response for what stands at a field."""
    problem = Worded(field=field, found=found, expected=expected)
    return RefusedResponseError(texts, problem, advice)


def of_file(texts: Texts, found: str, expected: str, advice: str = "") -> RefusedResponseError:
    """Return the refusal of a file for what it is as a whole."""
    return refusal(texts, texts("fhir-refused-whole"), found, expected, advice)
