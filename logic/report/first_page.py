"""The parts of the first page, each with its lines."""

from collections.abc import Iterable

from logic.models import Action, AreaResult, Catalogue, RiskProfile, Urgency
from logic.plan import Plan, cautions
from logic.reasons import Reason, first_action, main_reason
from logic.report.marked import bold, plain, runs
from logic.report.record import Line, Part, Run
from logic.report.room import Room
from logic.responses import Responses
from logic.scoring import assess
from logic.uncertainty import Ranking
from logic.warning_signs import check_warning_signs
from logic.what_if import to_work_on
from logic.wording import common, results, safety
from logic.wording import report as wording


def in_place(catalogue: Catalogue, profile: RiskProfile) -> Part:
    """Return what the person does already, and the score."""
    told = [
        " ".join(
            filter(None, [wording.tips(profile, catalogue), wording.in_place(profile, catalogue)])
        ),
        f"**{wording.SCORE_TITLE}:** {wording.score(profile)}",
    ]
    if profile.unanswered:
        told.append(results.open_range(profile))
    return Part(title=wording.TIPS_TITLE, lines=tuple(runs(line) for line in told))


def focus(
    catalogue: Catalogue,
    responses: Responses,
    profile: RiskProfile,
    ranking: Ranking,
    *,
    doses: bool,
) -> Part:
    """Return the areas to work on first, each with its reason, certainty, action and cautions."""
    told: list[Line] = []
    left = to_work_on(catalogue, responses, profile)
    first = left[: results.FIRST]
    for number, (area, reason, action) in enumerate(_first(catalogue, responses, first), start=1):
        sure = wording.how_sure(ranking.by_area[area], profile, first, catalogue)
        place = wording.place(number, catalogue.by_area[area], sure)
        told.append(runs(" ".join(place.split())))
        told.append(runs(wording.why(reason.factor, reason.level, catalogue.sources)))
        told.append(runs(_to_do(catalogue, responses, action, doses)))
    if kept := [catalogue.by_area[r.area].title for r in profile.focus if r not in left]:
        told.append(runs(results.nothing_left(kept)))
    if not told:
        told.append(runs(results.NOTHING_TO_DO))
    return Part(title=wording.FOCUS_TITLE, lines=tuple(told))


def _first(
    catalogue: Catalogue, responses: Responses, areas: Iterable[AreaResult]
) -> list[tuple[str, Reason, Action]]:
    found = []
    for area in (result.area for result in areas):
        reason = main_reason(catalogue, responses, area)
        assert reason is not None  # an area in focus has an answer off its tip
        found.append((area, reason, first_action(catalogue.by_area[area], reason)))
    return found


def _to_do(catalogue: Catalogue, responses: Responses, action: Action, doses: bool) -> str:
    """Return an action on one line; its dose is the first thing to be left out."""
    told = (
        wording.what_to_do(action, catalogue.sources)
        if doses
        else f"**{results.DO}:** {action.title} {common.rests_on(action, catalogue.sources)} "
        f"**{results.FIRST_STEP}:** {action.first_step}"
    )
    careful = common.cautions(action, cautions(action, responses, catalogue))
    return " ".join(f"{told} {careful}".split())


def side(
    catalogue: Catalogue,
    responses: Responses,
    region: str | None,
    *,
    limits: bool,
    has_chart: bool,
) -> tuple[Part, ...]:
    """Return what stands beside the chart: the warning signs, the background, how to read it."""
    parts = [_warning_signs(catalogue, responses, region), _background(catalogue, responses)]
    if has_chart:
        reading = [wording.LONGER, wording.LABELS]
        reading += [wording.LINES, wording.TIED, *([results.LIMITS] if limits else [])]
        parts.append(Part(title=wording.READING, lines=(runs(" ".join(reading)),)))
    return tuple(parts)


def _warning_signs(catalogue: Catalogue, responses: Responses, region: str | None) -> Part:
    """Return what the safety check found, and when to get help; unanswered is never a "no"."""
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
    told.append(safety.help_in_short(catalogue.safety, catalogue.safety.region(region)))
    return Part(title=wording.WARNING_SIGNS, lines=tuple(runs(line) for line in told))


def _background(catalogue: Catalogue, responses: Responses) -> Part:
    """Return what nobody can change, with the answer as it was given."""
    told = []
    for factor in catalogue.background:
        level_id = responses.levels.get(factor.id)
        label = factor.by_level[level_id].label if level_id else common.NOT_ANSWERED
        told.append((bold(f"{factor.short}: "), plain(f"{label}.")))
    return Part(title=results.BACKGROUND_TITLE, lines=tuple(told))


def sources(catalogue: Catalogue, responses: Responses, plan: Plan | None, room: Room) -> Part:
    """Return the sources of what the first page says, each with a way to find it."""
    profile = assess(catalogue, responses)
    first = to_work_on(catalogue, responses, profile)[: results.FIRST]
    ids: list[str | None] = []
    for _, reason, action in _first(catalogue, responses, first):
        ids += [reason.level.source, action.source]
    for planned in plan.actions[: room.actions] if plan else ():
        ids.append(catalogue.by_action[planned.action].source)
    found = [catalogue.sources[id_] for id_ in dict.fromkeys(ids) if id_]
    told: list[Run] = []
    for source in found:
        told += [plain("; ")] if told else []
        told.append(Run(text=wording.source(source), link=source.url))
    return Part(title=wording.SOURCES, lines=(tuple(told) or (plain(wording.NO_SOURCES),),))
