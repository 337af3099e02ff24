"""What the checks on people outside need of a survey's people, whatever survey they are of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from tools.survey_design import Numbers, Truths


class OutsideFileError(ValueError):
    """Raised when a survey's files cannot be used; says what is wrong and how to mend it."""


@dataclass(frozen=True, slots=True)
class People:
    """People with their answers as our levels: one entry a person in each field.

    `answers` holds level ids by factor id, `pain` whether the outcome is there, `weights` for how
    many somebody stands, `women` and `ages` (years) the groups.
    """

    answers: Sequence[Mapping[str, str]]
    pain: Truths
    weights: Numbers
    women: Truths
    ages: Numbers

    def only(self, inside: Truths) -> "People":
        """Return those of the people who are inside a group."""
        return People(
            [self.answers[int(place)] for place in np.flatnonzero(inside)],
            self.pain[inside],
            self.weights[inside],
            self.women[inside],
            self.ages[inside],
        )
