"""The person's own record: saving, resuming, what was brought back and what was refused."""

from collections.abc import Sequence
from datetime import date

from logic.models import Catalogue, RetiredKind
from logic.problems import Problem, shown
from logic.record import Contents, Loaded, Refusal, RefusedFileError, Remark
from logic.responses import HEIGHT, WEIGHT
from logic.wording import places, problems
from logic.wording.common import counted, listed, plain, written

TITLE = "Your record"
LEAD = (
    "Save your answers and your plan as one small file on your own device, and go on with them "
    "later, here or on another device. You can do this at any moment, also half-way. Whoever can "
    "open the file can read what stands in it."
)
SAVE_TITLE = "Save"
NOTHING_TO_SAVE = "There is nothing to save yet: no question is answered."
MAKE = "Make my record file"
UNSAVED = "Left out, because it cannot be used as it stands:"
RESUME_TITLE = "Go on with a saved record"
RESUME_LEAD = (
    "Choose the file that you saved, named backwise and the day. Nothing is changed before you "
    "have seen what is in it."
)
CHOOSE = "Your record file"
NOTHING_CHANGED = "Nothing here was changed."
FOUND = "This record was {saved}. It holds {held}."
REPLACES = (
    "**Using it replaces what you have answered and planned here so far.** To keep that, save it "
    "first."
)
USE, USE_INSTEAD = "Use this record", "Replace my answers with this record"
BACK = "Your record is back: {held}."
LEFT_OUT = "Not brought back as it was:"
CHECK_AGAIN = (
    "Its safety check is not used: warning signs can have appeared since, so the check is asked "
    "again before any question or result."
)
CHECK_TODAY = "Its safety check is from today and is used."
CHECK_HERE = "You have begun the safety check here today, so that one counts."
CHECK_OPEN = "Your safety check is not finished, so it comes before any question or result."
NO_CHECK = "It holds no safety check, so the check is asked before any question or result."
GO_ON = "Go on"
NEEDS_BODY = (
    "{title}: these pages ask for height and weight, which the file does not hold, or which give "
    "another answer."
)
NOTHING_HELD = "no answer yet"
FILE = "backwise_{day}.json"
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
    told = problems.worded(error.problem)
    return REFUSED[error.refusal].format(
        field=plain(told.field), found=plain(told.found), expected=plain(told.expected)
    )


def left_out(loaded: Loaded, catalogue: Catalogue) -> list[str]:
    """Return a sentence for everything of a record that was not simply brought back.

    What was called something once is always told; other names and values are counted from some
    number on.
    """
    known = [_remark(one, catalogue) for one in loaded.remarks if one.title is not None]
    unknown = [_remark(one, catalogue) for one in loaded.remarks if one.title is None]
    return [
        # An action can stand in the plan and in what was said of keeping it up.
        *dict.fromkeys(known),
        *unsaved(loaded.problems, catalogue),
        *places.at_most(unknown, *places.OTHER_NAMES),
    ]


def held(contents: Contents) -> str:
    """Return what a record holds: "18 answers and a plan with 2 actions"."""
    responses, plan = contents.responses, contents.plan
    answers = len(responses.levels) + len(responses.declined)
    parts = [counted(answers, "answer", "answers")] if answers else []
    if HEIGHT in responses.measurements or WEIGHT in responses.measurements:
        parts.append("height and weight")
    if plan.actions:
        parts.append("a plan with " + counted(len(plan.actions), "action", "actions"))
    elif plan.willingness:
        parts.append("how willing you are")
    if responses.findings:
        parts.append("a safety check")
    return listed(parts) or NOTHING_HELD


def found(loaded: Loaded) -> str:
    """Return what a file is before it is used."""
    return FOUND.format(saved=saved_on(loaded), held=held(loaded.contents))


def unsaved(unusable: Sequence[Problem], catalogue: Catalogue) -> list[str]:
    """Return what of the answers cannot be used, and so is not saved or brought back."""
    lines = [_problem(one, catalogue) for one in unusable]
    return places.at_most(lines, *places.OTHER_VALUES)


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
    told = places.worded(problem, catalogue)
    return (
        f"{plain(told.field)}: “{plain(told.found)}” could not be used and was left out; expected "
        f"{plain(told.expected)}."
    )
