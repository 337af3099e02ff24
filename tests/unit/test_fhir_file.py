"""Files from other systems: what is no JSON that can be relied on is refused in words."""

import json
from typing import Any

import pytest

from logic.fhir import RefusedResponseError, load
from logic.fhir.file import LARGEST_BYTES
from tests.said import said

RESPONSE = "expected one QuestionnaireResponse of FHIR R4 as JSON."
XML = f"{RESPONSE} Ask the sending system for application/fhir+json."
UTF_8 = "expected UTF-8 text, as FHIR wants it. Save the file as UTF-8."
R4_XML = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!-- made > by x -->\n'
    '<QuestionnaireResponse xmlns="http://hl7.org/fhir"><status value="completed"/>'
    "</QuestionnaireResponse>"
)


def refusal(data: bytes) -> str:
    """Return why a file is not read."""
    with pytest.raises(RefusedResponseError) as error:
        load(data, said)
    return str(error.value)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", f"the file: found nothing; {RESPONSE}"),
        (b" \r\n\t", f"the file: found nothing; {RESPONSE}"),
        (R4_XML.encode(), f"the file: found XML that begins with “QuestionnaireResponse”; {XML}"),
        (
            R4_XML.encode("utf-16"),
            f"the file: found XML that begins with “QuestionnaireResponse”; {XML}",
        ),
        (
            b"\xef\xbb\xbf \n<f:Bundle>",
            f"the file: found XML that begins with “Bundle”; {XML}",
        ),
        (b"<!-- " + b"x" * 5000 + b"--><a/>", f"the file: found XML; {XML}"),
        (b"<!DOCTYPE html><html>", f"the file: found XML that begins with “html”; {XML}"),
        ('{"a": 1}'.encode("utf-16"), f"the file: found text as UTF-16; {UTF_8}"),
        ('{"a": 1}'.encode("utf-16-be"), f"the file: found text as UTF-16; {UTF_8}"),
        ('{"a": 1}'.encode("utf-32"), f"the file: found text as UTF-32; {UTF_8}"),
        (b'{"a": "\xe4"}', f"the file: found something else at byte 8; {UTF_8}"),
        (b"{", "line 1, column 2: found the end of the file; expected JSON."),
        (b"\xef\xbb\xbf", "line 1, column 1: found the end of the file; expected JSON."),
        (b"hello", "line 1, column 1: found “hello”; expected JSON."),
        (
            b'{"a": 1}\n{"a": 2}',
            'line 2, column 1: found “{"a": 2}”; expected the end of the file.',
        ),
        (b"{'a': 1}", "line 1, column 2: found “'a': 1}”; expected JSON."),
        (b'{"a": 01}', "line 1, column 8: found “1}”; expected JSON."),
        (b"\x00", "line 1, column 1: found “⟨U+0000⟩”; expected JSON."),
        (b"< 3", "line 1, column 1: found “< 3”; expected JSON."),
        (
            b'{"a": {"linkId": "x", "linkId": "y"}}',
            "the file: found “linkId” twice in one object; expected each name once.",
        ),
        (b'{"a": NaN}', "the file: found “NaN”; expected a number that JSON knows."),
        (b"[-Infinity]", "the file: found “-Infinity”; expected a number that JSON knows."),
        (
            b"[" * 200_000,
            "the file: found very many objects and lists, one in the other; expected at most 64.",
        ),
        (
            b" " * (LARGEST_BYTES + 1),
            "the file: found more than fits; expected at most 5 MB.",
        ),
    ],
)
def test_a_file_that_cannot_be_relied_on_is_refused_in_words(data: bytes, message: str) -> None:
    assert refusal(data) == message


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b'\xef\xbb\xbf{"a": [1, 2.5, null, true]}', {"a": [1, 2.5, None, True]}),
        (b"null", None),
        (b"1e999", float("inf")),
        (b"9" * 5000, float("inf")),
        (b"-" + b"9" * 5000, -float("inf")),
        (b"9" * 300, int("9" * 300)),
    ],
)
def test_json_is_read_as_it_stands(data: bytes, found: Any) -> None:
    assert load(data, said) == found


def test_a_large_file_that_fits_is_read() -> None:
    text = json.dumps(["x" * (LARGEST_BYTES - 10)])
    assert load(text.encode(), said) == json.loads(text)
