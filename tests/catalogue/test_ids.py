"""Ids are permanent: saved records and outside programs hold them."""

from tests.shipped import CATALOGUE

LEVELS = {
    "physical_activity": ["active", "some", "inactive"],
    "strength_training": ["two_or_more_days", "one_day", "none"],
    "warm_up": ["always", "sometimes", "never"],
    "unbroken_sitting": ["up_to_one_hour", "one_to_two_hours", "over_two_hours"],
    "sitting_posture": ["resets_hourly", "sometimes", "rarely"],
    "chair_support": ["good_support", "partial", "none"],
    "driving": ["under_one_hour", "one_to_three_hours", "over_three_hours"],
    "heavy_lifting": ["rarely", "weekly", "daily"],
    "bending_twisting": ["rarely", "sometimes", "often"],
    "lifting_technique": ["usually_supports", "sometimes", "rarely"],
    "heavy_chores": ["paced", "one_to_three_hours", "over_three_hours"],
    "footwear": ["supportive", "flat_unsupportive", "high_heels"],
    "body_mass_index": ["under_25", "25_to_29", "30_and_over"],
    "smoking": ["never", "former", "current"],
    "sleep": ["good", "fair", "poor"],
    "stress": ["low", "moderate", "high"],
    "spinal_care": ["regular", "occasional", "never"],
    "water_intake": ["plenty", "sometimes_low", "often_low"],
    "electrolytes": ["replaced", "sometimes", "not_replaced"],
    "sun_vitamin_d": ["daily_or_supplement", "some_days", "rarely"],
    "past_episodes": ["none", "one_or_two", "three_or_more"],
    "past_injury": ["none", "crash", "fall"],
    "existing_problem": ["none", "yes"],
}
FACTORS_OF = {
    "activity": ["physical_activity"],
    "core_strength": ["strength_training"],
    "warm_up": ["warm_up"],
    "posture": ["sitting_posture"],
    "seat_support": ["chair_support", "driving"],
    "lifting": ["heavy_lifting", "bending_twisting", "lifting_technique"],
    "footwear": ["footwear"],
    "weight": ["body_mass_index"],
    "smoking": ["smoking"],
    "sunlight": ["sun_vitamin_d"],
    "breaks": ["unbroken_sitting"],
    "hydration": ["water_intake", "electrolytes"],
    "pacing": ["heavy_chores"],
    "spinal_care": ["spinal_care"],
    "sleep": ["sleep"],
    "stress": ["stress"],
    "background": ["past_episodes", "past_injury", "existing_problem"],
}


def test_the_factors_and_their_levels_keep_ids_and_order() -> None:
    found = {factor.id: [level.id for level in factor.levels] for factor in CATALOGUE.factors}
    assert found == LEVELS
    assert list(found) == list(LEVELS)


def test_the_areas_keep_their_ids_and_their_factors() -> None:
    found = {area: [f.id for f in factors] for area, factors in CATALOGUE.factors_of.items()}
    assert found == FACTORS_OF


def test_factors_are_asked_in_the_order_of_the_steps() -> None:
    asked = [id_ for theme in CATALOGUE.themes for id_ in theme.factors]
    assert asked == list(LEVELS)


def test_no_id_is_used_for_two_things_in_one_table_of_answers() -> None:
    answers = [*LEVELS, *CATALOGUE.safety.findings, "under_16", "pregnant"]
    answers += ["height_cm", "weight_kg"]
    assert len(set(answers)) == len(answers)
