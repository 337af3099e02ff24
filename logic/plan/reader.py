"""What sorts a raw plan into what can be used and what cannot."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from logic.models.catalogue import Catalogue
from logic.plain_text import one_line
from logic.plan.actions import Day, PlannedAction
from logic.problems import Expected, ExpectedKind, Problem, problem_at, shown

MOST_WILLING = 10
LATEST_START = EARLIEST_START = timedelta(days=365)
LONGEST_WORDS = 60
CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
CALENDAR_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
ACTIONS, WILLINGNESS, STARTS_ON = "actions", "willingness", "starts_on"
ACTION, DAYS, AT, WORDS = "action", "days", "at", "words"


class PlanReader:
    """Reads a plan field by field into lists of what was understood and what was not."""

    def __init__(self, catalogue: Catalogue, today: date) -> None:
        self.catalogue = catalogue
        self.today = today
        self.starts_on = today
        self.actions: dict[str, PlannedAction] = {}
        self.willingness: dict[str, int] = {}
        self.problems: list[Problem] = []

    def read(self, raw: object) -> None:
        """Take in a whole plan."""
        for field, value in self._table("plan", raw).items():
            if value is None:
                continue
            if field == ACTIONS:
                for number, item in enumerate(self._list(field, value)):
                    self._action(f"{ACTIONS}[{number}]", item)
            elif field == WILLINGNESS:
                for area, number in self._table(field, value).items():
                    self._willing(area, number)
            elif field == STARTS_ON:
                self._start(value)
            else:
                self._refuse(shown(field), value, _one_of(ACTIONS, WILLINGNESS, STARTS_ON))

    def _refuse(self, field: str, value: object, expected: Expected) -> None:
        self.problems.append(problem_at(field, value, expected))

    def _table(self, field: str, value: object) -> Mapping[Any, Any]:
        if isinstance(value, Mapping):
            return value
        self._refuse(field, value, Expected(kind=ExpectedKind.NAMES_AND_VALUES))
        return {}

    def _list(self, field: str, value: object) -> list[Any]:
        if isinstance(value, list | tuple):
            return list(value)
        self._refuse(field, value, Expected(kind=ExpectedKind.LIST))
        return []

    def _action(self, place: str, item: object) -> None:
        found = self._table(place, item)
        id_ = found.get(ACTION)
        if not isinstance(id_, str) or id_ not in self.catalogue.by_action:
            self._refuse(f"{place}.{ACTION}", id_, Expected(kind=ExpectedKind.ACTION_ID))
        elif id_ in self.actions:
            self._refuse(f"{place}.{ACTION}", id_, Expected(kind=ExpectedKind.ACTION_ONCE))
        else:
            self.actions[id_] = PlannedAction(
                action=id_,
                days=self._days(f"{place}.{DAYS}", found.get(DAYS)),
                at=self._time(f"{place}.{AT}", found.get(AT)),
                words=self._words(f"{place}.{WORDS}", found.get(WORDS)),
            )
        for field in found:
            if field not in (ACTION, DAYS, AT, WORDS):
                expected = _one_of(ACTION, DAYS, AT, WORDS)
                self._refuse(f"{place}.{shown(field)}", found[field], expected)

    def _days(self, place: str, value: object) -> tuple[Day, ...]:
        known = {day.value for day in Day}
        chosen = set()
        for day in [] if value is None else self._list(place, value):
            if isinstance(day, str) and day in known:
                chosen.add(Day(day))
            else:
                self._refuse(place, day, Expected(kind=ExpectedKind.DAYS, choices=tuple(Day)))
        return tuple(day for day in Day if day in chosen)

    def _time(self, place: str, value: object) -> time | None:
        if isinstance(value, time) and value.tzinfo is None:
            return value.replace(second=0, microsecond=0, fold=0)
        if isinstance(value, str) and CLOCK.fullmatch(value):
            return time.fromisoformat(value)
        if value is not None:
            self._refuse(place, value, Expected(kind=ExpectedKind.TIME_OF_DAY))
        return None

    def _words(self, place: str, value: object) -> str:
        if isinstance(value, str):
            words = one_line(value)
            if len(words) <= LONGEST_WORDS:
                return words
        if value is not None:
            expected = Expected(kind=ExpectedKind.OWN_WORDS, most=LONGEST_WORDS)
            self._refuse(place, value, expected)
        return ""

    def _willing(self, area: object, number: object) -> None:
        field = f"{WILLINGNESS}.{shown(area)}"
        if area not in self.catalogue.by_area:
            self._refuse(field, number, Expected(kind=ExpectedKind.AREA_ID))
        elif type(number) is int and number in range(MOST_WILLING + 1):
            self.willingness[str(area)] = number
        elif number is not None:
            kind = ExpectedKind.WHOLE_NUMBER_BETWEEN
            self._refuse(field, number, Expected(kind=kind, low=0, high=MOST_WILLING))

    def _start(self, value: object) -> None:
        earliest, latest = self.today - EARLIEST_START, self.today + LATEST_START
        day = _date(value)
        if day is not None and earliest <= day <= latest:
            self.starts_on = day
        else:
            kind = ExpectedKind.DATE_BETWEEN
            self._refuse(STARTS_ON, value, Expected(kind=kind, low=earliest, high=latest))


def _one_of(*names: str) -> Expected:
    return Expected(kind=ExpectedKind.ONE_OF, choices=names)


def _date(value: object) -> date | None:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if not isinstance(value, str) or not CALENDAR_DAY.fullmatch(value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
