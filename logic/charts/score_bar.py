"""The score on its scale from 0 to 100, with the range of what is still open, as a small SVG."""

from html import escape

from logic.charts.palette import Palette
from logic.models.results import RiskProfile

WIDTH, HEIGHT, MIDDLE, END = 200, 80, 24, 12
"""At 120 px it is 43 px high, as high as what Streamlit keeps free for a picture to come."""
BAR = f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="-{END} 0 {WIDTH + 2 * END} {HEIGHT}">
<line x1="0" x2="{WIDTH}" y1="{MIDDLE}" y2="{MIDDLE}" stroke="{{track}}" stroke-width="3"/>
<line x1="{{low}}" x2="{{high}}" y1="{MIDDLE}" y2="{MIDDLE}" stroke="{{bar}}" stroke-width="11"
 stroke-linecap="round"/>{{before}}
<circle cx="{{score}}" cy="{MIDDLE}" r="10" fill="{{text}}"/>
<g font-family="sans-serif" font-size="24" fill="{{text}}"><text x="-{END}"
 y="{HEIGHT - 12}">{{best}}</text><text x="{WIDTH + END}" y="{HEIGHT - 12}"
 text-anchor="end">100</text></g></svg>"""
BEFORE = f"""
<circle cx="{{score}}" cy="{MIDDLE}" r="9" fill="{{ground}}" stroke="{{text}}" stroke-width="3"/>"""


def score_bar(
    profile: RiskProfile, palette: Palette, best: str, before: float | None = None
) -> str:
    """Return the drawing of a score, with a ring at another score of before, if any.

    `best` is what the end at 0 says.

    Raises ValueError where there is none.
    """
    if profile.score is None:
        raise ValueError("There is no score to draw: too few questions are answered.")
    ring = ""
    if before is not None:
        ring = BEFORE.format(score=_place(before), ground=palette.ground, text=palette.text)
    return BAR.format(
        low=_place(profile.score_low),
        high=_place(profile.score_high),
        score=_place(profile.score),
        best=escape(best),
        before=ring,
        track=palette.hollow_icon,
        bar=palette.icon,
        text=palette.text,
    )


def _place(score: float) -> float:
    return round(score / 100 * WIDTH, 1)
