"""PDFs of people for tests, and what readers of a PDF get out of them."""

import subprocess
from collections.abc import Iterable
from datetime import date
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from logic.plan import Plan
from logic.report import Added, PageSize, Tried, as_pdf
from logic.responses import Responses
from logic.result import Result
from logic.what_if import changed
from tests.golden.persona import personas
from tests.said import said
from tests.shipped import AT_REFERENCE, AT_WORST, CATALOGUE, read

DAY = date(2026, 11, 23)
SAFE = dict.fromkeys(CATALOGUE.safety.findings, "no") | {"under_16": "no", "pregnant": "no"}
SIGNS = dict.fromkeys(("persistent", "not_eased_by_rest", "fragile_mild", "pregnant"), "yes")
"""Signs that ask for an appointment and stop no result."""
LONG = "W" * 500
ALL_BETTER = {id_: AT_REFERENCE[id_] for id_ in AT_WORST}
ACTIONS = list(CATALOGUE.by_action)
PEOPLE = {persona.name: persona.answers for persona in personas()}
WITH_RESULT = [
    name
    for name in PEOPLE
    if name not in ("emergency_sign", "older_with_a_sign", "too_few_answers")
]


def page_for(
    raw: dict[str, str], page_size: PageSize = PageSize.A4, safe: bool = True, **more: Any
) -> bytes:
    """Return the PDF of somebody, without any warning sign if nothing else is said."""
    result = Result(CATALOGUE, read((SAFE if safe else {}) | raw))
    return as_pdf(result, said, made_on=DAY, page_size=page_size, added=Added(**more))


def plan(ids: Iterable[str], **more: Any) -> Plan:
    """Return a plan of these actions."""
    raw = {"days": ["mon", "wed"], "at": "18:30"} | more
    actions = {"actions": [{"action": id_, **raw} for id_ in ids]}
    return Plan.from_raw(actions, CATALOGUE, today=DAY)


def tried(responses: Responses, name: str = "First plan", **levels: str) -> Tried:
    """Return changes that were tried out."""
    return Tried(name=name, after=Result(CATALOGUE, changed(CATALOGUE, responses, levels)))


def fullest(page_size: PageSize) -> bytes:
    """Return the PDF of somebody with all that a page can have, as long as it can be typed."""
    most = tried(read(SAFE | AT_WORST | SIGNS), LONG, **ALL_BETTER)
    planned = plan(ACTIONS, words="W" * 60)
    return page_for(AT_WORST | SIGNS, page_size, name=LONG, tried=(most, most), plan=planned)


def poppler(tool: str, pdf: bytes, *options: str) -> str:
    """Return what one of poppler's tools prints about a PDF."""
    done = subprocess.run([tool, *options], input=pdf, capture_output=True, check=True)
    return done.stdout.decode()


def pages_of(pdf: bytes) -> list[str]:
    """Return the text of each page, in the order in which it was written, on one line."""
    whole = poppler("pdftotext", pdf, "-raw", "-", "-")
    return [" ".join(page.split()) for page in whole.split("\f")[:-1]]


def text_of(pdf: bytes) -> str:
    """Return the text of all pages on one line."""
    return " ".join(pages_of(pdf))


def close(text: str) -> str:
    """Return text without blanks: lines end anywhere, and words with a hyphen at it."""
    return "".join(text.split())


def reader(pdf: bytes) -> PdfReader:
    """Return a PDF opened by another library than the one that wrote it."""
    return PdfReader(BytesIO(pdf))


def elements(pdf: bytes) -> list[Any]:
    """Return the elements of the structure in the order in which they are read aloud."""
    root: Any = reader(pdf).trailer["/Root"]

    def below(node: Any) -> Iterable[Any]:
        if "/S" in node:
            yield node
        kids = node.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            inner = kid.get_object()
            if isinstance(inner, dict):
                yield from below(inner)

    return list(below(root["/StructTreeRoot"]))
