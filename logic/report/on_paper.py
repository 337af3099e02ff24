"""What the browser's own print adds to the result page, as Markdown."""

from logic.report.record import Document, Line, Part, Run
from logic.wording.common import plain


def on_paper(told: Document) -> str:
    """Return what the page on the screen leaves out: day, changes, plan, sources, all answers."""
    answers = "\n".join(f"* {plain(one.question)} **{plain(one.answer)}**" for one in told.answers)
    parts = [_part(part) for part in (*told.versions[0].below, *told.after_answers)]
    return "\n\n".join(
        [_line(told.lead[-1]), *parts, f"**{told.answers_title}**", answers, plain(told.footer)]
    )


def _part(part: Part) -> str:
    lines = "\n".join(f"* {_line(line)}" for line in part.lines)
    return f"**{part.title}**\n\n{lines}"


def _line(line: Line) -> str:
    return "".join(map(_run, line))


def _run(run: Run) -> str:
    inner = run.text.strip()
    if not run.bold or not inner:
        return plain(run.text)
    # Markdown takes no blanks inside the marks of bold.
    before, after = run.text.split(inner, 1)
    return f"{before}**{plain(inner)}**{after}"
