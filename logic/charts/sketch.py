"""A small picture of a prevention chart as SVG, for whoever has no chart of their own yet."""

from html import escape

from logic.charts.palette import FONT_SIZE, Palette
from logic.charts.prevention import Bar

WIDTH, ROW_HEIGHT, TITLE_HEIGHT, BAR_HEIGHT = 370, 46, 20, 16
LONGEST_BAR, GAP = 140, 8
"""The rest of the width is for the words beside a bar; a title has all of it."""
PICTURE = (
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {{height}}" '
    f'font-family="sans-serif" font-size="{FONT_SIZE}">{{rows}}</svg>'
)
ROW = """
<text x="0" y="{title_at}" dominant-baseline="central" fill="{text}">{title}</text>
<rect x="0" y="{top}" width="{width}" height="{height}" rx="3" fill="{colour}"/>
<text x="{right}" y="{middle}" dominant-baseline="central" fill="{text}">{sure}</text>"""


def sketch(rows: tuple[Bar, ...], said: dict[str, str], palette: Palette) -> str:
    """Return bars as long as their impact; `said` is what stands beside each, by area id."""
    longest = max(row.impact for row in rows)
    drawn = [
        _row(place, row, row.impact / longest * LONGEST_BAR, said[row.area], palette)
        for place, row in enumerate(rows)
    ]
    return PICTURE.format(height=ROW_HEIGHT * len(rows), rows="".join(drawn))


def _row(place: int, row: Bar, width: float, said: str, palette: Palette) -> str:
    top = place * ROW_HEIGHT + TITLE_HEIGHT
    return ROW.format(
        right=round(width + GAP),
        title_at=top - TITLE_HEIGHT // 2,
        middle=top + BAR_HEIGHT // 2,
        top=top,
        width=round(width),
        height=BAR_HEIGHT,
        colour=palette.certainty[row.certainty],
        text=palette.text,
        title=escape(row.title),
        sure=escape(said),
    )
