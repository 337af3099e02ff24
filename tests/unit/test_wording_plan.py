"""The sentences of the plan page and of the calendar file."""

from datetime import date

import pytest

from logic.plan import Day, Plan, Quadrant
from logic.problems import Expected, ExpectedKind, Problem
from logic.wording import plan as wording
from tests.said import said
from tests.shipped import CATALOGUE

TODAY = date(2026, 11, 23)
WALK, STRENGTH = "weekly_activity", "strength_and_learning"


def plan(*actions: dict[str, object]) -> Plan:
    made = Plan.from_raw({"actions": list(actions)}, CATALOGUE, today=TODAY)
    assert not made.problems
    return made


def test_willingness_can_be_0_to_10_or_left_out() -> None:
    assert list(wording.NUMBERS)[:-1] == [str(number) for number in range(11)]
    assert wording.NUMBERS[wording.LEAVE_OUT] == "leave out"


def test_quadrants_without_areas_are_left_out() -> None:
    areas = {Quadrant.START: ["Sleep", "Stress"], Quadrant.TALK: [], Quadrant.LATER: ["Shoes"]}
    assert wording.quadrants(areas) == (
        "* **Start here** (large impact, and you are willing): Sleep and Stress.\n"
        "* **Later, maybe** (small impact, and you are not keen; it can wait): Shoes."
    )
    assert wording.takeaway(areas) == (
        "Chart of 3 areas, research impact against how willing you are. "
        "Start here: Sleep and Stress. Later, maybe: Shoes."
    )


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "no days and no time yet"),
        ({"days": ["mon"]}, "Monday, no time yet"),
        ({"at": "07:30"}, "at 07:30, no days yet"),
        ({"days": ["sun", "mon", "fri"], "at": "18:05"}, "Monday, Friday and Sunday at 18:05"),
        ({"days": list(Day), "at": "00:00"}, "every day at 00:00"),
        ({"days": list(Day)}, "every day, no time yet"),
    ],
)
def test_when_an_action_is_done_or_what_is_missing(fields: dict[str, object], words: str) -> None:
    (planned,) = plan({"action": WALK, **fields}).actions
    assert wording.when(planned, CATALOGUE.by_action[WALK]) == words


def test_what_is_done_once_says_so() -> None:
    once = next(action for action in CATALOGUE.by_action.values() if action.once)
    (planned,) = plan({"action": once.id, "days": ["mon"], "at": "07:30"}).actions
    assert wording.when(planned, once) == "Monday at 07:30, once"


def test_the_plan_in_short_names_each_action_and_the_time_of_a_week() -> None:
    made = plan(
        {"action": WALK, "days": ["sat"], "at": "10:00", "words": "*cmd()* <b>"},
        {"action": STRENGTH},
    )
    walk, strength = (CATALOGUE.by_action[id_].title for id_ in (WALK, STRENGTH))
    assert wording.summary(made, CATALOGUE).split("\n") == [
        rf"1. **Regular activity:** {walk} *(\*cmd\(\)\* \<b\>)* — Saturday at 10:00",
        f"2. **Core strength:** {strength} — no days and no time yet",
        "",
        # 150 and 60 minutes.
        "It all takes about **3 hours 30 minutes** a week.",
    ]


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "It all takes **next to no extra time**."),
        (1, "It all takes about **1 minute** a week."),
        (60, "It all takes about **1 hour** a week."),
        (125, "It all takes about **2 hours 5 minutes** a week."),
    ],
)
def test_minutes_are_told_in_hours(minutes: int, words: str) -> None:
    assert wording.total(minutes) == words


def test_an_action_tells_its_dose_with_its_source_and_its_extra_time() -> None:
    action = CATALOGUE.by_action[STRENGTH]
    assert wording.dose(action, CATALOGUE.sources).startswith(f"**How much:** {action.dose}. ")
    assert "https://doi.org/" in wording.dose(action, CATALOGUE.sources)
    # Strength exercises are listed with 60 minutes a week.
    assert action.minutes_a_week == 60
    assert wording.dose(action, CATALOGUE.sources).endswith("**Extra time:** about 1 hour a week.")
    found = "risk ratio 0.55 (95 % interval 0.41 to 0.74)."
    assert "**In studies:** trials, exercise with education" in wording.dose(
        action, CATALOGUE.sources
    )
    assert found in wording.dose(action, CATALOGUE.sources)
    assert wording.chosen(said, action).split("  \n") == [
        f"**First step today:** {action.first_step}",
        f"**How you will notice that it works:** {action.works_when}",
    ]


def test_fields_of_several_actions_are_told_apart() -> None:
    labels = {wording.of_action(wording.AT, action) for action in CATALOGUE.by_action.values()}
    assert len(labels) == len(CATALOGUE.by_action)


def test_a_card_is_headed_by_number_short_name_and_own_words_as_they_stand() -> None:
    (walk, strength) = plan({"action": WALK, "words": "*cmd()* <b>"}, {"action": STRENGTH}).actions
    assert wording.card(1, walk, CATALOGUE.by_action[WALK]) == (
        r"1. Sport you like *(\*cmd\(\)\* \<b\>)*"
    )
    assert wording.card(2, strength, CATALOGUE.by_action[STRENGTH]) == "2. Strength training"


def test_cautions_of_a_card_are_a_line_each_in_small_letters() -> None:
    told = wording.card_cautions("**In pregnancy:** ask.  \n**After an injury:** rest.")
    assert told == ":small[**In pregnancy:** ask.]  \n:small[**After an injury:** rest.]"


def test_an_area_stands_in_its_colour_above_its_first_action() -> None:
    area = CATALOGUE.by_area["sleep"]
    badge = ":blue-badge[Sleep]"
    assert wording.badge(area, "blue") == badge
    title = area.actions[0].title
    assert wording.suggestion(area, area.actions[0], "blue") == f"{badge}  \n{title}"


def test_where_an_area_stands_is_said_beside_its_willingness() -> None:
    assert wording.stands(Quadrant.START) == ":small[:material/arrow_forward: Start here]"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "no days yet"),
        ({"at": "07:30"}, "07:30, no days yet"),
        ({"days": ["mon"]}, "no time yet"),
        ({"days": ["mon"], "at": "07:30"}, ""),
    ],
)
def test_what_a_row_of_the_week_lacks_is_told_in_it(fields: dict[str, object], words: str) -> None:
    (planned,) = plan({"action": WALK, **fields}).actions
    assert wording.note(planned, CATALOGUE.by_action[WALK]) == words


def test_the_week_is_told_in_words() -> None:
    made = plan({"action": WALK, "days": ["sat"], "at": "10:00"}, {"action": STRENGTH})
    assert wording.week_takeaway(made, CATALOGUE) == (
        "Week of seven days with 2 actions. 1. Sport you like: Saturday at 10:00. "
        "2. Strength training: no days and no time yet."
    )


def test_days_on_buttons_begin_as_their_names_do_and_differ() -> None:
    assert all(wording.DAY_NAMES[day].startswith(wording.DAYS_SHORTEST[day]) for day in Day)
    assert len(set(wording.DAYS_SHORTEST.values())) == 7


def test_a_day_to_start_on_has_its_weekday() -> None:
    assert wording.start(TODAY, TODAY) == "Monday, 23 November 2026 (today)"
    assert wording.start(date(2026, 12, 1), TODAY) == "Tuesday, 1 December 2026"


@pytest.mark.parametrize(
    ("reminders", "breaks", "held"),
    [
        (24, 420, "24 reminders, 420 movement breaks"),
        (12, 0, "12 reminders"),
        (0, 60, "60 movement breaks"),
    ],
)
def test_what_the_file_holds_is_counted(reminders: int, breaks: int, held: str) -> None:
    again = "the day to answer the questions again, 21 December 2026"
    said = wording.contents(reminders, breaks, date(2026, 12, 21))
    assert said == f"The file holds {held} and {again}."


def test_a_problem_is_told_so_that_markup_in_it_shows_as_it_stands() -> None:
    expected = Expected(kind=ExpectedKind.OWN_WORDS, most=60)
    found = Problem(field="actions[0].words", found="<b>x", expected=expected)
    assert wording.problems(plan().model_copy(update={"problems": (found,)}), CATALOGUE) == (
        r"The words of the first action: “\<b\>x” could not be used and was left out; "
        "expected at most 60 characters of text."
    )


def test_actions_without_days_or_time_are_named_as_having_no_reminder() -> None:
    timed: dict[str, object] = {"action": WALK, "days": ["mon"], "at": "07:00"}
    assert wording.untimed(plan(timed), CATALOGUE) == ""
    open_: dict[str, object] = {"action": STRENGTH, "days": ["mon"]}
    title = CATALOGUE.by_action[STRENGTH].title
    assert wording.untimed(plan(timed, open_), CATALOGUE) == f"{wording.NO_REMINDER}\n* {title}"
