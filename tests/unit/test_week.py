"""The picture of the week: a row for each action, a block on each of its days."""

import re
from datetime import date
from xml.etree.ElementTree import Element, fromstring

import pytest

from logic.charts.palette import DARK, LIGHT, Palette
from logic.charts.week import area_hues, week_picture, week_rows
from logic.plan import Day, Plan
from logic.result import Result
from tests.said import said
from tests.shipped import AT_WORST, CATALOGUE, read
from tests.unit.drawing import contrast

WALK, SLEEP, VISIT = "build_up_walking", "regular_sleep", "spine_check"
RESULT = Result(CATALOGUE, read(AT_WORST))
PLAN = Plan.from_raw(
    {
        "actions": [
            {"action": WALK, "days": ["mon", "sun"], "at": "18:30"},
            {"action": SLEEP, "days": list(Day)},
            {"action": VISIT},
        ]
    },
    CATALOGUE,
    today=date(2026, 11, 23),
)


def drawn(plan: Plan, palette: Palette = LIGHT) -> Element:
    """Return the picture of a plan, read as XML."""
    rows, hues = week_rows(plan, CATALOGUE, said), area_hues(RESULT, plan, palette)
    return fromstring(week_picture(rows, hues, palette, said))


def texts(picture: Element) -> list[str]:
    """Return every text of a picture, in order."""
    return [one.text or "" for one in picture.iter() if one.tag.endswith("text")]


def blocks(picture: Element, colour: str) -> list[float]:
    """Return where the blocks of a colour begin, in per cent of the width."""
    places = [one for one in picture.iter() if one.get("fill") == colour and one.get("rx")]
    return [float((one.get("x") or "").removesuffix("%")) for one in places]


def test_each_action_has_a_row_with_its_number_its_name_and_what_is_missing() -> None:
    rows = week_rows(PLAN, CATALOGUE, said)
    assert [(row.number, row.name, row.area, row.note) for row in rows] == [
        (1, "Walks", "activity", ""),
        (2, "Regular sleep", "sleep", "no time yet"),
        (3, "Spine check", "spinal_care", "no days yet"),
    ]


def test_the_picture_names_the_days_and_tells_each_time_on_its_day() -> None:
    told = texts(drawn(PLAN))
    assert told[:7] == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    assert told.count("18:30") == 2
    assert [text for text in told if re.match(r"\d\. ", text)] == [
        "1. Walks",
        "2. Regular sleep",
        "3. Spine check",
    ]


def test_a_block_stands_on_each_day_that_is_chosen_in_the_colour_of_the_area() -> None:
    hues, picture = area_hues(RESULT, PLAN, LIGHT), drawn(PLAN)
    # A day is 100 / 7 per cent wide, and a block begins half of a per cent after it.
    assert blocks(picture, hues["activity"].strong) == [0.5, 86.21]
    assert len(blocks(picture, hues["sleep"].strong)) == 7
    # Five days without a walk, and seven without a visit.
    assert len(blocks(picture, LIGHT.tie)) == 12


def test_an_action_that_takes_one_day_says_so() -> None:
    raw = {"actions": [{"action": VISIT, "days": ["fri"], "at": "09:00"}]}
    once = Plan.from_raw(raw, CATALOGUE, today=date(2026, 11, 23))
    assert [row.note for row in week_rows(once, CATALOGUE, said)] == ["once"]


def test_areas_with_most_to_gain_differ_in_colour() -> None:
    nothing = Plan.from_raw({}, CATALOGUE, today=date(2026, 11, 23))
    hues = area_hues(RESULT, nothing, LIGHT)
    assert set(hues) == set(CATALOGUE.by_area)
    first = [one.area for one in RESULT.profile.areas][: len(LIGHT.hues)]
    assert len({hues[area].name for area in first}) == len(LIGHT.hues)


def test_areas_of_the_plan_differ_in_colour_whichever_they_are() -> None:
    ranked = [one.area for one in RESULT.profile.areas]
    apart = [ranked[0], ranked[5], ranked[10], ranked[2], ranked[7]]
    actions = [CATALOGUE.by_area[area].actions[0].id for area in apart]
    raw = {"actions": [{"action": id_} for id_ in actions]}
    plan = Plan.from_raw(raw, CATALOGUE, today=date(2026, 11, 23))
    hues = area_hues(RESULT, plan, LIGHT)
    assert len({hues[area].name for area in apart}) == len(LIGHT.hues) == 5


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_every_text_stands_out_from_its_ground(palette: Palette) -> None:
    assert contrast(palette.text, palette.ground) >= 4.5
    for hue in palette.hues:
        assert contrast(hue.pale, hue.strong) >= 4.5
        # A block beside an empty day (WCAG 1.4.11).
        assert contrast(hue.strong, palette.ground) >= 3


def test_letters_keep_their_size_however_wide_the_picture_is() -> None:
    picture = drawn(PLAN)
    assert picture.get("viewBox") is None
    assert picture.get("width") == "100%"
    assert int(picture.get("font-size") or 0) >= 12
    # A head of 24 pixels and three rows of 58.
    assert picture.get("height") == "198"
