"""The plan as a picture of seven days: a row for each action, a block on each of its days."""

from datetime import time
from html import escape

from logic.charts.palette import FONT_SIZE, Hue, Palette
from logic.models.base import Frozen
from logic.models.catalogue import Catalogue
from logic.plan import Day, Plan, PlannedAction
from logic.result import Result
from logic.texts import Texts
from logic.wording import plan as wording

HEAD, ROW, BLOCK_AT, BLOCK = 24, 58, 24, 27
"""Pixels: the names of the days, a row, where its blocks begin, and their height."""
BASELINE = 18
COLUMN, GAP = 100 / len(Day), 0.5
"""Per cent of the width: the picture is as wide as its place, and its letters stay as they are."""
FONTS = "'Source Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
PICTURE = f"""<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="{{height}}"
 font-family="{FONTS}" font-size="{FONT_SIZE}" fill="{{text}}">
<rect width="100%" height="100%" fill="{{ground}}"/>{{parts}}</svg>"""
"""It has its own ground, for a dark one is printed on white paper."""


class WeekRow(Frozen):
    """An action of the plan: its number there, its days, its time, and what is to be said of it."""

    number: int
    name: str
    area: str
    days: tuple[Day, ...]
    at: time | None
    note: str


def week_rows(plan: Plan, catalogue: Catalogue, texts: Texts) -> tuple[WeekRow, ...]:
    """Return a row for each action, in the order of the plan."""
    return tuple(_row(n, one, catalogue, texts) for n, one in enumerate(plan.actions, start=1))


def _row(number: int, planned: PlannedAction, catalogue: Catalogue, texts: Texts) -> WeekRow:
    action = catalogue.by_action[planned.action]
    return WeekRow(
        number=number,
        name=action.short,
        area=catalogue.area_of_action[action.id],
        days=planned.days,
        at=planned.at,
        note=wording.note(texts, planned, action),
    )


def area_hues(result: Result, plan: Plan, palette: Palette) -> dict[str, Hue]:
    """Return the colour of each area for this person: those in the plan differ, up to five."""
    planned = [result.catalogue.area_of_action[one.action] for one in plan.actions]
    ordered = [one.area for one in result.profile.areas]
    ids = dict.fromkeys([*planned, *ordered, *result.catalogue.by_area])
    return {area: palette.hues[n % len(palette.hues)] for n, area in enumerate(ids)}


def week_picture(
    rows: tuple[WeekRow, ...], hues: dict[str, Hue], palette: Palette, texts: Texts
) -> str:
    """Return the drawing of a week as SVG."""
    names = [texts(name) for name in wording.DAYS_SHORT.values()]
    parts = [_text(_middle(n), BASELINE - 3, name) for n, name in enumerate(names)]
    for number, row in enumerate(rows):
        parts += _drawn(row, HEAD + number * ROW, hues[row.area], palette)
    height = HEAD + ROW * len(rows)
    colours = {"text": palette.text, "ground": palette.ground}
    return PICTURE.format(height=height, parts="".join(parts), **colours)


def _drawn(row: WeekRow, top: int, hue: Hue, palette: Palette) -> list[str]:
    """Return a row: its name, what is to be said of it, and its seven days."""
    parts = [
        _text(GAP, top + BASELINE, f"{row.number}. {row.name}", 'font-weight="600"'),
        _text(100 - GAP, top + BASELINE, row.note, 'text-anchor="end"'),
    ]
    return parts + [
        part
        for number, day in enumerate(Day)
        for part in _day(number, top + BLOCK_AT, row if day in row.days else None, hue, palette)
    ]


def _day(number: int, top: int, row: WeekRow | None, hue: Hue, palette: Palette) -> list[str]:
    """Return a day: a block with the time, or the place where one could be."""
    place = (
        f'<rect x="{number * COLUMN + GAP:.2f}%" y="{top}" width="{COLUMN - 2 * GAP:.2f}%"'
        f' height="{BLOCK}" rx="6" '
    )
    if row is None:
        return [f'{place}fill="{palette.tie}" fill-opacity="0.12"/>']
    block = f'{place}fill="{hue.strong}"/>'
    if row.at is None:
        return [block]
    time_of_day = f"{row.at:%H:%M}"
    how = f'text-anchor="middle" font-weight="600" fill="{hue.pale}"'
    return [block, _text(_middle(number), top + BASELINE, time_of_day, how)]


def _middle(number: int) -> float:
    return (number + 0.5) * COLUMN


def _text(x: float, y: int, text: str, how: str = 'text-anchor="middle"') -> str:
    return f'<text x="{x:.2f}%" y="{y}" {how}>{escape(text)}</text>'
