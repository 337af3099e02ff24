"""A small picture of a score over time as SVG, for whoever has no two records yet."""

from html import escape

from logic.charts.palette import FONT_SIZE, Palette
from logic.models.base import Frozen

WIDTH, HEIGHT, PLOT, TOP, SIDE, FOOT = 430, 170, 90, 24, 60, 20
BOTTOM = TOP + PLOT
PICTURE = (
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
    f'font-family="sans-serif" font-size="{FONT_SIZE}">'
    f'<text x="0" y="{BOTTOM}" dominant-baseline="central" fill="{{text}}">0</text>'
    f'<line x1="14" x2="{WIDTH}" y1="{BOTTOM}" y2="{BOTTOM}" stroke="{{axis}}"/>'
    '<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>{marks}</svg>'
)
MARK = """
<circle cx="{x}" cy="{y}" r="5" fill="{colour}"/>
<g fill="{text}"><text x="{x}" y="{above}" text-anchor="middle" font-weight="bold">{value}</text>
<g text-anchor="{anchor}"><text x="{words_at}" y="{first}">{when}</text>
<text x="{words_at}" y="{second}">{what}</text></g></g>"""


class DatedScore(Frozen):
    """A point of the picture: its score, and that score, its time and its reason as words."""

    score: float
    value: str
    when: str
    what: str


def sketch_over_time(marks: tuple[DatedScore, ...], palette: Palette) -> str:
    """Return scores as points joined by a line, from 0 at the bottom to the largest at the top."""
    largest = max(mark.score for mark in marks)
    step = (WIDTH - 2 * SIDE) / (len(marks) - 1)
    places = [
        (round(SIDE + place * step), round(TOP + PLOT * (1 - mark.score / largest)))
        for place, mark in enumerate(marks)
    ]
    drawn = [_mark(mark, x, y, palette) for mark, (x, y) in zip(marks, places, strict=True)]
    return PICTURE.format(
        axis=palette.tie,
        text=palette.text,
        line=" ".join(f"{x},{y}" for x, y in places),
        colour=palette.icon,
        marks="".join(drawn),
    )


def _mark(mark: DatedScore, x: int, y: int, palette: Palette) -> str:
    # Words at an end of the picture begin or end there, so that long ones have more room.
    anchor, words_at = {SIDE: ("start", 0), WIDTH - SIDE: ("end", WIDTH)}.get(x, ("middle", x))
    return MARK.format(
        x=x,
        anchor=anchor,
        words_at=words_at,
        y=y,
        above=y - 11,
        first=BOTTOM + FOOT,
        second=BOTTOM + 2 * FOOT,
        colour=palette.icon,
        text=palette.text,
        value=escape(mark.value),
        when=escape(mark.when),
        what=escape(mark.what),
    )
