"""Ids in a record that the catalogue does not have any more, or never had."""

from logic.models.base import Frozen
from logic.models.catalogue import Catalogue
from logic.models.retired import Retired, RetiredKind


class Remark(Frozen):
    """An id of a record that the catalogue does not have, and what became of it.

    `title` is what it was called, and `replaced_by` the id that took its place; both are None
    for an id that nobody knows. `used` says whether the new id was used for it.
    """

    kind: RetiredKind
    id: str
    title: str | None = None
    replaced_by: str | None = None
    used: bool = False


class Ids:
    """Translates the ids of a record to today's; `remarks` lists those not in use today."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.remarks: list[Remark] = []
        self._known = catalogue.ids_by_kind
        self._retired = {
            kind: {retired.id: retired for retired in catalogue.retired if retired.kind is kind}
            for kind in RetiredKind
        }

    def current(self, kind: RetiredKind, id_: str, taken: set[str]) -> str | None:
        """Return today's id; None if it is unknown or its replacement is already taken."""
        if id_ in self._known[kind]:
            return id_
        retired = self._retired[kind].get(id_)
        new = retired.replaced_by if retired else None
        used = new is not None and new not in taken
        self._note(kind, id_, retired, used)
        return new if used else None

    def level(self, factor_id: str, level_id: str) -> str | None:
        """Return today's level; an unknown id is returned as it is, for the reader to report."""
        retired = self._retired[RetiredKind.LEVEL].get(f"{factor_id}.{level_id}")
        if retired is None:
            return level_id
        self._note(RetiredKind.LEVEL, retired.id, retired, retired.replaced_by is not None)
        return retired.replaced_by and retired.replaced_by.split(".")[1]

    def _note(self, kind: RetiredKind, id_: str, retired: Retired | None, used: bool) -> None:
        self.remarks.append(
            Remark(
                kind=kind,
                id=id_,
                title=retired and retired.title,
                replaced_by=retired and retired.replaced_by,
                used=used,
            )
        )
