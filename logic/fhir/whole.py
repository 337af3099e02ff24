"""Whether a resource can be trusted as a whole: type, modifiers, status, questionnaire, parts."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from logic.fhir.beside import Table, is_absent, is_touched, strange
from logic.fhir.codes import QUESTIONNAIRE
from logic.fhir.file import MOST_LEVELS
from logic.fhir.refusals import RefusedResponseError, refusal
from logic.wording import fhir_reading as wording
from logic.wording import fhir_refused as why
from logic.wording.problems import Worded

TYPE, STATUS, CANONICAL, ITEM = "resourceType", "status", "questionnaire", "item"
RESOURCE_TYPE = "QuestionnaireResponse"
MODIFIERS = ("modifierExtension", "implicitRules")
COUNTING = ("completed", "amended", "in-progress", "stopped")
STOPPED = "stopped"
VERSION = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9}){0,5}")
ROOT = (
    *(TYPE, STATUS, CANONICAL, ITEM, "meta", "language", "text", "contained", "identifier"),
    *("basedOn", "partOf", "subject", "encounter", "authored", "author", "source"),
)
MOST_PARTS = 200_000
"""Objects and lists; our own response has about five hundred."""
SUBSETTED = "SUBSETTED"


@dataclass(frozen=True, slots=True)
class _Part:
    """An object or a list of the resource, where it stands and how deep."""

    value: object
    path: str
    level: int = 1


def trusted(resource: object) -> Table:
    """Return a resource that is a response to our questionnaire, with nothing against it.

    Raises:
        RefusedResponseError: where it is something else, or cannot be trusted as a whole.
    """
    if not isinstance(resource, Mapping) or resource.get(TYPE) != RESOURCE_TYPE:
        raise _other_type(resource)
    _refuse_modifiers(resource)
    if is_absent(resource):
        raise _absent("extension")
    for field in (STATUS, CANONICAL):
        if is_touched(resource, field):
            raise _absent(f"_{field}")
    _refuse_status(resource.get(STATUS))
    _refuse_questionnaire(resource.get(CANONICAL))
    _refuse_part(resource.get("meta"))
    _refuse_second(resource.get("contained"))
    items = resource.get(ITEM)
    if not isinstance(items, list) or not items:
        found = wording.found(items) if ITEM in resource else why.NO_ITEMS
        raise refusal(ITEM, found, why.HAS_ITEMS)
    return resource


def doubts(resource: Table, version: str) -> Iterator[Worded]:
    """Yield what forbids to call anybody clear, although the answers can be read.

    `version` is that of the questionnaire as it is known here.
    """
    given = _version(resource)
    if given is not None and _is_newer(given, version):
        expected = why.KNOWN_VERSION.format(version=wording.quoted(version))
        yield Worded(field=CANONICAL, found=wording.part("version", given), expected=expected)
    if resource[STATUS] == STOPPED:
        yield Worded(field=STATUS, found=why.STOPPED, expected=why.NOT_STOPPED)
    for name in strange(resource, ROOT):
        yield Worded(
            field=RESOURCE_TYPE, found=wording.quoted(name), expected=wording.KNOWN_ELEMENTS
        )


def _other_type(resource: object) -> RefusedResponseError:
    advice = why.take_out(resource)
    if isinstance(resource, Mapping):
        return refusal(TYPE, why.resource_type(resource), why.ONE_RESPONSE, advice)
    return refusal(why.WHOLE, wording.found(resource), why.ONE_RESPONSE, advice)


def _absent(field: str) -> RefusedResponseError:
    return refusal(field, why.AN_EXTENSION, wording.PLAIN_VALUE, why.ADVICE["absent"])


def _refuse_modifiers(resource: Table) -> None:
    """Refuse a resource with a modifier anywhere in it, or one that nests or holds too much."""
    waiting, seen = [_Part(resource, RESOURCE_TYPE)], 0
    while waiting:
        part = waiting.pop()
        seen += 1
        if part.level > MOST_LEVELS:
            raise refusal(RESOURCE_TYPE, why.VERY_DEEP, wording.at_most(MOST_LEVELS))
        if seen > MOST_PARTS:
            raise refusal(RESOURCE_TYPE, why.VERY_LARGE, wording.at_most(MOST_PARTS))
        waiting.extend(_inside(part))


def _inside(part: _Part) -> Iterator[_Part]:
    """Yield the objects and lists of a part, a modifier refused."""
    named = part.value.items() if isinstance(part.value, Mapping) else ()
    for name, value in named:
        is_modifier = str(name).removeprefix("_") in MODIFIERS
        if is_modifier or isinstance(value, Mapping | list):
            path = f"{part.path}.{wording.cut(str(name))}"
            if is_modifier:
                advice = why.ADVICE["modifier"]
                raise refusal(path, why.MODIFIER, why.NO_MODIFIER, advice)
            yield _Part(value, path, part.level + 1)
    for place, value in enumerate(part.value if isinstance(part.value, list) else ()):
        if isinstance(value, Mapping | list):
            yield _Part(value, f"{part.path}[{place}]", part.level + 1)


def _refuse_status(status: object) -> None:
    if not isinstance(status, str) or status not in COUNTING:
        found = why.NO_STATUS if status is None else wording.found(status)
        raise refusal(STATUS, found, wording.joined(COUNTING, "or"))


def _refuse_questionnaire(canonical: object) -> None:
    if not isinstance(canonical, str) or canonical.split("|")[0] != QUESTIONNAIRE:
        found = why.NO_CANONICAL if canonical is None else wording.found(canonical)
        raise refusal(CANONICAL, found, wording.quoted(QUESTIONNAIRE), why.ADVICE["other"])


def _refuse_part(meta: object) -> None:
    """Refuse what a server shortened: what was left out of it can be an answer."""
    tags = meta.get("tag") if isinstance(meta, Mapping) else None
    for tag in tags if isinstance(tags, list) else []:
        if isinstance(tag, Mapping) and tag.get("code") == SUBSETTED:
            raise refusal("meta.tag", wording.quoted(SUBSETTED), why.WHOLE_RESPONSE)


def _refuse_second(contained: object) -> None:
    """Refuse what holds another response: whose answers count is not known."""
    for one in contained if isinstance(contained, list) else []:
        if isinstance(one, Mapping) and one.get(TYPE) == RESOURCE_TYPE:
            raise refusal("contained", wording.quoted(RESOURCE_TYPE), why.ONE_RESPONSE)


def _version(resource: Table) -> str | None:
    _, bar, version = str(resource[CANONICAL]).partition("|")
    return version if bar else None


def _is_newer(given: str, known: str) -> bool:
    """Return whether a version may be newer than the known one; what is no version may be."""
    if given == known:
        return False
    if not VERSION.fullmatch(given) or not VERSION.fullmatch(known):
        return True
    return _numbers(given) > _numbers(known)


def _numbers(version: str) -> list[int]:
    """Return the numbers of a version; 1.0 and 1.0.0 are the same."""
    numbers = [int(number) for number in version.split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return numbers
