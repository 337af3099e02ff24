"""Other answers tried beside the real ones: score and chart react, and ways to a lower score."""

from ui import frame
from ui.result import result_sections
from ui.routes import Name
from ui.what_if import play, ways_down

result = frame.require(Name.WHAT_IF)

play.head(result)
result_sections.notices(result)
if result.profile.score is None:
    result_sections.too_few(result)
else:
    play.draw(result)
    ways_down.draw(result)
result_sections.safety_net(result.catalogue)
