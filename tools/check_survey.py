"""Scores the answers of a survey with our own code, and says who of them had low back pain.

    PYTHONPATH=. .venv/bin/python tools/check_survey.py [FILE] [--write]

It prints the area under the curve and the share with pain in each fifth of the scores, and says
whether `logic/catalogue/survey.toml` agrees; with `--write` it writes that file. It ends with 0
when they agree, with 1 when they do not, and with 2 when there is no file that can be used.
"""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from logic import survey as comparison
from logic.catalogue import CatalogueError, load_catalogue
from logic.catalogue.loader import FOLDER
from logic.models.catalogue import Catalogue
from logic.models.survey import FIFTHS, LARGEST_SCORE, Discrimination, Fifth, Provenance, Survey
from logic.responses import Responses
from logic.scoring import assess
from logic.texts import ENGLISH, texts_in
from logic.wording.problems import worded
from tools.survey_design import Design, DesignError, Numbers, Truths, discrimination, share
from tools.survey_output import report, same, saved, write
from tools.survey_rows import COLUMNS, LEVELS, Row, SurveyFileError, levels_of, read

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "data" / "nhanes_2009_2010.csv"
TARGET = FOLDER / "survey.toml"
SMALLEST_ANSWERED = 5
NAME = "National Health and Nutrition Examination Survey"
YEARS = "2009 to 2010"
PEOPLE = "US adults aged 20 to 69"
LINK = "https://wwwn.cdc.gov/nchs/nhanes/"
OFFICIAL = {
    "ARQ_F": "back pain (lbp_current: ARQ022AD)",
    "DEMO_F": "weights, strata, units, age",
    "SMQ_F": "smoking",
    "BMX_F": "body mass index, measured",
    "SLQ_F": "hours of sleep",
    "PAQ_F": "activity, vigorous work, sitting",
    "HSQ_F": "anxious days of the last 30",
}


WEIGHTS = "interview weight WTINT2YR; strata SDMVSTRA, units SDMVPSU"
INTERVALS = (
    "95 %, Student's t on the logit scale; shares by Taylor linearisation, areas by the stratified "
    "jackknife"
)
SAMPLE = "a random half of those with complete answers on back pain"
OUTCOME = (
    "low back pain, aching or stiffness almost every day for six weeks or more in a row, still "
    "there when asked"
)
# Sums of weights may miss a fifth by rounding alone.
TOLERANCE = 1e-9


def main(arguments: list[str] | None = None, target: Path = TARGET) -> int:
    """Run the tool on a catalogue's `survey.toml`; return its exit code."""
    parser = argparse.ArgumentParser(description="Compare our scores with a survey's back pain.")
    parser.add_argument("file", nargs="?", type=Path, default=FILE, help="default: %(default)s")
    parser.add_argument("--write", action="store_true", help="write survey.toml")
    given = parser.parse_args(arguments)
    if not given.file.is_file():
        print(where_to_get(given.file), file=sys.stderr)
        return 2
    try:
        survey = compare(given.file, load_catalogue())
    except (SurveyFileError, DesignError, CatalogueError) as error:
        print(error, file=sys.stderr)
        return 2
    print(report(survey), end="\n\n")
    return _finish(survey, target, to_write=given.write)


def where_to_get(file: Path) -> str:
    """Return what to do where the survey's file is not there."""
    official = "\n".join(f"  {name}: {holds}" for name, holds in OFFICIAL.items())
    return (
        f"There is no file {file}.\n\nIt is a table (CSV) made from these official files of "
        f"{NAME}, {YEARS}, which anybody may download from\n{LINK} "
        f"(each is described at {LINK}2009-2010/ARQ_F.htm and so on):\n{official}\n\n"
        f"One row for each of the {PEOPLE}, an empty field where an answer is missing, with the "
        f"columns:\n  {', '.join(COLUMNS)}\n\nPut it there, or give its path: "
        "PYTHONPATH=. .venv/bin/python tools/check_survey.py FILE"
    )


def compare(file: Path, catalogue: Catalogue) -> Survey:
    """Score every row of the survey's file and work out areas and shares.

    Raises:
        SurveyFileError: when the file cannot be used.
        DesignError: when its design or answers allow no interval.
    """
    rows = read(file)
    asked = comparison.part(catalogue, LEVELS, SMALLEST_ANSWERED)
    answers = [_responses(row, asked) for row in rows.to_dict("records")]
    scores = np.array([_score(asked, given) for given in answers])
    design = Design.of(*(rows[name].to_numpy() for name in ("wt_int2yr", "strata", "psu")))
    pain = rows["lbp_current"].to_numpy() == 1
    scored = ~np.isnan(scores)
    alone = {id_: _impacts(asked, answers, id_) for id_ in LEVELS}
    return Survey(
        provenance=_provenance(catalogue),
        read=len(rows),
        scored=int(scored.sum()),
        smallest_answered=SMALLEST_ANSWERED,
        fifths=_fifths(design, scores, pain),
        all_factors=_discrimination(design, scores, pain),
        alone={
            id_: _discrimination(design, np.where(scored, impacts, np.nan), pain)
            for id_, impacts in alone.items()
        },
        scored_with=comparison.scored_with(asked),
    )


def _responses(row: Row, asked: Catalogue) -> Responses:
    """Return a row's answers, checked like anybody's."""
    responses = Responses.from_raw(levels_of(row), asked)
    if responses.problems:
        problem = worded(texts_in(ENGLISH), responses.problems[0])
        raise SurveyFileError(
            f"tools/survey_rows.py gives {problem.field} as {problem.found!r}; the catalogue "
            f"expects {problem.expected}."
        )
    return responses


def _score(asked: Catalogue, responses: Responses) -> float:
    score = assess(asked, responses).score
    return np.nan if score is None else round(score, comparison.DIGITS)


def _impacts(asked: Catalogue, answers: list[Responses], factor: str) -> Numbers:
    """Return the impact of each row's level of a factor; nan where it is open."""
    impacts = {level.id: level.impact for level in asked.by_factor[factor].levels}
    return np.array([impacts.get(given.levels.get(factor, ""), np.nan) for given in answers])


def _discrimination(design: Design, values: Numbers, pain: Truths) -> Discrimination:
    """Return how well values tell people with pain from those without; nan is left out."""
    inside = ~np.isnan(values)
    return Discrimination(area=discrimination(design, inside, values, pain), n=int(inside.sum()))


def _fifths(design: Design, scores: Numbers, pain: Truths) -> tuple[Fifth, ...]:
    """Return the fifths of everybody who has a score."""
    scored = ~np.isnan(scores)
    cuts = _cut_points(design.weights[scored], scores[scored])
    places = np.array([comparison.place(cuts, score) for score in scores])
    everybody = design.weights[scored].sum()
    found = []
    for place, highest in enumerate([*cuts, LARGEST_SCORE]):
        inside = scored & (places == place)
        found.append(
            Fifth(
                number=place + 1,
                highest=highest,
                n=int(inside.sum()),
                people=round(float(design.weights[inside].sum() / everybody), comparison.DIGITS),
                pain=share(design, inside, pain),
            )
        )
    return tuple(found)


def _cut_points(weights: Numbers, scores: Numbers) -> list[float]:
    """Return the scores at which one to four fifths of the population are reached."""
    order = np.argsort(scores)
    reached = np.cumsum(weights[order]) / weights.sum() + TOLERANCE
    cuts = [
        float(scores[order][np.searchsorted(reached, part / FIFTHS)]) for part in range(1, FIFTHS)
    ]
    if len({*cuts, LARGEST_SCORE}) < FIFTHS:
        raise DesignError("The scores are too much alike for fifths.")
    return cuts


def _provenance(catalogue: Catalogue) -> Provenance:
    return Provenance(
        name=NAME,
        years=YEARS,
        people=PEOPLE,
        sample=SAMPLE,
        outcome=OUTCOME,
        files=tuple(OFFICIAL),
        link=LINK,
        weights=WEIGHTS,
        intervals=INTERVALS,
        catalogue_version=catalogue.version,
        made_on=datetime.now(UTC).date(),
    )


def _finish(survey: Survey, target: Path, *, to_write: bool) -> int:
    """Say whether the catalogue's file agrees, or make it agree; return the exit code."""
    if same(survey, saved(target)):
        print(f"{target.name} agrees.")
        return 0
    if to_write:
        write(survey, target)
        print(f"{target.name} is written. Put the text above into docs/methods.md.")
        return 0
    print(f"{target.name} does not agree, or is not there. To write it: --write")
    return 1


if __name__ == "__main__":
    sys.exit(main())
