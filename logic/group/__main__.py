"""Score a file of people from the command line: `python -m logic.group IN OUT`."""

import signal
import sys

from logic.wording import group as wording

try:
    from logic.group.command import main
except ModuleNotFoundError as error:
    sys.stderr.write(f"{wording.not_installed(error.name)}\n")
    sys.exit(2)

# Whoever stops the command by a signal finds nothing half-written either.
signal.signal(signal.SIGTERM, signal.default_int_handler)
sys.exit(main(sys.argv[1:]))
