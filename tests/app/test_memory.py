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
print(before, first, gc.get_freeze_count())
"""


class Ring:
    """Something that only the collector can take away: it holds itself."""

    def __init__(self) -> None:
        self.self = self


def test_what_is_loaded_is_left_out_once_a_server() -> None:
    told = subprocess.run(
        [sys.executable, "-c", ONCE], check=True, capture_output=True, text=True
    ).stdout
    before, first, second = map(int, told.split())
    assert before == 0 < first == second


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
