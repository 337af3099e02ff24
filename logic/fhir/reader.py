"""A FHIR R4 response made anywhere becomes `Responses`, with problems listed."""

from collections.abc import Mapping
from typing import Any

from logic.fhir.codes import CM, KG, QUESTIONNAIRE, SCORE, URGENCY, level_link, value_link
from logic.fhir.values import codes, level, number, told, yes_or_no
from logic.models import Catalogue
from logic.responses import (
    HEIGHT,
    PREGNANT,
    UNDER_16,
    WEIGHT,
    Problem,
    Responses,
    problem_at,
    shown,
)

RESOURCE_TYPE = "QuestionnaireResponse"
VOID = "entered-in-error"
STATUSES = ("in-progress", "completed", "amended", "stopped")
UNITS = {HEIGHT: CM, WEIGHT: KG}
MOST_ENTRIES = 10_000
"""Items and answers; the questionnaire has about a hundred. What stands behind is not read."""

Table = Mapping[Any, Any]


def read(resource: object, catalogue: Catalogue) -> Responses:
    """Return the answers of a `QuestionnaireResponse`, never raising on its content.

    `resource` is its JSON as Python has it. Score, urgency and body mass index are not read but
    worked out anew. A response that was entered in error holds no answers. Whatever is unknown,
    wrong or answered in two ways is left out and listed in `problems`.
    """
    if not isinstance(resource, Mapping) or resource.get("resourceType") != RESOURCE_TYPE:
        found = resource.get("resourceType") if isinstance(resource, Mapping) else resource
        return Responses(problems=(problem_at("resourceType", found, RESOURCE_TYPE),))
    reader = _Reader(catalogue)
    reader.head(resource)
    if resource.get("status") != VOID:
        reader.collect(resource)
        reader.translate()
    responses = Responses.from_raw(reader.raw, catalogue)
    problems = (*reader.problems, *responses.problems)
    return responses.model_copy(update={"problems": problems})


class _Reader:
    """Turns items into raw answers; what cannot be used stands in `problems`."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.found: dict[str, list[object]] = {}
        self.raw: dict[str, str | float] = {}
        self.problems: list[Problem] = []
        self.statements = {UNDER_16, PREGNANT, *catalogue.safety.findings}
        measured = [f for f in catalogue.factors if f.body_limits]
        follows = [link(factor) for factor in measured for link in (value_link, level_link)]
        self.worked_out = {SCORE, URGENCY, *follows}

    def head(self, resource: Table) -> None:
        """Check what the response says of itself; another version of ours is as good."""
        questionnaire, status = resource.get("questionnaire"), resource.get("status")
        if not isinstance(questionnaire, str) or questionnaire.split("|")[0] != QUESTIONNAIRE:
            self._refuse("questionnaire", questionnaire, QUESTIONNAIRE)
        if status not in STATUSES:
            self._refuse("status", status, "one of: " + ", ".join(STATUSES))

    def collect(self, resource: Table) -> None:
        """Gather the answers by link id, wherever they stand; no depth is too deep."""
        waiting: list[object] = [resource]
        seen = 0
        while waiting:
            item = waiting.pop()
            answers = self._list("answer", item)
            seen += 1 + len(answers)
            if seen > MOST_ENTRIES:
                self._refuse("item", "more", f"at most {MOST_ENTRIES} items and answers")
                return
            self._note(item, answers)
            below = [self._list("item", holder) for holder in (item, *answers)]
            waiting.extend(reversed([one for items in below for one in items]))

    def translate(self) -> None:
        """Turn the answers of each question into a raw one."""
        for link_id, answers in self.found.items():
            values = {
                value for answer in answers if (value := self._value(link_id, answer)) is not None
            }
            if len(values) == 1:
                self.raw[link_id] = values.pop()
            elif values:
                self._refuse(link_id, f"{len(values)} answers", "one answer")

    def _refuse(self, field: str, value: object, expected: str) -> None:
        self.problems.append(problem_at(field, value, expected))

    def _list(self, name: str, holder: object) -> list[object]:
        """Return a list that an item or an answer may hold."""
        if not isinstance(holder, Mapping) or holder.get(name) is None:
            return []
        if not isinstance(holder[name], list):
            self._refuse(name, holder[name], "a list")
            return []
        return list(holder[name])

    def _note(self, item: object, answers: list[object]) -> None:
        if not isinstance(item, Mapping):
            self._refuse("item", item, "a table with a linkId")
            return
        link_id = item.get("linkId")
        if answers and not isinstance(link_id, str):
            self._refuse("linkId", link_id, "text")
        elif answers and link_id not in self.worked_out:
            self.found.setdefault(str(link_id), []).extend(answers)

    def _value(self, link_id: str, answer: object) -> str | float | None:
        """Return an answer as a raw one, or None with a problem where it is none."""
        value: str | float | None = None
        expected = "the linkId of a question"
        if link_id in self.catalogue.by_factor:
            factor = self.catalogue.by_factor[link_id]
            value, expected = level(factor, answer), f"one of: {codes(factor)}"
        elif link_id in self.statements:
            value, expected = yes_or_no(answer), "valueBoolean, true or false"
        elif link_id in UNITS:
            value, expected = number(answer, UNITS[link_id]), f"a number in {UNITS[link_id]}"
        if value is None:
            self._refuse(shown(link_id), told(answer), expected)
        return value
