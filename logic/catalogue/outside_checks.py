"""The rules that `outside_checks.toml` must keep, by itself and beside the catalogue."""

from collections.abc import Iterator
from functools import partial

from logic.catalogue.faults import CatalogueFault, fault, future, repeated
from logic.models.base import BACKGROUND
from logic.models.catalogue import Catalogue
from logic.models.outside import OutsideCheck, OutsideChecks

FILE = "outside_checks.toml"

_fault = partial(fault, FILE)


def check_outside(outside: OutsideChecks, catalogue: Catalogue) -> Iterator[CatalogueFault]:
    """Yield every broken rule of checks whose parts are each well formed.

    That their numbers are those of another version is no fault: the product says so.
    """
    yield from future(FILE, "made_on", outside.made_on, "give the day on which they were made.")
    if outside.catalogue_version not in {revision.version for revision in catalogue.revisions}:
        problem = f"{outside.catalogue_version!r} is no version of revisions.toml."
        yield _fault("catalogue_version", problem, "name the version that they were made with.")
    for id_ in repeated(check.id for check in outside.checks):
        yield _fault(f"checks.{id_}", "stands twice.", "give each its own id.")
    for check in outside.checks:
        for problem, remedy in _check(check, catalogue):
            yield _fault(f"checks.{check.id}", problem, remedy)


def _check(check: OutsideCheck, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with one check, each with its remedy."""
    if not check.area.ci_low <= check.area.value <= check.area.ci_high:
        yield "the area lies outside its interval.", "look it up where it was worked out."
    if check.spread is not None and not check.spread.low <= check.area.value <= check.spread.high:
        yield "the area lies outside the spread of its groups.", "look both up."
    if check.cases >= check.n:
        yield "there are no people without the outcome.", "correct n or cases."
    for id_ in check.habits:
        factor = catalogue.by_factor.get(id_)
        if factor is None or factor.area == BACKGROUND:
            yield f"{id_!r} is no factor that is scored.", "use the ids of such factors."
    for name, given in (("alone", check.alone), ("read_as", check.read_as)):
        if given and set(given) != set(check.habits):
            yield f"{name} holds other factors than habits.", "give each of them once."
