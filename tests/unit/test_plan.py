"""A raw plan becomes a plan: what can be used is kept, the rest listed with what was expected."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from logic.plan import Day, Plan, PlannedAction
from logic.problems import Expected, ExpectedKind, Found, Problem
from tests.shipped import CATALOGUE

TODAY = date(2026, 11, 23)
"""A Monday."""
WALK, SLEEP = "build_up_walking", "regular_sleep"
AN_ACTION, A_LIST = (Expected(kind=kind) for kind in (ExpectedKind.ACTION_ID, ExpectedKind.LIST))
A_TABLE = Expected(kind=ExpectedKind.NAMES_AND_VALUES)


def made(raw: Any) -> Plan:
    """Return the plan that a raw one becomes."""
    return Plan.from_raw(raw, CATALOGUE, today=TODAY)


def walk(**fields: Any) -> dict[str, Any]:
    """Return a raw plan with one walk."""
    return {"actions": [{"action": WALK, **fields}]}


def listed(raw: Any) -> list[tuple[str, str | Found, Expected]]:
    """Return the problems of a plan: where, what was found, what was expected."""
    return [(p.field, p.found, p.expected) for p in made(raw).problems]


def one_of(*names: str) -> Expected:
    return Expected(kind=ExpectedKind.ONE_OF, choices=names)


def test_a_whole_plan_is_taken_in() -> None:
    plan = made(
        {
            "actions": [
                {"action": WALK, "days": ["sat", "mon"], "at": "18:30", "words": "With Åse"},
                {"action": SLEEP},
            ],
            "willingness": {"activity": 8, "sleep": 0},
            "starts_on": "2026-12-01",
        }
    )
    days = (Day.MONDAY, Day.SATURDAY)
    walking = PlannedAction(action=WALK, days=days, at=time(18, 30), words="With Åse")
    assert plan.actions == (walking, PlannedAction(action=SLEEP))
    assert plan.willingness == {"activity": 8, "sleep": 0}
    assert plan.starts_on == date(2026, 12, 1)
    assert plan.problems == ()


def test_what_the_pages_hold_is_taken_in_as_it_is() -> None:
    raw = walk(days=(Day.FRIDAY,), at=time(7, 5, 59, fold=1)) | {"starts_on": TODAY}
    (walking,) = made(raw).actions
    assert (walking.days, walking.at) == ((Day.FRIDAY,), time(7, 5))
    assert walking.at is not None
    assert walking.at.fold == 0


@pytest.mark.parametrize("raw", [{}, {"actions": None, "willingness": None, "starts_on": None}])
def test_an_empty_plan_starts_today_without_a_problem(raw: dict[str, None]) -> None:
    assert made(raw) == Plan(starts_on=TODAY)


def test_open_states_of_an_action_are_no_problem() -> None:
    plan = made(walk(days=None, at=None, words=None) | {"willingness": {"activity": None}})
    assert plan == Plan(starts_on=TODAY, actions=(PlannedAction(action=WALK),))


@pytest.mark.parametrize(
    ("days", "at", "is_timed"),
    [
        (["mon"], "18:30", True),
        (["mon"], "00:00", True),
        (["mon"], None, False),
        ([], "18:30", False),
        (None, None, False),
    ],
)
def test_a_reminder_needs_days_and_a_time(days: Any, at: Any, is_timed: bool) -> None:
    plan = made(walk(days=days, at=at))
    assert plan.actions[0].is_timed is is_timed
    assert plan.timed == (plan.actions if is_timed else ())


def test_the_recheck_is_four_weeks_after_the_start() -> None:
    # 23 November has 7 days left in its month: 28 days on is 21 December.
    assert made({}).recheck_on == date(2026, 12, 21)


def test_more_than_three_actions_are_more_than_advised_and_kept() -> None:
    ids = list(CATALOGUE.by_action)[:4]
    plans = [made({"actions": [{"action": id_} for id_ in ids[:number]]}) for number in (3, 4)]
    assert [plan.is_more_than_advised for plan in plans] == [False, True]
    assert [len(plan.actions) for plan in plans] == [3, 4]


@pytest.mark.parametrize("raw", [None, "plan", 5, ["actions"], object()])
def test_what_is_not_a_table_is_one_problem(raw: Any) -> None:
    plan = made(raw)
    assert [p.expected for p in plan.problems] == [A_TABLE]
    assert plan.actions == ()


@pytest.mark.parametrize("found", ["no_such", "", None, 5, ["x"], {"a": 1}])
def test_an_unknown_action_is_listed_and_the_others_are_kept(found: Any) -> None:
    plan = made({"actions": [{"action": found, "days": ["mon"]}, {"action": WALK}]})
    assert plan.actions == (PlannedAction(action=WALK),)
    assert [(p.field, p.expected) for p in plan.problems] == [("actions[0].action", AN_ACTION)]


def test_an_action_twice_is_listed_and_the_first_kept() -> None:
    raw = {"actions": [{"action": WALK, "days": ["mon"]}, {"action": WALK, "days": ["tue"]}]}
    assert made(raw).actions == (PlannedAction(action=WALK, days=(Day.MONDAY,)),)
    assert listed(raw) == [("actions[1].action", WALK, Expected(kind=ExpectedKind.ACTION_ONCE))]


@pytest.mark.parametrize("wrong", ["Monday", "", 1, None, [], "MON"])
def test_an_unknown_day_is_listed_and_the_others_are_kept(wrong: Any) -> None:
    plan = made(walk(days=["tue", wrong]))
    assert plan.actions[0].days == (Day.TUESDAY,)
    (problem,) = plan.problems
    assert (problem.field, problem.expected) == (
        "actions[0].days",
        Expected(kind=ExpectedKind.DAYS, choices=("mon", "tue", "wed", "thu", "fri", "sat", "sun")),
    )


@pytest.mark.parametrize(
    "wrong",
    [
        "24:00",
        "7:30",
        "07:60",
        "07:30:00",
        "half past",
        "",
        7,
        ["07:30"],
        "\u0660\u0667:\u0663\u0660",
    ],
)
def test_a_time_out_of_range_is_listed(wrong: Any) -> None:
    assert made(walk(at=wrong)).actions[0].at is None
    assert [(f, e) for f, _, e in listed(walk(at=wrong))] == [
        ("actions[0].at", Expected(kind=ExpectedKind.TIME_OF_DAY))
    ]


def test_a_time_of_one_zone_is_none_of_every_zone() -> None:
    assert len(listed(walk(at=time(7, 30, tzinfo=UTC)))) == 1


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("=cmd()", "=cmd()"),
        ("<b>x</b> **y** :red[z]", "<b>x</b> **y** :red[z]"),
        ("  with \n\t Åse  ", "with Åse"),
        ("\u202eback\x00wards\ud800", "back wards"),
        ("x" * 60, "x" * 60),
        ("", ""),
    ],
)
def test_own_words_are_kept_on_one_line_of_what_can_be_printed(words: str, kept: str) -> None:
    assert made(walk(words=words)).actions[0].words == kept
    assert listed(walk(words=words)) == []


@pytest.mark.parametrize("words", ["x" * 61, "x" * 500, 5, ["x"], b"x"])
def test_words_that_cannot_be_used_are_listed(words: Any) -> None:
    assert made(walk(words=words)).actions[0].words == ""
    assert [(f, e) for f, _, e in listed(walk(words=words))] == [
        ("actions[0].words", Expected(kind=ExpectedKind.OWN_WORDS, most=60))
    ]


@pytest.mark.parametrize("number", [0, 10])
def test_willingness_goes_from_0_to_10(number: int) -> None:
    assert made({"willingness": {"sleep": number}}).willingness == {"sleep": number}


@pytest.mark.parametrize("wrong", [-1, 11, 5.0, "5", True, [5], 10**400])
def test_a_willingness_out_of_range_is_listed(wrong: Any) -> None:
    raw = {"willingness": {"sleep": wrong, "stress": 3}}
    assert made(raw).willingness == {"stress": 3}
    assert [(f, e) for f, _, e in listed(raw)] == [
        ("willingness.sleep", Expected(kind=ExpectedKind.WHOLE_NUMBER_BETWEEN, low=0, high=10))
    ]


@pytest.mark.parametrize("area", ["no_such", None, 5, ("a",)])
def test_an_unknown_area_is_listed(area: Any) -> None:
    assert made({"willingness": {area: 5}}).willingness == {}
    assert len(listed({"willingness": {area: 5}})) == 1


@pytest.mark.parametrize(
    "wrong",
    [
        "2025-11-22",
        date(2025, 11, 22),
        "2027-11-24",
        "2026-02-30",
        "2026-W48-1",
        "tomorrow",
        5,
        datetime(2026, 12, 1, tzinfo=UTC),
    ],
)
def test_a_day_long_past_or_no_day_is_listed_and_the_plan_starts_today(wrong: Any) -> None:
    assert made({"starts_on": wrong}).starts_on == TODAY
    first, last = date(2025, 11, 23), date(2027, 11, 23)
    assert [(f, e) for f, _, e in listed({"starts_on": wrong})] == [
        ("starts_on", Expected(kind=ExpectedKind.DATE_BETWEEN, low=first, high=last))
    ]


@pytest.mark.parametrize("day", ["2025-11-23", "2026-11-23", "2027-11-23"])
def test_a_plan_can_start_today_within_a_year_and_have_started_within_the_last(day: str) -> None:
    assert made({"starts_on": day}).starts_on.isoformat() == day


def test_what_is_no_list_or_table_inside_is_listed() -> None:
    raw = {"actions": "walk", "willingness": 5} | {"name": "x"}
    assert listed(raw) == [
        ("actions", "walk", A_LIST),
        ("willingness", "5", A_TABLE),
        ("name", "x", one_of("actions", "willingness", "starts_on")),
    ]
    assert listed({"actions": ["walk"]})[0] == ("actions[0]", "walk", A_TABLE)
    assert listed(walk(days="mon")) == [("actions[0].days", "mon", A_LIST)]


def test_a_field_that_an_action_does_not_have_is_listed() -> None:
    expected = one_of("action", "days", "at", "words")
    assert made(walk(often=3)).problems == (
        Problem(field="actions[0].often", found="3", expected=expected),
    )
