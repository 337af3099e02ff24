"""The rules that a catalogue must keep across its files; the field guide lists them."""

from collections.abc import Iterator
from itertools import pairwise
from string import Formatter

from logic.catalogue.area_checks import check_areas
from logic.catalogue.faults import CatalogueFault, fault, future, repeated
from logic.catalogue.history_checks import check_retired, check_revisions
from logic.catalogue.outside_checks import check_outside
from logic.catalogue.relief_checks import check_coach, check_relief
from logic.catalogue.source_checks import check_sources, check_summed_habits
from logic.catalogue.survey_checks import check_survey
from logic.models.base import BACKGROUND, Certainty, Role, Urgency
from logic.models.catalogue import Catalogue
from logic.models.factors import Level, RiskFactor
from logic.models.safety import SafetyCheck, WarningSign

RESERVED_LEVELS = {"unanswered", "declined"}
RESERVED_IDS = {BACKGROUND, "height_cm", "weight_kg", "height_ft", "height_in", "weight_lb"}
RESERVED_IDS |= {"under_16", "pregnant", "region", "units", "order", "declined_body"}
PLACEHOLDERS = ("emergency", "urgent_line")


def check(catalogue: Catalogue) -> Iterator[CatalogueFault]:
    """Yield every broken rule of a catalogue whose parts are each well formed."""
    yield from _ids(catalogue)
    for factor in catalogue.factors:
        yield from _factor(factor, catalogue)
    for factor in [f for f in catalogue.factors if f.body_limits is not None][1:]:
        problem = "another factor is asked as height and weight already."
        yield fault(f"risk_factors/{factor.id}.toml", "body_limits", problem, "keep one.")
    yield from check_areas(catalogue)
    yield from check_sources(catalogue)
    yield from check_summed_habits(catalogue)
    yield from _caps(catalogue)
    yield from _safety(catalogue)
    yield from check_relief(catalogue)
    yield from check_coach(catalogue)
    yield from check_revisions(catalogue)
    yield from check_retired(catalogue)
    if catalogue.survey is not None:
        yield from check_survey(catalogue.survey, catalogue)
    if catalogue.outside is not None:
        yield from check_outside(catalogue.outside, catalogue)


def _ids(catalogue: Catalogue) -> Iterator[CatalogueFault]:
    """Check that every id stands for one thing."""
    safety = catalogue.safety
    statements = [finding.id for group in safety.groups for finding in group.findings]
    kinds = {
        "areas.toml, areas": [area.id for area in catalogue.areas],
        "areas.toml, actions": [action.id for area in catalogue.areas for action in area.actions],
        "themes.toml, themes": [theme.id for theme in catalogue.themes],
        "scoring.toml, caps": [cap.id for cap in catalogue.rules.caps],
        "published_tools.toml, published_tools": [tool.id for tool in catalogue.published_tools],
        "revisions.toml, revisions": [revision.version for revision in catalogue.revisions],
        "warning_signs.toml, groups": [group.id for group in safety.groups],
        "warning_signs.toml, findings": [*statements, *catalogue.by_factor],
        "warning_signs.toml, signs": [sign.id for sign in safety.signs],
        "warning_signs.toml, regions": [region.id for region in safety.regions],
    }
    for place, ids in kinds.items():
        file, key = place.split(", ")
        for id_ in repeated(ids):
            yield fault(file, f"{key}.{id_}", "stands twice.", "give each its own id.")
        for id_ in sorted(RESERVED_IDS.intersection(ids)):
            yield fault(file, f"{key}.{id_}", "has a meaning of its own.", "choose another id.")


def _factor(factor: RiskFactor, catalogue: Catalogue) -> Iterator[CatalogueFault]:
    file = f"risk_factors/{factor.id}.toml"
    if factor.area not in (BACKGROUND, *catalogue.by_area):
        yield fault(file, "area", f"{factor.area!r} is unknown.", "use an id of areas.toml.")
    yield from future(file, "reviewed_on", factor.reviewed_on, "give the day of the review.")
    for id_ in repeated(level.id for level in factor.levels):
        yield fault(file, "levels", f"{id_!r} stands twice.", "give each level its own id.")
    for label in repeated(level.label for level in factor.levels):
        yield fault(file, "levels", f"{label!r} stands twice.", "give each level its own label.")
    for brief in repeated(level.in_short for level in factor.levels if level.brief):
        yield fault(file, "levels", f"{brief!r} stands twice.", "give each level its own brief.")
    for position, level in enumerate(factor.levels):
        for problem, remedy in _level(level, factor, first=position == 0):
            yield fault(file, f"levels.{level.id}", problem, remedy)
    for better, worse in pairwise(factor.levels):
        if worse.impact < better.impact and not factor.is_background:
            problem = f"counts less than the better level {better.id!r}."
            yield fault(file, f"levels.{worse.id}", problem, "order levels from best to worst.")
    yield from _body(factor, file)


def _level(level: Level, factor: RiskFactor, *, first: bool) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with one level, each with its remedy."""
    if level.id in RESERVED_LEVELS:
        yield f"{level.id!r} is the name of an open answer.", "choose another id."
    if first != (level.role is Role.REFERENCE):
        yield "the first level, and no other, is the reference.", "put the reference first."
    has_estimate = level.estimate is not None
    if has_estimate != (level.role in (Role.ONSET, Role.TRIGGER, Role.RECURRENCE)):
        yield f"the role {level.role} and the estimate do not fit.", "give both or neither."
    if has_estimate and level.certainty is Certainty.NONE:
        yield "an estimate has a certainty.", "name it: very_low, low, moderate or high."
    if level.role is Role.GUIDE_ONLY and level.certainty is not Certainty.NONE:
        yield "the guide's word alone has no certainty.", "write none."
    if not first and level.source is None:
        yield "every level but the reference names its source.", "add source."
    if (level.role is Role.RECURRENCE) and not factor.is_background:
        yield "recurrence belongs to the background.", "use onset, or move the factor."
    if level.role in (Role.ONSET, Role.TRIGGER) and factor.is_background:
        yield "background is never scored.", "use recurrence or guide_only."
    if level.role is Role.GUIDE_ONLY and not factor.in_guide:
        yield "only a factor of the guide can rest on its word.", "set in_guide or add research."


def _body(factor: RiskFactor, file: str) -> Iterator[CatalogueFault]:
    bounds = [level.at_least for level in factor.levels]
    if factor.body_limits is None:
        if any(bound is not None for bound in bounds):
            problem = "at_least is for the factor that is asked as height and weight."
            yield fault(file, "levels", problem, "remove it, or add [body_limits].")
        return
    known = [bound for bound in bounds if bound is not None]
    if len(known) < len(bounds) or known[0] != 0 or known != sorted(set(known)):
        problem = "at_least must start at 0 and rise from level to level."
        yield fault(file, "levels", problem, "give every level its lower bound.")


def _caps(catalogue: Catalogue) -> Iterator[CatalogueFault]:
    capped = [area for cap in catalogue.rules.caps for area in cap.areas]
    for area in repeated(capped):
        yield fault("scoring.toml", area, "is under two caps.", "leave it under one.")
    for area in set(capped) - catalogue.by_area.keys():
        yield fault("scoring.toml", area, "is unknown.", "use an id of areas.toml.")
    for missing in set(Certainty) - catalogue.rules.certainty_weights.keys():
        yield fault("scoring.toml", "certainty_weights", f"{missing} has no weight.", "add it.")


def _safety(catalogue: Catalogue) -> Iterator[CatalogueFault]:
    file, safety = "warning_signs.toml", catalogue.safety
    statements = [finding.id for group in safety.groups for finding in group.findings]
    needed = {id_ for sign in safety.signs for id_ in (*sign.all_of, *sign.of)}
    asked_when = {id_ for group in safety.groups for id_ in group.asked_when}
    for id_ in (needed | asked_when) - set(statements):
        yield fault(file, id_, "is used by a rule but never asked.", "add it to a group.")
    for id_ in set(statements) - needed:
        yield fault(file, id_, "is asked but no rule uses it.", "add a sign or remove it.")
    for sign in safety.signs:
        for problem, remedy in _sign(sign):
            yield fault(file, f"signs.{sign.id}", problem, remedy)
    for urgency in set(Urgency) - {Urgency.NONE} - safety.screens.keys():
        yield fault(file, f"screens.{urgency}", "is missing.", "say what the person is to do.")
    yield from _placeholders(safety)


def _sign(sign: WarningSign) -> Iterator[tuple[str, str]]:
    """Yield what keeps a sign from being reported when, and only when, it should be."""
    if sign.urgency is Urgency.NONE:
        yield "a sign has an urgency.", "use emergency, same_day or soon."
    if not sign.all_of and not sign.of:
        yield "no statement is needed for it.", "add all_of, or of with at_least."
    if bool(sign.of) != bool(sign.at_least):
        yield "of and at_least go together.", "give both or neither."
    elif sign.at_least > min(len(sign.of), sign.at_most or len(sign.of)):
        yield "it can never be present.", "lower at_least, or mend of and at_most."


def _placeholders(safety: SafetyCheck) -> Iterator[CatalogueFault]:
    """Check that a screen's steps ask for nothing that a region does not give."""
    net = safety.safety_net
    texts = {f"screens.{urgency}": screen.steps for urgency, screen in safety.screens.items()}
    texts |= {"safety_net": (net.call, net.otherwise), "too_young": safety.too_young.steps}
    for name, steps in texts.items():
        asked = {field for step in steps for field in _fields(step)}
        for unknown in sorted(asked - {None, *PLACEHOLDERS}, key=str):
            problem = f"{{{unknown}}} is not known."
            yield fault("warning_signs.toml", name, problem, f"use {' or '.join(PLACEHOLDERS)}.")
    urgent = safety.screens.get(Urgency.EMERGENCY)
    if urgent and not any("emergency" in _fields(step) for step in urgent.steps):
        problem, remedy = "names no number to call.", "write {emergency} in a step."
        yield fault("warning_signs.toml", f"screens.{Urgency.EMERGENCY}", problem, remedy)


def _fields(step: str) -> set[str | None]:
    """Return what a step asks for; the step itself where its braces do not match."""
    try:
        return {field for _, field, _, _ in Formatter().parse(step)}
    except ValueError:
        return {step}
