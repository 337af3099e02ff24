"""The start page."""

TITLE = "What could help your back?"
LEAD = (
    "Answer questions about your daily habits and see **your own prevention chart**: what to work "
    "on first so that back spasms may come less often, how sure anybody can be, and where each "
    "claim comes from."
)
BEGIN = "Begin with the safety check"
FACTS = (
    (":material/schedule:", "About four minutes. You can skip any question."),
    (
        ":material/lock:",
        "Nothing is stored unless you choose so: in this browser, or as a file of your own.",
    ),
    (":material/menu_book:", "Every number shows its source, and how sure research is."),
)
LIMITS_TITLE = "What this is not"
LIMITS = (
    "Not a diagnosis, and no forecast of your next spasm.",
    "Research looks at episodes of low back pain, hardly ever at spasms, and we say so.",
    "The tips come from a chiropractic guide. Its words and the findings of research are always "
    "kept apart.",
    "No clinician has signed off the safety check yet.",
)
