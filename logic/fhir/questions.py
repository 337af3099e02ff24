"""The answers of a response, question by question: what is understood, and what is in doubt."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from logic.fhir.form import Form
from logic.fhir.items import Fault, Given
from logic.fhir.values import BOOLEAN, Reading, level, number, yes_or_no
from logic.texts import Texts
from logic.wording import fhir_reading as wording
from logic.wording.problems import Worded


@dataclass(slots=True)
class Understood:
    """The answers as `Responses.from_raw` takes them, and the sender's results in `worked_out`.

    `doubts` leave the safety check open, `problems` do not. `maybe` lists the statements whose
    answer could not be read.
    """

    raw: dict[str, str | float] = field(default_factory=dict)
    worked_out: dict[str, list[object]] = field(default_factory=dict)
    doubts: list[Worded] = field(default_factory=list)
    problems: list[Worded] = field(default_factory=list)
    maybe: list[str] = field(default_factory=list)

    @property
    def unclear(self) -> tuple[str, ...]:
        """The statements that may be meant as yes, each once."""
        return tuple(dict.fromkeys(self.maybe))


def understood(answers: Iterable[Given], form: Form, texts: Texts) -> Understood:
    """Return what the answers say; several answers to one question must agree."""
    found, by_question = Understood(), dict[str, list[Given]]()
    for given in answers:
        by_question.setdefault(given.link_id, []).append(given)
    for link_id, of_one in by_question.items():
        if link_id in form.worked_out:
            found.worked_out[link_id] = [given.answer for given in of_one]
        elif link_id in (*form.statements, *form.factors, *form.measurements):
            _settle(link_id, [_reading(given, form, texts) for given in of_one], form, found, texts)
        else:
            _unknown(link_id, of_one, form, found, texts)
    return found


def _settle(
    link_id: str, readings: Sequence[Reading], form: Form, found: Understood, texts: Texts
) -> None:
    """Add a question's answer to `found`; if there is not exactly one, note what is wrong."""
    values = list(dict.fromkeys(one.value for one in readings if one.value is not None))
    faults = list(dict.fromkeys(one.fault for one in readings if one.fault))
    is_statement = link_id in form.statements
    if len(values) == 1 and not faults:
        found.raw[link_id] = values[0]
        return
    doubtful = is_statement or bool(values) or any(fault.contradicts for fault in faults)
    kept = found.doubts if doubtful else found.problems
    kept.extend(fault.at(link_id) for fault in faults)
    if len(values) > 1:
        listed = wording.answers(texts, values)
        kept.append(Fault(listed, texts("fhir-reading-one-answer")).at(link_id))
    if is_statement:
        found.maybe.append(link_id)


def _reading(given: Given, form: Form, texts: Texts) -> Reading:
    """Return what an answer to a question of ours says."""
    if given.fault:
        return Reading(fault=given.fault)
    if given.link_id in form.statements:
        return yes_or_no(given.answer, texts)
    if given.link_id in form.factors:
        return level(form.factors[given.link_id], given.answer, texts)
    return number(given.answer, form.measurements[given.link_id], texts)


def _unknown(
    link_id: str, answers: Sequence[Given], form: Form, found: Understood, texts: Texts
) -> None:
    """Note answers to an unknown question: a doubt if it may be a warning sign."""
    if link_id in form.groups or link_id in form.texts:
        found.doubts.append(
            Fault(texts("fhir-reading-an-answer"), texts("fhir-reading-not-asked")).at(link_id)
        )
        return
    sign, habit = form.sign_like(link_id), form.habit_like(link_id)
    can_be_sign = sign is not None or any(_can_be_sign(given) for given in answers)
    kept = found.doubts if can_be_sign else found.problems
    expected = wording.no_question(texts, sign or habit)
    for text in dict.fromkeys(wording.answer(texts, given.answer) for given in answers):
        answered = texts("fhir-reading-answered", id=wording.quoted(texts, link_id), answer=text)
        kept.append(Fault(answered, expected).at(link_id))
    if sign in form.statements:
        found.maybe.append(str(sign))


def _can_be_sign(given: Given) -> bool:
    """Return whether an unknown question can be a warning sign of a newer questionnaire."""
    if given.in_check or not isinstance(given.answer, Mapping):
        return True
    names = [str(name).removeprefix("_") for name in given.answer]
    return BOOLEAN in names or not any(name.startswith("value") for name in names)
