"""What the server has loaded is left out of the collector's rounds, what a session made is not."""

import gc
import subprocess
import sys
import weakref

from tests.app.visitor import Visitor
from ui import memory

ONCE = """
import gc
from ui import memory
before = gc.get_freeze_count()
memory.settle()
first = gc.get_freeze_count()
memory.settle()
print(before, first, gc.get_freeze_count(), *gc.get_threshold())
"""


class Ring:
    """Something that only the collector can take away: it holds itself."""

    def __init__(self) -> None:
        self.self = self


def test_what_is_loaded_is_left_out_once_a_server_and_old_things_looked_at_seldom() -> None:
    told = subprocess.run(
        [sys.executable, "-c", ONCE], check=True, capture_output=True, text=True
    ).stdout
    before, first, second, *often = map(int, told.split())
    assert before == 0 < first == second
    assert often == [700, 10, memory.OLD_ROUND_EVERY]


def test_the_first_page_that_is_drawn_settles_the_server() -> None:
    memory.settle.cache_clear()
    Visitor()
    assert memory.settle.cache_info().currsize == 1
    assert gc.get_freeze_count() > 0


def test_what_comes_later_is_collected_as_ever() -> None:
    memory.settle()
    gone = weakref.ref(Ring())
    gc.collect()
    assert gone() is None
