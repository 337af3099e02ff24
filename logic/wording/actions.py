"""What research and guidelines say of the actions and the relief steps, and what was looked for."""

from collections.abc import Mapping

from logic.models.areas import Action, Basis, PreventionArea
from logic.models.base import Search
from logic.models.catalogue import Catalogue
from logic.models.factors import Source
from logic.models.relief import ReliefStep
from logic.texts import Texts
from logic.wording.common import estimate, found, rests_on
from logic.wording.relief import backing


def lead(texts: Texts, catalogue: Catalogue) -> str:
    """Return how many actions rest on what."""
    actions = catalogue.by_action.values()
    counts = {basis: sum(action.basis is basis for action in actions) for basis in Basis}
    return texts(
        "actions-lead",
        number=len(actions),
        guide=counts[Basis.GUIDE],
        research=counts[Basis.RESEARCH],
        guideline=counts[Basis.GUIDELINE],
        advice=counts[Basis.ADVICE],
    )


def of_area(texts: Texts, catalogue: Catalogue, area: PreventionArea) -> list[str]:
    """Return an area's actions as list items, each with all that is known of it."""
    return [f"- {' '.join(_known(texts, catalogue, action))}" for action in area.actions]


def of_relief(texts: Texts, catalogue: Catalogue) -> list[str]:
    """Return the relief steps as list items, each with how sure research is, and the search."""
    return [_step(texts, step, catalogue.sources) for step in catalogue.relief.steps]


def _known(texts: Texts, catalogue: Catalogue, action: Action) -> list[str]:
    lines = [f"**{action.title}**", f"{rests_on(texts, action, catalogue.sources)}."]
    if action.effect:
        came_about, ratio = action.effect.derivation.capitalize(), estimate(texts, action.effect)
        lines.append(texts("actions-effect", found=came_about, estimate=ratio))
    lines += found(texts, action, catalogue.sources)
    if action.searched:
        lines.append(looked_for(texts, action.searched))
    return lines


def _step(texts: Texts, step: ReliefStep, sources: Mapping[str, Source]) -> str:
    sentences = (
        step.research_says,
        backing(texts, step, sources),
        looked_for(texts, step.searched),
    )
    return f"- **{step.title}.** {' '.join(sentences)}"


def looked_for(texts: Texts, searched: Search) -> str:
    """Return how a search was done, with the words that were typed in quotes."""
    return texts(
        "actions-looked-for",
        day=texts.day(searched.on),
        question=searched.looked_for,
        where=searched.where,
        typed=texts.listed([texts("actions-typed", words=words) for words in searched.typed]),
        outcome=searched.outcome,
    )
