"""The start page."""

from collections.abc import Sequence

from logic.wording.common import in_sentence, listed

TITLE = "What could help your back?"
LEAD = (
    "Answer some questions about your day. See **what to work on first**, so that spasms may come "
    "less often."
)
BEGIN = "Begin with the safety check"
FACTS = (
    (":material/schedule:", "About four minutes. You can skip any question."),
    (":material/lock:", "Nothing is stored, unless you choose to."),
    (":material/menu_book:", "Every number shows its source, and how sure research is."),
)
PICTURE_IS_AN_EXAMPLE = "An example. Longer bars: a stronger, surer link with low back pain."
LIMITS_TITLE = "What this is not"
LIMITS = (
    "Not a diagnosis, and no forecast of your next spasm.",
    "Research looks at low back pain, hardly ever at spasms. We say so.",
    "The tips come from a chiropractic guide. What it says and what research says are kept apart.",
    "No clinician has signed off the safety check yet.",
)


def picture(titles: Sequence[str]) -> str:
    """Return the alternative text of the example's chart: its areas, the longest bar first."""
    named = listed([in_sentence(title) for title in titles])
    return f"An example of a chart: bars for {named}, the longest first."
