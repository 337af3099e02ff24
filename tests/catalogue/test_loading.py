"""How the catalogue is loaded: whole, once, and from any folder."""

from pathlib import Path

import pytest

from logic.catalogue import CatalogueError, CatalogueFault, load_catalogue
from tests.catalogue.broken import copy, error_of, replace, take_out


def test_the_catalogue_is_loaded_once() -> None:
    assert load_catalogue() is load_catalogue()


def test_a_copy_elsewhere_is_the_same_catalogue(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    assert load_catalogue(folder) == load_catalogue()
    assert load_catalogue(str(folder)) == load_catalogue()


def test_a_changed_copy_leaves_the_products_own_alone(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / "risk_factors/smoking.toml", 'short = "Smoking"', 'short = "Tobacco"')
    assert load_catalogue(folder).by_factor["smoking"].short == "Tobacco"
    assert load_catalogue().by_factor["smoking"].short == "Smoking"


def test_a_changed_label_changes_no_number(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / "risk_factors/smoking.toml", 'label = "Yes"', 'label = "Every day"')
    before, after = (
        c.by_factor["smoking"].levels for c in (load_catalogue(), load_catalogue(folder))
    )
    assert [level.label for level in before] != [level.label for level in after]
    assert [level.impact for level in before] == [level.impact for level in after]


@pytest.mark.parametrize(("in_guide", "impact"), [("true", 0.024395), ("false", 0)])
def test_only_a_factor_of_the_guide_counts_its_floor(
    in_guide: str, impact: float, tmp_path: Path
) -> None:
    # Half of ln 1.05 is 0.024395; a ratio of 1 alone counts nothing.
    folder = copy(tmp_path)
    file = folder / "risk_factors/sleep.toml"
    replace(file, "ratio = 1.18, ci_low = 1.10, ci_high = 1.26", "ratio = 1.0")
    replace(file, "in_guide = false", f"in_guide = {in_guide}")
    fair = load_catalogue(folder).by_factor["sleep"].by_level["fair"]
    assert fair.impact == pytest.approx(impact, abs=1e-6)


def test_all_faults_across_files_are_named_at_once(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / "areas.toml", "tip = 3\n", "tip = 4\n")
    replace(folder / "risk_factors/sleep.toml", 'source = "runge_2024"\n', "")
    faults = {(fault.file, fault.key) for fault in error_of(folder).faults}
    assert faults == {("areas.toml", "tip"), ("risk_factors/sleep.toml", "levels.fair")}


def test_a_failed_load_is_tried_anew(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    whole = (folder / "themes.toml").read_bytes()
    take_out(folder, "stress")
    for _ in range(2):
        with pytest.raises(CatalogueError, match="not loaded"):
            load_catalogue(folder)
    (folder / "themes.toml").write_bytes(whole)
    assert load_catalogue(folder) == load_catalogue()


def test_a_fault_says_where_what_and_how_to_mend_it() -> None:
    fault = CatalogueFault(file="a.toml", key="b.c", problem="is odd.", remedy="make it even.")
    assert str(fault) == "a.toml: b.c: is odd. To mend it: make it even."
    assert str(CatalogueError([fault])).endswith(str(fault))
