"""The progress page: several records over time, and what changed since the last one."""

from collections.abc import Mapping, Sequence
from datetime import date

from logic.models import Catalogue, RiskFactor
from logic.plain_text import one_line
from logic.progress import AnswerChange, Difference, Entry, Timeline, Told
from logic.record import Kept
from logic.responses import DECLINED
from logic.wording.common import PREFER_NOT_TO_SAY, counted, listed, plain, written

TITLE = "Progress"
LEAD = (
    "Choose two or more records that you saved, all at once if you like. They are put in the order "
    "of time, with what you answered here, and nothing of them is kept."
)
CHOOSE = "Your record files"
TOO_MANY = "Only the first {most} files were read."
NEEDS_TWO = (
    "There are not yet two records with a score to compare. Choose more of them, or answer the "
    "questions here again."
)
NOT_READ = "**{name}:** {why}"
DOUBLES = "{count} chosen twice, and counted once."
SINCE_TITLE = "Since last time"
SCORE_TITLE = "Your score over time"
SCORE_HELP = (
    "Every point is scored with today's numbers, so that only your answers make a difference. A "
    "lower score means less that research or the guide links with low back pain."
)
AREA_TITLE = "One area over time"
AREA = "Area"
AREA_HELP = (
    "All areas are on one scale: 0 at the bottom, your largest impact at the top. Where an area "
    "was not wholly answered, the line breaks off."
)
SCORE_AXIS, IMPACT_AXIS = "Score, 0 to 100", "Research impact"
SCORE_TABLE = "Show your scores as a table"
AREA_TABLE = "Show this area as a table"
COLUMNS = {
    "saved": "Saved",
    "score": "Score",
    "then": "Shown then",
    "version": "Numbers then",
}
NOT_WHOLE = "not wholly answered"
STOPPED = "No score: a warning sign was reported that day, or an age under 16."
TOO_FEW = "No score: too few answers."
NO_FIT = "The score in the file does not fit its answers and was left out."
PLAN_TITLE = "Your plan"
PLAN_LEAD = (
    "How did it go with each action of your plan? What you say goes into the next record that you "
    "save. There is no wrong answer: what did not work can be made smaller, or left."
)
KEPT = {
    Kept.MOSTLY: "Mostly done",
    Kept.SOMETIMES: "Sometimes",
    Kept.NOT_YET: "Not yet",
}
NO_PLAN = "None of these records holds a plan with actions."
TOLD_TITLE = "What you said before"
RECHECK_AHEAD = "Answer the questions again on {day}, four weeks after your plan began."
RECHECK_DUE = (
    "Your plan began four weeks ago or more: since {day} it has been time to answer the questions "
    "again."
)
SAME_NUMBERS = "Both were worked out with the same numbers, so only your answers made a difference."
NOTHING_CHANGED = "No answer changed."
OTHER_NUMBERS = (
    "Your record of {day} was worked out with version {old} of Backwise's numbers; today's is "
    "{new}. It showed {shown}; the same answers give {now} with today's numbers. That part is not "
    "your doing."
)
OTHER_NUMBERS_ALONE = (
    "Your record of {day} was worked out with version {old} of Backwise's numbers; today's is "
    "{new}. It holds no score of its own, so it is scored with today's numbers."
)
BY_NUMBERS = "By the numbers alone, {areas} {count} {word}."
ALONG = (
    "**Moved along:** {areas}. Your answers there are the same: areas that work in one way share a "
    "limit in the score, so that a change in one moves the others."
)
COUNTS_ANSWERED = (
    "A score counts answered questions only, so it also moves with what you answer for the first "
    "time or no more. That is neither good nor bad."
)


def day_of(entry: Entry) -> str:
    """Return the day and time of an entry: "25 November 2026, 18:30"."""
    return f"{written(entry.saved_at.date())}, {entry.saved_at:%H:%M}"


def not_read(name: str, why: str) -> str:
    """Return that a file of this name could not be read, and why."""
    return NOT_READ.format(name=plain(one_line(name)), why=why)


def doubles(count: int) -> str:
    """Return how many records were chosen more than once."""
    return DOUBLES.format(count=counted(count, "record was", "records were"))


def since(found: Difference, catalogue: Catalogue) -> str:
    """Return what changed since last time in words, the answers' part and the model's apart."""
    before, after = _whole(found.before.score), _whole(found.after.score)
    then, now = _moments(found)
    head = (
        f"With today's numbers, your score went from **{before}** ({then}) to **{after}** ({now})."
    )
    if before == after:
        head = f"With today's numbers, your score is **{after}** on {then} and on {now}."
    parts = [head, *_model(found, catalogue)]
    parts.append("\n".join(_changes(found.answers, catalogue)) or NOTHING_CHANGED)
    if any(_is_open(change.before) or _is_open(change.after) for change in found.answers):
        parts.append(COUNTS_ANSWERED)
    return "\n\n".join([*parts, *_areas(found, catalogue)])


def _moments(found: Difference) -> list[str]:
    """Return the days of both in words, with the hours where it is one day."""
    entries = (found.before, found.after)
    days = [written(entry.saved_at.date()) for entry in entries]
    return days if days[0] != days[1] else [day_of(entry) for entry in entries]


def _model(found: Difference, catalogue: Catalogue) -> list[str]:
    """Return the part of the model: for each of the two that had other numbers, a paragraph."""
    both = zip((found.before, found.after), _moments(found), strict=True)
    told = [_other_numbers(entry, day, catalogue) for entry, day in both if not entry.same_numbers]
    return told or [SAME_NUMBERS]


def _other_numbers(entry: Entry, day: str, catalogue: Catalogue) -> str:
    text = OTHER_NUMBERS if entry.shown_then is not None else OTHER_NUMBERS_ALONE
    told = text.format(
        day=day,
        old=plain(entry.catalogue_version),
        new=plain(catalogue.version),
        shown=_whole(entry.shown_then),
        now=_whole(entry.score),
    )
    moved = entry.moved_by_numbers
    less = [id_ for id_, by in moved.items() if by < 0]
    for areas, word in ((less, "less"), ([id_ for id_ in moved if id_ not in less], "more")):
        if areas:
            count = "counts" if len(areas) == 1 else "count"
            titles = listed([catalogue.by_area[id_].title for id_ in areas])
            told += " " + BY_NUMBERS.format(areas=titles, count=count, word=word)
    return told


def _changes(answers: Sequence[AnswerChange], catalogue: Catalogue) -> list[str]:
    lines = []
    for change in answers:
        factor = catalogue.by_factor[change.factor]
        before, after = (_label(factor, answer) for answer in (change.before, change.after))
        if change.before is None:
            lines.append(f"- {factor.short}: newly answered, “{after}”")
        elif change.after is None:
            lines.append(f"- {factor.short}: not answered any more, before “{before}”")
        else:
            lines.append(f"- {factor.short}: from “{before}” to “{after}”")
    return lines


def _label(factor: RiskFactor, answer: str | None) -> str:
    if answer is None:
        return ""
    return PREFER_NOT_TO_SAY if answer == DECLINED else factor.by_level[answer].label


def _is_open(answer: str | None) -> bool:
    return answer in (None, DECLINED)


def _areas(found: Difference, catalogue: Catalogue) -> list[str]:
    """Return which areas count less now, which count more, and which moved along."""
    less, more, along = (
        listed([catalogue.by_area[id_].title for id_ in areas])
        for areas in (found.less, found.more, found.along)
    )
    lines = [f"**Counts less now:** {less}."] if less else []
    lines += [f"**Counts more now:** {more}."] if more else []
    return [*lines, *([ALONG.format(areas=along)] if along else [])]


def note(entry: Entry) -> str:
    """Return why an entry has no score, or what is odd about it; nothing for most."""
    if entry.profile is None:
        return STOPPED
    if entry.score is None:
        return TOO_FEW
    return "" if entry.fits else NO_FIT


def notes(found: Timeline) -> list[str]:
    """Return the notes of all entries with their days."""
    return [f"{day_of(entry)}: {note(entry)}" for entry in found.entries if note(entry)]


def score_table(found: Timeline) -> dict[str, list[str]]:
    """Return the columns of the table of scores, the oldest first."""
    entries = found.entries
    return {
        COLUMNS["saved"]: [day_of(entry) for entry in entries],
        COLUMNS["score"]: [_whole(entry.score) for entry in entries],
        COLUMNS["then"]: [_whole(entry.shown_then) for entry in entries],
        COLUMNS["version"]: [entry.catalogue_version for entry in entries],
    }


def area_table(found: Timeline, area: str) -> dict[str, list[str]]:
    """Return the columns of the table of an area's impact at each entry with a score."""
    return {
        COLUMNS["saved"]: [day_of(entry) for entry in found.scored],
        IMPACT_AXIS: [_impact(entry.impacts.get(area)) for entry in found.scored],
    }


def takeaway(name: str, entries: Sequence[Entry], values: Sequence[str]) -> str:
    """Return a timeline's alternative text: how many points, the first and the last."""
    first, last = (day_of(entry) for entry in (entries[0], entries[-1]))
    return (
        f"Line of {counted(len(values), 'point', 'points')} over time. {name}: {values[0]} on "
        f"{first}, {values[-1]} on {last}."
    )


def point(name: str, entry: Entry, value: str) -> str:
    """Return what a point says of itself."""
    return f"{name}, {day_of(entry)}: {value}"


def recheck(day: date, today: date) -> str:
    """Return when to answer the questions again."""
    return (RECHECK_AHEAD if day > today else RECHECK_DUE).format(day=written(day))


def told(before: Sequence[Told], catalogue: Catalogue) -> str:
    """Return what earlier records say of keeping up a plan, as a list."""
    return "\n".join(
        f"- {written(one.day)}: {_kept(one.kept, catalogue)}." for one in before if one.kept
    )


def _kept(kept: Mapping[str, Kept], catalogue: Catalogue) -> str:
    titles = {id_: catalogue.by_action[id_].title.rstrip(".") for id_ in kept}
    return "; ".join(f"{titles[id_]} — {KEPT[how].lower()}" for id_, how in kept.items())


def _impact(impact: float | None) -> str:
    return NOT_WHOLE if impact is None else f"{impact:.2f}"


def _whole(score: float | None) -> str:
    return "none" if score is None else f"{score:.0f}"
