"""Each of the warning signs, from both sides."""

import pytest

from logic.models.base import Urgency
from logic.warning_signs import check_warning_signs
from tests.unit.people import CATALOGUE, read

NO_TO_ALL = dict.fromkeys(CATALOGUE.safety.findings, "no")
FOUR_FEATURES = ["wakes_second_half", "buttock_pain", "better_with_movement", "psoriasis"]
# The statements that together make the sign; without any one of them it is not there.
SIGNS = {
    Urgency.EMERGENCY: {
        "saddle_numbness": ["saddle_numbness"],
        "bladder_bowel": ["bladder_bowel"],
        "sexual_sensation": ["sexual_sensation"],
        "both_legs": ["both_legs"],
        "major_trauma": ["major_trauma"],
        "chest_pain": ["chest_pain"],
        "collapse_abdomen": ["collapse_abdomen"],
        "aneurysm": ["aneurysm"],
        "pulsing_lump": ["pulsing_lump"],
        "cancer_neuro": ["cancer_neuro"],
    },
    Urgency.SAME_DAY: {
        "foot_drop": ["foot_drop"],
        "fever_infection": ["fever_infection"],
        "weak_defences": ["weak_defences"],
        "recent_infection": ["recent_infection"],
        "cancer_history": ["cancer_history"],
        "weight_loss": ["weight_loss"],
        "night_and_rest": ["not_eased_by_rest", "worse_at_night"],
        "upper_back": ["upper_back"],
        "deformity": ["deformity"],
        "fragile_severe": ["fragile_severe"],
    },
    Urgency.SOON: {
        "fragile_mild": ["fragile_mild"],
        "rest_or_night": ["not_eased_by_rest"],
        "inflammatory": ["began_before_45", "over_three_months", *FOUR_FEATURES],
        "persistent": ["persistent"],
    },
}
NEEDED = {sign: needed for signs in SIGNS.values() for sign, needed in signs.items()}
EACH_NEEDED = [(sign, one) for sign, needed in NEEDED.items() for one in needed]


def reported(answers: dict[str, str]) -> tuple[str, ...]:
    return check_warning_signs(CATALOGUE, read(answers)).signs


def yes_to(sign: str) -> dict[str, str]:
    return dict.fromkeys(NEEDED[sign], "yes")


def test_the_signs_have_the_urgency_that_the_guidance_gives_them() -> None:
    expected = [(sign, urgency) for urgency, signs in SIGNS.items() for sign in signs]
    assert [(sign.id, sign.urgency) for sign in CATALOGUE.safety.signs] == expected
    assert len(expected) == 24


@pytest.mark.parametrize("urgency", SIGNS)
def test_a_sign_whose_statements_are_all_present_is_reported(urgency: Urgency) -> None:
    for sign in SIGNS[urgency]:
        check = check_warning_signs(CATALOGUE, read(NO_TO_ALL | yes_to(sign)))
        assert check.signs == (sign,)
        assert check.urgency is urgency


@pytest.mark.parametrize("sign", NEEDED)
def test_a_sign_is_reported_though_everything_else_is_open(sign: str) -> None:
    assert reported(yes_to(sign)) == (sign,)


@pytest.mark.parametrize(("sign", "missing"), EACH_NEEDED)
@pytest.mark.parametrize("instead", ["no", None, "declined", "unanswered", "rubbish"])
def test_without_one_of_its_statements_a_sign_is_not_reported(
    sign: str, missing: str, instead: str
) -> None:
    assert sign not in reported(NO_TO_ALL | yes_to(sign) | {missing: instead})


def test_no_to_everything_reports_nothing() -> None:
    assert reported(NO_TO_ALL) == ()
    assert reported({}) == ()


@pytest.mark.parametrize(
    ("kept", "new"),
    [
        ("collapse_abdomen", ["aneurysm", "pulsing_lump"]),
        ("fever_infection", ["weak_defences", "recent_infection"]),
    ],
)
def test_answers_from_before_a_sign_was_split_clear_nobody_and_keep_its_urgency(
    kept: str, new: list[str]
) -> None:
    before = {id_: answer for id_, answer in NO_TO_ALL.items() if id_ not in new}
    denied = check_warning_signs(CATALOGUE, read(before | {"under_16": "no"}))
    assert not denied.complete
    told = check_warning_signs(CATALOGUE, read(before | {kept: "yes"}))
    assert told.signs == (kept,)
    assert told.stopped
