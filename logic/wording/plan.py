"""The plan page: willingness, quadrants, actions, reminders."""

from collections.abc import Mapping, Sequence
from datetime import date

from logic.models import Action, Catalogue, Caution, PreventionArea, Source
from logic.plan import MOST_WILLING, Day, Plan, PlannedAction, Quadrant, minutes_a_week
from logic.problems import Problem
from logic.texts import Texts
from logic.wording import places
from logic.wording.common import (
    FOUND,
    concerned,
    counted,
    estimate,
    found,
    in_sentence,
    listed,
    plain,
    rests_on,
    written,
)

TITLE = "Your plan"
DOSE = "How much"
NOTHING_TO_PLAN = (
    "Every area that you answered is in place, so there is nothing to plan today. Keep it up."
)
WEEK_TITLE = "Your week"
WEEK_PICTURE = "Week of seven days"
EMPTY = "Nothing is planned yet. Add one small thing to begin."
LIST_TITLE = "Show the week as a list"
IN_PLAN = "In your plan"
MORE = "Details"
REMOVE = "Take out of the plan"
ADD_TITLE = "Add more"
WILLING_TITLE = "How willing are you?"
WILLING_LEAD = "To change in the next four weeks: 0 is not at all, 10 is fully."
WILLING_PLACEHOLDER = "0 to 10"
LEAVE_OUT = "leave_out"
NUMBERS = {str(number): str(number) for number in range(MOST_WILLING + 1)} | {
    LEAVE_OUT: "leave out",
}
MORE_AREAS = "Other areas"
NO_MORE_AREAS = "Choose one or more"
CHART_TITLE = "See where to start"
CHART_HELP = (
    "Higher up: a stronger and surer link with low back pain in research. Farther right: you are "
    "more willing. The upper half begins at half of your largest impact, the right half at a "
    "willingness of 6. The shapes tell how sure research is."
)
X_TITLE = "How willing you are, 0 to 10"
Y_TITLE = "Research impact"
LEGEND = "How sure research is"
TABLE_TITLE = "Show the numbers of this chart as a table"
COLUMNS = {
    "area": "Area",
    "willingness": "How willing, 0 to 10",
    "impact": "Impact",
    "quadrant": "Where it stands",
    "certainty": "How sure research is",
}
QUADRANTS = {
    Quadrant.START: "Start here",
    Quadrant.TALK: "Worth a talk",
    Quadrant.EXTRA: "Easy extra",
    Quadrant.LATER: "Later, maybe",
}
QUADRANT_HELP = {
    Quadrant.START: "large impact, and you are willing",
    Quadrant.TALK: "large impact, but something is in the way: talk it over with somebody",
    Quadrant.EXTRA: "small impact, and you are willing",
    Quadrant.LATER: "small impact, and you are not keen; it can wait",
}
DAYS = "On which days?"
DAY_NAMES = {
    Day.MONDAY: "Monday",
    Day.TUESDAY: "Tuesday",
    Day.WEDNESDAY: "Wednesday",
    Day.THURSDAY: "Thursday",
    Day.FRIDAY: "Friday",
    Day.SATURDAY: "Saturday",
    Day.SUNDAY: "Sunday",
}
DAYS_SHORT = tuple(name[:3] for name in DAY_NAMES.values())
WEEK_HEADS = ("Action", *DAYS_SHORT)
ANY_TIME = "•"
"""Stands on a day without a time."""
DAYS_SHORTEST = dict(zip(Day, ("M", "Tu", "W", "Th", "F", "Sa", "Su"), strict=True))
AT = "At what time?"
TIME_PLACEHOLDER = "Time"
WORDS = "In your own words, if you like"
WORDS_PLACEHOLDER = "After lunch, with Anna"
WORKS_WHEN = "How you will notice that it works"
EFFORT = "Extra time"
EFFECT = "In studies"
ONCE = "once"
CARE = "Take care"
ADVICE = "More than three at once. You can keep them all; three are a good start."
REMINDERS_TITLE = "Reminders for your calendar"
REMINDERS_LEAD = (
    "A file for the calendar on your phone or computer (Google, Outlook, Apple and others): your "
    "actions for twelve weeks, and the day on which to answer the questions again."
)
STARTS_ON = "Start on"
ZONE = "Your time zone"
ZONE_PLACEHOLDER = "Choose your time zone"
TITLED = "Show in the calendar what each reminder is about"
TITLED_HELP = (
    "Without the tick, the entries say “Reminder 1” and so on, by the numbers of your week, "
    "and nothing about your health. With it, they show your own words or the action. Others "
    "who see your calendar may then read it."
)
BREAKS = "Add a short movement break every hour of work, Monday to Friday"
BREAKS_FROM, BREAKS_TO = "Work begins at", "Work ends at"
NEEDS_HOURS = (
    "For the breaks, give the beginning and the end of work, more than an hour apart. Work may go "
    "on past midnight."
)
NEEDS_ZONE = "Choose your time zone, so that the reminders come at the right hour."
NO_REMINDER = "These have no days or no time yet, so the file holds no reminder for them:"
NEEDS_TIMES = "For reminders of your actions, give at least one of them its days and a time."
MAKE = "Make the calendar file"
AFTERWARDS = (
    "Open the file to add the reminders to your calendar. When you change your plan, make the file "
    "again: most calendars replace the earlier reminders and take out what you no longer plan; "
    "some want them deleted first. On another day, bring your record back first."
)
TO_RESULT = "Take the plan with you as a PDF"
TO_COACH = "Start a break or posture timer"
CANNOT_USE = "could not be used and was left out"


def card(number: int, planned: PlannedAction, action: Action) -> str:
    """Return the heading of a planned action: its number, its short name, own words."""
    words = f" *({plain(planned.words)})*" if planned.words else ""
    return f"{number}. {action.short}{words}"


def card_cautions(told: str) -> str:
    """Return the cautions of a planned action, a line each, in small letters."""
    return "  \n".join(f":small[{line.strip()}]" for line in told.splitlines())


def care(told: Sequence[Caution]) -> str:
    """Return for whom the cautions of an action are, where they are one tap away."""
    return f"{CARE}: {concerned(told)}"


def badge(area: PreventionArea, colour: str) -> str:
    """Return the area of an action in its colour."""
    return f":{colour}-badge[{area.title}]"


def suggestion(area: PreventionArea, action: Action, colour: str) -> str:
    """Return a first action to add, below its area."""
    return f"{badge(area, colour)}  \n{action.title}"


def note(planned: PlannedAction, action: Action) -> str:
    """Return what the blocks of an action's days do not say, nothing where there is no more."""
    if not planned.days:
        return f"{planned.at:%H:%M}, no days yet" if planned.at else "no days yet"
    if planned.at is None:
        return "no time yet"
    return ONCE if action.once else ""


def week_takeaway(plan: Plan, catalogue: Catalogue) -> str:
    """Return the alternative text of the week: what is done when."""
    told = [
        f"{number}. {action.short}: {when(planned, action)}."
        for number, planned in enumerate(plan.actions, start=1)
        for action in [catalogue.by_action[planned.action]]
    ]
    count = counted(len(told), "action", "actions")
    return " ".join([f"{WEEK_PICTURE} with {count}.", *told])


def named(label: str, title: str) -> str:
    """Return an area's title, with its number where that is what labels it in the chart."""
    return title if label == title else f"{label} {title}"


def stands(quadrant: Quadrant) -> str:
    """Return where an area stands, beside its willingness."""
    return f":small[:material/arrow_forward: {QUADRANTS[quadrant]}]"


def quadrants(areas: Mapping[Quadrant, Sequence[str]]) -> str:
    """Return the titles of the areas by quadrant as a list; empty quadrants are left out."""
    lines = [
        f"* **{QUADRANTS[quadrant]}** ({QUADRANT_HELP[quadrant]}): {listed(areas[quadrant])}."
        for quadrant in Quadrant
        if areas.get(quadrant)
    ]
    return "\n".join(lines)


def takeaway(areas: Mapping[Quadrant, Sequence[str]]) -> str:
    """Return the chart's alternative text: which area stands where."""
    count = counted(sum(map(len, areas.values())), "area", "areas")
    parts = [
        f"{QUADRANTS[quadrant]}: {listed(areas[quadrant])}."
        for quadrant in Quadrant
        if areas.get(quadrant)
    ]
    return " ".join([f"Chart of {count}, research impact against how willing you are.", *parts])


def of_action(label: str, action: Action) -> str:
    """Return a field's label with its action, by which fields of several are told apart."""
    return f"{label} ({action.short})"


def dose(action: Action, sources: Mapping[str, Source]) -> str:
    """Return how much of an action is meant, and who speaks for it."""
    lines = [f"**{DOSE}:** {action.dose}. {rests_on(action, sources)}"]
    if action.effect is not None:
        lines.append(f"**{EFFECT}:** {action.effect.derivation}: {estimate(action.effect)}.")
    lines += [f"**{FOUND}:** {one}" for one in found(action, sources)]
    if action.minutes_a_week:
        lines.append(f"**{EFFORT}:** about {duration(action.minutes_a_week)} a week.")
    return "  \n".join(lines)


def chosen(texts: Texts, action: Action) -> str:
    """Return what stands behind a planned action: the first step, and the sign that it works."""
    return (
        f"**{texts('results-first-step')}:** {action.first_step}  \n"
        f"**{WORKS_WHEN}:** {action.works_when}"
    )


def when(planned: PlannedAction, action: Action) -> str:
    """Return the days and the time of an action, or what is missing for a reminder."""
    is_daily = len(planned.days) == len(Day)
    days = "every day" if is_daily else listed([DAY_NAMES[day] for day in planned.days])
    if planned.at is None:
        return f"{days}, no time yet" if days else "no days and no time yet"
    if not days:
        return f"at {planned.at:%H:%M}, no days yet"
    return f"{days} at {planned.at:%H:%M}" + (f", {ONCE}" if action.once else "")


def summary(plan: Plan, catalogue: Catalogue) -> str:
    """Return the plan as a numbered list, with the extra time that it asks for in a week."""
    lines = []
    for number, planned in enumerate(plan.actions, start=1):
        area = catalogue.by_area[catalogue.area_of_action[planned.action]].title
        words = f" *({plain(planned.words)})*" if planned.words else ""
        action = catalogue.by_action[planned.action]
        lines.append(f"{number}. **{area}:** {action.title}{words} — {when(planned, action)}")
    return "\n".join([*lines, "", total(minutes_a_week(plan, catalogue))])


def total(minutes: int) -> str:
    """Return the extra time of a week in words."""
    if not minutes:
        return "It all takes **next to no extra time**."
    return f"It all takes about **{duration(minutes)}** a week."


def duration(minutes: int) -> str:
    """Return minutes as hours and minutes: "1 hour 30 minutes"."""
    hours, rest = divmod(minutes, 60)
    parts = [counted(hours, "hour", "hours")] if hours else []
    return " ".join(parts + ([counted(rest, "minute", "minutes")] if rest else []))


def start(day: date, today: date) -> str:
    """Return a day to start on with its weekday: "Monday, 23 November 2026 (today)"."""
    return f"{day:%A}, {written(day)}" + (" (today)" if day == today else "")


def contents(reminders: int, breaks: int, recheck: date) -> str:
    """Return what the calendar file holds."""
    parts = [counted(reminders, "reminder", "reminders")] if reminders else []
    if breaks:
        parts.append(counted(breaks, "movement break", "movement breaks"))
    parts.append(f"the day to answer the questions again, {written(recheck)}")
    return f"The file holds {listed(parts)}."


def untimed(plan: Plan, catalogue: Catalogue) -> str:
    """Return which actions get no reminder because days or a time are missing."""
    titles = [
        f"* {catalogue.by_action[planned.action].title}"
        for planned in plan.actions
        if not planned.is_timed
    ]
    return "\n".join([NO_REMINDER, *titles]) if titles else ""


def problems(plan: Plan, catalogue: Catalogue) -> str:
    """Return what could not be used in a plan, and what was expected, a line each."""
    lines = [_problem(one, catalogue) for one in plan.problems]
    return "  \n".join(places.at_most(lines, *places.OTHER_VALUES))


def _problem(problem: Problem, catalogue: Catalogue) -> str:
    told = places.worded(problem, catalogue)
    return f"{plain(told.field)}: “{plain(told.found)}” {CANNOT_USE}; expected {told.expected}."


def in_chart(title: str, willingness: int, quadrant: Quadrant, certainty: str) -> str:
    """Return what a point of the chart says of itself."""
    place = in_sentence(QUADRANTS[quadrant])
    return f"{title}: willingness {willingness} of 10, {place}; research certainty: {certainty}"
