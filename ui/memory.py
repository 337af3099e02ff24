"""What stays for as long as the server runs, left out of the rounds of Python's collector."""

import gc
from functools import cache


@cache
def settle() -> None:
    """Leave what was loaded for the first page out of the collector's rounds; once a server.

    Modules and the catalogue are nine tenths of what it would look at again and again, with all
    people waiting meanwhile. What comes later, such as a session, is collected as ever.
    """
    gc.collect()
    gc.freeze()
