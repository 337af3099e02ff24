"""Published tools and revisions of the numbers that do not fit."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from logic.catalogue import load_catalogue
from tests.catalogue.broken import Break, InFile, check, copy, error_of, parametrized, replace
from tests.shipped import CATALOGUE

TOOLS, REVISIONS = "published_tools.toml", "revisions.toml"
tools, revisions, summed = InFile(TOOLS), InFile(REVISIONS), InFile("summed_habits.toml")
BELOW = 'direction = "Below 1: pain was rarer with healthy habits"\n'
EPISODE, AREA = 'id = "another_episode"', "area = 0.56"
VERSION, DAY = CATALOGUE.version, CATALOGUE.revisions[0].day
FIRST = f'version = "{VERSION}"'
OLDER = '\n[[revisions]]\nversion = "{version}"\nday = {day}\nwhat = ["x"]\nwhy = "x"\n'


@parametrized(
    tools("outside its interval", AREA, "area = 0.6", "published_tools.0", "outside its interval"),
    tools("above one", AREA, "area = 1.1", "published_tools.0.area", "less than or equal to 1"),
    tools("no interval", "ci_low = 0.54", "", "published_tools.0.ci_low", "Field required"),
    tools("unknown source", '"pocovi_2023"', '"jahn_2023"\nx = 1', "published_tools.0.x", "Extra"),
    tools(
        "twice",
        EPISODE,
        'id = "long_lasting"',
        "published_tools.long_lasting",
        "give each its own id",
    ),
)
def test_a_published_tool_that_does_not_fit_is_refused(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


def test_a_published_tool_names_a_known_source(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / TOOLS, '"pocovi_2023"', '"nobody_2023"')
    faults = {(fault.file, fault.key) for fault in error_of(folder).faults}
    assert faults == {(TOOLS, "another_episode.source"), ("sources.toml", "pocovi_2023")}


def test_a_study_that_added_up_habits_names_a_known_source(tmp_path: Path) -> None:
    folder, file = copy(tmp_path), "summed_habits.toml"
    replace(folder / file, '"skillgate_2017"', '"nobody_2017"')
    faults = {(fault.file, fault.key) for fault in error_of(folder).faults}
    assert faults == {(file, "summed_habits.1.source"), ("sources.toml", "skillgate_2017")}


@parametrized(
    summed("no certainty", 'certainty = "moderate"\n', "", "summed_habits.2.certainty", "required"),
    summed("none", '"moderate"', '"none"', "summed_habits.2.certainty", "has a certainty"),
    summed("no direction", BELOW, "", "summed_habits.1.direction", "required"),
)
def test_a_study_that_added_up_habits_says_how_sure_it_is_and_which_way(
    way: Break, tmp_path: Path
) -> None:
    check(way, tmp_path)


@parametrized(
    revisions(
        "another version", FIRST, 'version = "0.9"', "version", f"scoring.toml has {VERSION}"
    ),
    revisions("no day", "day = ", "# day = ", "revisions.0.day", "Field required"),
    revisions("no reason", "why = ", "# why = ", "revisions.0.why", "Field required"),
    revisions("nothing changed", "what = [", "what = []\nx = [", "revisions.0.what", "at least 1"),
    revisions(
        "the same twice",
        "",
        OLDER.format(version=VERSION, day="2026-01-01"),
        f"revisions.{VERSION}",
        "stands twice",
    ),
    revisions(
        "newest last",
        "",
        OLDER.format(version="0.9.0", day=DAY + timedelta(days=1)),
        CATALOGUE.revisions[-1].version,
        "put the newest first",
    ),
)
def test_a_revision_that_does_not_fit_is_refused(way: Break, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / way.file, way.old, way.new)
    found = {(fault.file, fault.key) for fault in error_of(folder).faults}
    assert set(way.faults) <= found
    assert way.says in str(error_of(folder))


def test_a_raised_version_wants_a_revision_that_tells_of_it(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / "scoring.toml", FIRST, 'version = "99.0.0"')
    assert "scoring.toml has 99.0.0. To mend it: say at the top what changed and why." in str(
        error_of(folder)
    )


def test_a_catalogue_without_any_revision_is_refused(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / REVISIONS).write_text("revisions = []\n", encoding="utf-8")
    assert "the newest is none" in str(error_of(folder))


def test_a_revision_lies_in_the_future_from_the_day_after_tomorrow(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    later = datetime.now(UTC).date() + timedelta(days=2)
    replace(folder / REVISIONS, f"day = {DAY}", f"day = {later}")
    (fault,) = error_of(folder).faults
    assert (fault.file, fault.key) == (REVISIONS, VERSION)
    assert fault.problem == "lies in the future."


def test_the_day_before_is_no_day_too_many(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / REVISIONS, "", OLDER.format(version="0.9.0", day="2026-11-22"))
    assert load_catalogue(folder).revisions[-1].version == "0.9.0"
