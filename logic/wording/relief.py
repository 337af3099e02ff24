"""What to do during a spasm."""

from collections.abc import Mapping

from logic.models import Note, Relief, ReliefStep, Source
from logic.texts import Texts
from logic.wording.common import CERTAINTY_SENTENCE, GUIDE
from logic.wording.prevention import badge

TITLE = "Relief now"
LINK = "**In a spasm now?** See what helps"
FOOT_LINK = "What helps in a spasm"
ALL_SIGNS = "All signs that need help: tap what fits you"
AGE = "The advice here is for people of 16 and over:"
UNDER_16 = "I am under 16"
RESEARCH_TITLE = "What research says of these steps"
NOTES_TITLE = "What else helps"
AVOID_TITLE = "What to avoid"
AVOID_NOTE = "Without a source, it is general advice."


def heading(number: int, step: ReliefStep) -> str:
    """Return a step's heading, with its number counted from 1."""
    return f"{number}. {step.title}"


def step(texts: Texts, step: ReliefStep) -> str:
    """Return what the guide says, and how sure research is of it."""
    return f"{GUIDE}: {step.guide_says}  \n{badge(texts, step.certainty)}"


def research(relief: Relief, sources: Mapping[str, Source]) -> str:
    """Return what research says of each of the guide's steps, with its sources."""
    return "\n\n".join(
        f"**{heading(number, step)}.** {step.research_says} {backing(step, sources)}"
        for number, step in enumerate(relief.steps, start=1)
    )


def notes(entries: tuple[Note, ...], sources: Mapping[str, Source]) -> str:
    """Return notes as a list, each with what it rests on."""
    return "\n".join(
        f"- **{note.title}.** {note.text} {backing(note, sources)}".rstrip() for note in entries
    )


def backing(said: Note | ReliefStep, sources: Mapping[str, Source]) -> str:
    """Return how sure research is, with its sources; nothing for general advice."""
    links = ", ".join(f"[{sources[id_].short}]({sources[id_].url})" for id_ in said.sources)
    sure = f"*{CERTAINTY_SENTENCE[said.certainty]}*" if said.certainty else ""
    return " ".join(filter(None, (sure, links and f"({links})")))
