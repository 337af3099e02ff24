"""The parts of the first page, each with its lines."""

from logic.models import Action, Catalogue, Record, RiskProfile, Urgency
from logic.plan import Plan, PlannedAction
from logic.reasons import Reason, first_action, main_reason
from logic.report.marked import bold, plain, runs, typed
from logic.report.record import Line, Part, Run, Tried
from logic.responses import Responses
from logic.scoring import assess
from logic.uncertainty import Ranking
from logic.warning_signs import check_warning_signs
from logic.what_if import differences
from logic.wording import plan as plan_wording
from logic.wording import prevention, results, what_if
from logic.wording import report as wording
from logic.wording.common import NOT_ANSWERED, rests_on, written

FOCUS_AREAS = 3


class Room(Record):
    """How much a version of the first page tells.

    Doses of the first actions or none, the chart's limits or not, and at most so many actions
    and changes, with names and words of so many letters. All of it is `enlarged` by a factor.
    """

    doses: bool
    limits: bool
    actions: int
    changes: int
    letters: int
    enlarged: float = 1.0


def in_place(catalogue: Catalogue, profile: RiskProfile) -> Part:
    """Return what the person does already, and the score."""
    told = [
        " ".join(
            filter(None, [results.tips(profile, catalogue), results.in_place(profile, catalogue)])
        ),
        f"**{results.SCORE_TITLE}:** {results.score(profile)}",
    ]
    if profile.unanswered:
        told.append(results.open_range(profile))
    return Part(title=results.TIPS_TITLE, lines=tuple(runs(line) for line in told))


def focus(
    catalogue: Catalogue,
    responses: Responses,
    profile: RiskProfile,
    ranking: Ranking,
    *,
    doses: bool,
) -> Part:
    """Return the areas to work on first, each with its reason, certainty and action."""
    told: list[Line] = []
    areas = [result.area for result in profile.focus[:FOCUS_AREAS]]
    for number, (area, reason, action) in enumerate(_first(catalogue, responses, areas), start=1):
        sure = results.how_sure(
            ranking.by_area[area], profile, profile.focus[:FOCUS_AREAS], catalogue
        )
        place = results.place(number, catalogue.by_area[area], sure)
        told.append(runs(" ".join(place.split())))
        told.append(runs(results.why(reason.factor, reason.level, catalogue.sources)))
        told.append(runs(_to_do(catalogue, action, doses)))
    if not told:
        told.append(runs(results.NOTHING_TO_DO))
    return Part(title=results.FOCUS_TITLE, lines=tuple(told))


def _first(
    catalogue: Catalogue, responses: Responses, areas: list[str]
) -> list[tuple[str, Reason, Action]]:
    found = []
    for area in areas:
        reason = main_reason(catalogue, responses, area)
        assert reason is not None  # an area in focus has an answer off its tip
        found.append((area, reason, first_action(catalogue.by_area[area], reason)))
    return found


def _to_do(catalogue: Catalogue, action: Action, doses: bool) -> str:
    """Return an action on one line; its dose is the first thing to be left out."""
    if doses:
        return " ".join(results.what_to_do(action, catalogue.sources).split())
    return (
        f"**{results.DO}:** {action.title} {rests_on(action, catalogue.sources)} "
        f"**{results.FIRST_STEP}:** {action.first_step}"
    )


def side(
    catalogue: Catalogue, responses: Responses, *, limits: bool, has_chart: bool
) -> tuple[Part, ...]:
    """Return what stands beside the chart: the warning signs, the background, how to read it."""
    parts = [_warning_signs(catalogue, responses), _background(catalogue, responses)]
    if has_chart:
        reading = [prevention.ORDER_HELP[prevention.BY_IMPACT], prevention.LABELS]
        reading += [prevention.LINES, wording.TIED, *([results.LIMITS] if limits else [])]
        parts.append(Part(title=wording.READING, lines=(runs(" ".join(reading)),)))
    return tuple(parts)


def _warning_signs(catalogue: Catalogue, responses: Responses) -> Part:
    """Return what the safety check found; unanswered is never told as "no"."""
    check = check_warning_signs(catalogue, responses)
    titles = {sign.id: sign.title for sign in catalogue.safety.signs}
    told = []
    if check.signs:
        screen = catalogue.safety.screens[Urgency.SOON]
        named = "; ".join(titles[id_] for id_ in check.signs)
        told.append(f"**{wording.REPORTED}:** {named}. {screen.steps[0]}")
    elif check.complete:
        told.append(wording.ASKED.format(number=len(titles)))
    if check.complete:
        told.append(catalogue.safety.safety_net.reported)
    else:
        told.append(wording.NOT_COMPLETE)
    if check.pregnant:
        told.append(catalogue.safety.pregnancy)
    return Part(title=wording.WARNING_SIGNS, lines=tuple(runs(line) for line in told))


def _background(catalogue: Catalogue, responses: Responses) -> Part:
    """Return what nobody can change, with the answer as it was given."""
    told = []
    for factor in catalogue.background:
        level_id = responses.levels.get(factor.id)
        label = factor.by_level[level_id].label if level_id else NOT_ANSWERED
        told.append((bold(f"{factor.short}: "), plain(f"{label}.")))
    return Part(title=results.BACKGROUND_TITLE, lines=tuple(told))


def tried_part(
    catalogue: Catalogue,
    responses: Responses,
    now: RiskProfile,
    tried: tuple[Tried, ...],
    room: Room,
) -> Part:
    """Return the changes that were tried out, with what each set of them makes of the score."""
    told: list[Line] = []
    for one in tried:
        made = differences(catalogue, responses, one.after)
        if made and now.score is not None:
            named = [what_if.change(catalogue, change) for change in made]
            score = wording.scores(now.score, assess(catalogue, one.after).score, len(made))
            listed = wording.shortened(named, room.changes)
            told.append((bold(f"{typed(one.name, room.letters)}: "), plain(f"{score}. {listed}.")))
    none: tuple[Line, ...] = ((plain(wording.NOTHING_TRIED),),)
    return Part(title=wording.TRIED, lines=tuple(told) or none)


def plan_part(catalogue: Catalogue, plan: Plan | None, room: Room) -> Part:
    """Return what is planned, on which days, and when to look again."""
    if plan is None or not plan.actions:
        return Part(title=wording.PLAN, lines=((plain(wording.NO_PLAN),),))
    most = room.actions
    told = [_planned(catalogue, planned, room.letters) for planned in plan.actions[:most]]
    last = [wording.RECHECK.format(day=written(plan.recheck_on))]
    if len(plan.actions) > most:
        last.insert(0, wording.more_planned(len(plan.actions) - most))
    return Part(title=wording.PLAN, lines=(*told, (plain(" ".join(last)),)))


def _planned(catalogue: Catalogue, planned: PlannedAction, letters: int) -> Line:
    area = catalogue.by_area[catalogue.area_of_action[planned.action]].title
    words = f" ({typed(planned.words, letters)})" if planned.words else ""
    title = catalogue.by_action[planned.action].title.rstrip(".")
    return (bold(f"{area}: "), plain(f"{title}{words}: {plan_wording.when(planned)}."))


def sources(
    catalogue: Catalogue, responses: Responses, profile: RiskProfile, plan: Plan | None, most: int
) -> Part:
    """Return the sources of what the first page says, each with a way to find it."""
    areas = [result.area for result in profile.focus[:FOCUS_AREAS]]
    ids: list[str | None] = []
    for _, reason, action in _first(catalogue, responses, areas):
        ids += [reason.level.source, action.source]
    for planned in plan.actions[:most] if plan else ():
        ids.append(catalogue.by_action[planned.action].source)
    found = [catalogue.sources[id_] for id_ in dict.fromkeys(ids) if id_]
    told: list[Run] = []
    for source in found:
        told += [plain("; ")] if told else []
        told.append(Run(text=wording.source(source), link=source.url))
    return Part(title=wording.SOURCES, lines=(tuple(told) or (plain(wording.NO_SOURCES),),))
