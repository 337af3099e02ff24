"""A small picture of a prevention chart as SVG, for whoever has no chart of their own yet."""

from html import escape

from logic.charts.palette import FONT_SIZE, Palette
from logic.charts.prevention import Bar

WIDTH, ROW_HEIGHT, BAR_HEIGHT = 430, 36, 20
TITLES, LONGEST_BAR, GAP = 112, 160, 8
PICTURE = (
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {{height}}" '
    f'font-family="sans-serif" font-size="{FONT_SIZE}">{{rows}}</svg>'
)
ROW = """
<text x="{left}" y="{middle}" text-anchor="end" dominant-baseline="central" fill="{text}"
>{title}</text>
<rect x="{start}" y="{top}" width="{width}" height="{height}" rx="3" fill="{colour}"/>
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
    start = TITLES + GAP
    return ROW.format(
        left=TITLES,
        start=start,
        right=round(start + width + GAP),
        middle=place * ROW_HEIGHT + ROW_HEIGHT // 2,
        top=place * ROW_HEIGHT + (ROW_HEIGHT - BAR_HEIGHT) // 2,
        width=round(width),
        height=BAR_HEIGHT,
        colour=palette.certainty[row.certainty],
        text=palette.text,
        title=escape(row.title),
        sure=escape(said),
    )
