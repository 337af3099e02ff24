"""Whether a resource can be trusted as a whole: type, modifiers, status, questionnaire, parts."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from logic.fhir.beside import RawObject, is_absent, is_touched, strange
from logic.fhir.codes import QUESTIONNAIRE
from logic.fhir.file import MOST_LEVELS
from logic.fhir.refusals import RefusedResponseError, of_file, refusal
from logic.texts import Texts
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
"""Objects and lists of a resource at most; our own response has about five hundred."""
SUBSETTED = "SUBSETTED"


@dataclass(frozen=True, slots=True)
class _Part:
    """An object or a list of the resource, where it stands and how deep."""

    value: object
    path: str
    level: int = 1


def trusted(resource: object, texts: Texts) -> RawObject:
    """Return the resource if it is a response to our questionnaire that can be trusted as a whole.

    Raises:
        RefusedResponseError: where it is something else, or cannot be trusted as a whole.
    """
    if not isinstance(resource, Mapping) or resource.get(TYPE) != RESOURCE_TYPE:
        raise _other_type(resource, texts)
    _refuse_modifiers(resource, texts)
    if is_absent(resource):
        raise _absent("extension", texts)
    for field in (STATUS, CANONICAL):
        if is_touched(resource, field):
            raise _absent(f"_{field}", texts)
    _refuse_status(resource.get(STATUS), texts)
    _refuse_questionnaire(resource.get(CANONICAL), texts)
    _refuse_part(resource.get("meta"), texts)
    _refuse_second(resource.get("contained"), texts)
    items = resource.get(ITEM)
    if not isinstance(items, list) or not items:
        found = wording.found(texts, items) if ITEM in resource else texts("fhir-refused-no-items")
        raise refusal(texts, ITEM, found, texts("fhir-refused-has-items"))
    return resource


def doubts(resource: RawObject, version: str, texts: Texts) -> Iterator[Worded]:
    """Yield what leaves the safety check open although the answers can be read.

    `version` is that of the questionnaire as it is known here.
    """
    given = _version(resource)
    if given is not None and _is_newer(given, version):
        expected = texts("fhir-refused-known-version", version=wording.quoted(texts, version))
        yield Worded(
            field=CANONICAL, found=wording.part(texts, "version", given), expected=expected
        )
    if resource[STATUS] == STOPPED:
        yield Worded(
            field=STATUS,
            found=texts("fhir-refused-stopped"),
            expected=texts("fhir-refused-not-stopped"),
        )
    for name in strange(resource, ROOT):
        yield Worded(
            field=RESOURCE_TYPE,
            found=wording.quoted(texts, name),
            expected=texts("fhir-reading-known-elements"),
        )


def _other_type(resource: object, texts: Texts) -> RefusedResponseError:
    advice = why.take_out(texts, resource)
    if isinstance(resource, Mapping):
        return refusal(
            texts,
            TYPE,
            why.resource_type(texts, resource),
            texts("fhir-refused-one-response"),
            advice,
        )
    return of_file(
        texts, wording.found(texts, resource), texts("fhir-refused-one-response"), advice
    )


def _absent(field: str, texts: Texts) -> RefusedResponseError:
    return refusal(
        texts,
        field,
        texts("fhir-refused-an-extension"),
        texts("fhir-reading-plain-value"),
        texts("fhir-refused-advice-absent"),
    )


def _refuse_modifiers(resource: RawObject, texts: Texts) -> None:
    """Refuse a resource with a modifier anywhere in it, or one that nests or holds too much."""
    waiting, seen = [_Part(resource, RESOURCE_TYPE)], 0
    while waiting:
        part = waiting.pop()
        seen += 1
        if part.level > MOST_LEVELS:
            raise refusal(
                texts,
                RESOURCE_TYPE,
                texts("fhir-refused-very-deep"),
                texts("fhir-reading-at-most", number=MOST_LEVELS),
            )
        if seen > MOST_PARTS:
            raise refusal(
                texts,
                RESOURCE_TYPE,
                texts("fhir-refused-very-large"),
                texts("fhir-reading-at-most", number=MOST_PARTS),
            )
        waiting.extend(_inside(part, texts))


def _inside(part: _Part, texts: Texts) -> Iterator[_Part]:
    """Yield the objects and lists inside a part; refuse a modifier."""
    named = part.value.items() if isinstance(part.value, Mapping) else ()
    for name, value in named:
        is_modifier = str(name).removeprefix("_") in MODIFIERS
        if is_modifier or isinstance(value, Mapping | list):
            path = f"{part.path}.{wording.cut(str(name))}"
            if is_modifier:
                advice = texts("fhir-refused-advice-modifier")
                raise refusal(
                    texts,
                    path,
                    texts("fhir-refused-modifier"),
                    texts("fhir-refused-no-modifier"),
                    advice,
                )
            yield _Part(value, path, part.level + 1)
    for place, value in enumerate(part.value if isinstance(part.value, list) else ()):
        if isinstance(value, Mapping | list):
            yield _Part(value, f"{part.path}[{place}]", part.level + 1)


def _refuse_status(status: object, texts: Texts) -> None:
    if not isinstance(status, str) or status not in COUNTING:
        found = texts("fhir-refused-no-status") if status is None else wording.found(texts, status)
        raise refusal(texts, STATUS, found, wording.one_of(texts, COUNTING))


def _refuse_questionnaire(canonical: object, texts: Texts) -> None:
    if not isinstance(canonical, str) or canonical.split("|")[0] != QUESTIONNAIRE:
        found = texts("fhir-refused-no-canonical")
        if canonical is not None:
            found = wording.found(texts, canonical)
        raise refusal(
            texts,
            CANONICAL,
            found,
            wording.quoted(texts, QUESTIONNAIRE),
            texts("fhir-refused-advice-other"),
        )


def _refuse_part(meta: object, texts: Texts) -> None:
    """Refuse a resource that a server shortened: an answer may be missing."""
    tags = meta.get("tag") if isinstance(meta, Mapping) else None
    for tag in tags if isinstance(tags, list) else []:
        if isinstance(tag, Mapping) and tag.get("code") == SUBSETTED:
            raise refusal(
                texts,
                "meta.tag",
                wording.quoted(texts, SUBSETTED),
                texts("fhir-refused-whole-response"),
            )


def _refuse_second(contained: object, texts: Texts) -> None:
    """Refuse a resource that contains another response: it is unknown whose answers count."""
    for one in contained if isinstance(contained, list) else []:
        if isinstance(one, Mapping) and one.get(TYPE) == RESOURCE_TYPE:
            raise refusal(
                texts,
                "contained",
                wording.quoted(texts, RESOURCE_TYPE),
                texts("fhir-refused-one-response"),
            )


def _version(resource: RawObject) -> str | None:
    _, bar, version = str(resource[CANONICAL]).partition("|")
    return version if bar else None


def _is_newer(given: str, known: str) -> bool:
    """Return whether a version may be newer than the known one; True if either is unreadable."""
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
