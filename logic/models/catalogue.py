"""The whole catalogue, with the look-ups that scoring needs."""

from functools import cached_property
from math import ceil, inf

from logic.models.areas import Action, Pathway, PreventionArea, ScoringRules, Theme
from logic.models.base import BACKGROUND, Frozen
from logic.models.coach import Coach
from logic.models.evidence import PublishedTool, Revision
from logic.models.factors import RiskFactor, Source, SummedHabits
from logic.models.outside import OutsideChecks
from logic.models.relief import Relief
from logic.models.retired import Retired, RetiredKind
from logic.models.safety import SafetyCheck
from logic.models.survey import Survey


class Catalogue(Frozen):
    """Every factor, area, source and rule, checked against each other."""

    areas: tuple[PreventionArea, ...]
    themes: tuple[Theme, ...]
    factors: tuple[RiskFactor, ...]
    sources: dict[str, Source]
    rules: ScoringRules
    safety: SafetyCheck
    relief: Relief
    coach: Coach
    survey: Survey | None = None
    outside: OutsideChecks | None = None
    published_tools: tuple[PublishedTool, ...] = ()
    summed_habits: tuple[SummedHabits, ...] = ()
    revisions: tuple[Revision, ...] = ()
    retired: tuple[Retired, ...] = ()

    @property
    def version(self) -> str:
        """The version of the catalogue's numbers."""
        return self.rules.version

    @cached_property
    def by_factor(self) -> dict[str, RiskFactor]:
        """The factors by id, in catalogue order."""
        return {factor.id: factor for factor in self.factors}

    @cached_property
    def by_area(self) -> dict[str, PreventionArea]:
        """The areas by id, in catalogue order."""
        return {area.id: area for area in self.areas}

    @cached_property
    def by_action(self) -> dict[str, Action]:
        """The actions by id, in catalogue order."""
        return {action.id: action for area in self.areas for action in area.actions}

    @cached_property
    def area_of_action(self) -> dict[str, str]:
        """The id of each action's area by action id."""
        return {action.id: area.id for area in self.areas for action in area.actions}

    @cached_property
    def modifiable(self) -> tuple[RiskFactor, ...]:
        """The factors that are scored."""
        return tuple(factor for factor in self.factors if not factor.is_background)

    @cached_property
    def answers_needed(self) -> int:
        """How many of the scored factors have to be answered for a score."""
        # Rounded first, so that a product such as 11.000000000000002 does not become 12.
        return ceil(round(self.rules.smallest_answered_share * len(self.modifiable), 9))

    @cached_property
    def background(self) -> tuple[RiskFactor, ...]:
        """The factors that are shown apart."""
        return tuple(factor for factor in self.factors if factor.is_background)

    @cached_property
    def factors_of(self) -> dict[str, tuple[RiskFactor, ...]]:
        """The factors of each area by area id, background included."""
        ids = [*self.by_area, BACKGROUND]
        return {id_: tuple(f for f in self.factors if f.area == id_) for id_ in ids}

    @cached_property
    def pathways(self) -> tuple[Pathway, ...]:
        """The areas grouped by the cap that they share, each area in exactly one pathway."""
        capped = [Pathway(areas=cap.areas, limit=cap.limit) for cap in self.rules.caps]
        under_cap = {area for pathway in capped for area in pathway.areas}
        free = [Pathway(areas=(id_,), limit=inf) for id_ in self.by_area if id_ not in under_cap]
        return (*free, *capped)

    @cached_property
    def pathway_of(self) -> dict[str, Pathway]:
        """The pathway of each area by area id."""
        return {area: pathway for pathway in self.pathways for area in pathway.areas}

    @cached_property
    def tips(self) -> tuple[PreventionArea, ...]:
        """The areas that are among the guide's twelve tips."""
        return tuple(area for area in self.areas if area.tip is not None)

    @cached_property
    def ids_by_kind(self) -> dict[RetiredKind, frozenset[str]]:
        """The ids in use of every kind that a record can hold; a level's is "factor.level"."""
        levels = (f"{factor.id}.{level.id}" for factor in self.factors for level in factor.levels)
        return {
            RetiredKind.FACTOR: frozenset(self.by_factor),
            RetiredKind.LEVEL: frozenset(levels),
            RetiredKind.STATEMENT: frozenset(self.safety.findings),
            RetiredKind.AREA: frozenset(self.by_area),
            RetiredKind.ACTION: frozenset(self.by_action),
            RetiredKind.REGION: frozenset(region.id for region in self.safety.regions),
        }
