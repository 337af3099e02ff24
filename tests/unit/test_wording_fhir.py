"""The sentences around files for record systems."""

from datetime import date

import pytest

from logic.models.retired import RetiredKind
from logic.record.retired_ids import Remark
from logic.texts import Texts
from logic.wording import fhir as wording
from tests.said import said
from tests.spanish import dicho
from tests.unit.records import contents, read_back


def left_out(texts: Texts, remark: Remark) -> list[str]:
    """Return what is told of a record with this remark."""
    loaded = read_back(contents()).model_copy(update={"remarks": (remark,)})
    return wording.left_out(texts, loaded)


def test_the_files_name_holds_the_day_and_nothing_of_the_person() -> None:
    assert wording.response_file(date(2026, 11, 25)) == "backwise_answers_2026-11-25.json"


@pytest.mark.parametrize("kind", RetiredKind)
def test_an_id_that_is_not_used_any_more_is_told_with_what_it_stood_for(kind: RetiredKind) -> None:
    taken_over = Remark(kind=kind, id="old", replaced_by="new", used=True)
    assert left_out(said, taken_over) == [f"old: the {kind} is now new."]
    gone = Remark(kind=kind, id="old")
    assert left_out(said, gone) == [f"old: there is no such {kind} any more; left out."]


SPANISH = {
    RetiredKind.FACTOR: "la pregunta",
    RetiredKind.LEVEL: "la respuesta",
    RetiredKind.STATEMENT: "la frase",
    RetiredKind.AREA: "el área",
    RetiredKind.ACTION: "la acción",
    RetiredKind.REGION: "la región",
}


@pytest.mark.parametrize("kind", RetiredKind)
def test_in_spanish_what_it_stood_for_is_spanish_too(kind: RetiredKind) -> None:
    taken_over = Remark(kind=kind, id="old", replaced_by="new", used=True)
    assert left_out(dicho, taken_over) == [f"old: {SPANISH[kind]} es ahora new."]
    gone = Remark(kind=kind, id="old")
    assert left_out(dicho, gone) == [f"old: {SPANISH[kind]} ya no existe; se dejó fuera."]
