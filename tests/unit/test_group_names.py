"""Headings and cells mean what people write, and never what they may not have meant."""

import polars as pl
import pytest

from logic.group import GroupError, score_frame
from logic.group.names import Names, answers_by_text
from logic.likeness import folded
from logic.models.catalogue import Catalogue
from logic.models.factors import RiskFactor
from logic.models.retired import Retired, RetiredKind
from tests.said import said
from tests.shipped import CATALOGUE


def meant(cell: str, field: str) -> tuple[str, ...]:
    """Return every answer that a cell's text stands for at a field."""
    return answers_by_text(field, CATALOGUE).get(folded(cell), ())


def with_retired(*retired: Retired) -> Catalogue:
    return CATALOGUE.model_copy(update={"retired": retired})


OLD = Retired(
    kind=RetiredKind.STATEMENT,
    id="night_pain",
    title="My back hurts at night.",
    replaced_by="worse_at_night",
    since="2.0.0",
)


@pytest.mark.parametrize("factor", CATALOGUE.factors, ids=lambda factor: factor.id)
def test_a_column_is_headed_by_the_id_or_the_question(factor: RiskFactor) -> None:
    for text in (factor.id, factor.question, factor.id.upper(), f" {factor.question.lower()} "):
        assert Names(CATALOGUE).field(text) == factor.id


def test_every_statement_is_known_by_its_text() -> None:
    for id_, finding in CATALOGUE.safety.findings.items():
        assert Names(CATALOGUE).field(finding.text.upper()) == id_
        assert Names(CATALOGUE).field(id_.replace("_", " ").title()) == id_


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Under 16", "under_16"),
        ("The person is under 16.", "under_16"),
        ("Are you pregnant?", "pregnant"),
        ("Height in centimetres", "height_cm"),
        ("WEIGHT-KG", "weight_kg"),
        ("\ufeffDo\u00a0you smoke?", "smoking"),
        ("smokng", None),
        ("sex", None),
        ("Timestamp", None),
        ("persistent_id", None),
        ("upper_back_pain_score", None),
        ("weight", None),
        ("", None),
        (5, None),
        (None, None),
    ],
)
def test_what_a_heading_means(heading: object, field: str | None) -> None:
    assert Names(CATALOGUE).field(heading) == field


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("saddle_numness", "“saddle_numness” is nearly named like “saddle_numbness”"),
        ("s\u0430ddle_numbness", "CYRILLIC SMALL LETTER A"),
        ("bladder_bowel.1", "name it bladder_bowel"),
        ("under_18", "name it under_16"),
        ("I have lost weigth without trying to.", "name it weight_loss"),
        ("pregnent", "name it pregnant"),
    ],
)
def test_what_is_nearly_a_sign_stops_in_words(heading: str, told: str) -> None:
    with pytest.raises(GroupError, match="never passed over") as refused:
        Names(CATALOGUE).field(heading)
    assert told in str(refused.value)


def test_an_earlier_wording_of_a_sign_is_that_sign() -> None:
    earlier = [
        (wording, finding.id)
        for finding in CATALOGUE.safety.findings.values()
        for wording in finding.formerly
    ]
    assert len(earlier) == 9
    assert [(text, Names(CATALOGUE).field(text)) for text, _ in earlier] == earlier


@pytest.mark.parametrize("heading", ["Night pain", "my back hurts at night."])
def test_a_sign_of_an_earlier_version_stops_in_words(heading: str) -> None:
    with pytest.raises(GroupError, match=r"had once.*Name it worse_at_night if"):
        Names(with_retired(OLD)).field(heading)
    nobody = OLD.model_copy(update={"replaced_by": None})
    with pytest.raises(GroupError, match="To go on, give it quite another name"):
        Names(with_retired(nobody)).field(heading)
    with pytest.raises(GroupError, match="If it means the same, name it worse_at_night"):
        Names(with_retired(OLD)).field("night_pian")
    with pytest.raises(GroupError, match="To go on, give it quite another name"):
        Names(with_retired(nobody)).field("night_pian")


def test_a_heading_that_fits_two_questions_is_named_not_guessed() -> None:
    first, second, *others = CATALOGUE.factors
    same = second.model_copy(update={"question": first.question})
    catalogue = CATALOGUE.model_copy(update={"factors": (first, same, *others)})
    with pytest.raises(GroupError, match=f"could mean {first.id} and {second.id}"):
        Names(catalogue).field(first.question)


@pytest.mark.parametrize("factor", CATALOGUE.factors, ids=lambda factor: factor.id)
def test_a_cell_holds_the_id_or_the_label(factor: RiskFactor) -> None:
    for level in factor.levels:
        for text in (level.id, level.label, level.id.upper(), f"\u00a0{level.label.lower()} "):
            assert meant(text, factor.id) == (level.id,)


@pytest.mark.parametrize(
    ("field", "cell", "answer"),
    [
        ("saddle_numbness", "Yes", "yes"),
        ("saddle_numbness", "TRUE", "yes"),
        ("saddle_numbness", "1", "yes"),
        ("saddle_numbness", " y\u00a0", "yes"),
        ("under_16", "0.0", "no"),
        ("under_16", "FALSE", "no"),
        ("under_16", "N", "no"),
        ("under_16", "yess", None),
        ("under_16", "-1", None),
        ("under_16", "-0", None),
        ("under_16", "№", None),
        ("under_16", "n\u00ba", None),
        ("under_16", "2", None),
        ("under_16", "NA", None),
        ("under_16", "", None),
        ("under_16", "Prefer not to say", "declined"),
        ("smoking", "YES", "current"),
        ("smoking", "true", None),
        ("smoking", "1", None),
        ("smoking", "Declined ", "declined"),
        ("smoking", "not answered", "unanswered"),
    ],
)
def test_what_a_cell_means(field: str, cell: str, answer: str | None) -> None:
    assert meant(cell, field) == (() if answer is None else (answer,))


def test_a_label_that_fits_two_levels_means_neither_but_an_id_is_an_id() -> None:
    smoking = CATALOGUE.by_factor["smoking"]
    never, former, current = smoking.levels
    same = smoking.model_copy(
        update={"levels": (never, former, current.model_copy(update={"label": "Former"}))}
    )
    # Not `model_copy`: that keeps what was looked up before.
    fields = {name: getattr(CATALOGUE, name) for name in Catalogue.model_fields}
    catalogue = Catalogue(**fields | {"factors": (same,)})
    cells = ["Former", "former", "current"]
    found = score_frame(pl.DataFrame({"smoking": cells}), catalogue)
    assert found["answered"].to_list() == [0, 1, 1]
    assert "smoking: found “Former”" in found["problems"][0]


def test_what_the_pages_say_in_english_means_the_same_in_a_table() -> None:
    assert meant(said("prefer-not-to-say"), "smoking") == ("declined",)
    assert meant(said("not-answered"), "smoking") == ("unanswered",)
    assert Names(CATALOGUE).field("Are you pregnant?") == "pregnant"
