"""What a person added to the result: changes tried out and their plan, in short and whole."""

from datetime import date

from logic.models import Catalogue
from logic.plan import PlannedAction, cautions
from logic.report.marked import bold, plain, runs, typed
from logic.report.record import Added, Line, Part, Tried
from logic.report.room import SECOND_PAGE, Room
from logic.responses import Responses
from logic.scoring import assess
from logic.what_if import differences
from logic.wording import common, what_if
from logic.wording import plan as plan_wording
from logic.wording import report as wording


def in_short(
    catalogue: Catalogue,
    responses: Responses,
    added: Added,
    room: Room,
    made_on: date,
) -> tuple[Part, ...]:
    """Return the changes and the plan of the first page; what there is no room for is counted."""
    return (
        Part(
            title=wording.TRIED,
            lines=_changes(catalogue, responses, added.tried, room)
            or ((plain(wording.NOTHING_TRIED),),),
        ),
        Part(title=wording.PLAN, lines=_plan(catalogue, responses, added, room, made_on)),
    )


def whole(catalogue: Catalogue, responses: Responses, added: Added) -> tuple[Part, ...]:
    """Return all that is planned, with doses, and all changes; nothing where there are none."""
    planned = added.plan.actions if added.plan else ()
    plan = tuple(
        (
            *_planned(catalogue, number, one, SECOND_PAGE),
            *_with(catalogue, responses, one, dose=True),
        )
        for number, one in enumerate(planned, start=1)
    )
    changes = _changes(catalogue, responses, added.tried, SECOND_PAGE)
    parts = (
        Part(title=wording.WHOLE_PLAN, lines=plan),
        Part(title=wording.ALL_CHANGES, lines=changes),
    )
    return tuple(part for part in parts if part.lines)


def _changes(
    catalogue: Catalogue,
    responses: Responses,
    tried: tuple[Tried, ...],
    room: Room,
) -> tuple[Line, ...]:
    """Return each set of changes, with what it makes of the score."""
    told: list[Line] = []
    now = assess(catalogue, responses)
    for one in tried:
        made = differences(catalogue, responses, one.after)
        if made and now.score is not None:
            named = [what_if.change(catalogue, change) for change in made]
            score = wording.scores(now.score, assess(catalogue, one.after).score, len(made))
            listed = wording.shortened(named, room.changes)
            told.append((bold(f"{typed(one.name, room.letters)}: "), plain(f"{score}. {listed}.")))
    return tuple(told)


def _plan(
    catalogue: Catalogue, responses: Responses, added: Added, room: Room, made_on: date
) -> tuple[Line, ...]:
    """Return what is planned, on which days, and when to look again."""
    plan = added.plan
    if plan is None or not plan.actions:
        return ((plain(wording.NO_PLAN),),)
    shown = plan.actions[: room.actions]
    told = [
        (*_planned(catalogue, number, one, room), *_with(catalogue, responses, one, dose=False))
        for number, one in enumerate(shown, start=1)
    ]
    again = wording.recheck(plan.next_recheck(made_on), made_on)
    rest = wording.rest_of_plan(len(plan.actions) - len(shown), len(shown))
    return (*told, (plain(f"{again} {rest}"),))


def _planned(catalogue: Catalogue, number: int, planned: PlannedAction, room: Room) -> Line:
    area = catalogue.by_area[catalogue.area_of_action[planned.action]].title
    words = f" ({typed(planned.words, room.letters)})" if planned.words else ""
    action = catalogue.by_action[planned.action]
    told = f"{action.title.rstrip('.')}{words}: {plan_wording.when(planned, action)}."
    return (bold(f"{number}. {area}: "), plain(told))


def _with(
    catalogue: Catalogue, responses: Responses, planned: PlannedAction, *, dose: bool
) -> Line:
    """Return what belongs to an action: its cautions for this person and, if wanted, its dose."""
    action = catalogue.by_action[planned.action]
    told = [plan_wording.dose(action, catalogue.sources)] if dose else []
    told.append(common.cautions(action, cautions(action, responses, catalogue)))
    return runs(" ".join(["", *" ".join(told).split()]))
