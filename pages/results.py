"""The result: the chart with what one area asks for, and all that it rests on one tap away."""

from logic.result import Result
from ui import frame
from ui.page_names import Name
from ui.result import chart_and_area, more, overview, result_sections


@frame.page(Name.RESULTS)
def _draw(result: Result) -> None:
    overview.head(result)
    result_sections.notices(result)
    result_sections.unusable(result)
    if result.profile.score is None:
        result_sections.too_few(result)
    else:
        overview.tiles(result)
        chart_and_area.draw(result)
        result_sections.next_steps(result)
    more.draw(result)
    result_sections.begin_anew()
