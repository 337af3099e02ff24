"""What is said of a FHIR response that cannot be read as it stands: found, expected, what to do."""

import json
from collections.abc import Iterable, Mapping, Sequence

from logic.likeness import named_characters
from logic.models import Urgency
from logic.responses import Problem
from logic.wording.common import counted

LONGEST = 120
"""Characters: whole addresses fit, and nobody's file fills a screen."""
LARGEST_SHOWN = 1e12
VERY_LARGE_NUMBER = "a number that is too large"
MOST_LISTED, MOST_TOLD = 5, 20
MORE = "{count} more of this kind."

ADVICE = {
    "xml": "Ask the sending system for application/fhir+json.",
    "encoding": "Save the file as UTF-8.",
    "modifier": "It may turn the meaning round, so nothing of the response is used.",
    "absent": "So what was meant is not known, and nothing of the response is used.",
    "other": "Answers to another questionnaire may mean something else.",
    "one": "Take the QuestionnaireResponse out of it, and read that.",
    "many": "Take each QuestionnaireResponse out of it, and read one after the other.",
}
WHOLE = "the file"
NOTHING = "nothing"
ONE_RESPONSE = "one QuestionnaireResponse of FHIR R4 as JSON"
JSON = "JSON"
UTF_8 = "UTF-8 text, as FHIR wants it"
END = "the end of the file"
ONCE = "each name once"
NO_NUMBER = "a number that JSON knows"
LARGE = "more than fits"
VERY_DEEP = "very many objects and lists, one in the other"
VERY_LARGE = "very many objects and lists"
VERY_MANY = "very many items and answers"
MODIFIER = "a modifier"
NO_MODIFIER = "none, since no modifier is understood here"
AN_EXTENSION = "an extension that may take its place"
NO_STATUS = "no status"
NO_CANONICAL = "no address of a questionnaire"
NO_ITEMS = "no items"
HAS_ITEMS = "items with answers"
WHOLE_RESPONSE = "a whole resource; this tag marks a part of one"
KNOWN_VERSION = "version {version} or an older one; a newer one may ask for more warning signs"
STOPPED = "stopped: the response was given up half-way"
NOT_STOPPED = "a response that was not given up"
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
NO_ANSWERS = "items without any answer"
AN_ANSWER = "an answer"
OPEN, NO_RESULT = "open", "no result"
NO_UNIT = ""
DIFFERS = "{field}: the sender has {sender}, here it is {ours}."
GRAVER = "{field}: the sender has {sender}, here it is {ours}; the graver one counts."
MAY_BE_YES = "{ids}: a yes may be meant."

SENDER_TOLD = "The sender's own result in it is {urgency}."
COLLECTIONS = {"Bundle": "entry", "Parameters": "parameter"}
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


def place(line: int, column: int) -> str:
    """Return where in a file something stands."""
    return f"line {line}, column {column}"


def encoded(encoding: str) -> str:
    """Return that a text is in another encoding: UTF-16 for utf-16-le."""
    return f"text as {'-'.join(encoding.split('-')[:2]).upper()}"


def no_text(byte: int) -> str:
    """Return where text ends to be UTF-8, counted from one."""
    return f"something else at byte {byte}"


def xml(root: str | None) -> str:
    """Return that a file is XML, with its outermost element where that was found."""
    return f"XML that begins with {quoted(root)}" if root else "XML"


def twice(name: str) -> str:
    """Return that an object says two things under one name."""
    return f"{quoted(name)} twice in one object"


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


def resource_type(resource: Mapping[object, object]) -> str:
    """Return what a resource is that is no response: “Patient”, a Bundle with 2 responses."""
    name = resource.get("resourceType")
    if name is None:
        return "no resourceType"
    if not isinstance(name, str) or name not in COLLECTIONS:
        return found(name)
    return f"a {name} with {counted(len(_responses_in(resource)), 'response', 'responses')} in it"


def take_out(resource: object) -> str:
    """Return what to do with something that responses stand in, or nothing."""
    count = len(_responses_in(resource))
    if count == 0:
        return ""
    return ADVICE["one"] if count == 1 else ADVICE["many"]


def _responses_in(resource: object) -> list[object]:
    """Return the responses in a list, or in a resource that collects others."""
    inner = resource
    if isinstance(resource, Mapping):
        inner = resource.get(COLLECTIONS.get(str(resource.get("resourceType")), ""))
    if not isinstance(inner, list):
        return []
    tables = [one for one in inner if isinstance(one, Mapping)]
    resources = [one.get("resource", one) for one in tables]
    return [
        one
        for one in resources
        if isinstance(one, Mapping) and one.get("resourceType") == "QuestionnaireResponse"
    ]


def refusal(problem: Problem, advice: str, sender: Urgency | None) -> str:
    """Return why nothing of a response is used, and what its sender had found."""
    told = SENDER_TOLD.format(urgency=quoted(sender)) if sender else ""
    return " ".join(filter(None, (sentence(problem), advice, told)))


def sentence(problem: Problem) -> str:
    """Return a problem as a sentence."""
    return f"{problem.field}: found {problem.found}; expected {problem.expected}."


def differs(field: str, sender: str, ours: str, *, graver: bool) -> str:
    """Return that the sender has another result, and for an urgency that the graver one counts."""
    return (GRAVER if graver else DIFFERS).format(field=field, sender=sender, ours=ours)


def remarks(doubts: Iterable[Problem], unclear: Sequence[str]) -> list[str]:
    """Return a sentence for everything that keeps anybody from being called clear."""
    lines = list(dict.fromkeys(map(sentence, doubts)))
    if len(lines) > MOST_TOLD:
        lines = [*lines[:MOST_TOLD], MORE.format(count=len(lines) - MOST_TOLD)]
    return [*lines, MAY_BE_YES.format(ids=joined(unclear))] if unclear else lines
