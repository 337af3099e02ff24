"""What to do during a spasm."""

from collections.abc import Mapping

from logic.models.factors import Source
from logic.models.relief import Note, Relief, ReliefStep
from logic.texts import Texts
from logic.wording import common
from logic.wording.prevention import badge


def heading(number: int, step: ReliefStep) -> str:
    """Return a step's heading, with its number counted from 1."""
    return f"{number}. {step.title}"


def step(texts: Texts, step: ReliefStep) -> str:
    """Return what the guide says, and how sure research is of it."""
    return f"{texts(common.GUIDE)}: {step.guide_says}  \n{badge(texts, step.certainty)}"


def research(texts: Texts, relief: Relief, sources: Mapping[str, Source]) -> str:
    """Return what research says of each of the guide's steps, with its sources."""
    return "\n\n".join(
        f"**{heading(number, step)}.** {step.research_says} {backing(texts, step, sources)}"
        for number, step in enumerate(relief.steps, start=1)
    )


def notes(texts: Texts, entries: tuple[Note, ...], sources: Mapping[str, Source]) -> str:
    """Return notes as a list, each with what it rests on."""
    return "\n".join(
        f"- **{note.title}.** {note.text} {backing(texts, note, sources)}".rstrip()
        for note in entries
    )


def backing(texts: Texts, said: Note | ReliefStep, sources: Mapping[str, Source]) -> str:
    """Return how sure research is, with its sources; nothing for general advice."""
    links = ", ".join(common.link(sources[id_]) for id_ in said.sources)
    sure = common.sure(texts, said.certainty) if said.certainty else ""
    return " ".join(filter(None, (sure, links and f"({links})")))
