"""What the person has planned so far, as a `Plan`, and which areas the page is about."""

from datetime import date

from pydantic import ValidationError

from logic.models.areas import PreventionArea
from logic.models.catalogue import Catalogue
from logic.plan import MOST_WILLING, Plan
from logic.record.contents import CalendarFiles
from logic.result import Result
from logic.wording import prevention
from ui.state import answers
from ui.state.current import RawAnswers
from ui.state.notes import Journey

AREAS, STARTS_ON, CALENDAR = "plan.areas", "plan.starts_on", "plan.calendar"
WILLING, DOES = "plan.willing.", "plan.does."
LEAVE_OUT = "leave_out"
NUMBERS = tuple(str(number) for number in range(MOST_WILLING + 1))
"""How willing somebody can be, as it is chosen; any area can be left out."""


def willing(area_id: str) -> str:
    """Return the name of an area's willingness."""
    return WILLING + area_id


def does(action_id: str) -> str:
    """Return the name of the tick at an action."""
    return DOES + action_id


def days(action_id: str) -> str:
    """Return the name of an action's days."""
    return f"plan.days.{action_id}"


def at(action_id: str) -> str:
    """Return the name of an action's time."""
    return f"plan.at.{action_id}"


def words(action_id: str) -> str:
    """Return the name of the person's own words for an action."""
    return f"plan.words.{action_id}"


def plan(catalogue: Catalogue, today: date, held: RawAnswers | None = None) -> Plan:
    """Return what is planned so far, checked against the catalogue.

    `held` is what the session holds, where it has just been read.
    """
    held = answers.held() if held is None else held
    ticked = [action_id for action_id in catalogue.by_action if held.get(does(action_id)) is True]
    raw = {
        "willingness": {area: _number(held.get(willing(area))) for area in catalogue.by_area},
        "starts_on": held.get(STARTS_ON),
        "actions": [
            {
                "action": action_id,
                "days": held.get(days(action_id)),
                "at": held.get(at(action_id)),
                "words": held.get(words(action_id)),
            }
            for action_id in ticked
        ],
    }
    return Plan.from_raw(raw, catalogue, today=today)


def _number(chosen: object) -> object:
    """Return a willingness as a number, None where it is left out, and as it is otherwise."""
    if chosen == LEAVE_OUT:
        return None
    return int(chosen) if isinstance(chosen, str) and chosen in NUMBERS else chosen


def calendar() -> CalendarFiles | None:
    """Return what this person's calendar files share, None where none was offered yet."""
    held, noted = answers.get(CALENDAR), Journey.noted().calendar
    if noted is not None and noted.id == held:
        return noted
    try:
        return CalendarFiles(id=held)
    except ValidationError:
        return None


def put_calendar(files: CalendarFiles) -> None:
    """Keep what this person's calendar files share, with what the last one held."""
    answers.put(CALENDAR, files.id)
    Journey.note(calendar=files)


def first_areas(result: Result) -> list[str]:
    """Return the ids of the areas that are asked about without being chosen."""
    return [one.area for one in result.to_work_on[: prevention.FIRST]]


def offered_areas(result: Result) -> list[PreventionArea]:
    """Return the areas whose actions are offered: those to work on first, and those chosen."""
    chosen = answers.get(AREAS)
    return _in_order(result, [*first_areas(result), *(chosen if isinstance(chosen, list) else [])])


def areas(result: Result, found: Plan) -> list[PreventionArea]:
    """Return the areas to ask about: those offered and those planned in, with something to gain."""
    by_action = result.catalogue.area_of_action
    planned_in = [by_action[planned.action] for planned in found.actions]
    return _in_order(result, [*planned_in, *(area.id for area in offered_areas(result))])


def _in_order(result: Result, wanted: list[str]) -> list[PreventionArea]:
    by_area = result.catalogue.by_area
    return [by_area[one.area] for one in result.profile.focus if one.area in wanted]
