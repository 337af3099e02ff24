"""The person's own record: saving, resuming, what was brought back and what was refused."""

from datetime import date

from logic.models import Catalogue, RetiredKind
from logic.record import Loaded, Refusal, RefusedFileError, Remark
from logic.responses import Problem, shown
from logic.wording.common import counted, plain, written

FILE = "backwise_{day}.json"
MOST_LISTED = 10
REFUSED = {
    Refusal.EMPTY: "This file is empty.",
    Refusal.TOO_LARGE: "This file is too large for a record: it has {found}, {expected} fit.",
    Refusal.NOT_TEXT: "This file is damaged, or no record: expected {expected}, found {found}.",
    Refusal.BYTE_ORDER_MARK: (
        "This file begins with a byte order mark, which another program put there. Use the file "
        "as you downloaded it, or save it as UTF-8 without that mark."
    ),
    Refusal.NOT_JSON: "This file is damaged, or no record: at {field}, found “{found}”.",
    Refusal.REPEATED: (
        "This file is damaged: “{field}” stands in it twice, and one cannot tell which counts."
    ),
    Refusal.NUMBER: "This file is damaged: “{found}” is no number that a record can hold.",
    Refusal.NESTED: "This file is no record: it is nested far too deeply.",
    Refusal.NOT_A_RECORD: (
        "This file was not saved by Backwise: at “{field}”, found “{found}”, expected {expected}."
    ),
    Refusal.NEWER: (
        "This file was saved by a newer Backwise: it is a record of version {found}, and this one "
        "reads {expected}. Open it where it was saved."
    ),
    Refusal.DAMAGED: ("This file is damaged: at “{field}”, found “{found}”, expected {expected}."),
}
KINDS = {
    RetiredKind.FACTOR: "the question",
    RetiredKind.LEVEL: "the answer",
    RetiredKind.STATEMENT: "the statement",
    RetiredKind.AREA: "the area",
    RetiredKind.ACTION: "the action",
    RetiredKind.REGION: "the region",
}
TAKEN_OVER = "{kind} “{title}” is now “{new}”, and what you said was taken over."
ANSWERED_TOO = "{kind} “{title}” is now “{new}”, which your file holds as well; that one was used."
NOT_ASKED = "{kind} “{title}” is not used any more and was left out."
UNKNOWN = "{kind} “{title}” is not known here and was left out."


def file_name(day: date) -> str:
    """Return the name of a record file that was saved on a day."""
    return FILE.format(day=day.isoformat())


def refused(error: RefusedFileError) -> str:
    """Return why a file could not be read."""
    problem = error.problem
    return REFUSED[error.refusal].format(
        field=plain(problem.field), found=plain(problem.found), expected=plain(problem.expected)
    )


def left_out(loaded: Loaded, catalogue: Catalogue) -> list[str]:
    """Return a sentence for everything of a record that was not simply brought back."""
    lines = [_remark(remark, catalogue) for remark in loaded.remarks]
    lines += [_problem(problem, catalogue) for problem in loaded.problems]
    rest = len(lines) - MOST_LISTED
    if rest > 1:
        return [*lines[:MOST_LISTED], f"And {counted(rest, 'other thing', 'other things')}."]
    return lines


def saved_on(loaded: Loaded) -> str:
    """Return when a record was saved and with which numbers."""
    moment = f"{written(loaded.saved_on)}, {loaded.saved_at:%H:%M}"
    return f"saved on {moment}, with version {plain(loaded.catalogue_version)} of the numbers"


def _remark(remark: Remark, catalogue: Catalogue) -> str:
    if remark.title is None:
        text = UNKNOWN
    elif remark.replaced_by is None:
        text = NOT_ASKED
    else:
        text = TAKEN_OVER if remark.used else ANSWERED_TOO
    sentence = text.format(
        kind=KINDS[remark.kind],
        title=plain(remark.title or shown(remark.id)),
        new=_title(remark.kind, remark.replaced_by, catalogue) if remark.replaced_by else "",
    )
    return sentence[:1].upper() + sentence[1:]


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


def _problem(problem: Problem, catalogue: Catalogue) -> str:
    factor = catalogue.by_factor.get(problem.field)
    field = factor.short if factor else problem.field
    return (
        f"{plain(field)}: “{plain(problem.found)}” could not be used and was left out; expected "
        f"{plain(problem.expected)}."
    )
