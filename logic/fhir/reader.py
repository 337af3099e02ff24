"""A FHIR R4 response made anywhere becomes `Received`, or is refused with the reason."""

from logic.fhir import sender
from logic.fhir.codes import URGENCY
from logic.fhir.differences import of_numbers, of_urgency
from logic.fhir.form import form
from logic.fhir.items import walk
from logic.fhir.questions import Understood, understood
from logic.fhir.received import Received
from logic.fhir.refusals import RefusedResponseError, refusal
from logic.fhir.whole import ITEM, doubts, trusted
from logic.models.base import Urgency
from logic.models.catalogue import Catalogue
from logic.responses import Responses
from logic.scoring import assess
from logic.texts import Texts
from logic.warning_signs import check_warning_signs
from logic.wording.problems import Worded, worded


def read(resource: object, catalogue: Catalogue, texts: Texts) -> Received:
    """Return what a `QuestionnaireResponse` comes to.

    `resource` is its JSON as Python has it; see `load` for the bytes of a file. Score, urgency and
    body mass index are worked out anew and compared with the sender's. A response with
    anything in doubt never counts as free of warning signs: see `Received`.

    Raises:
        RefusedResponseError: where it cannot be trusted as a whole. No other exception is raised,
            whatever the resource holds.
    """
    try:
        return _read(resource, catalogue, texts)
    except RefusedResponseError as refused:
        found = sender.urgency_anywhere(resource, catalogue.safety)
        raise refused.with_urgency(found) from refused


def _read(resource: object, catalogue: Catalogue, texts: Texts) -> Received:
    whole = trusted(resource, texts)
    asked = form(catalogue, texts)
    walked = walk(whole, asked, texts)
    if not walked.answers and not walked.doubts:
        expected = texts("fhir-refused-has-items")
        raise refusal(texts, ITEM, texts("fhir-refused-no-answers"), expected)
    found = understood(walked.answers, asked, texts)
    senders = sender.senders_urgency(found.worked_out.get(URGENCY, ()), catalogue.safety, texts)
    in_whole = doubts(whole, catalogue.version, texts)
    against = (*in_whole, *walked.doubts, *found.doubts, *senders.doubts)
    responses = _responses(found, catalogue, clears=not against)
    result = _result(responses, catalogue, found, against, senders.urgency)
    ours = check_warning_signs(catalogue, responses)
    differences = (
        *of_urgency(senders.urgency, ours, texts),
        *of_numbers(found.worked_out, responses, result.profile, catalogue, texts),
    )
    own = [worded(texts, one) for one in responses.problems]
    problems = (*against, *walked.problems, *found.problems, *own)
    return result.model_copy(update={"problems": problems, "differences": differences})


def _responses(found: Understood, catalogue: Catalogue, *, clears: bool) -> Responses:
    """Return the answers; without `clears`, drop every "no" of the safety check.

    `clears` is False if anything is in doubt: then no sign may count as denied.
    """
    read_raw = Responses.from_raw(found.raw, catalogue)
    findings = {id_: present for id_, present in read_raw.findings.items() if present or clears}
    return read_raw.model_copy(update={"findings": findings})


def _result(
    responses: Responses,
    catalogue: Catalogue,
    found: Understood,
    against: tuple[Worded, ...],
    senders: Urgency | None,
) -> Received:
    ours = check_warning_signs(catalogue, responses)
    check = ours.model_copy(update={"urgency": sender.graver(ours.urgency, senders)})
    profile = assess(catalogue, responses) if check.allows_result and not against else None
    return Received(
        responses=responses,
        check=check,
        profile=profile,
        doubts=against,
        unclear=found.unclear,
        urgency_if_yes=_if_yes(responses, catalogue, found.unclear, senders),
    )


def _if_yes(
    responses: Responses, catalogue: Catalogue, unclear: tuple[str, ...], senders: Urgency | None
) -> Urgency | None:
    """Return the urgency if every unclear statement were a yes; None without any."""
    if not unclear:
        return None
    findings = responses.findings | dict.fromkeys(unclear, True)
    meant = responses.model_copy(update={"findings": findings})
    return sender.graver(check_warning_signs(catalogue, meant).urgency, senders)
