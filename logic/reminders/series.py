"""The weekly series of a plan's reminders, and the moments at which they take place."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import count, groupby, islice
from zoneinfo import ZoneInfo

from logic.models.areas import Action
from logic.models.base import Frozen
from logic.models.catalogue import Catalogue
from logic.plan import Day, Plan, PlannedAction
from logic.texts import Texts
from logic.wording import reminders as wording

WEEKS = 12
BREAK_EVERY, BREAK_LASTS = timedelta(hours=1), timedelta(minutes=5)
WORKING_DAYS, NEXT_DAYS = tuple(Day)[:5], tuple(Day)[1:6]
SHORTEST_MIN, USUAL_MIN, LONGEST_MIN, STEP_MIN = 5, 15, 60, 5
ANY_DAY = date(2000, 1, 3)
ALONE = " on "
"""Part of the kind of an occurrence that has its own event: "action walk on 2026-03-29"."""


class Breaks(Frozen):
    """The working hours in which an hourly movement break is wanted."""

    begins: time
    ends: time

    @property
    def times(self) -> tuple[time, ...]:
        """The breaks of a day: each full hour after the beginning, and before the end.

        If work ends at an earlier hour than it begins, it ends on the next day.
        """
        moment, end = (datetime.combine(ANY_DAY, t) for t in (self.begins, self.ends))
        if end < moment:
            end += timedelta(days=1)
        found = []
        while (moment := moment + BREAK_EVERY) < end:
            found.append(moment.time())
        return tuple(found)

    def days(self, at: time) -> tuple[Day, ...]:
        """Return the days of a break at this time; a break past midnight is on the next day."""
        return WORKING_DAYS if at > self.begins else NEXT_DAYS


class Series(Frozen):
    """A reminder that repeats on these days every week, or comes only `once`."""

    kind: str
    title: str
    description: str = ""
    days: tuple[Day, ...]
    at: time
    lasts: timedelta
    once: bool = False


class Timed(Frozen):
    """A series, or a part of one, with its first moment and how often it comes."""

    kind: str
    series: Series
    first: datetime
    times: int


def length(action: Action, days: int) -> timedelta:
    """Return how long an action takes on one of its `days` a week, in steps of five minutes.

    That is what its dose gives for one time, else its minutes of a week spread over the days.
    """
    minutes = action.minutes_each or action.minutes_a_week / days or USUAL_MIN
    rounded = round(minutes / STEP_MIN) * STEP_MIN
    return timedelta(minutes=min(max(rounded, SHORTEST_MIN), LONGEST_MIN))


def all_series(
    plan: Plan, catalogue: Catalogue, breaks: Breaks | None, texts: Texts, *, titled: bool
) -> Iterator[Series]:
    """Return every series that a plan has reminders for, then those of the breaks."""
    for number, planned in enumerate(plan.actions, start=1):
        if planned.is_timed:
            yield _series(
                planned, catalogue.by_action[planned.action], number, texts, titled=titled
            )
    if breaks is None:
        return
    for at in breaks.times:
        yield Series(
            kind=f"break {at:%H:%M}",
            title=texts(wording.BREAK[titled]),
            days=breaks.days(at),
            at=at,
            lasts=BREAK_LASTS,
        )


def _series(
    planned: PlannedAction, action: Action, number: int, texts: Texts, *, titled: bool
) -> Series:
    assert planned.at is not None  # timed actions have one
    return Series(
        kind=f"action {action.id}",
        title=wording.title(texts, planned, action, number, titled),
        description=wording.description(texts, action) if titled else "",
        days=planned.days,
        at=planned.at,
        lasts=length(action, len(planned.days)),
        once=action.once,
    )


def timed(series: Series, zone: ZoneInfo, start: date, now: datetime) -> Iterator[Timed]:
    """Return when a series takes place, in as few parts as possible.

    A local time that a clock change skips or repeats becomes a part of its own, in UTC, because
    calendar programs disagree about such times in a series. A skipped time takes place as if the
    clocks had not changed; of a repeated one the first counts.
    """
    part = 0
    for is_clear, run in groupby(_moments(series, zone, start, now), key=_is_clear):
        moments = list(run)
        if is_clear:
            part += 1
            kind = series.kind if part == 1 else f"{series.kind} {part}"
            yield Timed(kind=kind, series=series, first=moments[0], times=len(moments))
            continue
        for moment in moments:
            kind = f"{series.kind}{ALONE}{moment.date()}"
            yield Timed(kind=kind, series=series, first=moment.astimezone(UTC), times=1)


def _moments(series: Series, zone: ZoneInfo, start: date, now: datetime) -> list[datetime]:
    """Return the moments of a series after `now`, not before `start`: for twelve weeks, or one."""
    wanted = [tuple(Day).index(day) for day in series.days]
    days = (start + timedelta(days=number) for number in count())
    moments = (datetime.combine(day, series.at, zone) for day in days if day.weekday() in wanted)
    ahead = (moment for moment in moments if moment > now)
    return list(islice(ahead, 1 if series.once else WEEKS * len(series.days)))


def _is_clear(moment: datetime) -> bool:
    """Return True if clock changes neither skip nor repeat this local time."""
    return moment.utcoffset() == moment.replace(fold=1).utcoffset()
