"""A changed result is named, so that nobody has to look for it."""

import tomllib
from pathlib import Path

from tests.golden.persona import FOLDER, differences, load, personas, result
from tools.write_golden import rewrite, toml

EXPECTED = {"score": 1.0, "areas": [{"area": "sleep", "impact": 0.1, "gap": 1.0}]}


def test_equal_results_do_not_differ() -> None:
    assert differences(EXPECTED, dict(EXPECTED)) == []


def test_a_changed_a_missing_and_a_new_value_are_named() -> None:
    found = EXPECTED | {"score": 2.0, "urgency": "soon"}
    assert differences(EXPECTED, found) == [
        "score: expected 1.0, found 2.0",
        "urgency: expected None, found 'soon'",
    ]


def test_a_changed_and_a_missing_area_are_named() -> None:
    other = {"area": "stress", "impact": 0.1, "gap": 1.0}
    assert differences(EXPECTED, EXPECTED | {"areas": [other]}) == [
        f"areas, place 1: expected {EXPECTED['areas'][0]}, found {other}"  # type: ignore[index]
    ]
    assert differences(EXPECTED, EXPECTED | {"areas": []}) == ["areas: expected 1, found 0"]


def test_a_changed_rank_is_named_by_its_place_and_other_changes_to_halve_in_whole() -> None:
    rank = {"area": "sleep", "top_three": 1.0, "tied_with": ["stress"]}
    alone = rank | {"tied_with": []}
    half = {"changes": ["sleep: good"], "score": 1.0}
    assert differences({"ranks": [rank], "halve": half}, {"ranks": [alone]}) == [
        f"halve: expected {half}, found None",
        f"ranks, place 1: expected {rank}, found {alone}",
    ]


def test_values_are_written_as_toml_reads_them() -> None:
    tables = ([{"a": 1.5}, {"a": 0.0}], [{"a": ["b"]}], {"a": [], "b": 0.5})
    for value in (1, 0.123456789, "a_b", [], ["a", "b"], *tables):
        assert tomllib.loads(f"x = {toml(value)}") == {"x": value}


def test_rewriting_keeps_what_was_written_by_hand(tmp_path: Path) -> None:
    for persona in personas():
        original = FOLDER / f"{persona.name}.toml"
        file = tmp_path / original.name
        file.write_bytes(original.read_bytes())
        rewrite(file, {"score": 1.0})
        assert load(file).answers == persona.answers
        assert load(file).expected == {"score": 1.0}
        rewrite(file, result(persona.answers))
        assert file.read_bytes() == original.read_bytes()
