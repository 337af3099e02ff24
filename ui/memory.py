"""How often Python's collector looks at the server's memory, and at what of it."""

import gc
from functools import cache

OLD_ROUND_EVERY = 100
"""Rounds over the middle generation before one over the oldest; Python's own number is 10.

With 400 people such a round takes a third of a second, in which everybody waits, and by Python's
number there is one every three seconds. What waits for it to be freed takes 12 MB then.
"""


@cache
def settle() -> None:
    """Leave what was loaded for the first page out of the collector's rounds; once a server.

    Modules and the catalogue are nine tenths of what it would look at again and again, with all
    people waiting meanwhile. What comes later, such as a session, is collected, only less often.
    """
    gc.collect()
    gc.freeze()
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, OLD_ROUND_EVERY)
