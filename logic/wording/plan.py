"""The plan page: willingness, quadrants, actions, reminders."""

from collections.abc import Mapping, Sequence
from datetime import date

from logic.models.areas import Action, PreventionArea
from logic.models.catalogue import Catalogue
from logic.models.factors import Source
from logic.plan import Day, Plan, PlannedAction, Quadrant, minutes_a_week
from logic.problems import Problem
from logic.texts import MessageName, Texts
from logic.wording import common, places
from logic.wording.common import plain

QUADRANTS: Mapping[Quadrant, MessageName] = {
    Quadrant.START: "plan-quadrant-start",
    Quadrant.TALK: "plan-quadrant-talk",
    Quadrant.EXTRA: "plan-quadrant-extra",
    Quadrant.LATER: "plan-quadrant-later",
}
QUADRANT_HELP: Mapping[Quadrant, MessageName] = {
    Quadrant.START: "plan-quadrant-help-start",
    Quadrant.TALK: "plan-quadrant-help-talk",
    Quadrant.EXTRA: "plan-quadrant-help-extra",
    Quadrant.LATER: "plan-quadrant-help-later",
}
DAY_NAMES: Mapping[Day, MessageName] = {
    Day.MONDAY: "plan-day-monday",
    Day.TUESDAY: "plan-day-tuesday",
    Day.WEDNESDAY: "plan-day-wednesday",
    Day.THURSDAY: "plan-day-thursday",
    Day.FRIDAY: "plan-day-friday",
    Day.SATURDAY: "plan-day-saturday",
    Day.SUNDAY: "plan-day-sunday",
}
DAYS_SHORT: Mapping[Day, MessageName] = {
    Day.MONDAY: "plan-day-short-monday",
    Day.TUESDAY: "plan-day-short-tuesday",
    Day.WEDNESDAY: "plan-day-short-wednesday",
    Day.THURSDAY: "plan-day-short-thursday",
    Day.FRIDAY: "plan-day-short-friday",
    Day.SATURDAY: "plan-day-short-saturday",
    Day.SUNDAY: "plan-day-short-sunday",
}
DAYS_SHORTEST: Mapping[Day, MessageName] = {
    Day.MONDAY: "plan-day-shortest-monday",
    Day.TUESDAY: "plan-day-shortest-tuesday",
    Day.WEDNESDAY: "plan-day-shortest-wednesday",
    Day.THURSDAY: "plan-day-shortest-thursday",
    Day.FRIDAY: "plan-day-shortest-friday",
    Day.SATURDAY: "plan-day-shortest-saturday",
    Day.SUNDAY: "plan-day-shortest-sunday",
}


def card(number: int, planned: PlannedAction, action: Action) -> str:
    """Return the heading of a planned action: its number, its short name, own words."""
    return f"{number}. {action.short}{_own_words(planned)}"


def _own_words(planned: PlannedAction) -> str:
    return f" *({plain(planned.words)})*" if planned.words else ""


def card_cautions(text: str) -> str:
    """Return the cautions of a planned action, a line each, in small letters."""
    return "  \n".join(f":small[{line.strip()}]" for line in text.splitlines())


def badge(area: PreventionArea, colour: str) -> str:
    """Return the area of an action in its colour."""
    return f":{colour}-badge[{area.title}]"


def suggestion(area: PreventionArea, action: Action, colour: str) -> str:
    """Return a first action to add, below its area."""
    return f"{badge(area, colour)}  \n{action.title}"


def note(texts: Texts, planned: PlannedAction, action: Action) -> str:
    """Return what the blocks of an action's days do not say, nothing where there is no more."""
    if not planned.days and planned.at:
        return texts("plan-note-time-no-days", time=f"{planned.at:%H:%M}")
    if not planned.days:
        return texts("plan-note-no-days")
    if planned.at is None:
        return texts("plan-note-no-time")
    return texts("plan-note-once") if action.once else ""


def week_heads(texts: Texts) -> tuple[str, ...]:
    """Return the heads of the week's table: the column of actions, and the days."""
    return (texts("plan-week-head"), *(texts(name) for name in DAYS_SHORT.values()))


def week_takeaway(texts: Texts, plan: Plan, catalogue: Catalogue) -> str:
    """Return the alternative text of the week: what is done when."""
    sentences = [
        texts("plan-week-action", number=number, action=action.short, when=when(texts, one, action))
        for number, one in enumerate(plan.actions, start=1)
        for action in [catalogue.by_action[one.action]]
    ]
    return " ".join([texts("plan-week-picture", count=len(sentences)), *sentences])


def named(label: str, title: str) -> str:
    """Return an area's title, with its number where that is what labels it in the chart."""
    return title if label == title else f"{label} {title}"


def stands(texts: Texts, quadrant: Quadrant) -> str:
    """Return where an area stands, beside its willingness."""
    return f":small[:material/arrow_forward: {texts(QUADRANTS[quadrant])}]"


def quadrants(texts: Texts, areas: Mapping[Quadrant, Sequence[str]]) -> str:
    """Return the titles of the areas by quadrant as a list; empty quadrants are left out."""
    lines = [
        texts(
            "plan-quadrant-explained",
            quadrant=texts(QUADRANTS[quadrant]),
            help=texts(QUADRANT_HELP[quadrant]),
            areas=texts.listed(areas[quadrant]),
        )
        for quadrant in Quadrant
        if areas.get(quadrant)
    ]
    return "\n".join(f"* {line}" for line in lines)


def takeaway(texts: Texts, areas: Mapping[Quadrant, Sequence[str]]) -> str:
    """Return the chart's alternative text: which area stands where."""
    parts = [
        texts(
            "plan-quadrant",
            quadrant=texts(QUADRANTS[quadrant]),
            areas=texts.listed(areas[quadrant]),
        )
        for quadrant in Quadrant
        if areas.get(quadrant)
    ]
    return " ".join([texts("plan-chart", count=sum(map(len, areas.values()))), *parts])


def in_chart(texts: Texts, title: str, willingness: int, quadrant: Quadrant, certainty: str) -> str:
    """Return what a point of the chart says of itself."""
    place = texts.inside(texts(QUADRANTS[quadrant]))
    return texts(
        "plan-point", title=title, willingness=willingness, quadrant=place, certainty=certainty
    )


def of_action(label: str, action: Action) -> str:
    """Return a field's label with its action, by which fields of several are told apart."""
    return f"{label} ({action.short})"


def dose(texts: Texts, action: Action, sources: Mapping[str, Source]) -> str:
    """Return how much of an action is meant, and who speaks for it."""
    voice = common.rests_on(texts, action, sources)
    lines = [f"**{texts('plan-dose')}:** {action.dose}. {voice}"]
    if action.effect is not None:
        ratio = common.estimate(texts, action.effect)
        lines.append(texts("plan-effect", found=action.effect.derivation, estimate=ratio))
    lines += [f"**{texts(common.FOUND)}:** {one}" for one in common.found(texts, action, sources)]
    if action.minutes_a_week:
        lines.append(texts("plan-effort", duration=duration(texts, action.minutes_a_week)))
    return "  \n".join(lines)


def chosen(texts: Texts, action: Action) -> str:
    """Return what stands behind a planned action: the first step, and the sign that it works."""
    works_when = texts("plan-works-when", sign=action.works_when)
    return f"**{texts('results-first-step')}:** {action.first_step}  \n{works_when}"


def when(texts: Texts, planned: PlannedAction, action: Action) -> str:
    """Return the days and the time of an action, or what is missing for a reminder."""
    days, time = _days(texts, planned), planned.at and f"{planned.at:%H:%M}"
    if not time:
        return texts("plan-when-no-time", days=days) if days else texts("plan-when-nothing")
    if not days:
        return texts("plan-when-no-days", time=time)
    if action.once:
        return texts("plan-when-once", days=days, time=time)
    return texts("plan-when", days=days, time=time)


def _days(texts: Texts, planned: PlannedAction) -> str:
    if len(planned.days) == len(Day):
        return texts("plan-every-day")
    return texts.listed([texts(DAY_NAMES[day]) for day in planned.days])


def summary(texts: Texts, plan: Plan, catalogue: Catalogue) -> str:
    """Return the plan as a numbered list, with the extra time that it asks for in a week."""
    lines = []
    for number, planned in enumerate(plan.actions, start=1):
        action = catalogue.by_action[planned.action]
        text = texts(
            "plan-list-action",
            area=catalogue.by_area[catalogue.area_of_action[planned.action]].title,
            action=f"{action.title}{_own_words(planned)}",
            when=when(texts, planned, action),
        )
        lines.append(f"{number}. {text}")
    return "\n".join([*lines, "", total(texts, minutes_a_week(plan, catalogue))])


def total(texts: Texts, minutes: int) -> str:
    """Return the extra time of a week in words."""
    if not minutes:
        return texts("plan-no-extra-time")
    return texts("plan-extra-time", duration=duration(texts, minutes))


def duration(texts: Texts, minutes: int) -> str:
    """Return minutes as hours and minutes: "1 hour 30 minutes"."""
    hours, rest = divmod(minutes, 60)
    parts = [texts("plan-hours", count=hours)] if hours else []
    return " ".join(parts + ([texts("plan-minutes", count=rest)] if rest else []))


def start(texts: Texts, day: date, today: date) -> str:
    """Return a day to start on with its weekday: "Monday, 23 November 2026 (today)"."""
    weekday, written = texts(DAY_NAMES[[*Day][day.weekday()]]), texts.day(day)
    if day == today:
        return texts("plan-start-today", weekday=weekday, day=written)
    return texts("plan-start", weekday=weekday, day=written)


def contents(texts: Texts, reminders: int, breaks: int, recheck: date) -> str:
    """Return what the calendar file holds."""
    parts = [texts("plan-file-reminders", count=reminders)] if reminders else []
    if breaks:
        parts.append(texts("plan-file-breaks", count=breaks))
    parts.append(texts("plan-file-recheck", day=texts.day(recheck)))
    return texts("plan-file", parts=texts.listed(parts))


def untimed(texts: Texts, plan: Plan, catalogue: Catalogue) -> str:
    """Return which actions get no reminder because days or a time are missing."""
    titles = [
        f"* {catalogue.by_action[planned.action].title}"
        for planned in plan.actions
        if not planned.is_timed
    ]
    return "\n".join([texts("plan-no-reminder"), *titles]) if titles else ""


def problems(texts: Texts, plan: Plan, catalogue: Catalogue) -> str:
    """Return what could not be used in a plan, and what was expected, a line each."""
    lines = [_problem(texts, one, catalogue) for one in plan.problems]
    return "  \n".join(places.values_at_most(texts, lines))


def _problem(texts: Texts, problem: Problem, catalogue: Catalogue) -> str:
    worded = places.worded(texts, problem, catalogue)
    return texts(
        "plan-problem",
        field=plain(worded.field),
        found=plain(worded.found),
        expected=worded.expected,
    )
