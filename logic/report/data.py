"""What stands on the one page and on the page of answers, in words, before anything is drawn."""

from collections.abc import Iterable
from datetime import date

from logic.body_mass import Units
from logic.charts import LIGHT, Bar, Order, bars, takeaway
from logic.models import Action, Catalogue, Record, RiskProfile, Urgency
from logic.plan import cautions
from logic.reasons import Reason, first_action, main_reason
from logic.report.added_parts import FIRST_PAGES, Room, in_short, whole
from logic.report.marked import bold, plain, runs, typed
from logic.report.record import (
    Added,
    Answer,
    Answers,
    Area,
    Chart,
    ChartRow,
    Document,
    Focus,
    Length,
    Line,
    Part,
    Run,
)
from logic.responses import PREGNANT, Responses
from logic.scoring import assess
from logic.uncertainty import Ranking, rank
from logic.warning_signs import WarningCheck, check_warning_signs
from logic.what_if import to_work_on
from logic.wording import common, prevention, questionnaire, results, safety
from logic.wording import report as wording


class First(Record):
    """An area to work on first, with its reason and the first thing to do."""

    area: str
    reason: Reason
    action: Action


class Facts(Record):
    """What is known of a person, each worked out once."""

    catalogue: Catalogue
    responses: Responses
    check: WarningCheck
    profile: RiskProfile
    ranking: Ranking
    first: tuple[First, ...]
    kept: tuple[str, ...]


def document(catalogue: Catalogue, responses: Responses, made_on: date, added: Added) -> Document:
    """Return what stands in the PDF; raise ValueError where there may be no result."""
    facts = _facts(catalogue, responses)
    chart = _chart(facts)
    return Document(
        title=wording.title(made_on),
        heading=wording.DOCUMENT,
        name=typed(added.name),
        made=f"{common.written(made_on)}. {wording.NOT_A_DIAGNOSIS}",
        chart=chart,
        side=(_warning_signs(facts, added.region), _background(facts)),
        in_place=_in_place(facts),
        focus=_focus(facts),
        lengths=tuple(_length(facts, added, room, made_on, chart) for room in FIRST_PAGES),
        answers=_answers(catalogue, responses, added.units),
        after_answers=(_signs(catalogue, added.region), *whole(catalogue, responses, added)),
        foot=wording.footer(catalogue.version, made_on),
    )


def _facts(catalogue: Catalogue, responses: Responses) -> Facts:
    profile, check = assess(catalogue, responses), check_warning_signs(catalogue, responses)
    _refuse(profile, check)
    left = [result.area for result in to_work_on(catalogue, responses, profile)]
    return Facts(
        catalogue=catalogue,
        responses=responses,
        check=check,
        profile=profile,
        ranking=rank(catalogue, responses),
        first=tuple(_first(catalogue, responses, area) for area in left[: results.FIRST]),
        kept=tuple(r.area for r in profile.focus if r.area not in left),
    )


def _refuse(profile: RiskProfile, check: WarningCheck) -> None:
    refused = {
        "stopped": check.stopped,
        "under_16": bool(check.under_16),
        "score": profile.score is None,
    }
    for reason, holds in refused.items():
        if holds:
            raise ValueError(f"one_page: {wording.NO_RESULT[reason]}")


def _first(catalogue: Catalogue, responses: Responses, area: str) -> First:
    reason = main_reason(catalogue, responses, area)
    assert reason is not None  # an area in focus has an answer off its tip
    return First(area=area, reason=reason, action=first_action(catalogue.by_area[area], reason))


def _chart(facts: Facts) -> Chart:
    rows = bars(facts.catalogue, facts.responses, facts.profile, facts.ranking, Order.IMPACT)
    return Chart(
        title=results.CHART_TITLE,
        alternative=takeaway(rows, Order.IMPACT),
        rows=tuple(map(_row, rows)),
    )


def _row(bar: Bar) -> ChartRow:
    return ChartRow(
        title=bar.title,
        value=bar.impact,
        low=bar.low,
        high=bar.high,
        certainty=common.CERTAINTY_SHORT[bar.certainty],
        color=LIGHT.certainty[bar.certainty],
        tied=bar.tied_with_next,
    )


def _in_place(facts: Facts) -> Part:
    """Return what the person does already, and the score."""
    profile, catalogue = facts.profile, facts.catalogue
    kept = [results.tips(profile, catalogue), results.in_place(profile, catalogue)]
    told = [
        " ".join(filter(None, kept)),
        f"**{results.SCORE_TITLE}:** {results.score(profile)}",
    ]
    if profile.unanswered:
        told.append(results.open_range(profile))
    return _part(results.TIPS_TITLE, told)


def _focus(facts: Facts) -> Focus:
    """Return the areas to work on first, each with its reason, certainty, action and cautions."""
    told = []
    if facts.kept:
        kept = [facts.catalogue.by_area[area].title for area in facts.kept]
        told.append(results.nothing_left(kept))
    if not facts.first and not told:
        told.append(results.NOTHING_TO_DO)
    areas = tuple(_area(facts, number, one) for number, one in enumerate(facts.first, start=1))
    return Focus(title=results.FOCUS_TITLE, areas=areas, lines=tuple(map(runs, told)))


def _area(facts: Facts, number: int, one: First) -> Area:
    catalogue, reason = facts.catalogue, one.reason
    shown = [result for result in facts.profile.focus if result.area in _areas(facts.first)]
    sure = results.how_sure(facts.ranking.by_area[one.area], facts.profile, shown, catalogue)
    title, *place = runs(results.place(number, catalogue.by_area[one.area], sure))
    careful = cautions(one.action, facts.responses, catalogue)
    told = [
        results.why(reason.factor, reason.level, catalogue.sources),
        *results.what_to_do(one.action, catalogue.sources).splitlines(),
        *common.cautions(one.action, careful).splitlines(),
    ]
    return Area(
        title=title.text,
        place="".join(run.text for run in place).strip(),
        lines=tuple(map(runs, told)),
    )


def _areas(first: Iterable[First]) -> list[str]:
    return [one.area for one in first]


def _length(facts: Facts, added: Added, room: Room, made_on: date, chart: Chart) -> Length:
    """Return how to read the chart, where there is one, and the last parts of the first page."""
    reading = [prevention.ORDER_HELP[prevention.BY_IMPACT], prevention.LABELS]
    reading += [prevention.LINES, wording.TIED, *([results.LIMITS] if room.limits else [])]
    in_short_ = in_short(facts.catalogue, facts.responses, added, room, made_on)
    return Length(
        reading=(_part(wording.READING, [" ".join(reading)]),) if chart.rows else (),
        below=(*in_short_, _sources(facts, added, room)),
    )


def _sources(facts: Facts, added: Added, room: Room) -> Part:
    """Return the sources of what the first page says, each with a way to find it."""
    catalogue = facts.catalogue
    ids = [id_ for one in facts.first for id_ in (one.reason.level.source, one.action.source)]
    for planned in added.plan.actions[: room.actions] if added.plan else ():
        ids.append(catalogue.by_action[planned.action].source)
    found = [catalogue.sources[id_] for id_ in dict.fromkeys(ids) if id_]
    told: list[Run] = []
    for source in found:
        told += [plain("; ")] if told else []
        told.append(Run(text=wording.source(source), link=source.url))
    return Part(title=wording.SOURCES, lines=(tuple(told) or runs(wording.NO_SOURCES),))


def _warning_signs(facts: Facts, region: str | None) -> Part:
    """Return what the safety check found, and when to get help; unanswered is never a "no"."""
    check, asked = facts.check, facts.catalogue.safety
    titles = {sign.id: sign.title for sign in asked.signs}
    told = []
    if check.signs:
        named = "; ".join(titles[id_] for id_ in check.signs)
        told.append(f"**{wording.REPORTED}:** {named}. {asked.screens[Urgency.SOON].steps[0]}")
    elif check.complete:
        told.append(wording.ASKED.format(number=len(titles)))
    told.append(asked.safety_net.reported if check.complete else wording.NOT_COMPLETE)
    if check.pregnant:
        told.append(asked.pregnancy)
    told.append(safety.help_in_short(asked, asked.region(region)))
    return _part(wording.WARNING_SIGNS, told)


def _background(facts: Facts) -> Part:
    """Return what nobody can change, with the answer as it was given."""
    told: list[Line] = []
    for factor in facts.catalogue.background:
        level_id = facts.responses.levels.get(factor.id)
        label = factor.by_level[level_id].label if level_id else common.NOT_ANSWERED
        told.append((bold(f"{factor.short}: "), plain(f"{label}.")))
    return Part(title=results.BACKGROUND_TITLE, lines=tuple(told))


def _answers(catalogue: Catalogue, responses: Responses, units: Units) -> Answers:
    """Return every question in the order in which it was asked, with its answer in words."""
    asked = [catalogue.by_factor[id_] for theme in catalogue.themes for id_ in theme.factors]
    found = [
        Answer(
            question=factor.question,
            answer=questionnaire.answer(factor, responses, units).strip("*"),
        )
        for factor in asked
    ]
    if responses.findings.get(PREGNANT):
        found.append(Answer(question=results.PREGNANCY, answer=wording.YES))
    heads = Answer(question=wording.QUESTION, answer=wording.ANSWER)
    return Answers(title=wording.ANSWERS, heads=heads, rows=tuple(found))


def _signs(catalogue: Catalogue, region: str | None) -> Part:
    """Return the warning signs that the safety check asks for, with the number to call."""
    asked = safety.asked_signs(catalogue.safety, catalogue.safety.region(region))
    return _part(wording.ASKED_SIGNS, asked)


def _part(title: str, lines: Iterable[str]) -> Part:
    return Part(title=title, lines=tuple(map(runs, lines)))
