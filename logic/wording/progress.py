"""The progress page: several records over time, and what changed since the last one."""

from collections.abc import Mapping, Sequence
from datetime import date

from logic.models.catalogue import Catalogue
from logic.models.factors import RiskFactor
from logic.plain_text import cut, one_line
from logic.progress import AnswerChange, Difference, Entry, KeptUpThatDay, Timeline
from logic.record.contents import HowKeptUp
from logic.responses import DECLINED
from logic.texts import MessageName, Texts
from logic.wording import common
from logic.wording.common import plain
from logic.worked_example import ExampleScore

LONGEST_NAME = 200
COLUMNS: Mapping[str, MessageName] = {
    "saved": "progress-column-saved",
    "score": "progress-column-score",
    "then": "progress-column-then",
    "version": "progress-column-version",
}
KEPT_UP: Mapping[HowKeptUp, MessageName] = {
    HowKeptUp.MOSTLY: "progress-kept-mostly",
    HowKeptUp.SOMETIMES: "progress-kept-sometimes",
    HowKeptUp.NOT_YET: "progress-kept-not-yet",
}


WHEN: Sequence[MessageName] = ("progress-first-time", "progress-four-weeks", "progress-eight-weeks")
"""The moments of the example."""


def example(texts: Texts, scored: Sequence[ExampleScore], titles: Sequence[str]) -> str:
    """Return the alternative text of the example; `titles` are the areas improved, in order."""
    scores = [texts.number(one.score, 0) for one in scored]
    steps = [
        texts("progress-example-step", score=score, area=texts.inside(title))
        for score, title in zip(scores[1:], titles, strict=True)
    ]
    return texts("progress-example", first=scores[0], steps=texts.listed(steps))


def day_of(texts: Texts, entry: Entry) -> str:
    """Return the day and time of an entry: "25 November 2026, 18:30"."""
    day, time = texts.day(entry.saved_at.date()), f"{entry.saved_at:%H:%M}"
    return texts("progress-moment", day=day, time=time)


def not_read(texts: Texts, name: str, why: str) -> str:
    """Return that a file of this name could not be read, and why."""
    shown = plain(cut(one_line(name), LONGEST_NAME))
    return texts("progress-not-read", name=shown, why=why)


def since(texts: Texts, found: Difference, catalogue: Catalogue) -> str:
    """Return what changed since last time in words, the answers' part and the model's apart."""
    parts = [_scores(texts, found), *_model(texts, found, catalogue)]
    if not found.answers:
        parts.append(texts("progress-nothing-changed"))
    return "\n\n".join([*parts, *_areas(texts, found, catalogue)])


def changes(texts: Texts, found: Difference, catalogue: Catalogue) -> str:
    """Return each answer that changed since last time, as a list, and how the score takes it."""
    parts = ["\n".join(f"- {_changed(texts, one, catalogue)}" for one in found.answers)]
    if any(_is_open(change.before) or _is_open(change.after) for change in found.answers):
        parts.append(texts("progress-counts-answered"))
    if found.before.same_numbers and found.after.same_numbers:
        parts.append(texts("progress-same-numbers"))
    return "\n\n".join(parts)


def _scores(texts: Texts, found: Difference) -> str:
    before, after = (_whole(texts, entry.score) for entry in (found.before, found.after))
    then, now = _moments(texts, found)
    if before == after:
        return texts("progress-since-same", after=after, then=then, now=now)
    return texts("progress-since", before=before, after=after, then=then, now=now)


def _moments(texts: Texts, found: Difference) -> list[str]:
    """Return the days of both in words, with the hours where it is one day."""
    entries = (found.before, found.after)
    days = [texts.day(entry.saved_at.date()) for entry in entries]
    return days if days[0] != days[1] else [day_of(texts, entry) for entry in entries]


def _model(texts: Texts, found: Difference, catalogue: Catalogue) -> list[str]:
    """Return the part of the model: for each of the two that had other numbers, a paragraph."""
    both = zip((found.before, found.after), _moments(texts, found), strict=True)
    return [
        " ".join([_other_numbers(texts, entry, day, catalogue), *_moved(texts, entry, catalogue)])
        for entry, day in both
        if not entry.same_numbers
    ]


def _other_numbers(texts: Texts, entry: Entry, day: str, catalogue: Catalogue) -> str:
    old, new = plain(entry.catalogue_version), plain(catalogue.version)
    if entry.shown_then is None:
        return texts("progress-other-numbers-alone", day=day, old=old, new=new)
    return texts(
        "progress-other-numbers",
        day=day,
        old=old,
        new=new,
        shown=_whole(texts, entry.shown_then),
        now=_whole(texts, entry.score),
    )


def _moved(texts: Texts, entry: Entry, catalogue: Catalogue) -> list[str]:
    """Return which areas count less, and which more, by the numbers alone."""
    moved = entry.moved_by_numbers
    less = [id_ for id_, by in moved.items() if by < 0]
    more = [id_ for id_ in moved if id_ not in less]
    sentences = []
    if less:
        areas = _titles(texts, less, catalogue)
        sentences.append(texts("progress-by-numbers-less", areas=areas, count=len(less)))
    if more:
        areas = _titles(texts, more, catalogue)
        sentences.append(texts("progress-by-numbers-more", areas=areas, count=len(more)))
    return sentences


def _titles(texts: Texts, areas: Sequence[str], catalogue: Catalogue) -> str:
    return texts.listed([catalogue.by_area[id_].title for id_ in areas])


def _changed(texts: Texts, change: AnswerChange, catalogue: Catalogue) -> str:
    factor = catalogue.by_factor[change.factor]
    before, after = (_label(texts, factor, answer) for answer in (change.before, change.after))
    if change.before is None:
        return texts("progress-newly-answered", question=factor.short, after=after)
    if change.after is None:
        return texts("progress-answered-no-more", question=factor.short, before=before)
    return texts("progress-answer-changed", question=factor.short, before=before, after=after)


def _label(texts: Texts, factor: RiskFactor, answer: str | None) -> str:
    if answer is None:
        return ""
    declined = answer == DECLINED
    return texts(common.PREFER_NOT_TO_SAY) if declined else factor.by_level[answer].label


def _is_open(answer: str | None) -> bool:
    return answer in (None, DECLINED)


def _areas(texts: Texts, found: Difference, catalogue: Catalogue) -> list[str]:
    """Return which areas count less now, which count more, and which moved along."""
    less, more, along = (
        _titles(texts, areas, catalogue) for areas in (found.less, found.more, found.along)
    )
    lines = [texts("progress-less", areas=less)] if less else []
    lines += [texts("progress-more", areas=more)] if more else []
    return [*lines, *([texts("progress-along", areas=along)] if along else [])]


def note(entry: Entry) -> MessageName | None:
    """Return why an entry has no score, or what is odd about it; nothing for most."""
    if entry.profile is None:
        return "progress-stopped"
    if entry.score is None:
        return "progress-too-few"
    return None if entry.fits else "progress-no-fit"


def notes(texts: Texts, found: Timeline) -> list[str]:
    """Return the notes of all entries with their days."""
    noted = ((entry, note(entry)) for entry in found.entries)
    return [f"{day_of(texts, entry)}: {texts(why)}" for entry, why in noted if why]


def score_table(texts: Texts, found: Timeline) -> dict[str, list[str]]:
    """Return the columns of the table of scores, the oldest first."""
    entries = found.entries
    return {
        texts(COLUMNS["saved"]): [day_of(texts, entry) for entry in entries],
        texts(COLUMNS["score"]): [_whole(texts, entry.score) for entry in entries],
        texts(COLUMNS["then"]): [_whole(texts, entry.shown_then) for entry in entries],
        texts(COLUMNS["version"]): [entry.catalogue_version for entry in entries],
    }


def area_table(texts: Texts, found: Timeline, area: str) -> dict[str, list[str]]:
    """Return the columns of the table of an area's impact at each entry with a score."""
    return {
        texts(COLUMNS["saved"]): [day_of(texts, entry) for entry in found.scored],
        texts("progress-impact-axis"): [
            _impact(texts, entry.impacts.get(area)) for entry in found.scored
        ],
    }


def takeaway(texts: Texts, name: str, entries: Sequence[Entry], values: Sequence[str]) -> str:
    """Return a timeline's alternative text: how many points, the first and the last."""
    return texts(
        "progress-takeaway",
        count=len(values),
        name=name,
        first=values[0],
        first_day=day_of(texts, entries[0]),
        last=values[-1],
        last_day=day_of(texts, entries[-1]),
    )


def recheck(texts: Texts, day: date, today: date) -> str:
    """Return when to answer the questions again."""
    if day > today:
        return texts("progress-recheck-ahead", day=texts.day(day))
    return texts("progress-recheck-due", day=texts.day(day))


def kept_up(texts: Texts, before: Sequence[KeptUpThatDay], catalogue: Catalogue) -> str:
    """Return what earlier records say of keeping up a plan, as a list."""
    return "\n".join(
        f"- {texts.day(one.day)}: {_kept_up(texts, one.how, catalogue)}."
        for one in before
        if one.how
    )


def _kept_up(texts: Texts, how_by_action: Mapping[str, HowKeptUp], catalogue: Catalogue) -> str:
    return "; ".join(
        texts(
            "progress-told-action",
            action=catalogue.by_action[id_].title.rstrip("."),
            how=texts.inside(texts(KEPT_UP[how])),
        )
        for id_, how in how_by_action.items()
    )


def _impact(texts: Texts, impact: float | None) -> str:
    return texts("progress-not-whole") if impact is None else texts.number(impact, 2)


def _whole(texts: Texts, score: float | None) -> str:
    return texts("progress-none") if score is None else texts.number(score)
