"""The questionnaire's link ids, by what stands at them."""

from collections.abc import Iterable
from dataclasses import dataclass

from logic.fhir.codes import CHECK, CM, KG, RESULT, SCORE, URGENCY, Element, level_link, value_link
from logic.fhir.questionnaire import resource
from logic.likeness import folded, nearly
from logic.models.catalogue import Catalogue
from logic.models.factors import RiskFactor
from logic.responses import HEIGHT, PREGNANT, UNDER_16, WEIGHT
from logic.texts import Texts

UNITS = {HEIGHT: CM, WEIGHT: KG}
LONGEST_COMPARED = 100
"""Characters of a link id that are compared."""


@dataclass(frozen=True, slots=True)
class Form:
    """The link ids of the questionnaire: its groups and texts, and the questions of each kind.

    `check_groups` are the groups of warning signs and of results. `measurements` maps link id to
    unit. `worked_out` are the questions that the questionnaire answers itself, by calculation.
    """

    groups: frozenset[str]
    check_groups: tuple[str, ...]
    texts: frozenset[str]
    statements: tuple[str, ...]
    factors: dict[str, RiskFactor]
    measurements: dict[str, str]
    worked_out: frozenset[str]

    def is_of_check(self, link_id: str) -> bool:
        """Return whether a link id is a group of warning signs, or probably a misspelt one."""
        if link_id in self.groups:
            return link_id in self.check_groups
        return like(link_id, self.check_groups) is not None

    def sign_like(self, link_id: str) -> str | None:
        """Return the statement or urgency that a link id misspells or contains, if any."""
        names = (*self.statements, URGENCY)
        whole = folded(link_id)
        return like(link_id, names) or next((name for name in names if name in whole), None)

    def habit_like(self, link_id: str) -> str | None:
        """Return the habit or measurement that a link id misspells, if any."""
        return like(link_id, (*self.factors, *self.measurements))


def form(catalogue: Catalogue, texts: Texts) -> Form:
    """Return the link ids of the questionnaire."""
    groups: set[str] = set()
    displays: set[str] = set()
    waiting: list[Element] = list(resource(catalogue, texts)["item"])
    while waiting:
        item = waiting.pop()
        kinds = {"group": groups, "display": displays}
        kinds.get(item["type"], set()).add(item["linkId"])
        waiting.extend(item.get("item", []))
    measured = [factor for factor in catalogue.factors if factor.body_limits]
    follows = [link(factor) for factor in measured for link in (value_link, level_link)]
    return Form(
        groups=frozenset(groups),
        check_groups=tuple(one for one in groups if one.split(".")[0] in (CHECK, RESULT)),
        texts=frozenset(displays),
        statements=(UNDER_16, PREGNANT, *catalogue.safety.findings),
        factors=catalogue.by_factor,
        measurements=UNITS if measured else {},
        worked_out=frozenset({SCORE, URGENCY, *follows}),
    )


def like(link_id: str, known: Iterable[str]) -> str | None:
    """Return the known link id that another one equals but for case or blanks, or misspells."""
    text, names = folded(link_id)[:LONGEST_COMPARED], list(known)
    same = (name for name in names if folded(name) == text)
    return next(same, None) or nearly(text, names)
