"""What the frozen objects themselves know and refuse."""

from collections.abc import Callable

import pytest
from pydantic import ValidationError

from logic.models.base import Frozen, Measure, Urgency
from logic.models.factors import Estimate, Level, Range, Source
from logic.models.results import AreaResult
from tests.unit.people import CATALOGUE, WORKED_EXAMPLE, changed, profile


def source(**keys: str) -> Source:
    return Source(id="made_up", citation="Made up", short="Made up", **keys)


def estimate(low: float | None, ratio: float, high: float | None) -> Estimate:
    return Estimate(
        ratio=ratio, ci_low=low, ci_high=high, measure=Measure.ODDS_RATIO, derivation="made up"
    )


def test_a_source_is_looked_up_by_doi_then_pmid_then_link() -> None:
    assert source(doi="10.1/x", pmid="5", link="https://a.org").url == "https://doi.org/10.1/x"
    assert source(pmid="5", link="https://a.org").url == "https://pubmed.ncbi.nlm.nih.gov/5/"
    assert source(link="https://a.org").url == "https://a.org"
    assert source().url is None


@pytest.mark.parametrize("interval", [(1.1, 1.5), (1.3, 1.3), (None, None)])
def test_an_interval_may_touch_its_ratio_or_be_missing(
    interval: tuple[float | None, float | None],
) -> None:
    assert estimate(interval[0], 1.3, interval[1]).ratio == 1.3


@pytest.mark.parametrize("interval", [(1.31, 1.5), (1.1, 1.29), (1.5, 1.1), (1.1, None), (None, 2)])
def test_an_interval_lies_around_its_ratio_and_is_whole(
    interval: tuple[float | None, float | None],
) -> None:
    with pytest.raises(ValidationError):
        estimate(interval[0], 1.3, interval[1])


@pytest.mark.parametrize("ratio", [0, -1, float("inf"), float("nan")])
def test_a_ratio_is_positive_and_finite(ratio: float) -> None:
    with pytest.raises(ValidationError):
        estimate(None, ratio, None)


@pytest.mark.parametrize("ends", [(2, 1), (1, 1), (0, 1), (-1, 1), (1, float("nan"))])
def test_a_range_has_two_positive_ends_in_order(ends: tuple[float, float]) -> None:
    with pytest.raises(ValidationError):
        Range(lowest=ends[0], highest=ends[1])


def test_a_range_holds_both_of_its_ends() -> None:
    assert [value in Range(lowest=1, highest=2) for value in (0.99, 1, 2, 2.01)] == [
        False,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    "change",
    [
        lambda one: setattr(one, "id", "other"),
        lambda one: Level.model_validate(one.model_dump() | {"colour": "red"}),
        lambda one: Level.model_validate(one.model_dump() | {"id": "Not An Id"}),
        lambda one: Level.model_validate(one.model_dump() | {"label": "  "}),
    ],
)
def test_an_object_is_frozen_and_strict(change: Callable[[Frozen], None]) -> None:
    with pytest.raises(ValidationError):
        change(CATALOGUE.factors[0].levels[0])


def test_an_emergency_and_a_same_day_sign_stop_and_the_others_do_not() -> None:
    assert [urgency.stops for urgency in Urgency] == [True, True, False, False]


def test_an_area_is_in_place_when_fully_answered_and_at_its_reference() -> None:
    def result(gap: float, complete: bool) -> AreaResult:
        return AreaResult(area="sleep", gap=gap, impact=0, share=0, complete=complete)

    assert result(0, complete=True).in_place
    assert not result(0, complete=False).in_place
    assert not result(0.5, complete=True).in_place


def test_the_focus_is_what_has_a_gap() -> None:
    result = profile(WORKED_EXAMPLE)
    assert [area.gap > 0 for area in result.areas] == [True] * 4 + [False] * 12
    assert result.focus == result.areas[:4]


@pytest.mark.parametrize(
    ("share", "factors", "needed"),
    # 0.55 x 20 is 11.000000000000002 to a computer.
    [(0.5, 20, 10), (0.5, 19, 10), (0.55, 20, 11), (0.01, 20, 1), (1, 20, 20)],
)
def test_the_answers_needed_are_a_share_rounded_up(share: float, factors: int, needed: int) -> None:
    rules = CATALOGUE.rules.model_copy(update={"smallest_answered_share": share})
    catalogue = changed(rules=rules, factors=CATALOGUE.modifiable[:factors])
    assert catalogue.answers_needed == needed


def test_an_unknown_region_is_somewhere_else() -> None:
    assert CATALOGUE.safety.region("uk").emergency == "999"
    for unknown in (None, "mars", ""):
        assert CATALOGUE.safety.region(unknown).id == "elsewhere"
