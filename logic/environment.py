"""The language of somebody who starts a command, as their environment tells it."""

import os
import re
from collections.abc import Collection, Mapping

VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""As GNU gettext reads them: the first that is set counts, and LANGUAGE may list several."""
ENGLISH = "en"
"""The same as in `logic.texts`, which takes too long to load here."""


def language(offered: Collection[str], environment: Mapping[str, str] = os.environ) -> str:
    """Return the first wanted language that is offered ("es" for `es_ES.UTF-8`), else English."""
    chosen = next((environment[name] for name in VARIABLES if environment.get(name)), "")
    wishes = (re.split(r"[_.@-]", wish)[0].lower() for wish in chosen.split(":"))
    return next((wish for wish in wishes if wish in offered), ENGLISH)
