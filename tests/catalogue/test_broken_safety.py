"""Warning signs that could not be reported when they should: refused."""

from pathlib import Path

from tests.catalogue.broken import Break, InFile, check, copy, error_of, parametrized, replace

FILE = "warning_signs.toml"
safety = InFile(FILE)
PERSISTENT = 'all_of = ["persistent"]'
COUNTED = "at_least = 1\nat_most = 1"
INFLAMMATORY, PATTERN = "signs.inflammatory", "signs.rest_or_night"
TOGETHER, NEVER = "of and at_least go together", "it can never be present"


@parametrized(
    safety(
        "a statement too long to read once",
        "I have lost weight without",
        f"{'I have lost weight, ' * 5} without",
        "groups.1.findings.5.text",
        "at most 20 words",
    ),
    safety("not used", PERSISTENT, 'all_of = ["upper_back"]', "persistent", "no rule uses it"),
    safety("a group asked after nothing", '["began_before_45",', '["x",', "x", "but never asked"),
    safety(
        "a sign twice", '"persistent"\ntitle', '"deformity"\ntitle', "signs.deformity", "own id"
    ),
)
def test_statements_and_rules_fit_each_other(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


def test_a_statement_that_nobody_asks_is_refused(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / FILE, PERSISTENT, 'all_of = ["persistence"]')
    faults = {(fault.key, fault.problem) for fault in error_of(folder).faults}
    assert faults == {
        ("persistence", "is used by a rule but never asked."),
        ("persistent", "is asked but no rule uses it."),
    }


def test_a_statement_has_an_id_of_its_own(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / FILE, 'id = "buttock_pain"', 'id = "smoking"')
    faults = [(fault.key, fault.problem) for fault in error_of(folder).faults]
    assert ("findings.smoking", "stands twice.") in faults


@parametrized(
    safety(
        "no urgency", f'"soon"\n{PERSISTENT}', f'"none"\n{PERSISTENT}', "signs.persistent", "use"
    ),
    safety("too many needed", "at_least = 4", "at_least = 10", INFLAMMATORY, NEVER),
    safety("too few allowed", COUNTED, "at_least = 2\nat_most = 1", PATTERN, NEVER),
    safety("not counted", "at_least = 4\n", "", INFLAMMATORY, TOGETHER),
    safety("no list", PERSISTENT, f"{PERSISTENT}\nat_least = 1", "signs.persistent", TOGETHER),
    safety("at most none", "at_most = 1", "at_most = 0", "signs.21.at_most", "equal to 1"),
    safety("less than none", "at_least = 4", "at_least = -1", "signs.22.at_least", "equal to 0"),
)
def test_a_sign_can_be_present_and_can_be_absent(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


@parametrized(
    safety(
        "unknown", '["nice_ng65"]', '["nice_ng65", "x"]', f"{INFLAMMATORY}.sources", "'x' is un"
    ),
    safety("none", '["nice_ng65"]', "[]", "signs.22.sources", "at least 1 item"),
    safety("in words", '"nice_ng65"', '"nice_ng65", "N"', "signs.22.sources.1", "match pattern"),
    safety("left out", 'sources = ["nice_ng65"]\n', "", "signs.22.sources", "Field required"),
)
def test_a_sign_names_known_sources(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


def test_a_source_that_only_a_sign_named_is_missed_in_the_list(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / FILE, '["nice_ng65"]', '["nice_ng156"]')
    faults = [(fault.file, fault.key) for fault in error_of(folder).faults]
    assert faults == [("sources.toml", "nice_ng65")]


def test_a_sign_that_needs_no_statement_is_refused(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    replace(folder / FILE, PERSISTENT, "")
    faults = {(fault.key, fault.problem) for fault in error_of(folder).faults}
    assert ("signs.persistent", "no statement is needed for it.") in faults
