"""Levels that break a rule of the field guide: refused with file, key and remedy."""

from pathlib import Path

from tests.catalogue.broken import Break, InFile, check, parametrized

smoking = InFile("risk_factors/smoking.toml")
sleep = InFile("risk_factors/sleep.toml")
seat = InFile("risk_factors/chair_support.toml")
shoes = InFile("risk_factors/footwear.toml")
past = InFile("risk_factors/past_injury.toml")
FORMER = "ratio = 1.32, ci_low = 0.99, ci_high = 1.77"
CURRENT = "ratio = 1.31, ci_low = 1.11, ci_high = 1.55"
HEELS, FLAT = "levels.high_heels", "levels.flat_unsupportive"
REFERENCE = 'role = "reference"'
GUIDE_ONLY = 'role = "guide_only"\nsource = "driessen_2010"'
OPEN, ORDER = "is the name of an open answer", "counts less than the better level 'former'"
NOT_SCORED = "background is never scored"
WORD = 'role = "guide_only"\ncertainty = "none"'
ONSET = 'role = "onset"\ncertainty = "very_low"'


@parametrized(
    sleep("repeated", 'id = "fair"', 'id = "poor"', "levels", "'poor' stands twice"),
    smoking("one label", '"I used to, and have stopped"', '"Yes"', "levels", "'Yes' stands twice"),
    smoking("one brief", 'brief = "Stopped"', 'brief = "Yes"', "levels", "its own brief"),
    sleep("declined", '"fair"', '"declined"', "levels.declined", OPEN),
    sleep("unanswered", '"fair"', '"unanswered"', "levels.unanswered", OPEN),
)
def test_the_id_of_a_level_is_its_own(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@parametrized(
    shoes("two references", '"guide_only"', '"reference"', FLAT, "put the reference first"),
    seat("reference not first", REFERENCE, GUIDE_ONLY, "levels.good_support", "put the reference"),
    smoking("better counts more", FORMER, "ratio = 9", "levels.current", ORDER),
    smoking("worse counts less", CURRENT, "ratio = 1.01", "levels.current", ORDER),
)
def test_levels_go_from_the_reference_to_the_worst(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@parametrized(
    shoes("estimate without a role", '"onset"', '"guide_only"', HEELS, "do not fit"),
    shoes("role without an estimate", '"guide_only"', '"onset"', FLAT, "do not fit"),
    shoes("estimate without certainty", ONSET, ONSET.replace("very_low", "none"), HEELS, "name it"),
    shoes("certainty of a word", WORD, WORD.replace("none", "low"), FLAT, "write none"),
    shoes("recurrence", '"onset"', '"recurrence"', HEELS, "recurrence belongs to the background"),
    shoes(
        "guide's word", "in_guide = true", "in_guide = false", FLAT, "only a factor of the guide"
    ),
    past("onset in the past", '"recurrence"', '"onset"', "levels.crash", NOT_SCORED),
    past("trigger in the past", '"recurrence"', '"trigger"', "levels.crash", NOT_SCORED),
)
def test_a_role_fits_its_level(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@parametrized(
    smoking("no source", 'source = "shiri_2010_smoking"\n', "", "levels.former", "add source"),
    smoking("unknown source", '"shiri_2010_smoking"', '"x"', "levels.former.source", "unknown"),
)
def test_a_level_names_a_known_source(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)
