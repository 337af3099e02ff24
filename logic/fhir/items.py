"""Walks through the items of a response: every answer, its link id and what makes it unusable."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from logic.fhir.beside import RawObject, is_absent, is_touched, strange
from logic.fhir.form import Form
from logic.fhir.refusals import refusal
from logic.texts import Texts
from logic.wording import fhir_reading as wording
from logic.wording.problems import Worded

ITEM, LINK_ID, ANSWER = "item", "linkId", "answer"
KNOWN = (LINK_ID, ANSWER, ITEM, "text", "definition")
MOST_ENTRIES = 2_000
"""Items and answers; our own response has about two hundred."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why an answer cannot be used: what was found and what was expected.

    `contradicts` is True if the answer says two things at once: its sender is not reliable.
    """

    found: str
    expected: str
    contradicts: bool = False

    def at(self, link_id: str) -> Worded:
        """Return the fault as a problem of a question."""
        return Worded(field=wording.cut(link_id), found=self.found, expected=self.expected)


@dataclass(frozen=True, slots=True)
class Given:
    """An answer as it was sent; `fault` tells what around it makes it unusable.

    `in_check` is True if it stands in the part that asks about warning signs.
    """

    link_id: str
    answer: object
    fault: Fault | None = None
    in_check: bool = False


@dataclass(slots=True)
class Walked:
    """Every answer of a response; `doubts` leave the safety check open, `problems` do not."""

    answers: list[Given] = field(default_factory=list)
    doubts: list[Worded] = field(default_factory=list)
    problems: list[Worded] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Place:
    """An item still to be read, with what holds for everything inside its parent."""

    item: object
    fault: Fault | None = None
    in_check: bool = False


def walk(resource: RawObject, form: Form, texts: Texts) -> Walked:
    """Return the answers of a response in their order, at any depth.

    Raises:
        RefusedResponseError: for more than 2,000 items and answers.
    """
    walked, seen = Walked(), 0
    waiting = [_Place(item) for item in reversed(resource[ITEM])]
    while waiting:
        place = waiting.pop()
        answers = _answers(place.item)
        seen += 1 + len(answers)
        if seen > MOST_ENTRIES:
            most = texts("fhir-reading-at-most", number=MOST_ENTRIES)
            raise refusal(texts, ITEM, texts("fhir-refused-very-many"), most)
        if isinstance(place.item, Mapping):
            here = _here(place, place.item, texts)
            _note(here, answers, walked, texts)
            waiting.extend(reversed([*_below(here, answers, form, walked, texts)]))
        else:
            walked.doubts.append(
                _problem(ITEM, wording.found(texts, place.item), texts("fhir-reading-an-item"))
            )
    return walked


@dataclass(frozen=True, slots=True)
class _Here:
    """An item being read; `fault` makes its answers and all items below it unusable."""

    item: RawObject
    link_id: str | None
    fault: Fault | None
    in_check: bool


def _here(place: _Place, item: RawObject, texts: Texts) -> _Here:
    link_id = item.get(LINK_ID)
    fault = place.fault
    if is_absent(item):
        fault = fault or Fault(texts("fhir-reading-absent"), texts("fhir-reading-plain-value"))
    if is_touched(item, LINK_ID):
        touched = texts("fhir-reading-link-id-touched")
        fault = fault or Fault(touched, texts("fhir-reading-plain-value"))
    if ANSWER in item and not _is_filled_list(item[ANSWER]):
        expected = texts("fhir-reading-a-list-of-answers")
        fault = fault or Fault(wording.found(texts, item[ANSWER]), expected)
    named = link_id if isinstance(link_id, str) and link_id else None
    return _Here(item, named, fault, place.in_check)


def _answers(item: object) -> list[object]:
    """Return the answers of an item; anything but a filled list counts as one unreadable answer."""
    if not isinstance(item, Mapping) or ANSWER not in item:
        return []
    return item[ANSWER] if _is_filled_list(item[ANSWER]) else [item[ANSWER]]


def _is_filled_list(value: object) -> bool:
    return isinstance(value, list) and bool(value)


def _note(here: _Here, answers: list[object], walked: Walked, texts: Texts) -> None:
    for name in strange(here.item, KNOWN):
        field = wording.cut(here.link_id or ITEM)
        walked.doubts.append(
            _problem(field, wording.quoted(texts, name), texts("fhir-reading-known-elements"))
        )
    if here.link_id is None:
        kept = walked.doubts if answers else walked.problems
        found = texts("fhir-reading-no-link-id")
        if LINK_ID in here.item:
            found = wording.found(texts, here.item[LINK_ID])
        kept.append(_problem(LINK_ID, found, texts("fhir-reading-a-link-id")))
        return
    for answer in answers:
        walked.answers.append(Given(here.link_id, answer, here.fault, here.in_check))


def _below(
    here: _Here, answers: list[object], form: Form, walked: Walked, texts: Texts
) -> Iterator[_Place]:
    """Yield the items below an item and its answers; they are usable only in a known group."""
    named = (
        wording.quoted(texts, here.link_id)
        if here.link_id
        else texts("fhir-reading-an-unnamed-item")
    )
    elsewhere = Fault(texts("fhir-reading-below", item=named), texts("fhir-reading-in-groups"))
    fault = here.fault or (None if here.link_id in form.groups else elsewhere)
    in_check = here.in_check or (here.link_id is not None and form.is_of_check(here.link_id))
    for item in _list(here.item, walked, texts):
        yield _Place(item, fault, in_check)
    for answer in answers:
        for item in _list(answer, walked, texts):
            yield _Place(item, here.fault or elsewhere, in_check)


def _list(holder: object, walked: Walked, texts: Texts) -> list[object]:
    """Return the items below an item or an answer."""
    if not isinstance(holder, Mapping) or ITEM not in holder:
        return []
    items = holder[ITEM]
    if isinstance(items, list) and items:
        return items
    # An empty value hides no answer, so it is no doubt.
    kept = walked.doubts if items or isinstance(items, str) else walked.problems
    kept.append(_problem(ITEM, wording.found(texts, items), texts("fhir-reading-a-list")))
    return []


def _problem(field: str, found: str, expected: str) -> Worded:
    return Worded(field=field, found=found, expected=expected)
