"""The score on its scale from 0 to 100, with the range of what is still open, as a small SVG."""

from logic.charts.palette import Palette
from logic.models import RiskProfile

WIDTH, HEIGHT, MIDDLE = 200, 22, 11
BAR = f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="-7 0 {WIDTH + 14} {HEIGHT}">
<line x1="0" x2="{WIDTH}" y1="{MIDDLE}" y2="{MIDDLE}" stroke="{{track}}" stroke-width="2"/>
<line x1="{{low}}" x2="{{high}}" y1="{MIDDLE}" y2="{MIDDLE}" stroke="{{bar}}" stroke-width="7"
 stroke-linecap="round"/>{{before}}
<circle cx="{{score}}" cy="{MIDDLE}" r="6" fill="{{text}}"/></svg>"""
BEFORE = f"""
<circle cx="{{score}}" cy="{MIDDLE}" r="5" fill="{{ground}}" stroke="{{text}}" stroke-width="2"/>"""


def score_bar(profile: RiskProfile, palette: Palette, before: float | None = None) -> str:
    """Return the drawing of a score, with a ring at another score of before, if any.

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
        before=ring,
        track=palette.hollow_icon,
        bar=palette.icon,
        text=palette.text,
    )


def _place(score: float) -> float:
    return round(score / 100 * WIDTH, 1)
