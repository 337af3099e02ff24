"""What the person has reported so far, as `Responses`; for the warning signs, group by group."""

from datetime import datetime

from logic.models import Catalogue, FindingGroup
from logic.responses import DECLINED, HEIGHT, NO, PREGNANT, UNDER_16, WEIGHT, YES, Responses
from logic.warning_signs import check_warning_signs
from ui import routes
from ui.state import answers, body, clock

NONE_OF_THESE = "none."
CHECK_DAY, ANSWERED = "check_day", "answered"


def responses(catalogue: Catalogue) -> Responses:
    """Return what was answered so far, checked against the catalogue, without a lapsed check."""
    raw = {factor.id: answers.get(factor.id) for factor in catalogue.factors}
    for factor in catalogue.factors:
        if factor.body_limits is not None and answers.get(answers.DECLINED_BODY):
            raw[factor.id] = DECLINED
        elif factor.body_limits is not None:
            raw |= {
                factor.id: None,
                HEIGHT: body.height_cm(),
                WEIGHT: body.weight_kg(),
            }
    if not has_lapsed(catalogue):
        raw |= _check(catalogue)
    return Responses.from_raw(raw, catalogue)


def _check(catalogue: Catalogue) -> dict[str, str | None]:
    raw: dict[str, str | None] = {name: answers.get(name) for name in (UNDER_16, PREGNANT)}
    for group in catalogue.safety.groups:
        raw |= _statements(group)
    return raw


def has_lapsed(catalogue: Catalogue) -> bool:
    """Return whether the safety check is of another day; what stopped stays until corrected."""
    if answers.noted(CHECK_DAY) in (None, clock.today()):
        return False
    check = check_warning_signs(catalogue, Responses.from_raw(_check(catalogue), catalogue))
    return not (check.stopped or check.under_16)


def keep_check_to_its_day(catalogue: Catalogue) -> None:
    """Note the day on which the check began; once that is over, forget its answers."""
    if has_lapsed(catalogue):
        _forget_check(catalogue)
        answers.set_step(routes.SAFETY, 0)
        answers.set_flag(answers.LAPSED)
        answers.note(CHECK_DAY, None)
    elif answers.noted(CHECK_DAY) is None and _check_has_begun(catalogue):
        answers.note(CHECK_DAY, clock.today())


def _check_has_begun(catalogue: Catalogue) -> bool:
    return any(map(answers.get, (UNDER_16, PREGNANT, *_ticks(catalogue))))


def _forget_check(catalogue: Catalogue) -> None:
    for name in (UNDER_16, PREGNANT):
        answers.put(name, None)
    for name in _ticks(catalogue):
        answers.put(name, False)


def _ticks(catalogue: Catalogue) -> list[str]:
    return [*catalogue.safety.findings, *map(none_of, catalogue.safety.groups)]


def note_moment(said: Responses, moment: datetime | None = None) -> None:
    """Note at which moment the questions came to be answered so: now, unless they were before."""
    noted = answers.noted(ANSWERED)
    if moment is not None or noted is None or noted[:2] != (said.levels, said.declined):
        answers.note(ANSWERED, (said.levels, said.declined, moment or clock.local_now()))


def answered_at(said: Responses) -> datetime:
    """Return the moment at which the questions came to be answered so."""
    note_moment(said)
    moment: datetime = answers.noted(ANSWERED)[2]
    return moment


def none_of(group: FindingGroup) -> str:
    """Return the name of a group's "none of these"."""
    return NONE_OF_THESE + group.id


def contradicts(group: FindingGroup) -> bool:
    """Return whether "none of these" is ticked beside a statement of the group."""
    ticked = any(answers.get(finding.id) for finding in group.findings)
    return bool(answers.get(none_of(group))) and ticked


def is_answered(group: FindingGroup) -> bool:
    """Return whether a group holds an answer that does not contradict itself."""
    return None not in _statements(group).values()


def _statements(group: FindingGroup) -> dict[str, str | None]:
    """Return a group's answers: with one thing ticked, what is not ticked is "no".

    With "none of these" ticked beside a statement, the rest stays open: one of the two is
    a slip.
    """
    ticked = {finding.id for finding in group.findings if answers.get(finding.id)}
    rest = NO if bool(answers.get(none_of(group))) != bool(ticked) else None
    return {finding.id: YES if finding.id in ticked else rest for finding in group.findings}
