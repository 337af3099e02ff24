"""What research and guidelines say of the actions and the relief steps, and what was looked for."""

from collections.abc import Mapping

from logic.models import Action, Basis, Catalogue, PreventionArea, ReliefStep, Search, Source
from logic.texts import ENGLISH, texts_in
from logic.wording.common import estimate, found, listed, rests_on, written
from logic.wording.relief import backing

TITLE = "What research says of the actions"
LEAD = (
    "The plan offers {number} actions. The guide names {guide} of them, studies tested {research}, "
    "and guidelines recommend {guideline}, most for other ends than back pain. For the other "
    "{advice} we found neither a study nor a guideline that speaks for them as they stand: they "
    "are general advice. What was looked for, and what came of it, stands below, no effect "
    "included."
)
RELIEF_TITLE = "During a spasm"
LOOKED_FOR = "Looked for on {day}: {looked_for}, in {where}. Typed: {typed}. {outcome}"


def lead(catalogue: Catalogue) -> str:
    """Return how many actions rest on what."""
    actions = catalogue.by_action.values()
    counts = {basis: sum(action.basis is basis for action in actions) for basis in Basis}
    return LEAD.format(number=len(actions), **counts)


def of_area(catalogue: Catalogue, area: PreventionArea) -> list[str]:
    """Return an area's actions as list items, each with all that is known of it."""
    return [f"- {' '.join(_known(catalogue, action))}" for action in area.actions]


def of_relief(catalogue: Catalogue) -> list[str]:
    """Return the relief steps as list items, each with how sure research is, and the search."""
    return [_step(step, catalogue.sources) for step in catalogue.relief.steps]


def _known(catalogue: Catalogue, action: Action) -> list[str]:
    told = [f"**{action.title}**", f"{rests_on(action, catalogue.sources)}."]
    if action.effect:
        told.append(f"{action.effect.derivation.capitalize()}: {estimate(action.effect)}.")
    told += found(action, catalogue.sources)
    if action.searched:
        told.append(looked_for(action.searched))
    return told


def _step(step: ReliefStep, sources: Mapping[str, Source]) -> str:
    told = (
        step.research_says,
        backing(texts_in(ENGLISH), step, sources),
        looked_for(step.searched),
    )
    return f"- **{step.title}.** {' '.join(told)}"


def looked_for(searched: Search) -> str:
    """Return the record of a search, with the words that were typed in quotes."""
    return LOOKED_FOR.format(
        day=written(searched.on),
        looked_for=searched.looked_for,
        where=searched.where,
        typed=listed([f'"{words}"' for words in searched.typed]),
        outcome=searched.outcome,
    )
