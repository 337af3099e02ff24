"""Screens of the safety check that could not be shown, and ids that mean two things: refused."""

from pathlib import Path

import pytest

from tests.catalogue.broken import Break, InFile, check, copy, error_of, parametrized, replace

FILE = "warning_signs.toml"
safety = InFile(FILE)


@parametrized(
    safety("missing", "[screens.soon]", "[screens.none]", "screens.soon", "is missing"),
    safety("unknown", "[screens.soon]", "[screens.late]", "screens.late.[key]", "'soon'"),
    safety("no title", 'title = "Book', '# title = "Book', "screens.soon.title", "Field required"),
)
def test_every_urgency_has_its_screen(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@parametrized(
    safety("unknown", "Call {emergency}", "Call {doctor}", "screens.emergency", "{doctor} is not"),
    safety("unclosed", "Call {emergency}", "Call {emergency", "screens.emergency", "is not known"),
    safety("unopened", "Call {emergency}", "Call emergency}", "screens.emergency", "is not known"),
    safety("nameless", "Call {emergency}", "Call {}", "screens.emergency", "use emergency or"),
)
def test_a_step_asks_for_nothing_that_no_region_has(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


def test_a_screen_for_an_emergency_names_a_number(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    text = (folder / FILE).read_text(encoding="utf-8")
    before, after = text.split("[screens.emergency]")
    screen, rest = after.split("[screens.", 1)
    screen = screen.replace("{emergency}", "an ambulance")
    (folder / FILE).write_text(f"{before}[screens.emergency]{screen}[screens.{rest}", "utf-8")
    (fault,) = error_of(folder).faults
    assert (fault.key, fault.problem) == ("screens.emergency", "names no number to call.")


@pytest.mark.parametrize("screen", ["safety_net", "too_young"])
def test_the_other_screens_are_held_to_the_same(screen: str, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / FILE, f"[{screen}]", f"[{screen}]\n# steps:")
    text = (folder / FILE).read_text(encoding="utf-8")
    before, after = text.split(f"[{screen}]")
    after = after.replace("{emergency}", "{doctor}", 1)
    (folder / FILE).write_text(f"{before}[{screen}]{after}", encoding="utf-8")
    assert [(fault.file, fault.key) for fault in error_of(folder).faults] == [(FILE, screen)]


@parametrized(
    InFile("areas.toml")(
        "action", '"stay_smoke_free"', '"daily_calm"', "actions.daily_calm", "own"
    ),
    InFile("themes.toml")("theme", 'id = "rest"', 'id = "care"', "themes.care", "stands twice"),
    InFile("scoring.toml")(
        "cap", '"mechanical_load"', '"sleep_and_stress"', "caps.sleep_and_stress", "t"
    ),
    safety(
        "group", 'id = "pain_pattern"', 'id = "emergency_signs"', "groups.emergency_signs", "own"
    ),
    safety("region", 'id = "us"', 'id = "uk"', "regions.uk", "stands twice"),
)
def test_an_id_stands_for_one_thing(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@pytest.mark.parametrize("reserved", ["height_cm", "weight_kg", "under_16", "pregnant"])
def test_a_statement_may_not_take_the_name_of_another_answer(reserved: str, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    for use in ('id = "upper_back"\ntext', 'all_of = ["upper_back"]'):
        replace(folder / FILE, use, use.replace("upper_back", reserved))
    faults = [(fault.key, fault.problem) for fault in error_of(folder).faults]
    assert faults == [(f"findings.{reserved}", "has a meaning of its own.")]
