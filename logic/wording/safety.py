"""The safety check and its stop screens."""

from collections.abc import Mapping

from logic.models.base import Urgency
from logic.models.relief import Relief
from logic.models.safety import Region, SafetyCheck, Screen
from logic.responses import DECLINED, NO, YES
from logic.texts import MessageName, Texts
from logic.warning_signs import WarningCheck
from logic.wording.common import PREFER_NOT_TO_SAY

AGE_LABELS: Mapping[str, MessageName] = {NO: "safety-age-16-or-older", YES: "safety-age-under-16"}
"""The answers to whether somebody is under 16, as they are offered."""
PREGNANT_LABELS: Mapping[str, MessageName] = {
    NO: "safety-pregnant-no",
    YES: "safety-pregnant-yes",
    DECLINED: PREFER_NOT_TO_SAY,
}


def part(texts: Texts, number: int, *, always: int) -> str:
    """Return which part of the check this is; further parts are asked of a few people only."""
    if number > always:
        return texts("safety-last-part")
    return texts("safety-part", number=number, always=always)


def help_in_short(texts: Texts, safety: SafetyCheck, region: Region) -> str:
    """Return whom to call on paper, where the signs themselves stand on the second page."""
    numbers = _numbers(region)
    call = texts("safety-call-on-paper", emergency=numbers["emergency"])
    return f"{call} {safety.safety_net.otherwise.format(**numbers)}"


def asked_signs(texts: Texts, safety: SafetyCheck, region: Region) -> list[str]:
    """Return the signs that the check asks for: first those to call for, then all others."""
    emergencies = [sign.title for sign in safety.signs if sign.urgency is Urgency.EMERGENCY]
    others = [sign.title for sign in safety.signs if sign.title not in emergencies]
    call = safety.safety_net.call.format(**_numbers(region))
    also = texts("safety-also-asked")
    return [f"{call} {'; '.join(emergencies)}.", f"{also} {'; '.join(others)}."]


def safety_net(safety: SafetyCheck, region: Region, *, checked: bool) -> str:
    """Return when to get help, with the emergency signs as a list.

    Only where the check was gone through does it say that nothing was reported.
    """
    net, numbers = safety.safety_net, _numbers(region)
    emergencies = [sign.title for sign in safety.signs if sign.urgency is Urgency.EMERGENCY]
    signs = "\n".join(f"- {title}" for title in emergencies)
    listed = f"{net.call.format(**numbers)}\n{signs}"
    paragraphs = [listed, net.otherwise.format(**numbers)]
    return "\n\n".join([net.reported, *paragraphs] if checked else paragraphs)


def steps(screen: Screen, region: Region) -> list[str]:
    """Return a screen's steps with the region's numbers filled in."""
    return [step.format(**_numbers(region)) for step in screen.steps]


def in_plain_text(safety: SafetyCheck, screen: Screen) -> str:
    """Return a screen as one text without marks, for readers anywhere."""
    text = " ".join([f"{screen.title}.", *steps(screen, safety.region(None))])
    return text.replace("**", "")


def at_a_glance(texts: Texts, relief: Relief, region: Region) -> str:
    """Return when to call for help, in one sentence that names every emergency sign."""
    *signs, last = [one.text for one in relief.at_a_glance]
    return texts("safety-glance", emergency=region.emergency, signs="; ".join(signs), last=last)


def short_lead(texts: Texts, urgency: Urgency, region: Region) -> str:
    """Return what stands above the short signs of one urgency that stops."""
    return texts("safety-short-lead", urgency=urgency, emergency=region.emergency)


def _numbers(region: Region) -> dict[str, str]:
    return {"emergency": f"**{region.emergency}**", "urgent_line": f"**{region.urgent_line}**"}


def reported(texts: Texts, asked: SafetyCheck, check: WarningCheck) -> str:
    """Return the warning signs that were ticked, as a list under what it is."""
    return "\n".join(
        [texts("safety-reported"), *(f"- {asked.by_sign[id_].title}" for id_ in check.signs)]
    )
