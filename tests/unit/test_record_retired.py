"""Ids that the catalogue no longer has are told to the person, and replaced where they can be."""

from logic.models.catalogue import Catalogue
from logic.models.retired import Retired, RetiredKind
from logic.record.contents import HowKeptUp, KeptUp
from logic.record.retired_ids import Remark
from logic.wording import record as wording
from tests.said import said
from tests.unit.people import CATALOGUE, KNOWN
from tests.unit.records import TODAY, contents, read_back

WALK = "build_up_walking"
MOSTLY = {"how": "mostly", "on": TODAY.isoformat()}


def retired(kind: RetiredKind, id_: str, title: str, replaced_by: str | None = None) -> Retired:
    return Retired(kind=kind, id=id_, title=title, replaced_by=replaced_by, since=CATALOGUE.version)


LATER: Catalogue = KNOWN.changed(
    retired=(
        retired(RetiredKind.FACTOR, "tobacco", "Tobacco", "smoking"),
        retired(RetiredKind.FACTOR, "horoscope", "Horoscope"),
        retired(RetiredKind.LEVEL, "smoking.pipe", "A pipe", "smoking.current"),
        retired(RetiredKind.LEVEL, "smoking.snuff", "Snuff"),
        retired(RetiredKind.STATEMENT, "foot_drags", "One foot drags", "foot_drop"),
        retired(RetiredKind.STATEMENT, "hiccups", "Hiccups"),
        retired(RetiredKind.AREA, "rest", "Rest", "sleep"),
        retired(RetiredKind.ACTION, "stroll", "Stroll", WALK),
        retired(RetiredKind.REGION, "england", "England", "uk"),
    )
)


def remark(kind: RetiredKind, id_: str, title: str, new: str | None, *, used: bool) -> Remark:
    return Remark(kind=kind, id=id_, title=title, replaced_by=new, used=used)


def test_an_answer_to_a_replaced_question_is_taken_over_and_told() -> None:
    loaded = read_back(contents(), LATER, answers={"tobacco": "former"})
    assert loaded.contents.responses.levels == {"smoking": "former"}
    assert loaded.remarks == (
        remark(RetiredKind.FACTOR, "tobacco", "Tobacco", "smoking", used=True),
    )
    assert wording.left_out(said, loaded, LATER) == [
        "The question “Tobacco” is now “Smoking”, and what you said was taken over."
    ]


def test_an_answer_to_the_question_in_use_counts_more() -> None:
    for answers in (
        {"tobacco": "former", "smoking": "never"},
        {"smoking": "never", "tobacco": "former"},
    ):
        loaded = read_back(contents(), LATER, answers=answers)
        assert loaded.contents.responses.levels == {"smoking": "never"}
        assert wording.left_out(said, loaded, LATER) == [
            "The question “Tobacco” is now “Smoking”, which your file holds as well; "
            "that one was used."
        ]


def test_a_question_that_nothing_replaced_is_told() -> None:
    loaded = read_back(contents(), LATER, answers={"horoscope": "leo", "smoking": "never"})
    assert loaded.contents.responses.levels == {"smoking": "never"}
    assert wording.left_out(said, loaded, LATER) == [
        "The question “Horoscope” is not used any more and was left out."
    ]


def test_a_replaced_level_is_taken_over_also_in_a_replaced_question() -> None:
    for factor in ("smoking", "tobacco"):
        loaded = read_back(contents(), LATER, answers={factor: "pipe"})
        assert loaded.contents.responses.levels == {"smoking": "current"}
        label = CATALOGUE.by_factor["smoking"].by_level["current"].label
        assert wording.left_out(said, loaded, LATER)[-1] == (
            f"The answer “A pipe” is now “{label}”, and what you said was taken over."
        )


def test_a_retired_level_leaves_its_question_open() -> None:
    loaded = read_back(contents(), LATER, answers={"smoking": "snuff"})
    assert loaded.contents.responses.levels == {}
    assert wording.left_out(said, loaded, LATER) == [
        "The answer “Snuff” is not used any more and was left out."
    ]


def test_what_was_once_known_is_named_however_much_is_unknown() -> None:
    strange = {f"factor_{number}": "high" for number in range(30)}
    loaded = read_back(contents(), LATER, answers=strange | {"horoscope": "leo"})
    told = wording.left_out(said, loaded, LATER)
    assert told[0] == "The question “Horoscope” is not used any more and was left out."
    assert len(told) == 12
    assert told[-1] == "And 20 other names that are not known here."


def test_statements_of_the_safety_check_are_treated_alike() -> None:
    check = {"foot_drags": "yes", "hiccups": "yes", "pregnant": "no"}
    loaded = read_back(contents(), LATER, safety_check=check)
    assert loaded.contents.responses.findings == {"foot_drop": True, "pregnant": False}
    text = CATALOGUE.safety.findings["foot_drop"].text
    assert wording.left_out(said, loaded, LATER) == [
        f"The statement “One foot drags” is now “{text}”, and what you said was taken over.",
        "The statement “Hiccups” is not used any more and was left out.",
    ]


def test_areas_and_actions_of_a_plan_are_treated_alike() -> None:
    plan = {
        "starts_on": "2026-12-01",
        "actions": [{"action": "stroll", "days": ["mon"]}, {"action": "fly"}],
        "willingness": {"rest": 7, "wings": 1},
    }
    loaded = read_back(contents(), LATER, plan=plan, kept={"stroll": MOSTLY, "fly": MOSTLY})
    (planned,) = loaded.contents.plan.actions
    assert (planned.action, planned.days) == (WALK, ("mon",))
    assert loaded.contents.plan.willingness == {"sleep": 7}
    assert loaded.contents.kept_up == {WALK: KeptUp(how=HowKeptUp.MOSTLY, on=TODAY)}
    kinds = [(found.kind, found.id, found.used) for found in loaded.remarks]
    assert kinds == [
        (RetiredKind.ACTION, "stroll", True),
        (RetiredKind.ACTION, "fly", False),
        (RetiredKind.AREA, "rest", True),
        (RetiredKind.AREA, "wings", False),
        (RetiredKind.ACTION, "stroll", True),
        (RetiredKind.ACTION, "fly", False),
    ]
    told = wording.left_out(said, loaded, LATER)
    assert told[0].startswith("The action “Stroll” is now “")
    assert len(told) == 4
    assert told[1] == "The area “Rest” is now “Sleep”, and what you said was taken over."


def test_a_region_is_treated_alike() -> None:
    loaded = read_back(contents(), LATER, region="england")
    assert loaded.contents.preferences.region == "uk"
    assert wording.left_out(said, loaded, LATER)[0].startswith("The region “England” is now “")


def test_two_replaced_ids_with_one_successor_do_not_overwrite_each_other() -> None:
    also = retired(RetiredKind.FACTOR, "cigars", "Cigars", "smoking")
    both = KNOWN.changed(retired=(*LATER.retired, also))
    loaded = read_back(contents(), both, answers={"tobacco": "former", "cigars": "current"})
    assert loaded.contents.responses.levels == {"smoking": "former"}
    assert [found.used for found in loaded.remarks] == [True, False]


def plan_of(days: dict[str, str], willingness: dict[str, int]) -> dict[str, object]:
    """Return a plan as a file holds it, with a day for each action."""
    actions = [{"action": action, "days": [day]} for action, day in days.items()]
    return {"starts_on": "2026-12-01", "actions": actions, "willingness": willingness}


def test_of_two_ids_with_one_successor_the_first_counts_wherever_they_stand() -> None:
    also = (
        retired(RetiredKind.STATEMENT, "toes_drag", "Toes drag", "foot_drop"),
        retired(RetiredKind.AREA, "naps", "Naps", "sleep"),
        retired(RetiredKind.ACTION, "ramble", "Ramble", WALK),
    )
    both = KNOWN.changed(retired=(*LATER.retired, *also))
    loaded = read_back(
        contents(),
        both,
        safety_check={"foot_drags": "yes", "toes_drag": "no"},
        plan=plan_of({"stroll": "mon", "ramble": "tue"}, {"rest": 7, "naps": 1}),
        kept={"stroll": MOSTLY, "ramble": MOSTLY | {"how": "not_yet"}},
    )
    assert loaded.contents.responses.findings == {"foot_drop": True}
    assert [planned.days for planned in loaded.contents.plan.actions] == [("mon",)]
    assert loaded.contents.plan.willingness == {"sleep": 7}
    assert loaded.contents.kept_up == {WALK: KeptUp(how=HowKeptUp.MOSTLY, on=TODAY)}
    assert [found.used for found in loaded.remarks] == [True, False] * 4


def test_what_is_said_under_the_id_in_use_counts_more_wherever_it_stands() -> None:
    loaded = read_back(
        contents(),
        LATER,
        safety_check={"foot_drags": "no", "foot_drop": "yes"},
        plan=plan_of({"stroll": "mon", WALK: "tue"}, {"rest": 7, "sleep": 1}),
        kept={"stroll": MOSTLY | {"how": "not_yet"}, WALK: MOSTLY},
    )
    assert loaded.contents.responses.findings == {"foot_drop": True}
    assert [planned.days for planned in loaded.contents.plan.actions] == [("tue",)]
    assert loaded.contents.plan.willingness == {"sleep": 1}
    assert loaded.contents.kept_up == {WALK: KeptUp(how=HowKeptUp.MOSTLY, on=TODAY)}
