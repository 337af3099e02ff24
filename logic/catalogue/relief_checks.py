"""The rules that relief and the coach must keep, by themselves and beside the catalogue."""

from collections.abc import Iterable, Iterator

from logic.catalogue.faults import CatalogueFault, fault, future, repeated
from logic.models.base import Certainty, Urgency
from logic.models.catalogue import Catalogue
from logic.models.coach import Timer
from logic.models.relief import Note, ReliefStep

RELIEF, COACH = "relief.toml", "coach.toml"
REVIEWED = "give the day of the review."


def check_relief(catalogue: Catalogue) -> Iterator[CatalogueFault]:
    """Yield every broken rule of what to do during a spasm."""
    relief = catalogue.relief
    yield from future(RELIEF, "reviewed_on", relief.reviewed_on, REVIEWED)
    said: dict[str, tuple[Note | ReliefStep, ...]] = {
        "steps": relief.steps,
        "notes": relief.notes,
        "avoid": relief.avoid,
    }
    for name, entries in said.items():
        yield from _unlike(RELIEF, name, (entry.id for entry in entries))
        for entry in entries:
            yield from _backing(RELIEF, f"{name}.{entry.id}", entry)
    for step in relief.steps:
        key = f"steps.{step.id}.searched.on"
        yield from future(RELIEF, key, step.searched.on, "give the day of the search.")
    yield from _short_signs(catalogue)
    yield from _at_a_glance(catalogue)


def check_coach(catalogue: Catalogue) -> Iterator[CatalogueFault]:
    """Yield every broken rule of the posture hold, the movement break and their timers."""
    coach = catalogue.coach
    yield from future(COACH, "reviewed_on", coach.reviewed_on, REVIEWED)
    steps = [step.id for routine in coach.routines for step in routine.steps]
    yield from _unlike(COACH, "routines", (routine.id for routine in coach.routines))
    yield from _unlike(COACH, "steps", steps)
    yield from _unlike(COACH, "timers", (timer.id for timer in coach.timers))
    yield from _unlike(COACH, "notes", (note.id for note in coach.notes))
    for note in coach.notes:
        yield from _backing(COACH, f"notes.{note.id}", note)
    for timer in coach.timers:
        yield from _timer(timer)


def said_with_sources(catalogue: Catalogue) -> Iterator[tuple[str, str, str]]:
    """Yield file, key and source id of every reference to a source in these two files."""
    relief, coach = catalogue.relief, catalogue.coach
    said = [(RELIEF, f"steps.{step.id}", step.sources) for step in relief.steps]
    said += [(RELIEF, f"notes.{note.id}", note.sources) for note in relief.notes]
    said += [(RELIEF, f"avoid.{note.id}", note.sources) for note in relief.avoid]
    said += [(COACH, f"notes.{note.id}", note.sources) for note in coach.notes]
    for file, key, sources in said:
        for source in sources:
            yield file, f"{key}.sources", source


def _short_signs(catalogue: Catalogue) -> Iterator[CatalogueFault]:
    """Check that every sign that stops is asked once, so that one tap reports all of it."""
    signs = catalogue.safety.signs
    stopping = [sign for sign in signs if sign.urgency.stops]
    asked = [short.sign for short in catalogue.relief.short_signs]
    yield from _unlike(RELIEF, "short_signs", asked)
    for id_ in asked:
        key = f"short_signs.{id_}"
        if id_ not in {sign.id for sign in signs}:
            yield fault(RELIEF, key, "is no sign of warning_signs.toml.", "use a sign's id.")
        elif id_ not in {sign.id for sign in stopping}:
            yield fault(RELIEF, key, "does not stop.", "leave it to the safety check.")
    for sign in stopping:
        key = f"short_signs.{sign.id}"
        if sign.id not in asked:
            yield fault(RELIEF, key, "stops but is not asked.", "add it in short form.")
        if sign.of:
            problem = "counts statements, which one tap cannot report."
            yield fault(RELIEF, key, problem, "write the sign with all_of alone.")


def _at_a_glance(catalogue: Catalogue) -> Iterator[CatalogueFault]:
    """Check that every emergency sign is named above the advice, and none that is not one."""
    urgency = {sign.id: sign.urgency for sign in catalogue.safety.signs}
    named = [id_ for glance in catalogue.relief.at_a_glance for id_ in glance.signs]
    yield from _unlike(RELIEF, "at_a_glance", named)
    for id_ in named:
        if urgency.get(id_) is not Urgency.EMERGENCY:
            yield fault(RELIEF, f"at_a_glance.{id_}", "is no emergency sign.", "use such an id.")
    for id_, one in urgency.items():
        if one is Urgency.EMERGENCY and id_ not in named:
            problem = "is an emergency sign that is not named at a glance."
            yield fault(RELIEF, f"at_a_glance.{id_}", problem, "name it.")


def _backing(file: str, key: str, said: Note | ReliefStep) -> Iterator[CatalogueFault]:
    """Check that a certainty comes with the studies that it is about."""
    if said.certainty not in (None, Certainty.NONE) and not said.sources:
        yield fault(file, key, "a certainty names its sources.", "add sources, or write none.")
    if said.certainty is Certainty.NONE and said.sources:
        problem = "where nothing was found, there is no source."
        yield fault(file, key, problem, "remove sources, or give the certainty.")


def _timer(timer: Timer) -> Iterator[CatalogueFault]:
    if timer.announce_every > timer.minutes:
        problem = "announce_every is longer than the timer runs."
        yield fault(COACH, f"timers.{timer.id}", problem, "make it at most minutes.")


def _unlike(file: str, name: str, ids: Iterable[str]) -> Iterator[CatalogueFault]:
    for id_ in repeated(ids):
        yield fault(file, f"{name}.{id_}", "stands twice.", "give each its own id.")
