"""Scoring constants that do not fit."""

from pathlib import Path

import pytest

from logic.models.base import Certainty
from tests.catalogue.broken import Break, InFile, check, copy, error_of, parametrized, replace

FILE = "scoring.toml"
scoring = InFile(FILE)
AREAS, RATIO = 'areas = ["lifting"]', "ratio = 2.2"
SHARE, SHARE_KEY = "smallest_answered_share = 0.5", "smallest_answered_share"


@parametrized(
    scoring("text for a ratio", RATIO, 'ratio = "x"', "caps.0.ratio", "valid number"),
    scoring("ratio below nought", RATIO, "ratio = -1", "caps.0.ratio", "greater than 0"),
    scoring("limit of nought", RATIO, "ratio = 1", "caps.0.limit", "greater than 0"),
    scoring("no ratio", RATIO, "", "caps.0.ratio", "Field required"),
    scoring("unknown certainty", '"moderate"', '"fair"', "caps.0.certainty", "'moderate'"),
    scoring("certainty as a list", '"moderate"', "[]", "caps.0.certainty", "'moderate'"),
    scoring("no reason", "reason =", "# reason =", "caps.0.reason", "Field required"),
    scoring("no area", AREAS, "areas = []", "caps.0.areas", "at least 1 item"),
    scoring("unknown source", '"jahn_2023"', '"x"', "caps.mechanical_load.source", "unknown"),
)
def test_a_cap_that_does_not_fit_is_refused(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@parametrized(
    scoring("unknown area", AREAS, 'areas = ["lifting", "moon"]', "moon", "is unknown"),
    scoring("under two caps", AREAS, 'areas = ["lifting", "sleep"]', "sleep", "two caps"),
    scoring("twice under one", AREAS, 'areas = ["lifting", "lifting"]', "lifting", "two caps"),
)
def test_an_area_is_under_one_cap_at_most(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@parametrized(
    scoring("weight above one", "high = 1.0", "high = 2", "certainty_weights.high", "equal to 1"),
    scoring("unknown weight", "low = 0.5", "low = 0.5\nx = 1", "certainty_weights.x.[key]", "low"),
    scoring("share of nought", SHARE, f"{SHARE_KEY} = 0", SHARE_KEY, "greater than 0"),
    scoring("share above one", SHARE, f"{SHARE_KEY} = 1.01", SHARE_KEY, "equal to 1"),
    scoring("floor of nought", "floor_ratio = 1.05", "floor_ratio = 0", "floor_ratio", "than 0"),
)
def test_weights_floor_and_share_that_do_not_fit_are_refused(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@pytest.mark.parametrize(
    ("caps", "key"), [("caps = 5", "caps"), ("caps = [5]", "caps.0"), ("", "caps")]
)
def test_caps_of_another_shape_are_refused(caps: str, key: str, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    text = (folder / FILE).read_text(encoding="utf-8")
    text = text[: text.index("[[caps]]")].replace("[certainty", f"{caps}\n[certainty")
    (folder / FILE).write_text(text, encoding="utf-8")
    assert [(fault.file, fault.key) for fault in error_of(folder).faults] == [(FILE, key)]


def test_weights_of_another_shape_are_refused(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / FILE, "[certainty_weights]", "certainty_weights = [1]\n[other]")
    faults = {(fault.file, fault.key) for fault in error_of(folder).faults}
    assert faults == {(FILE, "certainty_weights"), (FILE, "other")}


@pytest.mark.parametrize("name", Certainty)
def test_every_certainty_has_a_weight(name: Certainty, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / FILE, f"\n{name} = ", "\n# ")
    faults = [fault for fault in error_of(folder).faults if fault.file == FILE]
    assert [(fault.key, fault.problem) for fault in faults] == [
        ("certainty_weights", f"{name} has no weight.")
    ]
