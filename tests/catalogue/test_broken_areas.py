"""Areas, themes and sources that do not fit together."""

from pathlib import Path

import pytest

from tests.catalogue.broken import Break, InFile, check, copy, error_of, parametrized, replace

AREAS, THEMES, SOURCES = "areas.toml", "themes.toml", "sources.toml"
areas, themes, sources = InFile(AREAS), InFile(THEMES), InFile(SOURCES)
REST = '["sleep", "stress", "spinal_care"]'
LINK = 'link = "https://digitalcommons.wku.edu/ijesab/vol8/iss10/44/"'
LIFTING_SOURCE = "lifting.actions.lighten_loads.source"
NEW_SOURCE = '\n[x]\ncitation = "X"\nshort = "X"\npmid = "1"\n'
NEW_AREA = """
[[areas]]
id = "music"
title = "Music"
icon = ":material/music_note:"
actions = [{ id = "sing", title = "Sing.", first_step = "Hum." }]
"""


@parametrized(
    themes(
        "in two themes",
        REST,
        '["sleep", "stress", "spinal_care", "smoking"]',
        "smoking",
        "asked twice",
    ),
    themes(
        "twice in a theme",
        REST,
        '["sleep", "stress", "spinal_care", "sleep"]',
        "sleep",
        "asked twice",
    ),
    themes(
        "in no theme",
        REST,
        '["sleep", "spinal_care"]',
        "stress",
        "a factor file that no theme asks",
    ),
)
def test_every_factor_is_asked_once(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


def test_a_theme_that_names_a_missing_factor_is_refused(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / THEMES, REST, '["sleep", "stress", "spinal_care", "moon"]')
    error = error_of(folder)
    faults = [(fault.file, fault.key) for fault in error.faults]
    assert faults == [("risk_factors/moon.toml", "whole file")]
    assert "take its id out of themes.toml" in str(error)


@parametrized(
    areas("an action for no answer", '"smoking.former"', '"smoking.ex"', "smoking", "does not ask"),
    areas("without a factor", "", NEW_AREA, "music", "no factor belongs to this area"),
    areas("tip without text", "tip_text", "# tip_text", "core_strength", "give both"),
    areas("a tip twice", "tip = 3\n", "tip = 4\n", "tip", "must each stand once"),
    areas("unknown source", '"jahn_2023"', '"x"', LIFTING_SOURCE, "the source 'x' is unknown"),
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
    replace(folder / AREAS, "", NEW_AREA.replace("actions = [{", "# [{"))
    faults = error_of(folder).faults
    assert [(fault.file, fault.key) for fault in faults] == [(AREAS, "areas.16.actions")]


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
