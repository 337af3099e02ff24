"""Several records of one person in the order of time, and what changed since the last one."""

from collections.abc import Iterable
from datetime import date, datetime

from logic.models.base import Frozen
from logic.models.catalogue import Catalogue
from logic.models.results import RiskProfile
from logic.plan import Plan
from logic.record.contents import HowKeptUp
from logic.record.reader import Loaded
from logic.responses import DECLINED
from logic.scoring import assess, own_changes
from logic.warning_signs import check_warning_signs

SAME = 1e-6
"""Scores and impacts this close are the same."""


class Entry(Frozen):
    """A record on the timeline, scored with the catalogue in use.

    `answers` are level ids, or "declined", by factor id; what is missing is unanswered.
    `profile` is None where a warning sign, or the age, stopped the result when it was saved.
    `shown_then` is the score that was worked out when it was saved, None where the file holds
    none or, with the same catalogue, one that does not fit its answers (`fits` is then false).
    `impacts_then` are the impacts by area that were worked out with it. `same_numbers` says
    whether that was with the catalogue in use.
    """

    saved_at: datetime
    catalogue_version: str
    same_numbers: bool
    answers: dict[str, str]
    profile: RiskProfile | None
    shown_then: float | None
    impacts_then: dict[str, float]
    fits: bool = True

    @property
    def score(self) -> float | None:
        """The score with the catalogue in use, None where there is none to show."""
        return None if self.profile is None else self.profile.score

    @property
    def impacts(self) -> dict[str, float]:
        """The impact, in weighted natural-log units, of each completely answered area, by id."""
        areas = self.profile.areas if self.profile and self.score is not None else ()
        return {result.area: result.impact for result in areas if result.complete}

    @property
    def moved_by_numbers(self) -> dict[str, float]:
        """By how much a change of the catalogue's numbers moved each area's impact, by area id."""
        now = self.impacts
        moved = {id_: now[id_] - then for id_, then in self.impacts_then.items() if id_ in now}
        return {id_: by for id_, by in moved.items() if abs(by) > SAME}


class KeptUpThatDay(Frozen):
    """What a person said on one day: how well they kept up each action, by action id."""

    day: date
    how: dict[str, HowKeptUp]


class Timeline(Frozen):
    """The entries, oldest first, without the `doubles` that were left out.

    `plan` is the newest plan with actions, `kept_up` what was said of keeping one up, by day.
    """

    entries: tuple[Entry, ...]
    doubles: int
    plan: Plan | None
    kept_up: tuple[KeptUpThatDay, ...]

    @property
    def scored(self) -> tuple[Entry, ...]:
        """The entries with a score."""
        return tuple(entry for entry in self.entries if entry.score is not None)


class AnswerChange(Frozen):
    """A factor with another answer than last time.

    An answer is a level id or "declined"; None stands for not answered.
    """

    factor: str
    before: str | None
    after: str | None


class Difference(Frozen):
    """What changed between the last two entries with a score.

    Both are scored with the catalogue in use, so that `before.score` to `after.score` is the part
    of the answers; an entry's `shown_then` to its `score` is the part of the model. `less` and
    `more` are areas that count less or more by answers of their own; `along` are those that a
    limit which they share with such an area moved.
    """

    before: Entry
    after: Entry
    answers: tuple[AnswerChange, ...]
    less: tuple[str, ...]
    more: tuple[str, ...]
    along: tuple[str, ...]


def timeline(records: Iterable[Loaded], catalogue: Catalogue) -> Timeline:
    """Bring records in the order of time; the same record twice counts once."""
    given = list(records)
    ordered = sorted(given, key=lambda record: record.saved_at)
    once = [record for place, record in enumerate(ordered) if record not in ordered[:place]]
    plans = [record.contents.plan for record in once if record.contents.plan.actions]
    return Timeline(
        entries=tuple(_entry(record, catalogue) for record in once),
        doubles=len(given) - len(once),
        plan=plans[-1] if plans else None,
        kept_up=_kept_up(once),
    )


def _kept_up(records: Iterable[Loaded]) -> tuple[KeptUpThatDay, ...]:
    """Return what was said of each action on each day; the last word of a day counts."""
    days: dict[date, dict[str, HowKeptUp]] = {}
    for record in records:
        for action, said in record.contents.kept_up.items():
            days.setdefault(said.on, {})[action] = said.how
    return tuple(KeptUpThatDay(day=day, how=days[day]) for day in sorted(days))


def _entry(record: Loaded, catalogue: Catalogue) -> Entry:
    responses = record.contents.responses
    check = check_warning_signs(catalogue, responses)
    profile = None if check.stopped or check.under_16 else assess(catalogue, responses)
    result = record.result if profile else None
    now = profile.score if profile else None
    same = record.catalogue_version == catalogue.version
    fits = result is None or not same or (now is not None and abs(result.score - now) < SAME)
    then = result if fits else None
    return Entry(
        saved_at=record.saved_at,
        catalogue_version=record.catalogue_version,
        same_numbers=same,
        answers=responses.levels | dict.fromkeys(responses.declined, DECLINED),
        profile=profile,
        shown_then=then.score if then else None,
        impacts_then={id_: area.impact for id_, area in then.areas.items()} if then else {},
        fits=fits,
    )


def since_last_time(found: Timeline, catalogue: Catalogue) -> Difference | None:
    """Return what changed between the last two entries with a score, None with fewer than two."""
    if len(found.scored) < 2:
        return None
    before, after = found.scored[-2:]
    whole = [id_ for id_ in catalogue.by_area if id_ in before.impacts and id_ in after.impacts]
    own = own_changes(catalogue, before.answers, after.answers)
    return Difference(
        before=before,
        after=after,
        answers=_changes(before, after, catalogue),
        less=tuple(id_ for id_ in whole if own.get(id_, 0) < -SAME),
        more=tuple(id_ for id_ in whole if own.get(id_, 0) > SAME),
        along=tuple(
            id_
            for id_ in whole
            if id_ not in own and abs(after.impacts[id_] - before.impacts[id_]) > SAME
        ),
    )


def _changes(before: Entry, after: Entry, catalogue: Catalogue) -> tuple[AnswerChange, ...]:
    pairs = ((f.id, before.answers.get(f.id), after.answers.get(f.id)) for f in catalogue.factors)
    return tuple(
        AnswerChange(factor=id_, before=old, after=new) for id_, old, new in pairs if old != new
    )


def with_impact(found: Timeline, catalogue: Catalogue) -> list[str]:
    """Return the areas that at least one entry with a score answers completely."""
    return [id_ for id_ in catalogue.by_area if any(id_ in e.impacts for e in found.scored)]


def most_changed(found: Timeline, catalogue: Catalogue) -> str | None:
    """Return the area whose impact differs most between the first and the last scored entry.

    Only areas that both answer completely are compared. If there is none, return the first area
    that any entry answers completely, else None.
    """
    first, last = found.scored[0].impacts, found.scored[-1].impacts
    both = [id_ for id_ in catalogue.by_area if id_ in first and id_ in last]
    changed = max(both, key=lambda id_: abs(last[id_] - first[id_]), default=None)
    return changed or next(iter(with_impact(found, catalogue)), None)
