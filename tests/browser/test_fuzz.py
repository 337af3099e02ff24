"""Some hundred random things at a real server: the short form of `make fuzz`."""

from tools.fuzz import SEED, fuzz
from tools.fuzz_log import troubles

INTERACTIONS = 300
REFUSED = """2026-01-01 00:00:00.000 Uncaught app execution
Traceback (most recent call last):
  File "/app/streamlit_app.py", line 7, in <module>
    frame.draw()
  File "/venv/streamlit/elements/layouts.py", line 2248, in expander
    expandable_proto.expanded = current_expanded
TypeError: 'str' object cannot be interpreted as an integer
"""
OURS = """2026-01-01 00:00:00.000 Uncaught app execution
Traceback (most recent call last):
  File "/app/streamlit_app.py", line 7, in <module>
    frame.draw()
  File "/app/ui/frame.py", line 30, in draw
    result = _current()
TypeError: 'str' object cannot be interpreted as an integer
"""
MISUSED = REFUSED.replace("TypeError:", "streamlit.errors.StreamlitAPIException:")


def test_random_messages_break_nothing_and_reach_no_other_session() -> None:
    figures = fuzz(INTERACTIONS, SEED)
    assert figures.faults == []
    assert figures.interactions >= INTERACTIONS
    assert figures.seen_by_people > 0


def test_the_fuzz_takes_our_errors_for_faults_and_not_streamlits_refusals() -> None:
    found = troubles("\n".join((REFUSED, OURS, MISUSED)))
    assert [trouble.is_refusal for trouble in found] == [True, False, False]
