"""What the session holds now, as a `Result`; the safety check's answers, group by group."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from logic.models.catalogue import Catalogue
from logic.models.safety import FindingGroup, Region
from logic.responses import DECLINED, HEIGHT, NO, PREGNANT, UNDER_16, WEIGHT, YES, Responses
from logic.result import Result
from logic.warning_signs import check_warning_signs
from ui.page_names import Name
from ui.state import answers, body, clock, visit
from ui.state.notes import AnsweredAt, Journey, Read

NONE_OF_THESE = "none."
OWN = "own"
"""The name of the result of one's own answers."""

RawAnswers = Mapping[str, Any]


def result(catalogue: Catalogue, held: RawAnswers | None = None) -> Result:
    """Return what follows from the answers so far; a safety check that has lapsed is left out.

    `held` is what the session holds, where it has just been read; it is checked where it changed.
    """
    held = answers.held() if held is None else held
    journey, lapsed = Journey.noted(), has_lapsed(catalogue, held)
    source, read = (held, journey.exact, lapsed), journey.read
    if read is None or read.source != source:
        read = Read(source=source, responses=_responses(catalogue, held, lapsed=lapsed))
        Journey.note(read=read)
    return worked_out(OWN, catalogue, read.responses)


def worked_out(name: str, catalogue: Catalogue, said: Responses) -> Result:
    """Return what follows from answers, which go by a name: one's own, or those of a plan.

    While they stay the same it is the result of the last run, with what was worked out for it.
    """
    results = Journey.noted().results
    last = results.get(name)
    if last is None or last.catalogue is not catalogue or last.responses != said:
        last = Result(catalogue, said)
        Journey.note(results={**results, name: last})
    return last


def _responses(catalogue: Catalogue, held: RawAnswers, *, lapsed: bool) -> Responses:
    """Return what was answered so far, checked against the catalogue, without a lapsed check."""
    raw = {factor.id: held.get(factor.id) for factor in catalogue.factors}
    for factor in catalogue.factors:
        if factor.body_limits is not None and held.get(answers.DECLINED_BODY):
            raw[factor.id] = DECLINED
        elif factor.body_limits is not None:
            raw |= {factor.id: None, HEIGHT: body.height_cm(), WEIGHT: body.weight_kg()}
    if not lapsed:
        raw |= _check(catalogue, held)
    return Responses.from_raw(raw, catalogue)


def _check(catalogue: Catalogue, held: RawAnswers) -> dict[str, str | None]:
    raw: dict[str, str | None] = {name: held.get(name) for name in (UNDER_16, PREGNANT)}
    for group in catalogue.safety.groups:
        raw |= _statements(group, held)
    return raw


def has_lapsed(catalogue: Catalogue, held: RawAnswers) -> bool:
    """Return whether the safety check is of another day; what stopped stays until corrected."""
    if Journey.noted().check_day in (None, clock.today()):
        return False
    said = Responses.from_raw(_check(catalogue, held), catalogue)
    check = check_warning_signs(catalogue, said)
    return not (check.stopped or check.under_16)


def keep_check_to_its_day(catalogue: Catalogue) -> RawAnswers:
    """Note the day on which the check began; once that is over, forget its answers.

    Returns the answers that the session holds then.
    """
    held = answers.held()
    if has_lapsed(catalogue, held):
        _forget_check(catalogue)
        visit.set_step(Name.SAFETY, 0)
        Journey.note(lapsed=True, check_day=None)
        return answers.held()
    if Journey.noted().check_day is None and _check_has_begun(catalogue, held):
        Journey.note(check_day=clock.today())
    return held


def _check_has_begun(catalogue: Catalogue, held: RawAnswers) -> bool:
    return any(map(held.get, (UNDER_16, PREGNANT, *_ticks(catalogue))))


def _forget_check(catalogue: Catalogue) -> None:
    for name in (UNDER_16, PREGNANT):
        answers.put(name, None)
    for name in _ticks(catalogue):
        answers.put(name, False)


def _ticks(catalogue: Catalogue) -> list[str]:
    return [*catalogue.safety.findings, *map(none_of, catalogue.safety.groups)]


def region(catalogue: Catalogue) -> Region:
    """Return the region whose telephone numbers are said."""
    return catalogue.safety.region(answers.get(answers.REGION))


def note_moment(said: Responses, moment: datetime | None = None) -> None:
    """Note at which moment the questions came to be answered so: now, unless they were before."""
    noted = Journey.noted().answered_at
    same = noted is not None and (noted.levels, noted.declined) == (said.levels, said.declined)
    if moment is not None or not same:
        at = moment or clock.local_now()
        new = AnsweredAt(levels=said.levels, declined=said.declined, moment=at)
        Journey.note(answered_at=new)


def answered_at(said: Responses) -> datetime:
    """Return the moment at which the questions came to be answered so."""
    note_moment(said)
    noted = Journey.noted().answered_at
    assert noted is not None  # it was noted just now
    return noted.moment


def none_of(group: FindingGroup) -> str:
    """Return the name of a group's "none of these"."""
    return NONE_OF_THESE + group.id


def contradicts(group: FindingGroup) -> bool:
    """Return whether "none of these" is ticked beside a statement of the group."""
    ticked = any(answers.get(finding.id) for finding in group.findings)
    return bool(answers.get(none_of(group))) and ticked


def is_answered(group: FindingGroup) -> bool:
    """Return whether a group holds an answer that does not contradict itself."""
    return None not in _statements(group, answers.held()).values()


def _statements(group: FindingGroup, held: RawAnswers) -> dict[str, str | None]:
    """Return a group's answers: with one thing ticked, what is not ticked is "no".

    With "none of these" ticked beside a statement, the rest stays open: one of the two is
    a slip.
    """
    ticked = {finding.id for finding in group.findings if held.get(finding.id)}
    rest = NO if bool(held.get(none_of(group))) != bool(ticked) else None
    return {finding.id: YES if finding.id in ticked else rest for finding in group.findings}
