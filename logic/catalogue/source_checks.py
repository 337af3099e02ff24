"""Every source that is named is there, is used, and can be looked up."""

from collections.abc import Iterator

from logic.catalogue.faults import CatalogueFault, fault
from logic.catalogue.relief_checks import said_with_sources
from logic.models.areas import Action
from logic.models.base import Certainty
from logic.models.catalogue import Catalogue
from logic.models.factors import RiskFactor


def check_sources(catalogue: Catalogue) -> Iterator[CatalogueFault]:
    """Yield every source that is missing, that nothing refers to, or that cannot be looked up."""
    uses = list(_uses(catalogue))
    for file, key, id_ in uses:
        if id_ not in catalogue.sources:
            yield fault(file, key, f"the source {id_!r} is unknown.", "add it to sources.toml.")
    for unused in catalogue.sources.keys() - {id_ for _, _, id_ in uses}:
        yield fault("sources.toml", unused, "nothing refers to it.", "cite it or remove it.")
    for source in catalogue.sources.values():
        if source.url is None:
            yield fault("sources.toml", source.id, "cannot be looked up.", "add doi, pmid or link.")


def _uses(catalogue: Catalogue) -> Iterator[tuple[str, str, str]]:
    """Yield file, key and source id of every reference to a source."""
    for factor in catalogue.factors:
        yield from _uses_of(factor)
    for area in catalogue.areas:
        for action in area.actions:
            yield from _uses_of_action(area.id, action)
    for cap in catalogue.rules.caps:
        if cap.source is not None:
            yield "scoring.toml", f"caps.{cap.id}.source", cap.source
    for sign in catalogue.safety.signs:
        for source in sign.sources:
            yield "warning_signs.toml", f"signs.{sign.id}.sources", source
    yield from _uses_as_limits(catalogue)
    yield from said_with_sources(catalogue)


def _uses_of_action(area: str, action: Action) -> Iterator[tuple[str, str, str]]:
    file, key = "areas.toml", f"{area}.actions.{action.id}"
    if action.source is not None:
        yield file, f"{key}.source", action.source
    for found in action.found:
        yield file, f"{key}.found", found.source


def _uses_as_limits(catalogue: Catalogue) -> Iterator[tuple[str, str, str]]:
    for tool in catalogue.published_tools:
        yield "published_tools.toml", f"{tool.id}.source", tool.source
    for number, study in enumerate(catalogue.summed_habits):
        yield "summed_habits.toml", f"summed_habits.{number}.source", study.source


def check_summed_habits(catalogue: Catalogue) -> Iterator[CatalogueFault]:
    """Yield every study that added up habits without saying how sure research is."""
    for number, study in enumerate(catalogue.summed_habits):
        if study.certainty is Certainty.NONE:
            key, problem = f"summed_habits.{number}.certainty", "a study has a certainty."
            remedy = "name it: very_low, low, moderate or high."
            yield fault("summed_habits.toml", key, problem, remedy)


def _uses_of(factor: RiskFactor) -> Iterator[tuple[str, str, str]]:
    file = f"risk_factors/{factor.id}.toml"
    for level in factor.levels:
        if level.source is not None:
            yield file, f"levels.{level.id}.source", level.source
    for other in factor.other_estimates:
        yield file, "other_estimates.source", other.source
