"""What takes place when: the series of a plan, and the moments at which they do."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import count, groupby, islice
from zoneinfo import ZoneInfo

from logic.models import Action, Catalogue, Record
from logic.plan import Day, Plan, PlannedAction
from logic.texts import Texts
from logic.wording import reminders as wording

WEEKS = 12
BREAK_EVERY, BREAK_LASTS = timedelta(hours=1), timedelta(minutes=5)
WORKING_DAYS, NEXT_DAYS = tuple(Day)[:5], tuple(Day)[1:6]
SHORTEST_MIN, USUAL_MIN, LONGEST_MIN, STEP_MIN = 5, 15, 60, 5
ANY_DAY = date(2000, 1, 3)
ALONE = " on "
"""Stands in the kind of one occurrence of a series that is written by itself."""


class Breaks(Record):
    """The working hours in which an hourly movement break is wanted."""

    begins: time
    ends: time

    @property
    def times(self) -> tuple[time, ...]:
        """The breaks of a day: each full hour after the beginning, and before the end.

        Work that ends at an earlier hour than it begins at goes on past midnight.
        """
        moment, end = (datetime.combine(ANY_DAY, t) for t in (self.begins, self.ends))
        if end < moment:
            end += timedelta(days=1)
        found = []
        while (moment := moment + BREAK_EVERY) < end:
            found.append(moment.time())
        return tuple(found)

    def days(self, at: time) -> tuple[Day, ...]:
        """Return on which days there is a break at this time: after midnight, on the next ones."""
        return WORKING_DAYS if at > self.begins else NEXT_DAYS


class Series(Record):
    """Something that comes back every week, on days in the order of the week, or comes `once`."""

    kind: str
    title: str
    description: str = ""
    days: tuple[Day, ...]
    at: time
    lasts: timedelta
    once: bool = False


class Timed(Record):
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

    Where the clocks leave an hour out, it stands alone, and comes when it would have come without
    the change. One that they show twice stands alone too, and is the first of both. Programs do
    not agree on what such an hour means in a series.
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
    """Return every moment of a series, from the first of its days whose hour is not over."""
    wanted = [tuple(Day).index(day) for day in series.days]
    days = (start + timedelta(days=number) for number in count())
    moments = (datetime.combine(day, series.at, zone) for day in days if day.weekday() in wanted)
    ahead = (moment for moment in moments if moment > now)
    return list(islice(ahead, 1 if series.once else WEEKS * len(series.days)))


def _is_clear(moment: datetime) -> bool:
    """Return whether the clocks show a moment's hour once: neither never nor twice."""
    return moment.utcoffset() == moment.replace(fold=1).utcoffset()
