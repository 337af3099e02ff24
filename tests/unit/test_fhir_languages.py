"""FHIR in more languages than one: beside every text its translations, and the language named."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from fhir.resources.R4B.questionnaire import Questionnaire
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse

from logic.fhir import Edition, editions, questionnaire, read, response
from logic.models.catalogue import Catalogue
from logic.result import Result
from logic.texts import SHIPPED, Texts
from tests.said import said
from tests.shipped import AT_WORST, CATALOGUE
from tests.shipped import read as read_raw
from tests.spanish import CATALOGUE_ES, dicho, english_in
from tests.unit.fhir_items import CHECKED, DAY, walk

TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"
ENGLISH, SPANISH = Edition(CATALOGUE, said), Edition(CATALOGUE_ES, dicho)
DECLINED = "Asked But Declined"


def made(own: Edition, *others: Edition) -> dict[str, Any]:
    """Return the questionnaire in a language, with others beside it."""
    found: dict[str, Any] = json.loads(questionnaire(own.catalogue, own.texts, others))
    return found


def spoken(resource: Mapping[str, Any]) -> Iterator[tuple[Mapping[str, Any], str]]:
    """Yield every object with a text for people, and the text's name."""
    yield from ((resource, name) for name in ("title", "publisher", "description", "purpose"))
    for item in walk(resource):
        yield item, "text"
        for option in item.get("answerOption", []):
            yield option["valueCoding"], "display"


def beside(holder: Mapping[str, Any], name: str) -> dict[str, str]:
    """Return the translations beside a text, by their languages."""
    found = {}
    for one in holder.get(f"_{name}", {}).get("extension", []):
        assert one["url"] == TRANSLATION
        parts = {part["url"]: part for part in one["extension"]}
        found[parts["lang"]["valueCode"]] = parts["content"]["valueString"]
    return found


def answered(catalogue: Catalogue, texts: Texts) -> str:
    """Return the answers of somebody who has everything to report, but no sign."""
    return response(Result(catalogue, read_raw(AT_WORST | CHECKED)), texts, authored=DAY)


def test_every_text_of_the_questionnaire_has_its_spanish_beside_it() -> None:
    both, alone = made(ENGLISH, SPANISH), made(SPANISH)
    assert both["language"] == "en"
    ours = [(holder[name], beside(holder, name)) for holder, name in spoken(both)]
    theirs = [holder[name] for holder, name in spoken(alone)]
    assert len(ours) > 200
    for (english, found), spanish in zip(ours, theirs, strict=True):
        wanted = "Prefiero no decirlo" if english == DECLINED else spanish
        assert found == {"es": wanted}


def test_a_questionnaire_in_spanish_has_its_english_beside_it() -> None:
    found = made(SPANISH, ENGLISH)
    assert found["language"] == "es"
    assert found["title"] == dicho("fhir-title")
    assert beside(found, "title") == {"en": "Backwise: habits and back spasms"}


def test_the_words_of_hl7_stay_and_need_no_english_beside_them() -> None:
    for item in walk(made(SPANISH, ENGLISH)):
        for option in item.get("answerOption", []):
            if option["valueCoding"]["code"] == "asked-declined":
                assert option["valueCoding"]["display"] == DECLINED
                assert beside(option["valueCoding"], "display") == {}


def test_no_english_is_left_in_spanish_but_the_words_of_hl7() -> None:
    told = [holder[name] for holder, name in spoken(made(SPANISH))]
    assert [text for text in told if english_in(text.replace(DECLINED, ""))] == []


def test_but_for_the_translations_it_is_the_same_questionnaire() -> None:
    both = made(ENGLISH, SPANISH)
    for holder, name in [*spoken(both)]:
        del holder[f"_{name}"]  # type: ignore[attr-defined]
    assert both == made(ENGLISH)


def test_what_another_edition_lacks_has_no_translation() -> None:
    fewer = CATALOGUE_ES.model_copy(update={"themes": CATALOGUE_ES.themes[:1]})
    found = made(ENGLISH, Edition(fewer, dicho))
    groups = {item["linkId"]: beside(item, "text").keys() for item in found["item"]}
    first, *others = CATALOGUE.themes
    assert groups[f"theme.{first.id}"] == {"es"}
    assert {len(groups[f"theme.{theme.id}"]) for theme in others} == {0}


def test_the_editions_are_all_languages_that_are_offered_but_its_own() -> None:
    assert [one.texts.language for one in editions("en")] == [*SHIPPED[1:]]
    (spanish,) = editions("en")
    assert spanish.catalogue == CATALOGUE_ES
    (english,) = editions("es")
    assert english == ENGLISH


@pytest.mark.parametrize(("edition", "others"), [(ENGLISH, SPANISH), (SPANISH, ENGLISH)])
def test_fhir_resources_reads_both(edition: Edition, others: Edition) -> None:
    found = made(edition, others)
    again = Questionnaire.model_validate_json(json.dumps(found))
    assert json.loads(again.model_dump_json()) == found
    text = answered(edition.catalogue, edition.texts)
    told = QuestionnaireResponse.model_validate_json(text)
    assert json.loads(told.model_dump_json()) == json.loads(text)


def test_a_response_says_in_which_language_it_is_written() -> None:
    found = json.loads(answered(CATALOGUE_ES, dicho))
    assert found["language"] == "es"
    assert json.loads(answered(CATALOGUE, said))["language"] == "en"
    assert [item["text"] for item in walk(found) if english_in(item["text"])] == []


def test_a_response_in_one_language_is_understood_in_another() -> None:
    theirs = read(json.loads(answered(CATALOGUE_ES, dicho)), CATALOGUE, said)
    ours = read(json.loads(answered(CATALOGUE, said)), CATALOGUE, said)
    assert theirs.doubts == ()
    assert theirs == ours
    back = read(json.loads(answered(CATALOGUE, said)), CATALOGUE_ES, dicho)
    assert (back.doubts, back.responses) == ((), ours.responses)


def test_what_is_found_stands_in_the_quotes_of_the_language() -> None:
    wrong = json.loads(answered(CATALOGUE_ES, dicho)) | {"colour": "blue"}
    (doubt,) = read(wrong, CATALOGUE_ES, dicho).doubts
    assert doubt.found == "«colour»"
    (doubt,) = read(wrong, CATALOGUE, said).doubts
    assert doubt.found == "“colour”"
