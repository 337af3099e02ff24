"""A FHIR response that cannot be read as it stands: found, expected, what to do."""

import json
from collections.abc import Iterable, Mapping, Sequence

from logic.likeness import named_characters
from logic.models.base import Urgency
from logic.texts import MessageName, Texts
from logic.wording.problems import Worded

LONGEST = 120
"""Characters: whole addresses fit, and nobody's file fills a screen."""
LARGEST_SHOWN = 1e12
MOST_LISTED, MOST_LINES = 5, 20
KINDS: Mapping[type, MessageName] = {
    str: "fhir-reading-kind-text",
    int: "fhir-reading-kind-number",
    float: "fhir-reading-kind-number",
}


def cut(text: str) -> str:
    """Return text on one short line, with the names of what cannot be seen."""
    return named_characters(text if len(text) <= LONGEST else f"{text[:LONGEST]}…")


def quoted(texts: Texts, text: str) -> str:
    """Return text in the language's quotes, cut where long, with what cannot be seen named."""
    return texts("fhir-reading-quoted", text=cut(text))


def found(texts: Texts, value: object) -> str:
    """Return what a value of JSON is, in words and short."""
    if isinstance(value, str):
        return quoted(texts, value)
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, int | float):
        is_shown = abs(value) < LARGEST_SHOWN
        return f"{value:.15g}" if is_shown else texts("fhir-reading-very-large-number")
    if isinstance(value, list):
        return texts("fhir-reading-list") if value else texts("fhir-reading-empty-list")
    if isinstance(value, Mapping):
        return texts("fhir-reading-an-object")
    return texts("fhir-reading-no-json")


def typed(texts: Texts, name: str, value: object) -> str:
    """Return a value with its name and kind, where these differ: valueString “yes”, a text."""
    if isinstance(value, list | Mapping):
        return f"{cut(name)}, {found(texts, value)}"
    kind = KINDS.get(type(value))
    text = f"{cut(name)} {found(texts, value)}"
    return f"{text}, {texts(kind)}" if kind else text


def part(texts: Texts, name: str, value: object) -> str:
    """Return one part of a value: the system “http://loinc.org”, no code."""
    if value is None:
        return texts("fhir-reading-no-part", name=name)
    return texts("fhir-reading-part", name=name, value=found(texts, value))


def codes(texts: Texts, names: Iterable[str]) -> str:
    """Return which codes may stand somewhere."""
    return texts("fhir-reading-codes", names=one_of(texts, names))


def either(texts: Texts, names: Sequence[str]) -> str:
    """Return which elements may stand somewhere: valueDecimal or valueQuantity."""
    *first, last = names
    return texts("fhir-reading-or", first=", ".join(first), last=last) if first else last


def joined(texts: Texts, names: Iterable[str]) -> str:
    """Return names in quotes, one after the other: “a”, “b” and “c”."""
    return texts.listed([quoted(texts, name) for name in names])


def one_of(texts: Texts, names: Iterable[str]) -> str:
    """Return names in quotes, of which one is meant: “a”, “b” or “c”."""
    return either(texts, [quoted(texts, name) for name in names])


def answers(texts: Texts, values: Sequence[object]) -> str:
    """Return the different answers to one question."""
    shown = [found(texts, value) for value in values[:MOST_LISTED]]
    shown += ["…"] if len(values) > MOST_LISTED else []
    return texts("fhir-reading-different-answers", count=len(values), answers=", ".join(shown))


def answer(texts: Texts, given: object) -> str:
    """Return what stands in an answer, as near to its value as a message can show."""
    if not isinstance(given, Mapping):
        return found(texts, given)
    values = [value for name, value in given.items() if str(name).startswith("value")]
    first = next(iter(values), None)
    return found(texts, first.get("code", first) if isinstance(first, Mapping) else first)


def senders_urgency(texts: Texts, urgencies: Iterable[Urgency]) -> str:
    """Return how the sender's own result would be understood."""
    return texts("fhir-reading-senders-urgency", codes=codes(texts, urgencies))


def no_question(texts: Texts, like: str | None) -> str:
    """Return what was expected in place of a link id that is not known."""
    if like is None:
        return texts("fhir-reading-a-question")
    return texts("fhir-reading-exactly", name=quoted(texts, like))


def sentence(texts: Texts, problem: Worded) -> str:
    """Return a problem as a sentence."""
    what, expected = problem.found, problem.expected
    return texts("fhir-reading-problem", field=problem.field, found=what, expected=expected)


def differs(texts: Texts, field: str, sender: str, ours: str, *, graver: bool) -> str:
    """Return that the sender has another result, and for an urgency that the graver one counts."""
    if graver:
        return texts("fhir-reading-graver", field=field, sender=sender, ours=ours)
    return texts("fhir-reading-differs", field=field, sender=sender, ours=ours)


def remarks(texts: Texts, problems: Iterable[Worded], unclear: Sequence[str]) -> list[str]:
    """Return a sentence for everything that could not be used, and what may be meant as yes."""
    lines = list(dict.fromkeys(sentence(texts, one) for one in problems))
    if len(lines) > MOST_LINES:
        more = texts("fhir-reading-more", count=len(lines) - MOST_LINES)
        lines = [*lines[:MOST_LINES], more]
    if not unclear:
        return lines
    return [*lines, texts("fhir-reading-may-be-yes", ids=joined(texts, unclear))]
