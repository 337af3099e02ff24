"""What stands on the one page and on the page of answers, in words, before anything is drawn."""

from collections.abc import Iterable, Sequence
from datetime import date

from logic.body_mass import Units
from logic.charts.palette import LIGHT
from logic.charts.prevention import Bar, Order, bars, takeaway
from logic.models.base import Urgency
from logic.models.catalogue import Catalogue
from logic.report.added_parts import FIRST_PAGES, Room, in_short, whole
from logic.report.document import (
    Added,
    Answer,
    Answers,
    Area,
    Chart,
    ChartRow,
    Document,
    FocusPart,
    Length,
    Line,
    Run,
    Section,
)
from logic.report.marked import bold, plain, runs, typed
from logic.responses import PREGNANT
from logic.result import Focus, Result
from logic.texts import MessageName, Texts
from logic.wording import common, prevention, questionnaire, results, safety
from logic.wording import report as wording

HOW_TO_READ: Sequence[MessageName] = (
    "report-longer",
    "report-labels",
    "report-lines",
    "report-tied",
)


def document(result: Result, made_on: date, added: Added, texts: Texts) -> Document:
    """Return what stands in the PDF; raise ValueError where there may be no result."""
    _refuse(result)
    catalogue, chart, day = result.catalogue, _chart(result, texts), texts.day(made_on)
    lengths = (
        Length(
            reading=(_reading(room, texts),) if chart.rows else (),
            below=_below(result, added, room, made_on, texts),
        )
        for room in FIRST_PAGES
    )
    return Document(
        language=texts.language,
        direction=texts.direction,
        title=texts("report-file-title", day=day),
        heading=texts("report-document"),
        name=typed(added.name),
        made=texts("report-made", day=day),
        chart=chart,
        side=(_warning_signs(result, added.region, texts), _background(result, texts)),
        in_place=_in_place(result, texts),
        focus=_focus(result, texts),
        lengths=tuple(lengths),
        answers=_answers(result, added.units, texts),
        after_answers=(_signs(catalogue, added.region, texts), *whole(result, added, texts)),
        foot=texts("report-footer", version=catalogue.version, day=day),
    )


def _refuse(result: Result) -> None:
    refused = {
        "stopped": result.check.stopped,
        "under_16": bool(result.check.under_16),
        "score": result.profile.score is None,
    }
    for reason, holds in refused.items():
        if holds:
            raise ValueError(f"as_pdf: {wording.NO_RESULT[reason]}")


def _chart(result: Result, texts: Texts) -> Chart:
    rows = bars(result, Order.IMPACT)
    return Chart(
        title=texts("results-chart-title"),
        alternative=takeaway(rows, texts, Order.IMPACT),
        rows=tuple(_row(bar, texts) for bar in rows),
    )


def _row(bar: Bar, texts: Texts) -> ChartRow:
    return ChartRow(
        title=bar.title,
        value=bar.impact,
        low=bar.low,
        high=bar.high,
        certainty=texts(common.CERTAINTY_SHORT[bar.certainty]),
        color=LIGHT.certainty[bar.certainty],
        tied=bar.tied_with_next,
    )


def _in_place(result: Result, texts: Texts) -> Section:
    """Return what the person does already, and the score."""
    profile, catalogue = result.profile, result.catalogue
    total = len(catalogue.tips)
    kept = [
        texts("report-tips", followed=profile.tips_followed, total=total),
        wording.in_place(texts, result),
    ]
    score = f"**{texts('report-score-title')}:** {wording.score(texts, profile)}"
    sentences = [" ".join(filter(None, kept)), score]
    if profile.unanswered:
        sentences.append(results.open_range(texts, profile))
    return _part(texts("report-tips-title"), sentences)


def _focus(result: Result, texts: Texts) -> FocusPart:
    """Return the areas to work on first, each with its reason, certainty, action and cautions."""
    sentences = []
    if result.nothing_left:
        kept = [result.catalogue.by_area[one.area].title for one in result.nothing_left]
        sentences.append(results.nothing_left(texts, kept))
    if not result.profile.focus:
        sentences.append(texts("results-nothing-to-do"))
    first = enumerate(result.focus[: prevention.FIRST], start=1)
    return FocusPart(
        title=texts("report-focus-title"),
        areas=tuple(_area(result, number, one, texts) for number, one in first),
        lines=tuple(map(runs, sentences)),
    )


def _area(result: Result, number: int, one: Focus, texts: Texts) -> Area:
    catalogue = result.catalogue
    sure = wording.how_sure(texts, result, one.rank)
    title, *place = runs(wording.place(texts, number, one.area, sure))
    sentences = [
        wording.why(texts, one.reason.factor, one.reason.level, catalogue.sources),
        *wording.what_to_do(texts, one.action, catalogue.sources).splitlines(),
        *common.cautions(texts, one.action, one.cautions).splitlines(),
    ]
    return Area(
        title=title.text,
        place="".join(run.text for run in place).strip(),
        lines=tuple(map(runs, sentences)),
    )


def _reading(room: Room, texts: Texts) -> Section:
    """Return how to read the chart."""
    sentences = [*map(texts, HOW_TO_READ), *([texts("results-limits")] if room.limits else [])]
    return _part(texts("report-reading"), [" ".join(sentences)])


def _below(
    result: Result, added: Added, room: Room, made_on: date, texts: Texts
) -> tuple[Section, ...]:
    """Return the last parts of the first page."""
    sources = _sources(result, added, room, texts)
    return (*in_short(result, added, room, made_on, texts), sources)


def _sources(result: Result, added: Added, room: Room, texts: Texts) -> Section:
    """Return the sources of what the first page says, each with a way to find it."""
    catalogue = result.catalogue
    ids: list[str | None] = []
    for one in result.focus[: prevention.FIRST]:
        ids += [one.reason.level.source, one.action.source]
    for planned in added.plan.actions[: room.actions] if added.plan else ():
        ids.append(catalogue.by_action[planned.action].source)
    found = [catalogue.sources[id_] for id_ in dict.fromkeys(ids) if id_]
    parts: list[Run] = []
    for source in found:
        parts += [plain("; ")] if parts else []
        parts.append(Run(text=wording.source(source), link=source.url))
    return Section(
        title=texts("report-sources"), lines=(tuple(parts) or runs(texts("report-no-sources")),)
    )


def _warning_signs(result: Result, region: str | None, texts: Texts) -> Section:
    """Return what the safety check found, and when to get help; unanswered is never a "no"."""
    check, asked = result.check, result.catalogue.safety
    sentences = []
    if check.signs:
        named = "; ".join(asked.by_sign[id_].title for id_ in check.signs)
        reported = f"**{texts('report-reported')}:** {named}."
        sentences.append(f"{reported} {asked.screens[Urgency.SOON].steps[0]}")
    elif check.complete:
        sentences.append(texts("report-asked", number=len(asked.by_sign)))
    sentences.append(asked.safety_net.reported if check.complete else texts("report-not-complete"))
    if check.pregnant:
        sentences.append(asked.pregnancy)
    sentences.append(safety.help_in_short(texts, asked, asked.region(region)))
    return _part(texts("report-warning-signs"), sentences)


def _background(result: Result, texts: Texts) -> Section:
    """Return what nobody can change, with the answer as it was given."""
    lines: list[Line] = []
    for factor in result.catalogue.background:
        level_id = result.responses.levels.get(factor.id)
        label = factor.by_level[level_id].label if level_id else texts(common.NOT_ANSWERED)
        lines.append((bold(f"{factor.short}: "), plain(f"{label}.")))
    return Section(title=texts("results-background-title"), lines=tuple(lines))


def _answers(result: Result, units: Units, texts: Texts) -> Answers:
    """Return every question in the order in which it was asked, with its answer in words."""
    catalogue, responses = result.catalogue, result.responses
    asked = [catalogue.by_factor[id_] for theme in catalogue.themes for id_ in theme.factors]
    found = [
        Answer(
            question=factor.question,
            answer=questionnaire.answer(texts, factor, responses, units).strip("*"),
        )
        for factor in asked
    ]
    if responses.findings.get(PREGNANT):
        found.append(Answer(question=texts("results-pregnancy"), answer=texts("report-yes")))
    heads = Answer(question=texts("report-question"), answer=texts("report-answer"))
    return Answers(title=texts("report-answers"), heads=heads, rows=tuple(found))


def _signs(catalogue: Catalogue, region: str | None, texts: Texts) -> Section:
    """Return the warning signs that the safety check asks for, with the number to call."""
    asked = safety.asked_signs(texts, catalogue.safety, catalogue.safety.region(region))
    return _part(texts("report-asked-signs"), asked)


def _part(title: str, lines: Iterable[str]) -> Section:
    return Section(title=title, lines=tuple(map(runs, lines)))
