"""The end of the result page: answers and questions for record systems."""

import json

import pytest
import streamlit as st

from logic import fhir
from logic.wording import fhir as wording
from tests.app.conftest import Arrive
from tests.app.people import AT_WORST, CATALOGUE, first, reporting
from tests.app.visitor import Visitor
from tests.said import said
from ui.page_names import Name
from ui.state import clock


def made(visitor: Visitor, label: str, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Press a button that makes a file, and return the file."""
    files: list[bytes] = []
    monkeypatch.setattr(st, "download_button", lambda *_, data, **_more: files.append(data))
    visitor.press(label)
    (file,) = files
    return file


def test_the_answers_are_made_into_a_response(
    arrive: Arrive, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = arrive(Name.RESULTS, AT_WORST)
    found = json.loads(made(visitor, said("fhir-make-response"), monkeypatch))
    assert found["authored"] == clock.today().isoformat()
    assert fhir.read(found, CATALOGUE, said).responses.levels == AT_WORST
    file = wording.response_file(clock.today())
    assert said("file-ready", file=file) in visitor.text


def test_the_questionnaire_can_be_had_too(arrive: Arrive, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor = arrive(Name.RESULTS, AT_WORST)
    file = made(visitor, said("fhir-make-questionnaire"), monkeypatch)
    assert file.decode() == fhir.questionnaire(CATALOGUE, said, fhir.editions(said.language))


def test_few_answers_are_made_into_a_response_in_progress(
    arrive: Arrive, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = arrive(Name.RESULTS, first(3, AT_WORST))
    found = json.loads(made(visitor, said("fhir-make-response"), monkeypatch))
    assert found["status"] == "in-progress"


def test_nothing_is_made_before_a_button_is_pressed(
    arrive: Arrive, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[str] = []
    for name in ("questionnaire", "response"):
        monkeypatch.setattr(fhir, name, lambda *_, name=name, **_more: calls.append(name))
    arrive(Name.RESULTS, AT_WORST)
    assert calls == []


def test_a_sign_that_stops_the_result_stops_the_files(arrive: Arrive) -> None:
    visitor = arrive(Name.RESULTS, AT_WORST, **reporting("both_legs"))
    assert said("fhir-make-response") not in visitor.buttons
