"""Every ratio that is shown beside a factor but not scored, frozen as published."""

import pytest

from logic.models.factors import RiskFactor
from tests.shipped import CATALOGUE
from tests.unit.people import FACTORS

# source, ratio, lower and upper end of the 95 % interval, in the order of the page
PUBLISHED: dict[str, list[tuple[str, float, float, float]]] = {
    "physical_activity": [
        ("shiri_2017_activity", 0.98, 0.93, 1.03),
        ("pocovi_2024_walkback", 0.72, 0.60, 0.85),
        ("alzahrani_2019", 0.90, 0.85, 0.96),
        ("alzahrani_2019", 1.01, 0.93, 1.10),
    ],
    "strength_training": [
        ("steffens_2016", 0.55, 0.41, 0.74),
        ("steffens_2016", 1.03, 0.83, 1.27),
    ],
    "warm_up": [
        ("lauersen_2014", 0.315, 0.207, 0.48),
        ("pope_2000", 0.95, 0.77, 1.18),
        ("sadler_2017", 0.41, 0.24, 0.73),
    ],
    "sitting_posture": [("waongenngarm_2021", 0.19, 0.06, 0.66)],
    "unbroken_sitting": [
        ("waongenngarm_2021", 0.34, 0.12, 0.98),
        ("suri_2025_flares", 0.96, 0.94, 0.98),
        ("suri_2018_flares", 4.4, 2.0, 9.7),
    ],
    "driving": [("burstrom_2015", 2.17, 1.61, 2.91)],
    "heavy_lifting": [
        ("jahn_2023", 2.2, 1.4, 3.6),
        ("suri_2025_flares", 1.05, 1.03, 1.07),
        ("coenen_2013", 2.06, 1.32, 3.20),
        ("coenen_2014", 1.23, 1.10, 1.38),
    ],
    "bending_twisting": [("suri_2025_flares", 1.06, 1.03, 1.08)],
    "lifting_technique": [
        ("verbeek_2011", 0.93, 0.69, 1.25),
        ("verbeek_2011", 1.17, 0.68, 2.02),
        ("holtermann_2013", 2.14, 1.02, 4.50),
    ],
    "heavy_chores": [("suri_2025_flares", 1.06, 1.03, 1.09)],
    "body_mass_index": [("shiri_2010_obesity", 1.53, 1.22, 1.92)],
    "smoking": [
        ("shiri_2010_smoking", 1.16, 1.02, 1.32),
        ("shiri_2010_smoking", 1.82, 1.42, 2.33),
    ],
    "footwear": [("chuter_2014_insoles", 0.78, 0.50, 1.23)],
    "sun_vitamin_d": [("heuch_2017", 1.01, 0.97, 1.06)],
    "water_intake": [("johnson_2018", 1.63, 1.49, 1.78)],
    "electrolytes": [("garrison_2020", 1.04, 0.84, 1.29)],
    "sleep": [
        ("shu_2022", 1.25, 1.19, 1.32),
        ("runge_2024", 1.64, 1.01, 2.65),
        ("agmon_2014", 1.40, 1.10, 1.71),
        ("amiri_2020", 1.52, 1.37, 1.68),
    ],
    "stress": [("pinheiro_2015", 1.59, 1.26, 2.01)],
    "past_episodes": [("machado_2017", 2.87, 1.73, 4.78)],
    "past_injury": [("nolet_2018", 2.25, 1.11, 4.56)],
    "existing_problem": [
        ("suri_2018", 0.9, 0.4, 1.9),
        ("brinjikji_2015", 2.65, 1.52, 4.62),
    ],
}


@pytest.mark.parametrize("factor", CATALOGUE.factors, ids=lambda factor: factor.id)
def test_other_ratios_are_the_published_ones(factor: RiskFactor) -> None:
    found = [
        (other.source, other.estimate.ratio, other.estimate.ci_low, other.estimate.ci_high)
        for other in factor.other_estimates
        if other.estimate is not None
    ]
    assert found == PUBLISHED.get(factor.id, [])


def test_a_ratio_of_ours_is_worked_out_from_the_published_shares() -> None:
    # New low back pain in a year: 22.73 (20.27 to 25.40) against 18.42 in 100 workers.
    ends = [round(share / 18.42, 2) for share in (22.73, 20.27, 25.40)]
    assert ends == [1.23, 1.10, 1.38]


def test_both_sides_of_the_sitting_debate_are_told() -> None:
    sitting = CATALOGUE.by_factor["unbroken_sitting"].other_estimates
    ratios = [other.estimate.ratio for other in sitting if other.estimate is not None]
    assert min(ratios) < 1 < max(ratios)
    assert {"jahn_2023", "da_silva_2019", "luger_2019", "stock_2018"} <= {
        other.source for other in sitting
    }


def test_every_factor_of_the_first_version_tells_of_something_else_that_was_found() -> None:
    assert all(CATALOGUE.by_factor[id_].other_estimates for id_ in FACTORS)
