"""The rules that `survey.toml` must keep, by itself and beside the catalogue."""

from collections.abc import Iterator
from functools import partial

from logic.catalogue.faults import CatalogueFault, fault
from logic.models.base import BACKGROUND
from logic.models.catalogue import Catalogue
from logic.models.survey import LARGEST_SCORE, Measured, Survey

REMEDY = "delete the file; tools/check_survey.py --write makes it anew."

_fault = partial(fault, "survey.toml", remedy=REMEDY)


def check_survey(survey: Survey, catalogue: Catalogue) -> Iterator[CatalogueFault]:
    """Yield every broken rule of a survey whose parts are each well formed."""
    scored_with = {id_ for together in survey.scored_with for id_ in together.impacts}
    for id_ in survey.factors:
        factor = catalogue.by_factor.get(id_)
        if factor is None or factor.area == BACKGROUND:
            yield _fault(f"alone.{id_}", "is no factor that is scored.")
    if scored_with != set(survey.factors):
        yield _fault("scored_with", "holds other factors than alone.")
    if survey.smallest_answered > len(survey.factors):
        yield _fault("smallest_answered", "is more than there are factors.")
    yield from _fifths(survey)
    for key, measured in _measured(survey):
        if not measured.ci_low <= measured.value <= measured.ci_high:
            yield _fault(key, "lies outside its interval.")


def _fifths(survey: Survey) -> Iterator[CatalogueFault]:
    """Check that the fifths share out every score and everybody who is scored."""
    ends = [fifth.highest for fifth in survey.fifths]
    if ends != sorted(set(ends)) or ends[-1] != LARGEST_SCORE:
        yield _fault("fifths", f"highest must rise, the last to {LARGEST_SCORE}.")
    numbers = [fifth.number for fifth in survey.fifths]
    if numbers != sorted(set(numbers)):
        yield _fault("fifths", "number must count from 1.")
    if not sum(fifth.n for fifth in survey.fifths) == survey.scored <= survey.read:
        yield _fault("scored", "is not the number of people in all fifths.")


def _measured(survey: Survey) -> Iterator[tuple[str, Measured]]:
    """Yield every number that has an interval, with its key."""
    yield "all_factors.area", survey.all_factors.area
    for id_, discrimination in survey.alone.items():
        yield f"alone.{id_}.area", discrimination.area
    for fifth in survey.fifths:
        yield f"fifths.{fifth.number - 1}.pain", fifth.pain
