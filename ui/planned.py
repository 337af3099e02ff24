"""What the person has planned so far, as a `Plan`, and which areas the page is about."""

from datetime import date

from pydantic import ValidationError

from logic.models import Catalogue, PreventionArea, RiskProfile
from logic.plan import Plan
from logic.record import CalendarFiles
from logic.responses import Responses
from logic.what_if import to_work_on
from logic.wording import plan as wording
from logic.wording import results
from ui import answers

AREAS, STARTS_ON, CALENDAR = "plan.areas", "plan.starts_on", "plan.calendar"


def willing(area_id: str) -> str:
    """Return the name of an area's willingness."""
    return f"plan.willing.{area_id}"


def does(action_id: str) -> str:
    """Return the name of the tick at an action."""
    return f"plan.does.{action_id}"


def days(action_id: str) -> str:
    """Return the name of an action's days."""
    return f"plan.days.{action_id}"


def at(action_id: str) -> str:
    """Return the name of an action's time."""
    return f"plan.at.{action_id}"


def words(action_id: str) -> str:
    """Return the name of the person's own words for an action."""
    return f"plan.words.{action_id}"


def plan(catalogue: Catalogue, today: date) -> Plan:
    """Return what is planned so far, checked against the catalogue."""
    ticked = [
        action_id for action_id in catalogue.by_action if answers.get(does(action_id)) is True
    ]
    raw = {
        "willingness": {area_id: _number(willing(area_id)) for area_id in catalogue.by_area},
        "starts_on": answers.get(STARTS_ON),
        "actions": [
            {
                "action": action_id,
                "days": answers.get(days(action_id)),
                "at": answers.get(at(action_id)),
                "words": answers.get(words(action_id)),
            }
            for action_id in ticked
        ],
    }
    return Plan.from_raw(raw, catalogue, today=today)


def _number(name: str) -> object:
    """Return a willingness as a number, None where it is left out, and as it is otherwise."""
    chosen = answers.get(name)
    if not isinstance(chosen, str) or chosen not in wording.NUMBERS:
        return chosen
    return None if chosen == wording.LEAVE_OUT else int(chosen)


def calendar() -> CalendarFiles | None:
    """Return what this person's calendar files share, None where none was offered yet."""
    held, noted = answers.get(CALENDAR), answers.noted(CALENDAR)
    if isinstance(noted, CalendarFiles) and noted.id == held:
        return noted
    try:
        return CalendarFiles(id=held)
    except ValidationError:
        return None


def put_calendar(files: CalendarFiles) -> None:
    """Keep what this person's calendar files share, with what the last one held."""
    answers.put(CALENDAR, files.id)
    answers.note(CALENDAR, files)


def first_areas(catalogue: Catalogue, responses: Responses, profile: RiskProfile) -> list[str]:
    """Return the ids of the areas that are asked about without being chosen."""
    return [result.area for result in to_work_on(catalogue, responses, profile)[: results.FIRST]]


def areas(
    catalogue: Catalogue, responses: Responses, profile: RiskProfile, found: Plan
) -> list[PreventionArea]:
    """Return the areas of the page: those to work on first, those chosen, those planned in."""
    first = set(first_areas(catalogue, responses, profile))
    planned_in = {catalogue.area_of_action[planned.action] for planned in found.actions}
    held = answers.get(AREAS)
    chosen = held if isinstance(held, list) else []
    return [
        catalogue.by_area[result.area]
        for result in profile.areas
        if result.area in first | planned_in or result.area in chosen
    ]
