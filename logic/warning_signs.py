"""Warning signs: what was reported and how soon it needs help, independent of any scoring."""

from logic.models.base import Frozen, Urgency
from logic.models.catalogue import Catalogue
from logic.models.safety import FindingGroup, WarningSign
from logic.responses import PREGNANT, UNDER_16, Responses


class WarningCheck(Frozen):
    """The outcome of the warning-sign check.

    `signs` are ids, most pressing first. `open_groups` were not answered: unanswered is not
    "no", so a check with open groups is not complete and rules no sign out.
    """

    urgency: Urgency
    signs: tuple[str, ...]
    open_groups: tuple[str, ...]
    under_16: bool | None
    pregnant: bool

    @property
    def stopped(self) -> bool:
        """Whether a reported sign forbids any result."""
        return self.urgency.stops

    @property
    def complete(self) -> bool:
        """Whether everything that is asked was answered."""
        return not self.open_groups and self.under_16 is not None

    @property
    def allows_result(self) -> bool:
        """Whether the way to the questionnaire and the result is open."""
        return self.complete and not self.stopped and self.under_16 is False


def check_warning_signs(catalogue: Catalogue, responses: Responses) -> WarningCheck:
    """Apply every warning-sign rule; an open statement never fulfils one.

    The rules and their guidance stand in `warning_signs.toml`.
    """
    reported = {id_ for id_, present in responses.findings.items() if present}
    signs = [sign for sign in catalogue.safety.signs if _present(sign, reported)]
    signs.sort(key=lambda sign: list(Urgency).index(sign.urgency))
    return WarningCheck(
        urgency=signs[0].urgency if signs else Urgency.NONE,
        signs=tuple(sign.id for sign in signs),
        open_groups=tuple(
            group.id
            for group in catalogue.safety.groups
            if is_asked(group, responses) and _open(group, responses)
        ),
        under_16=responses.findings.get(UNDER_16),
        pregnant=responses.findings.get(PREGNANT, False),
    )


def is_asked(group: FindingGroup, responses: Responses) -> bool:
    """Return whether this group of statements is asked, going by the answers so far."""
    return all(responses.findings.get(id_) for id_ in group.asked_when)


def _open(group: FindingGroup, responses: Responses) -> bool:
    return any(finding.id not in responses.findings for finding in group.findings)


def _present(sign: WarningSign, reported: set[str]) -> bool:
    count = len(reported.intersection(sign.of))
    enough = sign.at_least <= count and (sign.at_most is None or count <= sign.at_most)
    return enough and reported.issuperset(sign.all_of)
