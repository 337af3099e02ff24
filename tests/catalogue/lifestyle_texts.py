"""Every text that a person reads outside the safety check, catalogue and wording together."""

from collections.abc import Iterator

from logic.models import PreventionArea, RiskFactor
from tests.architecture.code import files, strings
from tests.shipped import CATALOGUE


def of_factor(factor: RiskFactor) -> Iterator[str]:
    """Yield the texts of one factor."""
    yield from (factor.short, factor.question, factor.help, factor.certainty_reason)
    yield from (factor.guide_says, factor.research_says)
    for level in factor.levels:
        yield level.label
        if level.estimate is not None:
            yield level.estimate.derivation
    for other in factor.other_estimates:
        yield other.result
        if other.estimate is not None:
            yield other.estimate.derivation


def of_area(area: PreventionArea) -> Iterator[str]:
    """Yield the texts of one area."""
    yield area.title
    yield area.tip_text or ""
    for action in area.actions:
        yield from (action.title, action.dose, action.first_step, action.works_when)
        yield from action.cautions.values()
        if action.effect is not None:
            yield action.effect.derivation


def of_relief() -> Iterator[str]:
    """Yield what is said during a spasm, without the short form of the warning signs."""
    relief = CATALOGUE.relief
    for step in relief.steps:
        yield from (step.title, step.guide_says, step.research_says)
    for note in (*relief.notes, *relief.avoid):
        yield from (note.title, note.text)


def of_coach() -> Iterator[str]:
    """Yield the texts of the posture hold, the movement break and their timers."""
    coach = CATALOGUE.coach
    yield coach.stop_rule
    for routine in coach.routines:
        yield from (routine.title, routine.guide_says)
        for step in routine.steps:
            yield from (step.title, step.text, step.alt)
    for timer in coach.timers:
        yield from (timer.label, timer.ended)
    for note in coach.notes:
        yield from (note.title, note.text)


def of_catalogue() -> list[str]:
    """Return the texts of every factor, area, theme and cap, of relief and of the coach."""
    found = [text for factor in CATALOGUE.factors for text in of_factor(factor)]
    found += [text for area in CATALOGUE.areas for text in of_area(area)]
    found += [
        text for theme in CATALOGUE.themes for text in (theme.title, theme.introduction) if text
    ]
    return [*found, *(cap.reason for cap in CATALOGUE.rules.caps), *of_relief(), *of_coach()]


def of_wording() -> list[str]:
    """Return the texts of every wording module but the safety check's; without a letter, none."""
    modules = [path for path in files("logic/wording") if path.stem != "safety"]
    found = [text for path in modules for text in strings(path)]
    return [text for text in found if any(map(str.isalpha, text))]
