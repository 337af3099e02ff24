"""The rules that the prevention areas and their actions must keep beside the catalogue."""

from collections.abc import Iterator
from functools import partial

from logic.catalogue.faults import CatalogueFault, fault, future
from logic.models.areas import Action, Basis, PreventionArea
from logic.models.base import Certainty
from logic.models.catalogue import Catalogue

AREAS = "areas.toml"
NUMBER_OF_TIPS = 12
FEWEST, MOST = 2, 3

_fault = partial(fault, AREAS)


def check_areas(catalogue: Catalogue) -> Iterator[CatalogueFault]:
    """Yield what keeps areas, actions and the guide's tips from fitting the factors."""
    for area in catalogue.areas:
        for action in area.actions:
            yield from _searched(f"{area.id}.actions.{action.id}", action)
        if not catalogue.factors_of.get(area.id):
            problem = "no factor belongs to this area."
            yield _fault(area.id, problem, "add a factor or remove the area.")
        yield from _actions(area, catalogue)
        if (area.tip is None) != (area.tip_text is None):
            yield _fault(area.id, "tip and tip_text go together.", "give both.")
    numbers = sorted(area.tip for area in catalogue.areas if area.tip is not None)
    if numbers != list(range(1, NUMBER_OF_TIPS + 1)):
        problem = f"the guide's tips 1 to {NUMBER_OF_TIPS} must each stand once, not {numbers}."
        yield _fault("tip", problem, "number the areas as the guide does.")


def _actions(area: PreventionArea, catalogue: Catalogue) -> Iterator[CatalogueFault]:
    if not FEWEST <= (number := len(area.actions)) <= MOST:
        problem = f"an area has {FEWEST} or {MOST} actions to choose from, not {number}."
        yield _fault(area.id, problem, "add actions, or keep the best.")
    known = _answers_of(catalogue, area.id)
    for unknown in sorted({fit for action in area.actions for fit in action.fits} - known):
        problem = f"an action fits {unknown!r}, which this area does not ask."
        yield _fault(area.id, problem, "use a factor or factor.level of it.")
    for action in area.actions:
        for problem, remedy in _action(action):
            yield _fault(f"{area.id}.actions.{action.id}", problem, remedy)


def _searched(key: str, action: Action) -> Iterator[CatalogueFault]:
    if action.searched is not None:
        day, remedy = action.searched.on, "give the day of the search."
        yield from future(AREAS, f"{key}.searched.on", day, remedy)


def _action(action: Action) -> Iterator[tuple[str, str]]:
    """Yield what an action claims beyond its basis, each with its remedy."""
    if action.basis is Basis.ADVICE and action.searched is None:
        yield "general advice says what research was looked for.", "add searched."
    if any(found.certainty is Certainty.NONE for found in action.found):
        yield "found with the certainty none.", "leave certainty out, or name it."
    if action.basis is Basis.RESEARCH:
        if action.source is None:
            yield "research names the study that tested the action.", "add source."
        if action.certainty is Certainty.NONE:
            yield "research has a certainty.", "name it: very_low, low, moderate or high."
        return
    if action.certainty is not Certainty.NONE:
        yield "only research has a certainty.", "remove it, or write none."
    if action.effect is not None:
        yield "only research has an effect.", "remove it, or set basis to research."
    if action.basis is Basis.GUIDELINE and action.source is None:
        yield "a guideline is named.", "add source, or set basis to advice."
    if action.basis is Basis.GUIDE and action.source is not None:
        yield "the guide's word has no source.", "remove source, or set basis to advice."


def _answers_of(catalogue: Catalogue, area: str) -> set[str]:
    """Return the factors of an area and their answers: "smoking", "smoking.former"."""
    factors = catalogue.factors_of.get(area, ())
    levels = {f"{factor.id}.{level.id}" for factor in factors for level in factor.levels}
    return levels | {factor.id for factor in factors}
