"""Tables with a key or a value that does not fit: refused with file, key and remedy."""

from pathlib import Path

from tests.catalogue.broken import Break, InFile, check, parametrized
from tests.shipped import CATALOGUE

smoking = InFile("risk_factors/smoking.toml")
body = InFile("risk_factors/body_mass_index.toml")
areas, themes = InFile("areas.toml"), InFile("themes.toml")
sources, scoring = InFile("sources.toml"), InFile("scoring.toml")
safety = InFile("warning_signs.toml")
FORMER = 'id = "former"'
BARNISH = "[barnish_2016]"
EXTRA, MISSING = "Extra inputs are not permitted", "Field required"


def place(tip: int) -> int:
    """Return where the area of a tip stands in its file."""
    return next(place for place, area in enumerate(CATALOGUE.areas) if area.tip == tip)


@parametrized(
    smoking("key of a factor", "in_guide", "colour = 1\nin_guide", "colour", EXTRA),
    smoking("key of a level", FORMER, f"{FORMER}\nx = 1", "levels.1.x", EXTRA),
    areas("key of an area", "tip = 3", "tip = 3\nx = 1", f"areas.{place(3)}.x", EXTRA),
    sources("key of a source", BARNISH, f"{BARNISH}\nx = 1", "barnish_2016.x", EXTRA),
    scoring("key of the rules", "floor_ratio", "x = 1\nfloor_ratio", "x", EXTRA),
    safety("key of the check", "pregnancy", "x = 1\npregnancy", "x", EXTRA),
)
def test_an_unknown_key_is_refused(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@parametrized(
    smoking("key of a factor", 'short = "Smoking"\n', "", "short", MISSING),
    smoking("key of a level", 'role = "reference"\n', "", "levels.0.role", MISSING),
    themes("key of a theme", 'id = "moving"\n', "", "themes.0.id", MISSING),
    sources("key of a source", 'short = "Barnish', "# ", "barnish_2016.short", MISSING),
    scoring("key of the rules", "floor_ratio = 1.05", "", "floor_ratio", MISSING),
    safety("key of the check", "pregnancy", "# pregnancy", "pregnancy", MISSING),
)
def test_a_missing_key_is_refused(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@parametrized(
    smoking("text for a number", "1.31", '"x"', "levels.2.estimate.ratio", "valid number"),
    smoking("number for text", 'short = "Smoking"', "short = 5", "short", "valid string"),
    smoking("text for yes", "in_guide = true", 'in_guide = "yes"', "in_guide", "valid boolean"),
    smoking("empty text", 'short = "Smoking"', 'short = " "', "short", "at least 1 character"),
    smoking("no date", "reviewed_on = ", 'reviewed_on = "x" # ', "reviewed_on", "valid date"),
    smoking("unknown certainty", '"low"', '"so_so"', "levels.1.certainty", "'very_low'"),
    smoking("unknown role", '"onset"', '"cause"', "levels.1.role", "'onset'"),
    smoking("no identifier", FORMER, 'id = "Former"', "levels.1.id", "match pattern"),
    sources("no identifier", "[bell_2021]", "[Bell]", "Bell.id", "match pattern"),
    areas("a tip too many", "tip = 12\n", "tip = 13\n", f"areas.{place(12)}.tip", "equal to 12"),
    themes("no factors", "factors = [", "factors = [] # [", "themes.0.factors", "at least 1 item"),
    body("ends turned", "lowest = 25,", "lowest = 400,", "body_limits.weight_kg", "below"),
    body("nought", "lowest = 100", "lowest = 0", "body_limits.height_cm.lowest", "greater than 0"),
)
def test_a_value_that_does_not_fit_is_refused(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)
