"""Score a file of people from the command line: `python -m logic.group IN OUT`."""

import sys

from logic.group.command import main

sys.exit(main(sys.argv[1:]))
