"""What the person has reported so far, as `Responses`; for the warning signs, group by group."""

from logic.models import Catalogue, FindingGroup
from logic.responses import DECLINED, HEIGHT, NO, PREGNANT, UNDER_16, WEIGHT, YES, Responses
from ui import answers, body_answers

NONE_OF_THESE = "none."


def responses(catalogue: Catalogue) -> Responses:
    """Return what was answered so far, checked against the catalogue."""
    raw = {factor.id: answers.get(factor.id) for factor in catalogue.factors}
    raw |= {name: answers.get(name) for name in (UNDER_16, PREGNANT)}
    for group in catalogue.safety.groups:
        raw |= _statements(group)
    for factor in catalogue.factors:
        if factor.body_limits is not None and answers.get(answers.DECLINED_BODY):
            raw[factor.id] = DECLINED
        elif factor.body_limits is not None:
            raw |= {
                factor.id: None,
                HEIGHT: body_answers.height_cm(),
                WEIGHT: body_answers.weight_kg(),
            }
    return Responses.from_raw(raw, catalogue)


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
