"""How far somebody is from the safety check to a plan: stages done, next, still locked."""

from dataclasses import dataclass
from enum import StrEnum

from logic.result import Result


class Stage(StrEnum):
    """What comes one after the other."""

    CHECK = "check"
    QUESTIONS = "questions"
    RESULT = "result"
    PLAN = "plan"


class Mark(StrEnum):
    """What is said of a stage."""

    DONE = "done"
    NEXT = "next"
    LOCKED = "locked"


@dataclass(frozen=True)
class Stages:
    """Which stages are done. `is_locked` says that the safety check allows no result, or not yet.

    `is_stopped` says that it sends the person to get help, so nothing here comes next.
    """

    done: frozenset[Stage] = frozenset()
    is_locked: bool = False
    is_stopped: bool = False

    @property
    def next(self) -> Stage | None:
        """The first stage that is not done; None where nothing is to be done here."""
        return None if self.is_stopped else next((s for s in Stage if s not in self.done), None)

    def mark(self, stage: Stage) -> Mark | None:
        """Return what is said of a stage, None for nothing."""
        if self.is_locked and stage is not Stage.CHECK:
            return Mark.LOCKED
        if stage in self.done:
            return Mark.DONE
        return Mark.NEXT if stage is self.next else None


def stages_of(result: Result, *, reviewed: bool, seen: bool, planned: bool) -> Stages:
    """Return how far somebody is.

    `reviewed` says that they have been through the questions, `seen` that they have seen their
    result, `planned` that something is in their plan.
    """
    check = result.check
    if not check.allows_result:
        return Stages(is_locked=True, is_stopped=check.stopped or check.under_16 is True)
    has_score = result.profile.score is not None
    facts = {
        Stage.CHECK: True,
        Stage.QUESTIONS: has_score and (reviewed or not open_questions(result)),
        Stage.RESULT: has_score and seen,
        Stage.PLAN: planned,
    }
    return Stages(frozenset(stage for stage, is_done in facts.items() if is_done))


def open_questions(result: Result) -> tuple[str, ...]:
    """Return the ids of the questions that were neither answered nor declined, in their order."""
    said = result.responses.levels.keys() | result.responses.declined
    asked = (factor_id for theme in result.catalogue.themes for factor_id in theme.factors)
    return tuple(factor_id for factor_id in asked if factor_id not in said)


def open_step(result: Result) -> int:
    """Return the step, from 0, of the first open question; without one, the review after them."""
    left, themes = set(open_questions(result)), result.catalogue.themes
    steps = (step for step, theme in enumerate(themes) if not left.isdisjoint(theme.factors))
    return next(steps, len(themes))
