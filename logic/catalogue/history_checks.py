"""What the lists of revisions and of retired ids must keep beside the catalogue."""

from collections.abc import Iterator
from itertools import pairwise

from logic.catalogue.faults import CatalogueFault, fault, future, repeated
from logic.models.catalogue import Catalogue
from logic.models.retired import Retired, RetiredKind

REVISIONS, RETIRED = "revisions.toml", "retired.toml"


def check_revisions(catalogue: Catalogue) -> Iterator[CatalogueFault]:
    """Yield what keeps the list of revisions from telling the whole story, newest first."""
    newest = catalogue.revisions[0].version if catalogue.revisions else "none"
    if newest != catalogue.version:
        problem = f"the newest is {newest}, but scoring.toml has {catalogue.version}."
        yield fault(REVISIONS, "version", problem, "say at the top what changed and why.")
    for newer, older in pairwise(catalogue.revisions):
        if newer.day < older.day:
            problem = f"lies before {older.version}, which it follows."
            yield fault(REVISIONS, newer.version, problem, "put the newest first, with its day.")
    for revision in catalogue.revisions:
        yield from future(REVISIONS, revision.version, revision.day, "give the day of the change.")


def check_retired(catalogue: Catalogue) -> Iterator[CatalogueFault]:
    """Yield what would make a record of an earlier catalogue read wrongly."""
    versions = {revision.version for revision in catalogue.revisions}
    for _, id_ in repeated((retired.kind, retired.id) for retired in catalogue.retired):
        yield fault(RETIRED, id_, "stands twice.", "keep one entry.")
    for retired in catalogue.retired:
        known = catalogue.ids_by_kind[retired.kind]
        if retired.id in known:
            yield fault(
                RETIRED, retired.id, "is still in use.", "remove this entry, or the id elsewhere."
            )
        if retired.replaced_by is not None and retired.replaced_by not in known:
            problem = f"is replaced by {retired.replaced_by!r}, which is unknown."
            yield fault(RETIRED, retired.id, problem, "name an id of this kind, or leave it out.")
        elif not _same_factor(retired):
            problem = "is replaced by a level of another factor."
            yield fault(
                RETIRED, retired.id, problem, "name a level of the same factor, or leave it out."
            )
        if retired.since not in versions:
            problem = f"names {retired.since!r}, which is no version of the catalogue."
            yield fault(RETIRED, retired.id, problem, "give a version of revisions.toml.")


def _same_factor(retired: Retired) -> bool:
    """Return whether a level keeps its factor; other kinds have none."""
    if retired.kind is not RetiredKind.LEVEL or retired.replaced_by is None:
        return True
    return retired.id.split(".")[0] == retired.replaced_by.split(".")[0]
