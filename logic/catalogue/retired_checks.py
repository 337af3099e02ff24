"""The rules that the list of retired ids must keep beside the catalogue."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

from logic.catalogue.faults import CatalogueFault, fault
from logic.models.catalogue import Catalogue
from logic.models.retired import Retired, RetiredKind

RETIRED = "retired.toml"

_fault = partial(fault, RETIRED)


def check_retired(catalogue: Catalogue) -> Iterator[CatalogueFault]:
    """Yield what would make a record of an earlier catalogue read wrongly."""
    versions = {revision.version for revision in catalogue.revisions}
    for (_, id_), times in Counter((r.kind, r.id) for r in catalogue.retired).items():
        if times > 1:
            yield _fault(id_, "stands twice.", "keep one entry.")
    for retired in catalogue.retired:
        known = catalogue.ids_by_kind[retired.kind]
        if retired.id in known:
            yield _fault(retired.id, "is still in use.", "remove this entry, or the id elsewhere.")
        if retired.replaced_by is not None and retired.replaced_by not in known:
            problem = f"is replaced by {retired.replaced_by!r}, which is unknown."
            yield _fault(retired.id, problem, "name an id of this kind, or leave it out.")
        elif not _same_factor(retired):
            problem = "is replaced by a level of another factor."
            yield _fault(retired.id, problem, "name a level of the same factor, or leave it out.")
        if retired.since not in versions:
            problem = f"names {retired.since!r}, which is no version of the catalogue."
            yield _fault(retired.id, problem, "give a version of revisions.toml.")


def _same_factor(retired: Retired) -> bool:
    """Return whether a level keeps its factor; other kinds have none."""
    if retired.kind is not RetiredKind.LEVEL or retired.replaced_by is None:
        return True
    return retired.id.split(".")[0] == retired.replaced_by.split(".")[0]
