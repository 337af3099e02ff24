"""What is said of a FHIR response that cannot be read as it stands: found, expected, what to do."""

import json
from collections.abc import Iterable, Mapping, Sequence

from logic.likeness import named_characters
from logic.models import Urgency
from logic.wording.problems import Worded

LONGEST = 120
"""Characters: whole addresses fit, and nobody's file fills a screen."""
LARGEST_SHOWN = 1e12
VERY_LARGE_NUMBER = "a number that is too large"
MOST_LISTED, MOST_TOLD = 5, 20
MORE = "{count} more of this kind."

KNOWN_ELEMENTS = "only elements that FHIR R4 has there"

AN_ITEM = "an item: an object with a linkId"
A_LIST = "a list of items"
A_LIST_OF_ANSWERS = "a list of answers"
NO_LINK_ID = "no linkId"
A_LINK_ID = "a linkId as text"
AN_UNNAMED_ITEM = "an item without a linkId"
BELOW = "the answer below {link_id}"
IN_GROUPS = "it in a group of the questionnaire"
LINK_ID_TOUCHED = "an extension beside its linkId"
ABSENT = "an extension that may take the place of its value"
PLAIN_VALUE = "the value alone"
ANSWER_OBJECT = "an object that holds the value"
AN_OBJECT = "an object"
NO_VALUE = "no value"
ONE_VALUE = "one value"
TRUE_FALSE = "true or false, without quotes"
A_NUMBER = "a number of ordinary size, without quotes"
WHOLE_NUMBER = "a whole number"
NO_COMPARATOR = "a number without a comparator"
AGREE = "two that agree"
ONE_ANSWER = "one answer"
NOT_ASKED = "no answer there: it is a group or a text"
A_QUESTION = "the linkId of a question"
AN_ANSWER = "an answer"
OPEN, NO_RESULT = "open", "no result"
DIFFERS = "{field}: the sender has {sender}, here it is {ours}."
GRAVER = "{field}: the sender has {sender}, here it is {ours}; the graver one counts."
MAY_BE_YES = "{ids}: a yes may be meant."

KINDS = {str: "a text", int: "a number", float: "a number"}


def cut(text: str) -> str:
    """Return text on one short line, with the names of what cannot be seen."""
    return named_characters(text if len(text) <= LONGEST else f"{text[:LONGEST]}…")


def quoted(text: str) -> str:
    """Return text in quotes, cut where it is long, with the names of what cannot be seen."""
    return f"“{cut(text)}”"


def found(value: object) -> str:
    """Return what a value of JSON is, in words and short."""
    if isinstance(value, str):
        return quoted(value)
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, int | float):
        return f"{value:.15g}" if abs(value) < LARGEST_SHOWN else VERY_LARGE_NUMBER
    if isinstance(value, list):
        return "a list" if value else "an empty list"
    return "an object" if isinstance(value, Mapping) else "something that is not JSON"


def typed(name: str, value: object) -> str:
    """Return a value with its name and kind, where these differ: valueString “yes”, a text."""
    if isinstance(value, list | Mapping):
        return f"{cut(name)}, {found(value)}"
    kind = KINDS.get(type(value))
    told = f"{cut(name)} {found(value)}"
    return f"{told}, {kind}" if kind else told


def part(name: str, value: object) -> str:
    """Return one part of a value: the system “http://loinc.org”, no code."""
    return f"no {name}" if value is None else f"the {name} {found(value)}"


def codes(names: Iterable[str]) -> str:
    """Return which codes may stand somewhere."""
    return f"the code {joined(names, 'or')}"


def either(names: Sequence[str]) -> str:
    """Return which elements may stand somewhere: valueDecimal or valueQuantity."""
    *first, last = names
    return f"{', '.join(first)} or {last}" if first else last


def joined(names: Iterable[str], word: str = "and") -> str:
    """Return names in quotes, one after the other: “a”, “b” and “c”."""
    *first, last = map(quoted, names)
    return f"{', '.join(first)} {word} {last}" if first else last


def at_most(number: int, what: str = "") -> str:
    """Return how much may be there."""
    return f"at most {number:,}{what}"


def displayed(code: str, display: str) -> str:
    """Return a code with the text that stands beside it."""
    return f"the code {quoted(code)} with the display {quoted(display)}"


def unit(given: object, code: object) -> str:
    """Return a unit with the code that stands beside it."""
    return f"the unit {found(given)} with the code {found(code)}"


def answers(values: Sequence[object]) -> str:
    """Return the different answers to one question."""
    told = ", ".join(found(value) for value in values[:MOST_LISTED])
    return f"{len(values)} different answers: {told}{'' if len(values) <= MOST_LISTED else ', …'}"


def answer(given: object) -> str:
    """Return what stands in an answer, as near to its value as a message can show."""
    if not isinstance(given, Mapping):
        return found(given)
    values = [value for name, value in given.items() if str(name).startswith("value")]
    first = next(iter(values), None)
    return found(first.get("code", first) if isinstance(first, Mapping) else first)


def answered(link_id: str, told: str) -> str:
    """Return a link id that is not known, with what was answered to it."""
    return f"the linkId {quoted(link_id)}, answered with {told}"


def senders_urgency(urgencies: Iterable[Urgency]) -> str:
    """Return how the sender's own result would be understood."""
    return f"the sender's own result as {codes(urgencies)}"


def no_question(like: str | None) -> str:
    """Return what was expected in place of a link id that is not known."""
    return f"{quoted(like)}, exactly so" if like else A_QUESTION


def sentence(problem: Worded) -> str:
    """Return a problem as a sentence."""
    return f"{problem.field}: found {problem.found}; expected {problem.expected}."


def differs(field: str, sender: str, ours: str, *, graver: bool) -> str:
    """Return that the sender has another result, and for an urgency that the graver one counts."""
    return (GRAVER if graver else DIFFERS).format(field=field, sender=sender, ours=ours)


def remarks(problems: Iterable[Worded], unclear: Sequence[str]) -> list[str]:
    """Return a sentence for everything that could not be used, and what may be meant as yes."""
    lines = list(dict.fromkeys(map(sentence, problems)))
    if len(lines) > MOST_TOLD:
        lines = [*lines[:MOST_TOLD], MORE.format(count=len(lines) - MOST_TOLD)]
    return [*lines, MAY_BE_YES.format(ids=joined(unclear))] if unclear else lines
