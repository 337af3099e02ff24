"""Some hundred random things at a real server: the short form of `make fuzz`."""

from tools.fuzz import SEED, Figures, fuzz, read_log
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
HANDED_ON = REFUSED.replace("current_expanded", "expanded")
OUR_JSON = """2026-01-01 00:00:00.000 Uncaught app execution
Traceback (most recent call last):
  File "/app/ui/frame.py", line 30, in draw
    read = json.loads(text)
  File "/python/json/decoder.py", line 355, in raw_decode
    raise JSONDecodeError("Expecting value", s, err.value) from None
json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)
"""
CUT = f"""Exception in thread ScriptRunner.scriptThread:
Traceback (most recent call last):
  File "/python/threading.py", line 982, in run
{OURS}  File "/venv/streamlit/elements/widgets/radio.py", line 138, in deserialize
TypeError: unhashable type: 'list'
"""


def test_random_messages_break_nothing_and_reach_no_other_session() -> None:
    figures = fuzz(INTERACTIONS, SEED)
    assert figures.faults == []
    assert figures.interactions >= INTERACTIONS
    assert figures.seen_by_people > 0


def test_the_fuzz_takes_our_errors_for_faults_and_not_streamlits_refusals() -> None:
    found = troubles("\n".join((REFUSED, OURS, MISUSED, HANDED_ON, OUR_JSON)))
    assert [trouble.is_refusal for trouble in found] == [True, False, False, False, False]


def test_a_traceback_into_which_another_thread_wrote_is_read_to_its_end() -> None:
    inner, outer = troubles(CUT)
    assert (inner.is_refusal, inner.ended) == (False, False)
    assert outer.ended
    assert outer.text.endswith("unhashable type: 'list'")


def test_an_error_on_a_page_has_to_stand_in_the_log() -> None:
    figures = Figures(on_pages=2, unanswered=1)
    read_log(REFUSED, figures)
    assert figures.refused == 1
    assert figures.faults == [
        "an error stood on a page that the log does not have",
        "a session was not answered, and its thread had not ended",
    ]
