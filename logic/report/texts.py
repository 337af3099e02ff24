"""What stands on the one page and on the page of answers, before anything is drawn."""

from datetime import date

from logic.body_mass import Units
from logic.charts import Order, bars, takeaway
from logic.models import Catalogue, RiskProfile
from logic.report.added_parts import in_short, whole
from logic.report.first_page import focus, in_place, side, sources
from logic.report.marked import bold, plain, runs, typed, unprintable
from logic.report.record import Added, Answer, Document, Line, Part, Version
from logic.report.room import FIRST_PAGES, Room
from logic.responses import PREGNANT, Responses
from logic.result import Result
from logic.scoring import assess
from logic.uncertainty import rank
from logic.warning_signs import check_warning_signs
from logic.wording import common, questionnaire, results, safety
from logic.wording import report as wording


def document(catalogue: Catalogue, responses: Responses, made_on: date, added: Added) -> Document:
    """Return what stands in the PDF; raise ValueError where there may be no result."""
    profile = assess(catalogue, responses)
    _check(catalogue, responses, profile)
    ranking = rank(catalogue, responses)
    rows = bars(Result(catalogue, responses), Order.IMPACT)

    def version(room: Room) -> Version:
        worked_on = focus(catalogue, responses, profile, ranking, doses=room.doses)
        return Version(
            enlarged=room.enlarged,
            above=(in_place(catalogue, profile), worked_on),
            side=side(catalogue, responses, added.region, limits=room.limits, has_chart=bool(rows)),
            below=_below(catalogue, responses, made_on, added, room),
        )

    return Document(
        title=wording.title(made_on),
        made_on=made_on,
        lead=_lead(made_on, added.name),
        versions=tuple(version(room) for room in FIRST_PAGES),
        chart_title=results.CHART_TITLE,
        chart=rows,
        chart_text=takeaway(rows, Order.IMPACT),
        answers_title=wording.ANSWERS,
        answers=_answers(catalogue, responses, added.units),
        after_answers=(_signs(catalogue, added.region), *whole(catalogue, responses, added)),
        footer=wording.footer(catalogue.version, made_on),
    )


def _below(
    catalogue: Catalogue, responses: Responses, made_on: date, added: Added, room: Room
) -> tuple[Part, ...]:
    return (
        *in_short(catalogue, responses, added, room, made_on),
        sources(catalogue, responses, added.plan, room),
    )


def _check(catalogue: Catalogue, responses: Responses, profile: RiskProfile) -> None:
    check = check_warning_signs(catalogue, responses)
    refused = {
        "stopped": check.stopped,
        "under_16": bool(check.under_16),
        "score": profile.score is None,
    }
    for reason, holds in refused.items():
        if holds:
            raise ValueError(f"one_page: {wording.NO_RESULT[reason]}")


def _lead(made_on: date, name: str) -> tuple[Line, ...]:
    """Return the title's line and whose page it is, made by whom and when."""
    whose = wording.BY_HAND if unprintable(name) else typed(name)
    return (
        (bold(wording.DOCUMENT),),
        *(((bold(whose),),) if whose else ()),
        (plain(f"{common.written(made_on)}. {wording.NOT_A_DIAGNOSIS}"),),
    )


def _answers(catalogue: Catalogue, responses: Responses, units: Units) -> tuple[Answer, ...]:
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
    return tuple(found)


def _signs(catalogue: Catalogue, region: str | None) -> Part:
    """Return the warning signs that the safety check asks for, with the number to call."""
    told = safety.asked_signs(catalogue.safety, catalogue.safety.region(region))
    return Part(title=wording.ASKED_SIGNS, lines=tuple(map(runs, told)))
