"""The rules that the list of revisions must keep beside the catalogue."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from logic.catalogue.faults import CatalogueFault, fault, future
from logic.models.catalogue import Catalogue

REVISIONS = "revisions.toml"

_fault = partial(fault, REVISIONS)


def check_revisions(catalogue: Catalogue) -> Iterator[CatalogueFault]:
    """Yield what keeps the list of revisions from telling the whole story, newest first."""
    newest = catalogue.revisions[0].version if catalogue.revisions else "none"
    if newest != catalogue.version:
        problem = f"the newest is {newest}, but scoring.toml has {catalogue.version}."
        yield _fault("version", problem, "say at the top what changed and why.")
    for newer, older in pairwise(catalogue.revisions):
        if newer.day < older.day:
            problem = f"lies before {older.version}, which it follows."
            yield _fault(newer.version, problem, "put the newest first, with its day.")
    for revision in catalogue.revisions:
        yield from future(REVISIONS, revision.version, revision.day, "give the day of the change.")
