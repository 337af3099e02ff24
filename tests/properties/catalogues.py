"""Small random catalogues with answers to them: many ties, and limits that bite."""

from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from logic.impact import floor, gap, impact, weighted
from logic.models.areas import Cap
from logic.models.base import Certainty, Frozen, Measure, Role
from logic.models.catalogue import Catalogue
from logic.models.factors import Estimate, Level, RiskFactor
from logic.responses import Responses
from tests.shipped import CATALOGUE, changed

AREAS = ("activity", "lifting", "sleep", "stress")
WEIGHTS = CATALOGUE.rules.certainty_weights
FLOOR_RATIO = CATALOGUE.rules.floor_ratio
SURE = [certainty for certainty in Certainty if certainty is not Certainty.NONE]
# Few values, so that effects are often equal.
RATIOS, WIDTHS, LIMITS = (1.0, 1.1, 1.21, 1.5, 2.0), (None, 1.05, 1.6), (0.04, 0.1, 0.25, 0.5)


@dataclass(frozen=True)
class Case:
    """A catalogue and somebody's answers to it."""

    catalogue: Catalogue
    responses: Responses


@dataclass(frozen=True)
class Finding:
    """What research says of a level, an `estimate` of None for nothing."""

    certainty: Certainty
    estimate: Estimate | None

    @property
    def size(self) -> float:
        """The weighted log ratio, by which a factor's levels are ordered."""
        if self.estimate is None:
            return 0.0
        return weighted(self.estimate.ratio, WEIGHTS[self.certainty])


def fields(frozen: Frozen) -> dict[str, Any]:
    """Return a frozen object's fields, to build another one that has nothing worked out yet."""
    return {name: getattr(frozen, name) for name in type(frozen).model_fields}


def estimate(ratio: float, width: float | None) -> Estimate:
    return Estimate(
        ratio=ratio,
        ci_low=None if width is None else ratio / width,
        ci_high=None if width is None else ratio * width,
        measure=Measure.ODDS_RATIO,
        derivation="random",
    )


estimates = st.builds(estimate, st.sampled_from(RATIOS), st.sampled_from(WIDTHS))
findings = st.one_of(
    st.just(Finding(Certainty.NONE, None)), st.builds(Finding, st.sampled_from(SURE), estimates)
)


def level(position: int, found: list[Finding], in_guide: bool, out_of_reach: bool) -> Level:
    """Return a level, its gap and impact worked out as the loader does."""
    finding = found[position]
    level_gap = gap(position, len(found))
    least = floor(level_gap, FLOOR_RATIO) if in_guide else 0.0
    return Level(
        id=f"level_{position}",
        label="random",
        role=Role.ONSET if position else Role.REFERENCE,
        certainty=finding.certainty,
        estimate=finding.estimate,
        out_of_reach=out_of_reach,
        gap=level_gap,
        impact=impact(finding.estimate, WEIGHTS[finding.certainty], least),
    )


@st.composite
def factors(draw: st.DrawFn, place: int) -> RiskFactor:
    """Draw a factor of 2 or 3 levels, worse ones never of smaller impact."""
    in_guide = draw(st.booleans())
    worse = sorted(draw(st.lists(findings, min_size=1, max_size=2)), key=lambda f: f.size)
    found = [Finding(Certainty.LOW, None), *worse]
    # Usually every level can be reached.
    away = draw(st.sampled_from([None, None, None, 0, 1]))
    own = {
        "id": f"factor_{place}",
        "area": draw(st.sampled_from(AREAS)),
        "in_guide": in_guide,
        "levels": tuple(level(i, found, in_guide, i == away) for i in range(len(found))),
        "body_limits": None,
    }
    return RiskFactor(**fields(CATALOGUE.modifiable[0]) | own)


@st.composite
def caps(draw: st.DrawFn) -> tuple[Cap, ...]:
    """Draw no, one or two limits on areas of their own."""
    groups = draw(st.sampled_from([(), ((0,),), ((2, 3),), ((1,), (2, 3)), ((0, 1, 2, 3),)]))
    model = CATALOGUE.rules.caps[0]
    return tuple(
        model.model_copy(
            update={
                "areas": tuple(AREAS[place] for place in group),
                "limit": draw(st.sampled_from(LIMITS)),
            }
        )
        for group in groups
    )


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    """Draw 3 to 6 factors beside one of the background, and limits."""
    number = draw(st.integers(3, 6))
    drawn = [draw(factors(place)) for place in range(number)]
    return changed(
        areas=tuple(area for area in CATALOGUE.areas if area.id in AREAS),
        factors=(*drawn, CATALOGUE.background[0]),
        rules=CATALOGUE.rules.model_copy(update={"caps": draw(caps())}),
    )


def matters(case: Case) -> bool:
    """Return whether any answer could have had an impact, without which there is no score."""
    given = case.responses.levels
    return any(f.worst.impact > 0 for f in case.catalogue.modifiable if f.id in given)


@st.composite
def answered(draw: st.DrawFn) -> Case:
    """Draw a catalogue with answers; some factors may stay open."""
    catalogue = draw(catalogues())
    raw = {
        factor.id: draw(st.sampled_from([*factor.by_level, factor.worst.id, None]))
        for factor in catalogue.factors
    }
    return Case(catalogue, Responses.from_raw(raw, catalogue))


cases = answered().filter(matters)
