"""The rules that the list of revisions must keep beside the catalogue."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from logic.catalogue.faults import Fault
from logic.models import Catalogue

REVISIONS = "revisions.toml"


def check_revisions(catalogue: Catalogue) -> Iterator[Fault]:
    """Yield what keeps the list of revisions from telling the whole story, newest first."""
    newest = catalogue.revisions[0].version if catalogue.revisions else "none"
    if newest != catalogue.version:
        problem = f"the newest is {newest}, but scoring.toml has {catalogue.version}."
        yield _fault("version", problem, "say at the top what changed and why.")
    for newer, older in pairwise(catalogue.revisions):
        if newer.day < older.day:
            problem = f"lies before {older.version}, which it follows."
            yield _fault(newer.version, problem, "put the newest first, with its day.")
    # One day of grace: the server's date may lag behind the author's.
    latest = datetime.now(UTC).date() + timedelta(days=1)
    for revision in catalogue.revisions:
        if revision.day > latest:
            yield _fault(revision.version, "lies in the future.", "give the day of the change.")


def _fault(key: str, problem: str, remedy: str) -> Fault:
    return Fault(file=REVISIONS, key=key, problem=problem, remedy=remedy)
