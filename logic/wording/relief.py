"""What to do during a spasm."""

from collections.abc import Mapping

from logic.models import Note, ReliefStep, Source
from logic.wording.common import CERTAINTY_SENTENCE, GUIDE

TITLE = "Relief now"
LINK = "**In a spasm now?** See what helps"
FOOT_LINK = "What helps in a spasm"
LEAD = "First, two short lists. Tap what fits you now, and you see at once where to get help."
AGE = "The advice that follows is for people of 16 and over:"
UNDER_16 = "I am under 16"
NONE = "None of these: show what helps"
RESEARCH = "Guidelines and research"
NOTES_TITLE = "What guidelines add"
AVOID_TITLE = "What to avoid"
AVOID_NOTE = "Without a source, it is general advice."
HELP_TITLE = "When to get help"
ASK_AGAIN = "Something changed: check the signs again"


def heading(number: int, step: ReliefStep) -> str:
    """Return a step's heading, with its number counted from 1."""
    return f"{number}. {step.title}"


def step(step: ReliefStep, sources: Mapping[str, Source]) -> str:
    """Return what the guide says, and apart from it what research says."""
    return (
        f"**{GUIDE}: {step.guide_says}**\n\n"
        f"**{RESEARCH}:** {step.research_says} {backing(step, sources)}"
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
