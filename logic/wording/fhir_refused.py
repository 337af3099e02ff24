"""Why nothing of a FHIR response, or of a file, is used: found, expected, what to do."""

from collections.abc import Mapping

from logic.models import Urgency
from logic.wording.common import counted
from logic.wording.fhir_reading import found, quoted, sentence
from logic.wording.problems import Worded

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
NO_ANSWERS = "items without any answer"
SENDER_TOLD = "The sender's own result in it is {urgency}."
COLLECTIONS = {"Bundle": "entry", "Parameters": "parameter"}


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


def refusal(problem: Worded, advice: str, sender: Urgency | None) -> str:
    """Return why nothing of a response is used, and what its sender had found."""
    told = SENDER_TOLD.format(urgency=quoted(sender)) if sender else ""
    return " ".join(filter(None, (sentence(problem), advice, told)))
