"""An answer on a step draws nothing anew but the scripts, unless something else changes."""

import pytest

from logic.wording import questionnaire, safety
from tests.app.conftest import AtStep
from tests.app.people import ALWAYS_ASKED, AT_WORST, BODY_FACTOR, CATALOGUE, NOTHING_TO_REPORT
from tests.app.visitor import Visitor
from ui.browser import scripts
from ui.questions import step_form
from ui.routes import Name
from ui.safety import safety_form
from ui.state import current

CHOSEN = [id_ for id_ in CATALOGUE.themes[0].factors if id_ != BODY_FACTOR.id]


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what was drawn since it was emptied: a step of the questions or of the check."""
    found: list[str] = []
    for module, name in ((step_form, "step"), (safety_form, "part"), (scripts.page_script, "scripts")):
        noted(module, name, found, monkeypatch)
    return found
