"""Several records of one person in the order of time, and what changed since the last one."""

from collections.abc import Iterable
from datetime import date, datetime

from logic.models import Catalogue, Record, RiskProfile
from logic.plan import Plan
from logic.record import Kept, Loaded
from logic.scoring import assess
from logic.warning_signs import check_warning_signs

SAME_SCORE = 1e-6


class Entry(Record):
    """A record on the timeline, scored with the catalogue in use.

    `profile` is None where a warning sign, or the age, stopped the result when it was saved.
    `shown_then` is the score that was worked out when it was saved, None where the file holds
    none or, with the same catalogue, one that does not fit its answers (`fits` is then false).
    """

    saved_at: datetime
    catalogue_version: str
    levels: dict[str, str]
    profile: RiskProfile | None
    shown_then: float | None
    fits: bool = True

    @property
    def score(self) -> float | None:
        """The score with the catalogue in use, None where there is none to show."""
        return None if self.profile is None else self.profile.score

    @property
    def impacts(self) -> dict[str, float]:
        """The impact of each area by area id, of an entry with a score."""
        areas = self.profile.areas if self.profile else ()
        return {result.area: result.impact for result in areas}


class Told(Record):
    """How well actions were kept up, as a record of this day tells."""

    day: date
    kept: dict[str, Kept]


class Timeline(Record):
    """The entries, oldest first, without the `doubles` that were left out.

    `plan` is the newest plan with actions, `told` what earlier records say of keeping one up.
    """

    entries: tuple[Entry, ...]
    doubles: int
    plan: Plan | None
    told: tuple[Told, ...]

    @property
    def scored(self) -> tuple[Entry, ...]:
        """The entries with a score."""
        return tuple(entry for entry in self.entries if entry.score is not None)


class AnswerChange(Record):
    """A factor answered otherwise than last time; None stands for not answered."""

    factor: str
    before: str | None
    after: str | None


class Difference(Record):
    """What changed between the last two entries with a score.

    Both are scored with the catalogue in use, so that `before.score` to `after.score` is the part
    of the answers; `before.shown_then` to `before.score` is the part of the model.
    """

    before: Entry
    after: Entry
    answers: tuple[AnswerChange, ...]
    less: tuple[str, ...]
    more: tuple[str, ...]

    @property
    def model_changed(self) -> bool:
        """Whether the earlier one was worked out with other numbers."""
        return self.before.catalogue_version != self.after.catalogue_version


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
        told=tuple(
            Told(day=record.saved_on, kept=record.contents.kept)
            for record in once
            if record.contents.kept
        ),
    )


def _entry(record: Loaded, catalogue: Catalogue) -> Entry:
    responses = record.contents.responses
    check = check_warning_signs(catalogue, responses)
    profile = None if check.stopped or check.under_16 else assess(catalogue, responses)
    then = record.result.score if record.result and profile else None
    now = profile.score if profile else None
    same_model = record.catalogue_version == catalogue.version
    fits = then is None or not same_model or (now is not None and abs(then - now) < SAME_SCORE)
    return Entry(
        saved_at=record.saved_at,
        catalogue_version=record.catalogue_version,
        levels=responses.levels,
        profile=profile,
        shown_then=then if fits else None,
        fits=fits,
    )


def since_last_time(found: Timeline, catalogue: Catalogue) -> Difference | None:
    """Return what changed between the last two entries with a score, None with fewer than two."""
    if len(found.scored) < 2:
        return None
    before, after = found.scored[-2:]
    then, now = before.impacts, after.impacts
    return Difference(
        before=before,
        after=after,
        answers=tuple(
            AnswerChange(
                factor=factor.id,
                before=before.levels.get(factor.id),
                after=after.levels.get(factor.id),
            )
            for factor in catalogue.factors
            if before.levels.get(factor.id) != after.levels.get(factor.id)
        ),
        less=tuple(area for area in catalogue.by_area if now[area] < then[area] - SAME_SCORE),
        more=tuple(area for area in catalogue.by_area if now[area] > then[area] + SAME_SCORE),
    )


def most_changed(found: Timeline, catalogue: Catalogue) -> str:
    """Return the area whose impact differs most between the first and the last scored entry."""
    first, last = found.scored[0].impacts, found.scored[-1].impacts
    return max(catalogue.by_area, key=lambda area: abs(last[area] - first[area]))
