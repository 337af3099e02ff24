"""Areas, themes and sources that do not fit together."""

from pathlib import Path

import pytest

from tests.catalogue.broken import (
    Break,
    InFile,
    check,
    copy,
    error_of,
    parametrized,
    replace,
    take_out,
)
from tests.shipped import CATALOGUE

AREAS, THEMES, SOURCES = "areas.toml", "themes.toml", "sources.toml"
areas, themes, sources = InFile(AREAS), InFile(THEMES), InFile(SOURCES)
STRESS = '"stress"'
LINK = 'link = "https://digitalcommons.wku.edu/ijesab/vol8/iss10/44/"'
LIFTING_SOURCE = "lifting.actions.lighten_loads.source"
NEW_SOURCE = '\n[x]\ncitation = "X"\nshort = "X"\npmid = "1"\n'
NEW_AREA = """
[[areas]]
id = "music"
title = "Music"
icon = ":material/music_note:"

[[areas.actions]]
id = "sing"
short = "Sing"
title = "Sing."
dose = "an hour a week"
first_step = "Hum."
works_when = "You know a song."
minutes_a_week = 60
basis = "guide"

[[areas.actions]]
id = "listen"
short = "Listen"
title = "Listen."
dose = "an hour a week"
first_step = "Listen to a song."
works_when = "You know it."
minutes_a_week = 60
basis = "guide"
"""
WALKING, RESEARCH = "activity.actions.build_up_walking", 'basis = "research"\n'
HOLD, GUIDE = "core_strength.actions.trunk_at_home", 'basis = "guide"\n'
POCOVI, MODERATE = 'source = "pocovi_2024_walkback"\n', 'certainty = "moderate"\n'
EFFECT = 'effect = { ratio = 2.0, measure = "odds_ratio", derivation = "made up" }\n'
FIRST_ACTION = "areas.0.actions.0"
WARMING_UP = '"warm-up before work or heavy effort low back pain prevention trial review"'
WEEKLY, GUIDELINE = "activity.actions.weekly_activity", 'basis = "guideline"\n'
FOUND_NONE = 'found = [{ says = "X.", source = "who_2023", certainty = "none" }]\n'


@parametrized(
    themes("in two themes", STRESS, f'{STRESS}, "smoking"', "smoking", "asked twice"),
    themes("twice in a theme", STRESS, f"{STRESS}, {STRESS}", "stress", "asked twice"),
)
def test_every_factor_is_asked_once(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@pytest.mark.parametrize("factor", ["physical_activity", "stress", "existing_problem"])
def test_a_factor_in_no_theme_is_refused(factor: str, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    take_out(folder, factor)
    (fault,) = error_of(folder).faults
    assert (fault.file, fault.key) == (THEMES, factor)
    assert fault.problem == "is a factor file that no theme asks."


def test_a_theme_that_names_a_missing_factor_is_refused(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / THEMES, STRESS, f'{STRESS}, "moon"')
    error = error_of(folder)
    faults = [(fault.file, fault.key) for fault in error.faults]
    assert faults == [("risk_factors/moon.toml", "whole file")]
    assert "take its id out of themes.toml" in str(error)


@parametrized(
    areas("an action for no answer", '"smoking.former"', '"smoking.ex"', "smoking", "does not ask"),
    areas("without a factor", "", NEW_AREA, "music", "no factor belongs to this area"),
    areas("tip without text", "tip_text", "# tip_text", "core_strength", "give both"),
    areas("a tip twice", "tip = 3\n", "tip = 4\n", "tip", "must each stand once"),
    areas("unknown source", '"kuijer_2014"', '"x"', LIFTING_SOURCE, "the source 'x' is unknown"),
)
def test_areas_fit_the_factors_and_the_tips(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


def test_a_tip_text_without_its_number_is_refused(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / AREAS, "tip = 3\n", "")
    faults = [(fault.file, fault.key) for fault in error_of(folder).faults]
    assert faults == [(AREAS, "core_strength"), (AREAS, "tip")]


def test_an_area_that_stands_twice_is_refused(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / AREAS, "", NEW_AREA.replace('"music"', '"sleep"'))
    faults = error_of(folder).faults
    assert [(fault.file, fault.key) for fault in faults] == [(AREAS, "areas.sleep")]
    assert "stands twice" in faults[0].problem


def test_an_area_without_an_action_is_refused(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / AREAS, "", NEW_AREA.split("[[areas.actions]]", maxsplit=1)[0])
    faults = error_of(folder).faults
    last = f"areas.{len(CATALOGUE.areas)}.actions"
    assert [(fault.file, fault.key) for fault in faults] == [(AREAS, last)]


@pytest.mark.parametrize("number", [1, 4])
def test_an_area_has_two_or_three_actions(number: int, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    area, *actions = NEW_AREA.replace('"music"', '"sleep"').split("[[areas.actions]]")
    kept = [action.replace('id = "', f'id = "{place}_') for place, action in enumerate(actions * 2)]
    replace(folder / AREAS, "", "[[areas.actions]]".join([area, *kept[:number]]))
    problems = [fault.problem for fault in error_of(folder).faults if fault.key == "sleep"]
    assert problems == [f"an area has 2 or 3 actions to choose from, not {number}."]


@parametrized(
    areas("research without a study", POCOVI, "", WALKING, "names the study"),
    areas("research without a certainty", MODERATE, "", WALKING, "research has a certainty"),
    areas("guide with a certainty", GUIDE, GUIDE + MODERATE, HOLD, "only research has a certainty"),
    areas("guide with an effect", GUIDE, GUIDE + EFFECT, HOLD, "only research has an effect"),
    areas("guide with a source", GUIDE, GUIDE + POCOVI, HOLD, "the guide's word has no source"),
    areas("no guideline", GUIDE, GUIDELINE, HOLD, "a guideline is named"),
    areas("no search", GUIDE, 'basis = "advice"\n', HOLD, "says what research was looked for"),
    areas("found none", GUIDE, GUIDE + FOUND_NONE, HOLD, "found with the certainty none"),
    areas(
        "no words",
        WARMING_UP,
        "",
        "areas.2.actions.2.searched.typed",
        "at least 1 item",
    ),
    areas("future", "on = 2026", "on = 3026", f"{WEEKLY}.searched.on", "lies in the future"),
    areas("found by nobody", '"who_2023", c', '"who_1", c', f"{WEEKLY}.found", "'who_1' is unk"),
)
def test_an_action_claims_no_more_than_its_basis_holds(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@parametrized(
    areas("no dose", "\ndose =", "\n# dose =", f"{FIRST_ACTION}.dose", "Field required"),
    areas("no basis", RESEARCH, "", f"{FIRST_ACTION}.basis", "Field required"),
    areas("odd basis", RESEARCH, 'basis = "x"\n', f"{FIRST_ACTION}.basis", "'advice'"),
    areas("time below 0", "= 150", "= -1", f"{FIRST_ACTION}.minutes_a_week", "equal to 0"),
    areas("more than a week", "= 150", "= 20000", f"{FIRST_ACTION}.minutes_a_week", "10080"),
    areas("time in words", "= 150", '= "150"', f"{FIRST_ACTION}.minutes_a_week", "valid integer"),
    areas(
        "caution for nobody known",
        "cautions.past_injury",
        "cautions.giraffes",
        f"{FIRST_ACTION}.cautions.giraffes.[key]",
        "'pregnancy'",
    ),
    areas(
        "effect outside its interval",
        "ratio = 0.72",
        "ratio = 0.9",
        f"{FIRST_ACTION}.effect",
        "outside",
    ),
)
def test_an_action_is_well_formed(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


def test_an_action_that_stands_in_two_areas_is_refused(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / AREAS, '"daily_calm"', '"stay_smoke_free"')
    faults = error_of(folder).faults
    assert [(f.file, f.key) for f in faults] == [(AREAS, "actions.stay_smoke_free")]


@parametrized(
    sources("unused", "", NEW_SOURCE, "x", "nothing refers to it"),
    sources("without an address", LINK, "", "johnson_2018", "add doi, pmid or link"),
    sources("empty address", LINK, 'link = ""', "johnson_2018.link", "at least 1 character"),
)
def test_a_source_is_used_and_can_be_looked_up(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@pytest.mark.parametrize("table", ["barnish_2016", "zhang_2018_obesity"])
def test_a_source_that_is_taken_away_is_missed_where_it_is_used(table: str, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / SOURCES, f"[{table}]", f"[{table}_b]")
    error = error_of(folder)
    assert (SOURCES, f"{table}_b") in {(fault.file, fault.key) for fault in error.faults}
    assert f"the source '{table}' is unknown. To mend it: add it to sources.toml." in str(error)


def test_a_source_that_is_no_table_is_refused(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    text = (folder / SOURCES).read_text(encoding="utf-8")
    (folder / SOURCES).write_text("plain = 5\n" + text, encoding="utf-8")
    keys = {(fault.file, fault.key) for fault in error_of(folder).faults}
    assert keys == {(SOURCES, "plain.citation"), (SOURCES, "plain.short")}
