"""The commands of `python -m logic.fhir`: what they print, and what they say of bad files."""

import json
import runpy
import sys
from pathlib import Path
from typing import Any

import pytest

from logic.fhir import command, editions, questionnaire
from logic.fhir.file import LARGEST_BYTES
from logic.models.retired import Retired, RetiredKind
from logic.scoring import assess
from logic.texts import ENGLISH
from tests.said import said
from tests.shipped import AT_WORST, CATALOGUE, WORKED_EXAMPLE, read
from tests.unit.fhir_items import CHECKED, calm, calm_but, coded, item, made, told
from tests.unit.people import changed
from tests.unit.records import SAVED_AT, contents, written


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return where a test writes its file."""
    return tmp_path / "response.json"


def printed(file: Path, raw: dict[str, str], capsys: pytest.CaptureFixture[str]) -> Any:
    """Return what is printed of a response with these answers."""
    file.write_text(json.dumps(told(raw)), encoding="utf-8")
    assert command.main(["read", str(file)]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", ENGLISH)


def test_it_speaks_the_language_of_the_environment(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("logic.texts.language.SHIPPED", ("en", "es"))
    monkeypatch.setattr(command, "SHIPPED", ("en", "es"))
    monkeypatch.setenv("LANGUAGE", "es_MX:en")
    assert command.main(["questionnaire"]) == 0
    assert json.loads(capsys.readouterr().out)["language"] == "es"
    file.write_text("{}", encoding="utf-8")
    assert command.main(["read", str(file)]) == 1
    told = capsys.readouterr().err
    assert "se esperaba" in told.lower() or "esperado" in told.lower()


def test_the_questionnaire_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["questionnaire"]) == 0
    assert capsys.readouterr().out == questionnaire(CATALOGUE, said, editions(ENGLISH))


def test_a_response_is_read_to_the_profile(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = printed(file, WORKED_EXAMPLE | CHECKED, capsys)
    expected = assess(CATALOGUE, read(WORKED_EXAMPLE))
    assert found["profile"] == expected.model_dump(mode="json")
    assert found["no_profile"] is None
    assert found["problems"] == []
    assert found["check"]["urgency"] == "none"


@pytest.mark.parametrize(
    ("answers", "urgency", "reason"),
    [
        ({"both_legs": "yes"}, "emergency", "wants help now"),
        ({"under_16": "yes"}, "none", "under 16"),
        # Nothing is reported, but not everything was asked either.
        ({"both_legs": "declined"}, None, "not complete"),
    ],
)
def test_where_no_result_may_be_shown_none_is_printed(
    file: Path,
    capsys: pytest.CaptureFixture[str],
    answers: dict[str, str],
    urgency: str | None,
    reason: str,
) -> None:
    found = printed(file, AT_WORST | CHECKED | answers, capsys)
    assert found["profile"] is None
    assert reason in found["no_profile"]
    assert found["check"]["urgency"] == urgency


def given(file: Path, resource: object) -> int:
    """Read a resource from a file, and return the exit code."""
    file.write_text(json.dumps(resource), encoding="utf-8")
    return command.main(["read", str(file)])


def test_another_questionnaire_gives_no_result(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = "https://example.org/Questionnaire/other"
    assert given(file, calm() | {"questionnaire": other}) == 1
    out = capsys.readouterr()
    assert out.out == ""
    assert out.err.startswith(f"{file}: questionnaire: found “{other}”; expected “https://backwise")


def test_a_bundle_gives_no_result(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": calm()}]}
    assert given(file, bundle) == 1
    out = capsys.readouterr()
    assert out.out == ""
    assert out.err == (
        f"{file}: resourceType: found a Bundle with 1 response in it; expected one "
        "QuestionnaireResponse of FHIR R4 as JSON. Take the QuestionnaireResponse out of it, and "
        "read that.\n"
    )


def test_a_modifier_gives_no_result(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    negated = [{"url": "https://example.org/negated", "valueBoolean": True}]
    assert given(file, calm() | {"modifierExtension": negated}) == 1
    out = capsys.readouterr()
    assert out.out == ""
    assert out.err.startswith(f"{file}: QuestionnaireResponse.modifierExtension: found a modifier")


def test_the_senders_emergency_is_kept_and_the_difference_named(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    resource = calm()
    senders = coded("emergency", "https://backwise.example/fhir/CodeSystem/urgency")
    resource["item"][0]["item"].append(item("result.urgency", senders))
    assert given(file, resource) == 0
    out = capsys.readouterr()
    found = json.loads(out.out)
    assert found["check"]["urgency"] == "emergency"
    assert found["profile"] is None
    assert found["differences"][0] == {
        "field": "result.urgency",
        "sender": "emergency",
        "ours": "none",
    }
    assert out.err == (
        f"{file}: result.urgency: the sender has emergency, here it is none; "
        f"the graver one counts.\n{file}: result.score: the sender has 100.0, "
        "here it is no result.\n"
    )


def test_an_answer_in_doubt_is_told_beside_what_is_known(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    both = [{"valueBoolean": True}, {"valueBoolean": False}]
    assert given(file, calm_but("saddle_numbness", answer=both)) == 1
    out = capsys.readouterr()
    found = json.loads(out.out)
    assert found["check"]["urgency"] is None
    assert found["check"]["unclear"] == ["saddle_numbness"]
    assert found["check"]["urgency_if_yes"] == "emergency"
    assert found["profile"] is None
    assert found["no_profile"].startswith("Not all of the response could be understood")
    assert out.err.splitlines()[:2] == [
        f"{file}: saddle_numbness: found 2 different answers: “yes”, “no”; expected one answer.",
        f"{file}: “saddle_numbness”: a yes may be meant.",
    ]


def test_very_many_doubts_are_counted(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    crowd = [item(f"question_{number}", {"valueBoolean": True}) for number in range(30)]
    assert given(file, made(*crowd)) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 21
    assert lines[-1] == f"{file}: 10 more of this kind."


def test_a_number_without_end_is_written_as_words(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = json.dumps(calm()).replace('"valueDecimal": 100.0', '"valueDecimal": 1e999')
    file.write_text(text, encoding="utf-8")
    assert command.main(["read", str(file)]) == 0
    out = capsys.readouterr().out
    assert "Infinity" not in out
    assert json.loads(out)["differences"][0]["sender"].startswith("valueDecimal a number that is")


def test_a_record_is_printed_as_a_response(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    held = contents(WORKED_EXAMPLE | CHECKED)
    file.write_text(json.dumps(written(held)), encoding="utf-8")
    assert command.main(["response", str(file)]) == 0
    out = capsys.readouterr()
    assert json.loads(out.out) == told(WORKED_EXAMPLE | CHECKED) | {
        "authored": SAVED_AT.isoformat()
    }
    assert out.err == ""


def test_what_of_a_record_could_not_be_used_is_told(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    tobacco = Retired(
        kind=RetiredKind.FACTOR, id="tobacco", title="Tobacco", replaced_by="smoking", since="1"
    )
    monkeypatch.setattr(command, "load_catalogue", lambda **_: changed(retired=(tobacco,)))
    answers = {"tobacco": "current", "cinnamon": "daily", "sleep": "deep"}
    changes = {"answers": answers, "measurements": {"height_cm": 20}}
    file.write_text(json.dumps(written(contents()) | changes), encoding="utf-8")
    assert command.main(["response", str(file)]) == 0
    out = capsys.readouterr()
    assert "smoking.current" in out.out
    assert sorted(out.err.splitlines()) == sorted(
        [
            f"{file}: tobacco: the factor is now smoking.",
            f"{file}: cinnamon: there is no such factor any more; left out.",
            f"{file}: height_cm: found “20”, expected a number from 100 to 250; left out.",
            f"{file}: sleep: found “deep”, expected one of: good, fair, poor, declined; left out.",
        ]
    )


def test_what_is_no_record_is_refused(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text("{}", encoding="utf-8")
    assert command.main(["response", str(file)]) == 1
    out = capsys.readouterr()
    assert out.out == ""
    assert out.err.startswith(f"{file}: format: found ")


def test_problems_are_printed(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert given(file, calm_but("smoking", answer=[coded("smoking.seldom")])) == 0
    out = capsys.readouterr()
    (problem,) = json.loads(out.out)["problems"]
    assert problem["field"] == "smoking"
    assert problem["found"] == "the code “smoking.seldom”"
    assert out.err.startswith(
        f"{file}: smoking: found the code “smoking.seldom”; expected the code"
    )
    assert json.loads(out.out)["profile"]["unanswered"] == ["smoking"]


def test_a_byte_order_mark_is_no_obstacle(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text(json.dumps(told(CHECKED)), encoding="utf-8-sig")
    assert command.main(["read", str(file)]) == 0
    assert json.loads(capsys.readouterr().out)["problems"] == []


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "found nothing"),
        (b"{", "line 1, column 2: found the end of the file"),
        (b'{"a": 1, "a": 2}', "twice"),
        (b"[" * 200_000, "one in the other"),
        (b"1" * 5000, "found a number that is too large"),
        (b"\xff\xfe{}", "found text as UTF-16"),
        (b"<QuestionnaireResponse/>", "found XML"),
        (b" " * (LARGEST_BYTES + 1), "at most 5 MB"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_with_the_reason(
    file: Path, capsys: pytest.CaptureFixture[str], data: bytes, message: str
) -> None:
    file.write_bytes(data)
    assert command.main(["read", str(file)]) == 1
    out = capsys.readouterr()
    assert out.out == ""
    assert out.err.startswith(f"{file}: ")
    assert message in out.err
    for inner in ("Expecting", "Error", "NoneType", "recursion", "Extra data"):
        assert inner not in out.err


def test_a_missing_file_is_named(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["read", str(file)]) == 1
    assert f"{file}: the file cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["read"], ["write"], ["questionnaire", "more"]])
def test_other_words_are_answered_with_the_usage(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        command.main(arguments)
    assert ended.value.code == 2
    assert "usage: python -m logic.fhir" in capsys.readouterr().err


def test_python_m_runs_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["fhir", "questionnaire"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("logic.fhir", run_name="__main__")
    assert ended.value.code == 0
    assert capsys.readouterr().out == questionnaire(CATALOGUE, said, editions(ENGLISH))
