"""Ratios and intervals that do not fit, and numbers that only the loader may work out."""

from pathlib import Path

from tests.catalogue.broken import Break, InFile, check, parametrized

smoking = InFile("risk_factors/smoking.toml")
RATIO, LOW, HIGH = "ratio = 1.31", "ci_low = 1.11", "ci_high = 1.55"
WHOLE = f"{RATIO}, {LOW}, {HIGH}"
FORMER = 'id = "former"'
ESTIMATE = "levels.2.estimate"
OUTSIDE, TOGETHER = "ratio lies outside its interval", "give both or neither"
WORKED_OUT = "this is worked out and never written in a file"


@parametrized(
    smoking("above", WHOLE, f"ratio = 1.6, {LOW}, {HIGH}", ESTIMATE, OUTSIDE),
    smoking("below", WHOLE, f"ratio = 1.1, {LOW}, {HIGH}", ESTIMATE, OUTSIDE),
    smoking("ends turned", WHOLE, f"{RATIO}, ci_low = 1.55, ci_high = 1.11", ESTIMATE, OUTSIDE),
    smoking("low alone", WHOLE, f"{RATIO}, {LOW}", ESTIMATE, TOGETHER),
    smoking("high alone", WHOLE, f"{RATIO}, {HIGH}", ESTIMATE, TOGETHER),
)
def test_half_an_interval_or_one_beside_its_ratio_is_refused(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@parametrized(
    smoking("nought", WHOLE, "ratio = 0", f"{ESTIMATE}.ratio", "greater than 0"),
    smoking("endless", WHOLE, "ratio = inf", f"{ESTIMATE}.ratio", "finite number"),
    smoking("no number", WHOLE, "ratio = nan", f"{ESTIMATE}.ratio", "finite number"),
)
def test_a_ratio_that_cannot_be_counted_is_refused(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@parametrized(
    smoking("id", "area =", 'id = "smoke"\narea =', "id", WORKED_OUT),
    smoking("gap", FORMER, f"{FORMER}\ngap = 0.9", "levels.1.gap", WORKED_OUT),
    smoking("impact", FORMER, f"{FORMER}\nimpact = 9", "levels.1.impact", WORKED_OUT),
    InFile("sources.toml")("id", "[bell_2021]", "[bell_2021]\nid = 1", "bell_2021.id", WORKED_OUT),
    InFile("scoring.toml")("limit", "ratio = 2.2", "limit = 9", "caps.0.limit", WORKED_OUT),
)
def test_what_is_worked_out_is_not_written(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)
