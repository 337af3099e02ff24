"""Every text that a person reads outside the safety check, catalogue and wording together."""

from collections.abc import Iterator

from logic.models import PreventionArea, RiskFactor
from tests.architecture.code import files, strings
from tests.unit.people import CATALOGUE


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
        yield from (action.title, action.first_step)


def of_catalogue() -> list[str]:
    """Return the texts of every factor, area, theme and cap."""
    found = [text for factor in CATALOGUE.factors for text in of_factor(factor)]
    found += [text for area in CATALOGUE.areas for text in of_area(area)]
    found += [
        text for theme in CATALOGUE.themes for text in (theme.title, theme.introduction) if text
    ]
    return [*found, *(cap.reason for cap in CATALOGUE.rules.caps)]


def of_wording() -> list[str]:
    """Return the texts of every wording module but the safety check's."""
    modules = [path for path in files("logic/wording") if path.stem != "safety"]
    return [text for path in modules for text in strings(path)]
