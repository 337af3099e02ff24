"""What happens with the answers: in short, and in full for a data protection officer."""

from logic.result import Result
from ui import frame
from ui.page_names import Name
from ui.widgets import documents


@frame.page(Name.PRIVACY)
def _draw(_result: Result) -> None:
    documents.draw("privacy")
