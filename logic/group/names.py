"""What the headings of a table and the texts in its cells mean, however they are spelled."""

from collections.abc import Iterable, Iterator, Mapping

from logic.group.errors import GroupError
from logic.group.saying import Listing, Saying, say
from logic.likeness import folded, named_characters, nearly
from logic.models.catalogue import Catalogue
from logic.models.factors import RiskFactor
from logic.models.retired import RetiredKind
from logic.responses import DECLINED, HEIGHT, NO, PREGNANT, UNANSWERED, UNDER_16, WEIGHT, YES

YES_NO = {
    YES: (YES, "y", "true", "1", "1.0"),
    NO: (NO, "n", "false", "0", "0.0"),
}
"""What stands for "yes" and "no" at a statement."""
OPEN = {
    DECLINED: (DECLINED, "Prefer not to say"),
    UNANSWERED: (UNANSWERED, "Not answered"),
}
"""What stands for an open answer at every question."""
MEASURED = {HEIGHT: "Height in centimetres", WEIGHT: "Weight in kilograms"}
STATEMENTS = {
    UNDER_16: ("The person is under 16.",),
    PREGNANT: ("The person is pregnant.", "Are you pregnant?"),
}
"""Other names that columns may have; the legend of the empty table tells the first of each.

Like the words above these are what tables hold, in English, whatever language the pages speak.
"""


class Names:
    """The names of everything that a table can hold, in the form in which they are compared."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._headings = tuple(_headings(catalogue))
        self._fields = _by_folded(self._headings)
        asked = statements(catalogue)
        self._signs = {name: field for name, field in self._headings if field in asked}
        gone = [old for old in catalogue.retired if old.kind is RetiredKind.STATEMENT]
        self._retired = {name: old.replaced_by for old in gone for name in (old.id, old.title)}

    def field(self, heading: object) -> str | None:
        """Return the field that a heading means, None where it is something else.

        Raises GroupError if it fits two fields, if it probably misspells a statement of the
        warning-sign check, and if it is, or misspells, one that the check had once.
        """
        if not isinstance(heading, str):
            return None
        found = self._fields.get(folded(heading), ())
        if len(found) > 1:
            shown, fields = named_characters(heading), Listing(found)
            raise GroupError(say("group-heading-fits-two", heading=shown, fields=fields))
        if not found:
            self._refuse_signs(heading)
        return found[0] if found else None

    def exactly(self, heading: str) -> str | None:
        """Return a field that a text names exactly, None where it names none; raises nothing."""
        return next(iter(self._fields.get(folded(heading), ())), None)

    def _refuse_signs(self, heading: str) -> None:
        shown = named_characters(heading)
        for old, current in self._retired.items():
            if folded(old) == folded(heading):
                raise GroupError(_retired_sign(shown, current))
        signs = self._signs | self._retired
        sign = nearly(heading, signs)
        if sign is not None:
            raise GroupError(_nearly_a_sign(shown, sign, signs[sign]))

    def alike(self, heading: object) -> str | None:
        """Return the known name that an unknown heading probably misspells, or None."""
        names = [name for name, _ in self._headings]
        return nearly(heading, names) if isinstance(heading, str) else None


def _nearly_a_sign(heading: str, sign: str, current: str | None) -> Saying:
    """Return the message that a column probably misspells a statement of the warning-sign check.

    `current` is the statement's id today, None where the check does not have it any more.
    """
    if current is None:
        return say("group-nearly-a-retired-sign", heading=heading, sign=sign)
    return say("group-nearly-a-sign", heading=heading, sign=sign, current=current)


def _retired_sign(heading: str, current: str | None) -> Saying:
    """Return the message that a column is a statement which the warning-sign check had once."""
    if current is None:
        return say("group-a-retired-sign", heading=heading)
    return say("group-a-replaced-sign", heading=heading, current=current)


def statements(catalogue: Catalogue) -> dict[str, tuple[str, ...]]:
    """Return the texts of every statement of the warning-sign check, the present one first."""
    return STATEMENTS | {
        id_: (finding.text, *finding.formerly) for id_, finding in catalogue.safety.findings.items()
    }


def _headings(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Yield every name of a field, and the field."""
    texts = {factor.id: (factor.question,) for factor in catalogue.factors}
    if any(factor.body_limits for factor in catalogue.factors):
        texts |= {field: (MEASURED[field],) for field in (HEIGHT, WEIGHT)}
    for field, names in (texts | statements(catalogue)).items():
        yield from ((name, field) for name in (field, *names))


def answers_by_text(field: str, catalogue: Catalogue) -> Mapping[str, tuple[str, ...]]:
    """Return, by folded text, the answers that the text stands for at a field.

    An answer is a level's id, "yes" or "no", and at every field also "declined" or "unanswered".
    A text that fits two answers stands for both; whoever reads a cell then takes neither.
    """
    if field in catalogue.by_factor:
        answers = _levels(catalogue.by_factor[field])
    else:
        answers = _words({} if field in (HEIGHT, WEIGHT) else YES_NO)
    return _by_folded([*answers, *_words(OPEN)])


def _levels(factor: RiskFactor) -> Iterator[tuple[str, str]]:
    for level in factor.levels:
        yield level.id, level.id
        yield level.label, level.id


def _words(answers: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, str]]:
    return ((word, answer) for answer, words in answers.items() for word in words)


def _by_folded(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Return all meanings of each folded text, each once."""
    found: dict[str, dict[str, None]] = {}
    for text, meaning in pairs:
        found.setdefault(folded(text), {})[meaning] = None
    return {text: tuple(meanings) for text, meanings in found.items()}
