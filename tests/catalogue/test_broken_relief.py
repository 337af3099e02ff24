"""Relief and coach texts that could mislead, or could not be shown: refused."""

from pathlib import Path

import pytest

from tests.catalogue.broken import Break, InFile, check, copy, error_of, parametrized, replace

RELIEF, COACH = "relief.toml", "coach.toml"
relief, coach = InFile(RELIEF), InFile(COACH)
SHORT = "[[short_signs]]"
UPPER_BACK = 'sign = "upper_back"'
HEAT = 'certainty = "moderate"\nsources = ["french_2006", "qaseem_2017"]'
POSTURE = 'certainty = "low"\nsources = ["swain_2020"]'


@parametrized(
    relief("unknown key", "reviewed_on", "x = 1\nreviewed_on", "x", "Extra inputs"),
    relief("no signs", '["bladder_bowel"]', "[]", "at_a_glance.1.signs", "at least 1"),
    relief(
        "no text", 'text = "Weight', '# text = "Weight', "short_signs.15.text", "Field required"
    ),
    relief(
        "a word",
        'certainty = "very_low"\nsources = ["french',
        'certainty = "x"\nsources = ["french',
        "notes.2.certainty",
        "'low'",
    ),
    coach("no number", "minutes = 60", 'minutes = "an hour"', "timers.3.minutes", "integer"),
    coach("no time", "minutes = 60", "minutes = 0", "timers.3.minutes", "than 0"),
    coach("not yes or no", "repeats = true", 'repeats = "yes"', "timers.3.repeats", "boolean"),
    coach("no drawing", 'alt = "A smil', '# alt = "', "routines.1.steps.2.alt", "Field required"),
)
def test_a_file_of_another_shape_is_refused(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


def test_the_guide_has_four_steps(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    text = (folder / RELIEF).read_text(encoding="utf-8")
    before, *steps = text.split("[[steps]]")
    (folder / RELIEF).write_text("[[steps]]".join([before, *steps[:2], steps[-1]]), "utf-8")
    assert [(fault.file, fault.key) for fault in error_of(folder).faults] == [(RELIEF, "steps")]


@parametrized(
    relief(
        "left out",
        f'{SHORT}\n{UPPER_BACK}\ntext = "Back pain mainly between the shoulder blades"\n',
        "",
        "short_signs.upper_back",
        "stops but is not asked",
    ),
    relief(
        "twice",
        SHORT,
        f'{SHORT}\n{UPPER_BACK}\ntext = "Between them"\n\n{SHORT}',
        "short_signs.upper_back",
        "stands twice",
    ),
    relief(
        "unknown",
        SHORT,
        f'{SHORT}\nsign = "x"\ntext = "X"\n\n{SHORT}',
        "short_signs.x",
        "no sign of warning_signs.toml",
    ),
    relief(
        "does not stop",
        SHORT,
        f'{SHORT}\nsign = "persistent"\ntext = "Weeks"\n\n{SHORT}',
        "short_signs.persistent",
        "does not stop",
    ),
)
def test_every_sign_that_stops_and_no_other_is_asked_once(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@parametrized(
    relief(
        "unknown",
        '["chest_pain"]',
        '["chest_pain", "x_ray"]',
        "at_a_glance.x_ray",
        "is no emergency sign",
    ),
    relief(
        "a doctor today",
        '["chest_pain"]',
        '["chest_pain", "foot_drop"]',
        "at_a_glance.foot_drop",
        "is no emergency sign",
    ),
    relief(
        "twice",
        '["chest_pain"]',
        '["chest_pain", "major_trauma"]',
        "at_a_glance.major_trauma",
        "stands twice",
    ),
    relief(
        "not named",
        '["saddle_numbness", "sexual_sensation"]',
        '["saddle_numbness"]',
        "at_a_glance.sexual_sensation",
        "not named at a glance",
    ),
)
def test_every_emergency_sign_and_no_other_is_named_at_a_glance(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


def test_one_tap_can_report_every_sign_that_stops(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    counted = 'of = ["not_eased_by_rest", "worse_at_night"]\nat_least = 2'
    old = 'all_of = ["not_eased_by_rest", "worse_at_night"]'
    replace(folder / "warning_signs.toml", old, counted)
    faults = [(fault.file, fault.key) for fault in error_of(folder).faults]
    assert faults == [(RELIEF, "short_signs.night_and_rest")]


@pytest.mark.parametrize(
    ("old", "new", "key", "says"),
    [
        ("searched.typed", "# searched.typed", "steps.0.searched.typed", "Field required"),
        ("searched.outcome", "# searched.outcome", "steps.0.searched.outcome", "Field required"),
        (
            "searched.on = 2026",
            "searched.on = 3026",
            "steps.stop_and_massage.searched.on",
            "future",
        ),
    ],
)
def test_a_step_without_a_search_that_was_made_is_refused(
    old: str, new: str, key: str, says: str, tmp_path: Path
) -> None:
    folder = copy(tmp_path)
    replace(folder / RELIEF, old, new)
    error = error_of(folder)
    assert key in {fault.key for fault in error.faults}
    assert says in str(error)


@parametrized(
    relief("step", 'id = "lengthen"', 'id = "rest_and_move"', "steps.rest_and_move", "twice"),
    relief("note", 'id = "cold"', 'id = "heat"', "notes.heat", "stands twice"),
    relief("what to avoid", 'id = "burns"', 'id = "bed_rest"', "avoid.bed_rest", "twice"),
    coach("routine", 'id = "movement"', 'id = "hold"', "routines.hold", "stands twice"),
    coach("step", 'id = "reach_up"', 'id = "belly_in"', "steps.belly_in", "stands twice"),
    coach("timer", 'id = "hold_three"', 'id = "hold_two"', "timers.hold_two", "stands twice"),
    coach("note", 'id = "shifting"', 'id = "posture"', "notes.posture", "stands twice"),
)
def test_an_id_stands_for_one_thing(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@parametrized(
    relief("step", '["dahm_2010", "nice_ng59"]', "[]", "steps.rest_and_move", "names its sources"),
    relief("note", HEAT, 'certainty = "moderate"', "notes.heat", "a certainty names its sources"),
    relief(
        "nothing found",
        'certainty = "very_low"\nsources = ["ij',
        'certainty = "none"\nsources = ["ij',
        "steps.lengthen",
        "there is no source",
    ),
    coach(
        "nothing found",
        POSTURE,
        'certainty = "none"\nsources = ["swain_2020"]',
        "notes.posture",
        "there is no source",
    ),
    relief("unknown", HEAT, HEAT.replace("qaseem", "quasim"), "notes.heat.sources", "is unknown"),
    coach("unknown", POSTURE, POSTURE.replace("swain", "swan"), "notes.posture.sources", "is un"),
)
def test_a_certainty_rests_on_known_sources(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


def test_a_source_that_only_relief_named_is_missed_in_the_list(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / RELIEF, '["dahm_2010", "nice_ng59"]', '["nice_ng59"]')
    replace(folder / RELIEF, '["dahm_2010"]', '["nice_ng59"]')
    faults = [(fault.file, fault.key) for fault in error_of(folder).faults]
    assert faults == [("sources.toml", "dahm_2010")]


@parametrized(
    coach("longer", "announce_every = 15", "announce_every = 61", "timers.every_hour", "longer"),
    coach("never", "announce_every = 15", "announce_every = 0", "timers.3.announce_every", "0"),
)
def test_a_timer_says_what_is_left_before_it_ends(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@parametrized(
    relief("relief", "reviewed_on = 2026", "reviewed_on = 2996", "reviewed_on", "in the future"),
    coach("coach", "reviewed_on = 2026", "reviewed_on = 2996", "reviewed_on", "in the future"),
)
def test_a_review_is_not_in_the_future(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)
