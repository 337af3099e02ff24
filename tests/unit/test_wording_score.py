"""How the score works, in words: the steps with the catalogue's numbers, and the example."""

from logic.wording import score as wording
from logic.worked_example import standing_answers, worked_example
from tests.said import said
from tests.unit.people import AT_REFERENCE, AT_WORST, CATALOGUE, keep, read

EXAMPLE = worked_example(CATALOGUE, standing_answers(CATALOGUE))
WORST = worked_example(CATALOGUE, read(AT_WORST))
STEPS = wording.steps(said, CATALOGUE)


def plain(text: str) -> str:
    """Return a text with plain spaces and multiplication signs."""
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{MULTIPLICATION SIGN}", "x")


def rows(told: wording.Rows) -> list[list[str]]:
    return [[plain(cell) for cell in row.values()] for row in told]


def test_the_steps_are_numbered_and_hold_the_numbers_of_the_catalogue() -> None:
    assert [line.split(". ")[0] for line in STEPS.splitlines()] == [str(n) for n in range(1, 8)]
    weights = (
        "strong evidence 1, moderate evidence 0.75, weak evidence 0.5 and very weak evidence 0.25."
    )
    assert weights in STEPS
    assert "ln 1.05 = 0.049" in STEPS
    assert "once 10 of the 20 scored questions are answered" in STEPS
    assert "4,000 times" in STEPS
    assert "fewer than 80 % of these draws" in STEPS


def test_each_limit_says_what_it_rests_on() -> None:
    limits = plain(STEPS)
    link = CATALOGUE.sources["jahn_2023"].url
    assert f"Lifting safely: at most 0.75 x ln 2.2 = 0.591 ([Jahn 2023]({link}))." in limits
    assert "Sleep and stress: at most 0.75 x ln 2 = 0.520 (our judgement)." in limits


def test_the_example_has_a_row_for_each_answer_and_the_sum() -> None:
    assert rows(wording.example_rows(said, CATALOGUE, EXAMPLE)) == [
        ["Body mass index: body mass index of 30 or more", "0.75 x ln 1.36", "0.231"],
        ["Smoking: yes", "0.75 x ln 1.31", "0.203"],
        ["Drinking too little: on most days", "least of a tip: ln 1.05", "0.049"],
        ["Sleep: fairly well: short or disturbed on some nights", "0.75 x ln 1.18", "0.124"],
        ["**All together**", "", "**0.606**"],
    ]


def test_a_limit_that_bites_takes_away_what_lies_above_it() -> None:
    told = rows(wording.example_rows(said, CATALOGUE, WORST))
    # 0.591343 - 0.750860 = -0.159517; 0.519860 - 0.591045 = -0.071185
    assert ["Limit of lifting safely", "0.591 - 0.751", "-0.160"] in told
    assert ["Limit of sleep and stress", "0.520 - 0.591", "-0.071"] in told
    assert told[-1] == ["**All together**", "", "**2.861**"]


def test_the_rows_add_up_but_for_rounding() -> None:
    counts = [
        float(row[-1].strip("*")) for row in rows(wording.example_rows(said, CATALOGUE, WORST))
    ]
    assert abs(sum(counts[:-1]) - counts[-1]) < 0.0005 * len(counts)


def test_a_floor_says_what_it_is_and_what_it_is_above() -> None:
    worked = worked_example(CATALOGUE, read({"chair_support": "partial", "heavy_chores": "paced"}))
    (first, _) = rows(wording.example_rows(said, CATALOGUE, worked))
    assert first == [
        "Back support: some do and some do not",
        "least of a tip: ln 1.05 x 0.5",
        "0.024",
    ]
    told = rows(wording.example_rows(said, CATALOGUE, WORST))
    chores = next(row for row in told if row[0].startswith("Heavy chores"))
    assert chores[1:] == ["least of a tip: ln 1.05, above 0.25 x ln 1.19", "0.049"]


def test_an_answer_that_counts_nothing_says_nought() -> None:
    (answer,) = worked_example(CATALOGUE, read({"sleep": "fair"})).pathways[-1].answers
    nothing = answer.model_copy(update={"ratio": None, "weighted": 0.0, "impact": 0.0})
    assert wording.arithmetic(said, CATALOGUE, nothing) == "0"


def test_the_most_is_told_pathway_by_pathway() -> None:
    told = rows(wording.most_rows(said, CATALOGUE, EXAMPLE))
    assert len(told) == 16
    assert ["Seat support", "0.049 + 0.354", "0.403"] in told
    assert ["Lifting safely", "0.398 + 0.304 + 0.049, at most 0.591", "0.591"] in told
    assert ["Sleep and stress", "0.247 + 0.344, at most 0.520", "0.520"] in told
    assert told[-1] == ["**All together**", "", "**2.861**"]


def test_what_is_not_answered_is_not_in_the_most() -> None:
    one = worked_example(CATALOGUE, read({"smoking": "never"}))
    told = rows(wording.most_rows(said, CATALOGUE, one))
    assert told == [["Smoking", "0.203", "0.203"], ["**All together**", "", "**0.203**"]]


def test_the_result_is_the_division() -> None:
    assert plain(wording.result(said, EXAMPLE)) == (
        "With the worst answers, the same 20 questions count 2.861. "
        "Score: 100 x 0.606 / 2.861 = **21.2**, shown as 21."
    )


def test_the_result_says_what_is_missing_for_a_score() -> None:
    few = worked_example(CATALOGUE, read(keep(AT_REFERENCE, "smoking", "sleep")))
    assert wording.result(said, few) == (
        "2 of 20 scored questions are answered. A score needs 10, so there is none yet."
    )
