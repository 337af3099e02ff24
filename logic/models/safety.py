"""Everything that the warning-sign check asks and says."""

from functools import cached_property

from pydantic import Field, field_validator

from logic.models.base import Frozen, Identifier, Text, Urgency, Verbatim

MOST_WORDS = 20
"""The most words of a statement: somebody in pain must understand it at first reading."""


class Finding(Frozen):
    """One statement to tick in the warning-sign check.

    `formerly` holds its earlier wordings, which tables may still have as headings; a yes to one of
    them asks for the same help as a yes today.
    """

    id: Identifier
    text: Text
    formerly: tuple[Verbatim, ...] = ()

    @field_validator("text")
    @classmethod
    def _short(cls, text: str) -> str:
        if len(text.split()) > MOST_WORDS:
            raise ValueError(f"a statement has at most {MOST_WORDS} words")
        return text


class FindingGroup(Frozen):
    """Statements asked together, with one "none of these"; `part` is the page they stand on."""

    id: Identifier
    part: int = Field(ge=1)
    question: Text
    none_label: Text
    asked_when: tuple[Identifier, ...] = ()
    findings: tuple[Finding, ...] = Field(min_length=1)


class WarningSign(Frozen):
    """A rule over findings: all of `all_of`, and between `at_least` and `at_most` of `of`."""

    id: Identifier
    title: Text
    urgency: Urgency
    all_of: tuple[Identifier, ...] = ()
    of: tuple[Identifier, ...] = ()
    at_least: int = Field(default=0, ge=0)
    at_most: int | None = Field(default=None, ge=1)
    sources: tuple[Identifier, ...] = Field(min_length=1)


class Screen(Frozen):
    """What a person reads when warning signs of one urgency are reported.

    `steps` may hold `{emergency}` and `{urgent_line}`, filled in for the region.
    """

    title: Text
    steps: tuple[Text, ...] = Field(min_length=1)


class SafetyNet(Frozen):
    """The text that always stands below a result; the emergency signs follow `call`.

    The texts may hold `{emergency}` and `{urgent_line}`, filled in for the region.
    """

    title: Text
    reported: Text
    call: Text
    otherwise: Text


class Region(Frozen):
    """The numbers to call in a part of the world."""

    id: Identifier
    label: Text
    emergency: Text
    urgent_line: Text


class SafetyCheck(Frozen):
    """Everything that the warning-sign check asks and says."""

    groups: tuple[FindingGroup, ...] = Field(min_length=1)
    signs: tuple[WarningSign, ...] = Field(min_length=1)
    screens: dict[Urgency, Screen]
    safety_net: SafetyNet
    too_young: Screen
    pregnancy: Text
    regions: tuple[Region, ...] = Field(min_length=1)

    @cached_property
    def by_sign(self) -> dict[str, WarningSign]:
        """Every warning sign by id."""
        return {sign.id: sign for sign in self.signs}

    @cached_property
    def findings(self) -> dict[str, Finding]:
        """Every statement by id."""
        return {finding.id: finding for group in self.groups for finding in group.findings}

    def region(self, region_id: str | None) -> Region:
        """Return the region of this id, or the last one ("somewhere else")."""
        return next((r for r in self.regions if r.id == region_id), self.regions[-1])
