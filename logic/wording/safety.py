"""The safety check and its stop screens."""

from logic.models import Region, Relief, SafetyCheck, Screen, Urgency

TITLE = "Safety check"
LEAD = (
    "A few signs need a doctor, not a questionnaire. They never count towards your score. "
    "Most people tick “None of these”."
)
AGE_QUESTION = "How old are you?"
AGE_LABELS = {"yes": "Under 16", "no": "16 or older"}
PREGNANT_QUESTION = "Are you pregnant?"
PREGNANT_LABELS = {"yes": "Yes", "no": "No", "declined": "Prefer not to say"}
REGION_QUESTION = "Where are you?"
REGION_HELP = "Only used to show you the right telephone numbers."
NEXT = "Next"
BACK = "Back"
CORRECT = "Correct my answers"
REPORTED = "You ticked:"
MISSING_AGE = "Please choose your age group. The check needs it."
MISSING_GROUP = "Please tick what fits, or “{none}”. An open question does not count as “no”."
CONTRADICTION = "You ticked “{none}” and also a statement. Please untick the one that does not fit."
GLANCE = "**Call {emergency} now** if this comes with {signs}."
SHORT_LEADS = {
    Urgency.EMERGENCY: "Call {emergency} now if one of these is new or getting worse:",
    Urgency.SAME_DAY: "Speak to a doctor today if one of these is new or getting worse:",
}
PEOPLE_WITH_SIGNS = (
    "**Warning signs come first.** {people} of the people report a sign that needs help now or on "
    "the same day. Save the scored table, look for `emergency` and `same_day` under `urgency`, and "
    "get in touch with them before anything else."
)
LAPSED = (
    "A new day has begun since this check: it counts on one day only, so please go through it "
    "again. Your other answers are still here."
)
CALL_ON_PAPER = "Call {emergency} if an emergency sign of the second page begins."
ALSO_ASKED = "Also asked about:"
GATE_TITLE = "First, the safety check"
GATE_TEXT = (
    "A few signs need a doctor first. Please go through the safety check; the questions and "
    "your result open after it. Answers that you gave are kept."
)
GATE_BUTTON = "Go to the safety check"


def part(number: int, *, always: int) -> str:
    """Return which part of the check this is; further parts are asked of a few people only."""
    return f"Part {number} of {always}" if number <= always else "One last part"


def help_in_short(safety: SafetyCheck, region: Region) -> str:
    """Return whom to call on paper, where the signs themselves stand on the second page."""
    numbers = _numbers(region)
    return f"{CALL_ON_PAPER.format(**numbers)} {safety.safety_net.otherwise.format(**numbers)}"


def asked_signs(safety: SafetyCheck, region: Region) -> list[str]:
    """Return the signs that the check asks for: first those to call for, then all others."""
    emergencies = [sign.title for sign in safety.signs if sign.urgency is Urgency.EMERGENCY]
    others = [sign.title for sign in safety.signs if sign.title not in emergencies]
    call = safety.safety_net.call.format(**_numbers(region))
    return [f"{call} {'; '.join(emergencies)}.", f"{ALSO_ASKED} {'; '.join(others)}."]


def safety_net(safety: SafetyCheck, region: Region, *, checked: bool) -> str:
    """Return when to get help, with the emergency signs as a list.

    Only where the check was gone through does it say that nothing was reported.
    """
    net, numbers = safety.safety_net, _numbers(region)
    emergencies = [sign.title for sign in safety.signs if sign.urgency is Urgency.EMERGENCY]
    signs = "\n".join(f"- {title}" for title in emergencies)
    listed = f"{net.call.format(**numbers)}\n{signs}"
    told = [listed, net.otherwise.format(**numbers)]
    return "\n\n".join([net.reported, *told] if checked else told)


def steps(screen: Screen, region: Region) -> list[str]:
    """Return a screen's steps with the region's numbers filled in."""
    return [step.format(**_numbers(region)) for step in screen.steps]


def in_plain_text(safety: SafetyCheck, screen: Screen) -> str:
    """Return a screen as one text without marks, for readers anywhere."""
    told = " ".join([f"{screen.title}.", *steps(screen, safety.region(None))])
    return told.replace("**", "")


def at_a_glance(relief: Relief, region: Region) -> str:
    """Return when to call for help, in one sentence that names every emergency sign."""
    *signs, last = [one.text for one in relief.at_a_glance]
    return GLANCE.format(emergency=region.emergency, signs=f"{'; '.join(signs)}; or {last}")


def short_lead(urgency: Urgency, region: Region) -> str:
    """Return what stands above the short signs of one urgency that stops."""
    return SHORT_LEADS[urgency].format(emergency=region.emergency)


def _numbers(region: Region) -> dict[str, str]:
    return {"emergency": f"**{region.emergency}**", "urgent_line": f"**{region.urgent_line}**"}
