"""What is known beside the factors: tools that foretell back pain, and revisions of the numbers."""

from datetime import date
from typing import Self

from pydantic import Field, model_validator

from logic.models.base import Fraction, Frozen, Identifier, Text, Verbatim


class PublishedTool(Frozen):
    """How well a published tool foretold back pain in people whom it was not made from.

    `area` is the area under the curve with its 95 % interval, where 0.5 is chance and 1 is
    perfect.
    """

    id: Identifier
    foretells: Text
    area: Fraction
    ci_low: Fraction
    ci_high: Fraction
    source: Identifier

    @model_validator(mode="after")
    def _interval_surrounds_area(self) -> Self:
        if not self.ci_low <= self.area <= self.ci_high:
            raise ValueError("area lies outside its interval; check the publication")
        return self


class Revision(Frozen):
    """A version of the catalogue's numbers: what changed with it, on which day, and why."""

    version: Verbatim
    day: date
    what: tuple[Text, ...] = Field(min_length=1)
    why: Text
