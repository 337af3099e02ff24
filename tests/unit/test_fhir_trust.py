"""Responses that cannot be trusted as a whole: nothing of them is used, and the reason is told."""

from collections.abc import Callable
from typing import Any

import pytest

from logic.fhir import RefusedResponseError, items, read, whole
from logic.models.base import Urgency
from tests.said import said
from tests.unit.fhir_items import calm, coded, item, made, place, refused, walk
from tests.unit.people import CATALOGUE

ABSENT = {
    "extension": [
        {
            "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
            "valueCode": "unknown",
        }
    ]
}
MODIFIER = [{"url": "https://example.org/negated", "valueBoolean": True}]
ADDRESS = "https://backwise.example/fhir/Questionnaire/backwise"
EXPECTED = "expected one QuestionnaireResponse of FHIR R4 as JSON."


@pytest.mark.parametrize(
    ("resource", "message"),
    [
        (None, f"the file: found null; {EXPECTED}"),
        ("QuestionnaireResponse", f"the file: found “QuestionnaireResponse”; {EXPECTED}"),
        (12, f"the file: found 12; {EXPECTED}"),
        (True, f"the file: found true; {EXPECTED}"),
        ([], f"the file: found an empty list; {EXPECTED}"),
        (b"{}", f"the file: found something that is not JSON; {EXPECTED}"),
        ({}, f"resourceType: found no resourceType; {EXPECTED}"),
        ({"resourceType": "Patient"}, f"resourceType: found “Patient”; {EXPECTED}"),
        ({"resourceType": ["Bundle"]}, f"resourceType: found a list; {EXPECTED}"),
        (
            {"resourceType": "questionnaireresponse"},
            f"resourceType: found “questionnaireresponse”; {EXPECTED}",
        ),
        (
            {"resourceType": "Bundle", "entry": None},
            f"resourceType: found a Bundle with 0 responses in it; {EXPECTED}",
        ),
    ],
)
def test_what_is_no_response_is_named(resource: object, message: str) -> None:
    assert refused(resource) == message


@pytest.mark.parametrize(
    ("resource", "found", "advice"),
    [
        ([calm()], "a list", "Take the QuestionnaireResponse out of it, and read that."),
        (
            {"resourceType": "Bundle", "entry": [{"resource": calm()}, {"fullUrl": "urn:x"}, 3]},
            "a Bundle with 1 response in it",
            "Take the QuestionnaireResponse out of it, and read that.",
        ),
        (
            {"resourceType": "Bundle", "entry": [{"resource": calm()}, {"resource": calm()}]},
            "a Bundle with 2 responses in it",
            "Take each QuestionnaireResponse out of it, and read one after the other.",
        ),
        (
            {"resourceType": "Parameters", "parameter": [{"name": "x", "resource": calm()}]},
            "a Parameters with 1 response in it",
            "Take the QuestionnaireResponse out of it, and read that.",
        ),
    ],
)
def test_a_response_inside_something_is_to_be_taken_out(
    resource: object, found: str, advice: str
) -> None:
    told = refused(resource)
    assert f"found {found};" in told
    assert told.endswith(advice)


def on_the_resource(resource: dict[str, Any], name: str) -> str:
    resource[name] = MODIFIER
    return name


def on_an_item(resource: dict[str, Any], name: str) -> str:
    place(resource, "smoking")[name] = MODIFIER
    return f"item[6].item[1].{name}"


def on_a_group(resource: dict[str, Any], name: str) -> str:
    resource["item"][0]["item"][2][name] = MODIFIER
    return f"item[0].item[2].{name}"


def on_an_answer(resource: dict[str, Any], name: str) -> str:
    place(resource, "saddle_numbness")["answer"][0][name] = MODIFIER
    return f"item[0].item[2].item[0].answer[0].{name}"


def on_a_quantity(resource: dict[str, Any], name: str) -> str:
    resource["item"].append(item("height_cm", {"valueQuantity": {"value": 170, name: MODIFIER}}))
    return f".answer[0].valueQuantity.{name}"


def on_what_is_contained(resource: dict[str, Any], name: str) -> str:
    resource["contained"] = [{"resourceType": "Patient", name: MODIFIER}]
    return f"contained[0].{name}"


def in_an_extension(resource: dict[str, Any], name: str) -> str:
    resource["extension"] = [{"url": "https://example.org/x", "extension": [{name: None}]}]
    return f"extension[0].extension[0].{name}"


@pytest.mark.parametrize("name", ["modifierExtension", "implicitRules", "_implicitRules"])
@pytest.mark.parametrize(
    "put",
    [
        on_the_resource,
        on_an_item,
        on_a_group,
        on_an_answer,
        on_a_quantity,
        on_what_is_contained,
        in_an_extension,
    ],
)
def test_a_modifier_anywhere_means_that_nothing_is_used(
    put: Callable[[dict[str, Any], str], str], name: str
) -> None:
    resource = calm()
    where = put(resource, name)
    told = refused(resource)
    assert told.startswith("QuestionnaireResponse.")
    assert f"{where}: found a modifier; expected none" in told
    assert said("fhir-refused-advice-modifier") in told


@pytest.mark.parametrize(
    ("status", "found"),
    [
        (None, "no status"),
        ("entered-in-error", "“entered-in-error”"),
        ("final", "“final”"),
        ("Completed", "“Completed”"),
        ("completed\u200b", "“completed⟨ZERO WIDTH SPACE⟩”"),
        (["completed"], "a list"),
        (1, "1"),
    ],
)
def test_only_a_status_that_counts_is_read(status: Any, found: str) -> None:
    assert refused(calm() | {"status": status}) == (
        f"status: found {found}; expected “completed”, “amended”, “in-progress” or “stopped”."
    )


@pytest.mark.parametrize(
    ("canonical", "found"),
    [
        (None, "no address of a questionnaire"),
        ("https://example.org/Questionnaire/other", "“https://example.org/Questionnaire/other”"),
        (ADDRESS.replace("https", "http"), f"“{ADDRESS.replace('https', 'http')}”"),
        (f"{ADDRESS}/", f"“{ADDRESS}/”"),
        (f"{ADDRESS}2|1.0.0", f"“{ADDRESS}2|1.0.0”"),
        (f"{ADDRESS}#x", f"“{ADDRESS}#x”"),
        (f" {ADDRESS}", f"“ {ADDRESS}”"),
        ("#contained", "“#contained”"),
        ("", "“”"),
        ({"reference": ADDRESS}, "an object"),
    ],
)
def test_answers_to_another_questionnaire_are_not_used(canonical: Any, found: str) -> None:
    assert refused(calm() | {"questionnaire": canonical}) == (
        f"questionnaire: found {found}; expected “{ADDRESS}”. "
        "Answers to another questionnaire may mean something else."
    )


@pytest.mark.parametrize("name", ["_status", "_questionnaire"])
@pytest.mark.parametrize("beside", [ABSENT, None, [], {"extension": None}, {"extension": [{}]}])
def test_an_extension_may_not_stand_in_for_what_says_how_to_read(name: str, beside: Any) -> None:
    assert refused(calm() | {name: beside}).startswith(f"{name}: found an extension that may take")


def test_an_extension_that_only_shows_something_is_no_obstacle() -> None:
    shown = {"url": "http://hl7.org/fhir/StructureDefinition/display", "valueString": "Backwise"}
    resource = calm() | {"_questionnaire": {"id": "a", "extension": [shown]}}
    assert read(resource, CATALOGUE, said).profile is not None


@pytest.mark.parametrize("extension", [ABSENT["extension"], None, {}, [None], [{"url": 3}]])
def test_a_resource_that_is_absent_is_not_used(extension: Any) -> None:
    told = refused(calm() | {"extension": extension})
    assert told.startswith("extension: found an extension")
    assert told.endswith(said("fhir-refused-advice-absent"))


def test_a_modifier_is_found_below_names_that_are_longer_than_a_message_holds() -> None:
    # Each name is cut at 120 characters, so that the path to the modifier has more than 3,600.
    inner: dict[str, Any] = {"modifierExtension": MODIFIER}
    for _ in range(30):
        inner = {"n" * 500: inner}
    told = refused(calm() | {"subject": inner})
    assert told.startswith(f"QuestionnaireResponse.subject.{'n' * 120}…")
    assert "found a modifier; expected none" in told


def test_other_extensions_are_no_obstacle() -> None:
    own = [{"url": "https://example.org/completion-mode", "valueCode": "paper"}]
    assert read(calm() | {"extension": own}, CATALOGUE, said).profile is not None


def test_a_part_of_a_resource_is_not_used() -> None:
    tags = [None, {"code": "x"}, {"code": "SUBSETTED"}]
    assert refused(calm() | {"meta": {"tag": tags}}).startswith("meta.tag: found “SUBSETTED”")
    assert read(calm() | {"meta": {"tag": tags[:2]}}, CATALOGUE, said).profile is not None
    assert read(calm() | {"meta": {"tag": None}}, CATALOGUE, said).profile is not None


def test_a_response_with_another_one_in_it_is_not_used() -> None:
    other = [{"resourceType": "Patient"}, calm()]
    assert refused(calm() | {"contained": other}).startswith(
        "contained: found “QuestionnaireResponse”; expected one"
    )
    assert read(calm() | {"contained": [None, *other[:1]]}, CATALOGUE, said).profile is not None


@pytest.mark.parametrize(
    ("items_", "found"),
    [
        ([], "an empty list"),
        (None, "null"),
        ({"linkId": "smoking"}, "an object"),
        ("smoking", "“smoking”"),
        ([{"linkId": "check", "item": [{"linkId": "under_16"}]}], "items without any answer"),
        ([{}], "items without any answer"),
    ],
)
def test_a_response_without_items_or_answers_is_not_used(items_: Any, found: str) -> None:
    assert refused(made(item=items_)) == f"item: found {found}; expected items with answers."


def test_a_response_that_has_no_item_at_all_is_not_used() -> None:
    resource = calm()
    del resource["item"]
    assert refused(resource) == "item: found no items; expected items with answers."


def test_more_items_than_are_read_mean_that_nothing_is_used() -> None:
    resource = calm()
    resource["item"] += [{"linkId": "smoking.help"}] * items.MOST_ENTRIES
    assert refused(resource) == ("item: found very many items and answers; expected at most 2,000.")
    crowd = item("smoking", *[coded("smoking.current")] * items.MOST_ENTRIES)
    assert "very many items and answers" in refused(made(crowd))


SMOKER = item("smoking", coded("smoking.current"))
HELP = {"linkId": "smoking.help"}


@pytest.mark.parametrize(
    ("given", "one_more"),
    [
        # An item with its answer, and 1,998 items without.
        ([SMOKER, *[HELP] * 1998], HELP),
        ([SMOKER] * 1000, HELP),
        ([SMOKER, *[None] * 1998], None),
    ],
)
def test_two_thousand_items_and_answers_are_read_and_not_one_more(
    given: list[Any], one_more: Any
) -> None:
    assert read(made(*given), CATALOGUE, said).responses.levels == {"smoking": "current"}
    assert "very many items and answers" in refused(made(*given, one_more))


@pytest.mark.parametrize("limit", ["MOST_PARTS", "MOST_LEVELS"])
def test_as_many_and_as_deep_parts_as_may_be_are_read_and_not_one_more(
    limit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # One in the other: the resource, its items, the item, its answers, the answer, its code.
    monkeypatch.setattr(whole, limit, 6)
    assert read(made(SMOKER), CATALOGUE, said).responses.levels == {"smoking": "current"}
    monkeypatch.setattr(whole, limit, 5)
    assert refused(made(SMOKER)).endswith("expected at most 5.")


def test_very_deep_and_very_large_resources_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    nested: dict[str, Any] = {"linkId": "x"}
    for _ in range(9000):
        nested = {"linkId": "check", "item": [nested]}
    assert refused(made(nested)) == (
        "QuestionnaireResponse: found very many objects and lists, one in the other; "
        "expected at most 64."
    )
    monkeypatch.setattr(whole, "MOST_PARTS", 100)
    assert refused(calm()) == (
        "QuestionnaireResponse: found very many objects and lists; expected at most 100."
    )


@pytest.mark.parametrize(
    "broken",
    [
        {"status": "entered-in-error"},
        {"questionnaire": "https://example.org/other"},
        {"implicitRules": "https://example.org/rules"},
        {"resourceType": "Basic"},
    ],
)
def test_the_senders_own_result_is_told_even_so(broken: dict[str, Any]) -> None:
    resource = calm() | broken
    resource["item"].append(item("result.urgency", coded("soon")))
    resource["item"].append(item("result.urgency", coded("emergency")))
    with pytest.raises(RefusedResponseError) as error:
        read(resource, CATALOGUE, said)
    assert error.value.sender is Urgency.EMERGENCY
    assert str(error.value).endswith("The sender's own result in it is “emergency”.")


@pytest.mark.parametrize("version", ["", "|1.0.0", "|1.0", "|1", "|1.0.0.0", "|0.9.12"])
def test_every_version_up_to_the_known_one_is_as_good(version: str) -> None:
    found = read(calm() | {"questionnaire": ADDRESS + version}, CATALOGUE, said)
    assert found.doubts == ()
    assert found.profile is not None


@pytest.mark.parametrize(
    "version",
    ["1.0.1", "1.1", "2", "10.0.0", "1.0.0-beta", "1.0.0|2", "2|1.0.0", "", "one", "1" * 5000],
)
def test_a_version_that_may_ask_for_more_clears_nobody(version: str) -> None:
    found = read(calm() | {"questionnaire": f"{ADDRESS}|{version}"}, CATALOGUE, said)
    assert (found.profile, found.urgency) == (None, None)
    assert not found.check.complete
    (doubt,) = found.doubts
    assert doubt.field == "questionnaire"
    assert doubt.found.startswith("the version “")
    assert doubt.expected.startswith("version “1.0.0” or an older one;")


def test_what_a_newer_version_reports_is_read() -> None:
    resource = calm() | {"questionnaire": f"{ADDRESS}|2.0.0"}
    place(resource, "foot_drop")["answer"] = [{"valueBoolean": True}]
    assert read(resource, CATALOGUE, said).urgency is Urgency.SAME_DAY


def test_a_response_that_was_given_up_clears_nobody() -> None:
    found = read(calm() | {"status": "stopped"}, CATALOGUE, said)
    assert (found.profile, found.urgency) == (None, None)
    assert [doubt.field for doubt in found.doubts] == ["status"]
    assert found.responses.levels


def test_an_element_that_fhir_does_not_have_clears_nobody() -> None:
    found = read(calm() | {"negated": True, "_subject": {}}, CATALOGUE, said)
    assert (found.profile, found.urgency) == (None, None)
    assert [doubt.found for doubt in found.doubts] == ["“negated”"]


def test_the_whole_response_of_somebody_with_nothing_to_report_is_calm() -> None:
    found = read(calm(), CATALOGUE, said)
    assert found.urgency is Urgency.NONE
    assert found.check.allows_result
    assert found.profile is not None
    assert found.profile.score == pytest.approx(100)
    assert (found.doubts, found.unclear, found.differences) == ((), (), ())
    assert len([*walk(calm())]) < items.MOST_ENTRIES / 10
