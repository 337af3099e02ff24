"""Score a file of people from the command line: `python -m logic.group IN OUT`."""

import signal
import sys

from logic.environment import language
from logic.group.terminal import leave, tell
from logic.wording.stopping import STOPPED

STOPPED_CODE, NOT_INSTALLED = 130, 2
SIGNALS = (signal.SIGINT, signal.SIGTERM)


def _leave(*_: object) -> None:
    """Leave at once: while libraries are loaded nothing was written, and they know no stop."""
    tell(STOPPED[language(STOPPED)])
    leave(STOPPED_CODE)


def _stop(*_: object) -> None:
    """Stop the work, which then clears away what it has begun; a second time changes nothing."""
    for one in SIGNALS:
        signal.signal(one, signal.SIG_IGN)
    raise KeyboardInterrupt


for _one in SIGNALS:
    signal.signal(_one, _leave)
try:
    from logic.group.command import main
except ModuleNotFoundError as error:
    from logic.texts import SHIPPED, texts_in

    texts = texts_in(language(SHIPPED))
    tell(texts("group-not-installed", library=str(error.name)))
    sys.exit(NOT_INSTALLED)
for _one in SIGNALS:
    signal.signal(_one, _stop)
leave(main(sys.argv[1:]))
