"""What a person added to the result: changes tried out and their plan, in short and whole."""

from datetime import date

from logic.charts.palette import LIGHT, Hue
from logic.charts.week import WeekRow, area_hues, week_rows
from logic.models.base import Frozen
from logic.plan import Day, PlannedAction, cautions
from logic.report.document import Added, Line, PlanRow, Section, Tried, Week
from logic.report.marked import LONGEST_NAME, bold, plain, runs, typed
from logic.result import Result
from logic.texts import Texts
from logic.what_if import differences
from logic.wording import common, what_if
from logic.wording import plan as plan_wording
from logic.wording import report as wording


class Room(Frozen):
    """How much is told: at most so many actions and changes, None is all of them.

    Names and words are of so many letters; `limits` tells what the chart does not say, and `week`
    draws the plan, where all of it is told.
    """

    actions: int | None = None
    changes: int | None = None
    letters: int = LONGEST_NAME
    limits: bool = True
    week: bool = False


FIRST_PAGES = (
    Room(actions=6, changes=12, week=True),
    Room(actions=6, changes=12),
    Room(actions=3, changes=6, week=True),
    Room(actions=3, changes=3, limits=False),
    Room(actions=2, changes=2, letters=40, limits=False),
    Room(actions=0, changes=2, letters=25, limits=False),
)
"""From long to short; the template takes the first that fits."""
NEXT_PAGES = Room(week=True)
ANY_TIME = "•"
"""Shown on a day of an action without a time."""


def in_short(
    result: Result, added: Added, room: Room, made_on: date, texts: Texts
) -> tuple[Section, ...]:
    """Return the changes and the plan of the first page; what there is no room for is counted."""
    changes = _changes(result, added.tried, room, texts)
    plan = _plan(result, added, room, made_on, texts)
    return (
        Section(
            title=texts("report-tried"), lines=changes or (runs(texts("report-nothing-tried")),)
        ),
        Section(title=texts("report-plan"), lines=plan, week=_week(result, added, room, texts)),
    )


def whole(result: Result, added: Added, texts: Texts) -> tuple[Section, ...]:
    """Return all that is planned, with doses, and all changes; nothing where there are none."""
    planned = added.plan.actions if added.plan else ()
    plan = tuple(
        _planned(result, number, one, NEXT_PAGES, texts)
        for number, one in enumerate(planned, start=1)
    )
    changes = _changes(result, added.tried, NEXT_PAGES, texts)
    parts = (
        Section(
            title=texts("report-whole-plan"),
            lines=plan,
            week=_week(result, added, NEXT_PAGES, texts),
        ),
        Section(title=texts("report-all-changes"), lines=changes),
    )
    return tuple(part for part in parts if part.lines)


def _changes(
    result: Result, tried: tuple[Tried, ...], room: Room, texts: Texts
) -> tuple[Line, ...]:
    """Return each set of changes, with what it makes of the score."""
    lines: list[Line] = []
    catalogue, now = result.catalogue, result.profile.score
    for one in tried:
        made = differences(catalogue, result.responses, one.after.responses)
        if made and now is not None:
            named = [what_if.change(texts, catalogue, change) for change in made]
            score = wording.scores(texts, now, one.after.profile.score, len(made))
            listed = wording.shortened(texts, named, room.changes)
            lines.append((bold(f"{typed(one.name, room.letters)}: "), plain(f"{score}. {listed}.")))
    return tuple(lines)


def _plan(
    result: Result, added: Added, room: Room, made_on: date, texts: Texts
) -> tuple[Line, ...]:
    """Return what is planned, on which days, and when to look again."""
    plan = added.plan
    if plan is None or not plan.actions:
        return (runs(texts("report-no-plan")),)
    shown = plan.actions[: room.actions]
    lines = [
        _planned(result, number, one, room, texts) for number, one in enumerate(shown, start=1)
    ]
    again = wording.recheck(texts, plan.next_recheck(made_on), made_on)
    rest = wording.rest_of_plan(texts, len(plan.actions) - len(shown), len(shown))
    return (*lines, runs(f"{again} {rest}"))


def _week(result: Result, added: Added, room: Room, texts: Texts) -> Week | None:
    """Return the plan as a week, where there is room for it and for every action's cautions."""
    plan = added.plan
    if plan is None or not plan.actions or not room.week:
        return None
    if room.actions is not None and len(plan.actions) > room.actions:
        return None
    hues = area_hues(result, plan, LIGHT)
    rows = week_rows(plan, result.catalogue, texts)
    return Week(heads=plan_wording.week_heads(texts), rows=tuple(_row(row, hues) for row in rows))


def _row(row: WeekRow, hues: dict[str, Hue]) -> PlanRow:
    hue, text = hues[row.area], f"{row.at:%H:%M}" if row.at else ANY_TIME
    return PlanRow(
        name=f"{row.number}. {row.name}",
        note=row.note,
        days=tuple(text if day in row.days else "" for day in Day),
        ground=hue.strong,
        ink=hue.pale,
    )


def _planned(result: Result, number: int, planned: PlannedAction, room: Room, texts: Texts) -> Line:
    """Return an action on its days, with its cautions and, where there is room, its dose."""
    catalogue = result.catalogue
    action = catalogue.by_action[planned.action]
    area = catalogue.by_area[catalogue.area_of_action[planned.action]].title
    words = f" ({typed(planned.words, room.letters)})" if planned.words else ""
    when = plan_wording.when(texts, planned, action)
    with_it = [plan_wording.dose(texts, action, catalogue.sources)] if room is NEXT_PAGES else []
    with_it.append(common.cautions(texts, action, cautions(action, result.responses, catalogue)))
    return (
        bold(f"{number}. {area}: "),
        plain(f"{action.title.rstrip('.')}{words}: {when}. "),
        *runs(" ".join(with_it)),
    )
