"""A response that cannot be trusted as a whole, and why."""

from logic.models.base import Urgency
from logic.texts import Texts
from logic.wording import fhir_refused as why
from logic.wording.problems import Worded


class RefusedResponseError(ValueError):
    """Raised when nothing of a response is used; `problem` says where, what was found and expected.

    `sender` is the urgency that the sender found, if the response tells one: it must reach people
    even if the response is refused.
    """

    def __init__(
        self, texts: Texts, problem: Worded, advice: str = "", sender: Urgency | None = None
    ) -> None:
        self.problem, self.advice, self.sender = problem, advice, sender
        self._texts = texts
        super().__init__(why.refusal(texts, problem, advice, sender))

    def with_urgency(self, sender: Urgency | None) -> "RefusedResponseError":
        """Return this error with the urgency that the sender found."""
        return RefusedResponseError(self._texts, self.problem, self.advice, sender)


def refusal(
    texts: Texts, field: str, found: str, expected: str, advice: str = ""
) -> RefusedResponseError:
    """Return an error that refuses a response because of one of its fields."""
    problem = Worded(field=field, found=found, expected=expected)
    return RefusedResponseError(texts, problem, advice)


def of_file(texts: Texts, found: str, expected: str, advice: str = "") -> RefusedResponseError:
    """Return an error that refuses a whole file."""
    return refusal(texts, texts("fhir-refused-whole"), found, expected, advice)
