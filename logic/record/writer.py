"""Writes a record file."""

from datetime import datetime

from logic.models.catalogue import Catalogue
from logic.models.results import RiskProfile
from logic.plan import Plan
from logic.record.contents import Contents
from logic.record.file import (
    FORMAT,
    SCHEMA_VERSION,
    WORD,
    RecordFile,
    SavedAction,
    SavedArea,
    SavedPlan,
    SavedResult,
)
from logic.responses import DECLINED, Responses
from logic.scoring import assess
from logic.warning_signs import WarningCheck, check_warning_signs


def save(
    contents: Contents,
    catalogue: Catalogue,
    *,
    saved_at: datetime,
    time_zone: str | None,
    profile: RiskProfile | None = None,
) -> bytes:
    """Return a record file: JSON in UTF-8, indented.

    `saved_at` is in the person's time and knows its offset from UTC; `time_zone` is the IANA
    name of that time, if known. `profile` is what `assess` gives for the answers, where that was
    asked already. What could not be used in the answers or the plan is left out.

    Raises:
        ValueError: where `saved_at` does not know its offset from UTC.
    """
    profile = profile or assess(catalogue, contents.responses)
    file = _file(contents, catalogue, profile, saved_at.replace(microsecond=0), time_zone)
    return file.model_dump_json(indent=2).encode() + b"\n"


def _file(
    contents: Contents,
    catalogue: Catalogue,
    profile: RiskProfile,
    saved_at: datetime,
    time_zone: str | None,
) -> RecordFile:
    responses = contents.responses
    return RecordFile(
        format=FORMAT,
        schema_version=SCHEMA_VERSION,
        catalogue_version=catalogue.version,
        saved_at=saved_at,
        time_zone=time_zone,
        answers=_answers(responses, catalogue),
        measurements=responses.measurements,
        safety_check={id_: WORD[found] for id_, found in responses.findings.items()},
        plan=_plan(contents.plan),
        kept=contents.kept_up,
        language=contents.preferences.language,
        region=contents.preferences.region,
        units=contents.preferences.units,
        calendar=contents.preferences.calendar,
        result=_result(profile, check_warning_signs(catalogue, responses)),
    )


def _answers(responses: Responses, catalogue: Catalogue) -> dict[str, str]:
    """Return the answers by factor; a level that height and weight give is left to them."""
    found = responses.levels | dict.fromkeys(responses.declined, DECLINED)
    return {
        factor.id: found[factor.id]
        for factor in catalogue.factors
        if factor.id in found and not responses.is_measured(factor)
    }


def _plan(plan: Plan) -> SavedPlan:
    return SavedPlan(
        starts_on=plan.starts_on,
        actions=tuple(
            SavedAction(
                action=planned.action,
                days=planned.days,
                at=f"{planned.at:%H:%M}" if planned.at else None,
                words=planned.words,
            )
            for planned in plan.actions
        ),
        willingness=plan.willingness,
    )


def _result(profile: RiskProfile, check: WarningCheck) -> SavedResult | None:
    """Return a result to compare later ones with, None where no result may be shown."""
    if profile.score is None or not check.allows_result:
        return None
    areas = {a.area: SavedArea(gap=a.gap, impact=a.impact) for a in profile.areas}
    return SavedResult(score=profile.score, areas=areas)
