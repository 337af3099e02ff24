"""The person's own record: saving, resuming, what was brought back and what was refused."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from logic.models.catalogue import Catalogue
from logic.models.retired import RetiredKind
from logic.problems import Problem, shown
from logic.record.contents import Contents
from logic.record.reader import Loaded
from logic.record.refusals import Refusal, RefusedFileError
from logic.record.retired_ids import Remark
from logic.responses import HEIGHT, WEIGHT
from logic.texts import MessageName, Texts
from logic.wording import places, problems
from logic.wording.common import plain
from logic.wording.problems import Worded

FILE = "backwise_{day}.json"
REFUSED: Mapping[Refusal, MessageName] = {
    Refusal.EMPTY: "record-refused-empty",
    Refusal.BYTE_ORDER_MARK: "record-refused-byte-order-mark",
    Refusal.NESTED: "record-refused-nested",
}
REFUSED_AT: Mapping[Refusal, Callable[[Texts, Worded], str]] = {
    Refusal.TOO_LARGE: lambda texts, worded: texts(
        "record-refused-too-large", found=worded.found, expected=worded.expected
    ),
    Refusal.NOT_TEXT: lambda texts, worded: texts(
        "record-refused-not-text", found=worded.found, expected=worded.expected
    ),
    Refusal.NOT_JSON: lambda texts, worded: texts(
        "record-refused-not-json", field=worded.field, found=worded.found
    ),
    Refusal.REPEATED: lambda texts, worded: texts("record-refused-repeated", field=worded.field),
    Refusal.NUMBER: lambda texts, worded: texts("record-refused-number", found=worded.found),
    Refusal.NOT_A_RECORD: lambda texts, worded: texts(
        "record-refused-not-a-record",
        field=worded.field,
        found=worded.found,
        expected=worded.expected,
    ),
    Refusal.NEWER: lambda texts, worded: texts(
        "record-refused-newer", found=worded.found, expected=worded.expected
    ),
    Refusal.DAMAGED: lambda texts, worded: texts(
        "record-refused-damaged", field=worded.field, found=worded.found, expected=worded.expected
    ),
}
"""Why a file cannot be read, with what was found in it."""


def file_name(day: date) -> str:
    """Return the name of a record file that was saved on a day."""
    return FILE.format(day=day.isoformat())


def refused(texts: Texts, error: RefusedFileError) -> str:
    """Return why a file could not be read."""
    if error.refusal in REFUSED:
        return texts(REFUSED[error.refusal])
    return REFUSED_AT[error.refusal](texts, _plain(problems.worded(texts, error.problem)))


def left_out(texts: Texts, loaded: Loaded, catalogue: Catalogue) -> list[str]:
    """Return a sentence for everything of a record that was not simply brought back.

    Ids with a known title are all listed; of other names and values beyond a limit, only how many.
    """
    known = [_remark(texts, one, catalogue) for one in loaded.remarks if one.title is not None]
    unknown = [_remark(texts, one, catalogue) for one in loaded.remarks if one.title is None]
    return [
        # An action can stand in the plan and in what was said of keeping it up.
        *dict.fromkeys(known),
        *unsaved(texts, loaded.problems, catalogue),
        *places.names_at_most(texts, unknown),
    ]


def held(texts: Texts, contents: Contents) -> str:
    """Return what a record holds: "18 answers and a plan with 2 actions"."""
    responses, plan = contents.responses, contents.plan
    answers = len(responses.levels) + len(responses.declined)
    parts = [texts("record-held-answers", count=answers)] if answers else []
    if HEIGHT in responses.measurements or WEIGHT in responses.measurements:
        parts.append(texts("record-held-body"))
    if plan.actions:
        parts.append(texts("record-held-plan", count=len(plan.actions)))
    elif plan.willingness:
        parts.append(texts("record-held-willingness"))
    if responses.findings:
        parts.append(texts("record-held-check"))
    return texts.listed(parts) or texts("record-held-nothing")


def found(texts: Texts, loaded: Loaded) -> str:
    """Return what a file is before it is used: when it was saved, and what it holds."""
    return texts(
        "record-found",
        day=texts.day(loaded.saved_on),
        time=f"{loaded.saved_at:%H:%M}",
        version=plain(loaded.catalogue_version),
        held=held(texts, loaded.contents),
    )


def unsaved(texts: Texts, unusable: Sequence[Problem], catalogue: Catalogue) -> list[str]:
    """Return what of the answers cannot be used, and so is not saved or brought back."""
    lines = [_problem(texts, one, catalogue) for one in unusable]
    return places.values_at_most(texts, lines)


def _remark(texts: Texts, remark: Remark, catalogue: Catalogue) -> str:
    kind, title = remark.kind, plain(remark.title or shown(remark.id))
    if remark.title is None:
        return texts("record-unknown", kind=kind, title=title)
    if remark.replaced_by is None:
        return texts("record-not-asked", kind=kind, title=title)
    new = _title(kind, remark.replaced_by, catalogue)
    if remark.used:
        return texts("record-taken-over", kind=kind, title=title, new=new)
    return texts("record-answered-too", kind=kind, title=title, new=new)


def _title(kind: RetiredKind, id_: str, catalogue: Catalogue) -> str:
    """Return what an id in use is called."""
    if kind is RetiredKind.LEVEL:
        factor, level = id_.split(".")
        return catalogue.by_factor[factor].by_level[level].label
    titles = {
        RetiredKind.FACTOR: {id_: factor.short for id_, factor in catalogue.by_factor.items()},
        RetiredKind.STATEMENT: {f.id: f.text for f in catalogue.safety.findings.values()},
        RetiredKind.AREA: {area.id: area.title for area in catalogue.areas},
        RetiredKind.ACTION: {action.id: action.title for action in catalogue.by_action.values()},
        RetiredKind.REGION: {region.id: region.label for region in catalogue.safety.regions},
    }
    return titles[kind][id_]


def _problem(texts: Texts, problem: Problem, catalogue: Catalogue) -> str:
    worded = _plain(places.worded(texts, problem, catalogue))
    return texts(
        "record-not-usable", field=worded.field, found=worded.found, expected=worded.expected
    )


def _plain(worded: Worded) -> Worded:
    return Worded(
        field=plain(worded.field), found=plain(worded.found), expected=plain(worded.expected)
    )
