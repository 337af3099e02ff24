"""The urgency that the sender found itself: it can raise ours, never lower it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from logic.fhir.codes import URGENCY
from logic.fhir.items import ANSWER, LINK_ID
from logic.likeness import folded
from logic.models.base import Urgency
from logic.models.safety import SafetyCheck
from logic.texts import Texts
from logic.wording import fhir_reading as wording
from logic.wording.problems import Worded

MOST_PARTS = 200_000
"""Values of a resource that are searched at most."""


@dataclass(frozen=True, slots=True)
class SendersUrgency:
    """The most pressing urgency that the sender told, if any, and the answers not understood."""

    urgency: Urgency | None
    doubts: tuple[Worded, ...] = ()


def senders_urgency(answers: Iterable[object], safety: SafetyCheck, texts: Texts) -> SendersUrgency:
    """Return the gravest urgency among the answers to `result.urgency`.

    A text that is the code or the title of an urgency counts, whatever the answer's type or code
    system: overlooking an urgency would do more harm than reading one too many.
    """
    urgencies, doubts = set(), []
    for answer in answers:
        found = _urgencies(answer, safety)
        urgencies |= found
        if not found:
            expected = wording.senders_urgency(texts, safety.screens)
            answered = wording.answer(texts, answer)
            doubts.append(Worded(field=URGENCY, found=answered, expected=expected))
    return SendersUrgency(_gravest(urgencies), tuple(doubts))


def urgency_anywhere(resource: object, safety: SafetyCheck) -> Urgency | None:
    """Return the most pressing urgency that the sender told, in JSON of any shape."""
    items = (one for one in _parts(resource) if isinstance(one, Mapping))
    answers = (item.get(ANSWER) for item in items if item.get(LINK_ID) == URGENCY)
    return _gravest({urgency for one in answers for urgency in _urgencies(one, safety)})


def graver(one: Urgency, other: Urgency | None) -> Urgency:
    """Return the more pressing of two urgencies."""
    return _gravest({one, other or one}) or one


def _urgencies(answer: object, safety: SafetyCheck) -> set[Urgency]:
    names = {folded(urgency): urgency for urgency in Urgency}
    names |= {folded(screen.title): urgency for urgency, screen in safety.screens.items()}
    texts = (folded(one) for one in _parts(answer) if isinstance(one, str))
    return {names[text] for text in texts if text in names}


def _gravest(urgencies: Iterable[Urgency]) -> Urgency | None:
    return min(urgencies, key=list(Urgency).index, default=None)


def _parts(value: object) -> Iterator[object]:
    """Yield everything that stands in a value of JSON, however deep."""
    waiting, seen = [value], 0
    while waiting and seen < MOST_PARTS:
        part = waiting.pop()
        seen += 1
        yield part
        if isinstance(part, Mapping):
            waiting.extend(part.values())
        elif isinstance(part, list):
            waiting.extend(part)
