"""`python -m logic.fhir`: see `logic.fhir.command`."""

import sys

from logic.fhir.command import main

sys.exit(main())
