"""The charts, each with its alternative text and the table of the same numbers."""

from logic.charts.comparison import (
    ComparisonRow,
    Scenario,
    comparison_data,
    comparison_rows,
    comparison_spec,
    comparison_table,
    comparison_takeaway,
    moved,
)
from logic.charts.forest import (
    Axis,
    Row,
    forest_data,
    forest_rows,
    forest_spec,
    forest_table,
    forest_takeaway,
    ratio_axis,
)
from logic.charts.group import people_data, people_spec
from logic.charts.icon_array import icon_array, shown_fifths, survey_table, survey_takeaway
from logic.charts.locale import in_language
from logic.charts.outside import (
    outside_data,
    outside_fifths,
    outside_others,
    outside_spec,
    outside_table,
    outside_takeaway,
)
from logic.charts.palette import DARK, LIGHT, Hue, Palette
from logic.charts.parts import Spec
from logic.charts.play import play_data, play_height, play_spec
from logic.charts.prevention import (
    CHOSEN,
    Bar,
    Order,
    bars,
    chart_table,
    chosen_area,
    prevention_data,
    prevention_height,
    prevention_spec,
    row_height,
    takeaway,
    tied_groups,
)
from logic.charts.score_bar import score_bar
from logic.charts.sketch import sketch
from logic.charts.sketch_over_time import Mark, sketch_over_time
from logic.charts.timeline import (
    Line,
    area_line,
    score_line,
    timeline_data,
    timeline_spec,
    timeline_takeaway,
)
from logic.charts.week import WeekRow, area_hues, week_picture, week_rows
from logic.charts.willingness import (
    Point,
    by_quadrant,
    points,
    willingness_data,
    willingness_table,
    willingness_takeaway,
)
from logic.charts.willingness_layers import willingness_spec

__all__ = [
    "CHOSEN",
    "DARK",
    "LIGHT",
    "Axis",
    "Bar",
    "ComparisonRow",
    "Hue",
    "Line",
    "Mark",
    "Order",
    "Palette",
    "Point",
    "Row",
    "Scenario",
    "Spec",
    "WeekRow",
    "area_hues",
    "area_line",
    "bars",
    "by_quadrant",
    "chart_table",
    "chosen_area",
    "comparison_data",
    "comparison_rows",
    "comparison_spec",
    "comparison_table",
    "comparison_takeaway",
    "forest_data",
    "forest_rows",
    "forest_spec",
    "forest_table",
    "forest_takeaway",
    "icon_array",
    "in_language",
    "moved",
    "outside_data",
    "outside_fifths",
    "outside_others",
    "outside_spec",
    "outside_table",
    "outside_takeaway",
    "people_data",
    "people_spec",
    "play_data",
    "play_height",
    "play_spec",
    "points",
    "prevention_data",
    "prevention_height",
    "prevention_spec",
    "ratio_axis",
    "row_height",
    "score_bar",
    "score_line",
    "shown_fifths",
    "sketch",
    "sketch_over_time",
    "survey_table",
    "survey_takeaway",
    "takeaway",
    "tied_groups",
    "timeline_data",
    "timeline_spec",
    "timeline_takeaway",
    "week_picture",
    "week_rows",
    "willingness_data",
    "willingness_spec",
    "willingness_table",
    "willingness_takeaway",
]
