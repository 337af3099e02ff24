"""The comparison with a survey on the result page."""

from collections.abc import Mapping

from logic.models.survey import Fifth, Measured, Survey
from logic.texts import MessageName, Texts

COLUMNS: Mapping[str, MessageName] = {
    "fifth": "survey-column-fifth",
    "pain": "survey-column-pain",
    "interval": "survey-column-interval",
    "n": "survey-column-people",
}


def lead(texts: Texts, survey: Survey, answered: int) -> str:
    """Return who was asked, and how people and answers are put in order."""
    source, total = survey.provenance, len(survey.factors)
    if answered == total:
        yours = texts("survey-yours-all", total=total)
    else:
        yours = texts("survey-yours-some", answered=answered, total=total)
    return texts(
        "survey-lead",
        years=source.years,
        scored=survey.scored,
        people=source.people,
        total=total,
        yours=yours,
    )


def name(texts: Texts, survey: Survey, fifth: Fifth, own: Fifth) -> str:
    """Return what a fifth is called beside the person's own: "Your fifth, number 3 of 5"."""
    yours = fifth == own
    if fifth == survey.fifths[0]:
        return texts("survey-lowest-yours" if yours else "survey-lowest")
    if fifth == survey.fifths[-1]:
        return texts("survey-highest-yours" if yours else "survey-highest")
    return texts("survey-yours", number=fifth.number, total=len(survey.fifths))


def of_100(texts: Texts, share: float) -> str:
    """Return a share as a natural frequency: "about 7 in 100"."""
    return texts("survey-of-100", count=round(100 * share))


def found(texts: Texts, survey: Survey, fifths: tuple[Fifth, ...], own: Fifth) -> str:
    """Return how many had pain in each fifth that is shown, as a list with intervals."""
    lines = [
        texts(
            "survey-found",
            fifth=name(texts, survey, fifth, own),
            share=of_100(texts, fifth.pain.value),
            interval=interval(texts, fifth.pain),
        )
        for fifth in fifths
    ]
    return "\n".join(f"- {one}" for one in lines)


def interval(texts: Texts, measured: Measured) -> str:
    """Return a share's 95 % interval, of 100 people."""
    low, high = round(100 * measured.ci_low), round(100 * measured.ci_high)
    return texts("survey-interval", low=low, high=high)


def steadiness(texts: Texts, survey: Survey) -> str:
    """Return whether the number rises from fifth to fifth, and what may be chance."""
    shares = [fifth.pain.value for fifth in survey.fifths]
    steady = shares == sorted(set(shares))
    return f"{texts('survey-steady' if steady else 'survey-unsteady')} {texts('survey-overlap')}"


def takeaway(texts: Texts, survey: Survey, fifths: tuple[Fifth, ...], own: Fifth) -> str:
    """Return the icon array's alternative text: the numbers that its circles show."""
    sentences = [
        texts(
            "survey-drawn-fifth",
            fifth=name(texts, survey, fifth, own),
            share=of_100(texts, fifth.pain.value),
        )
        for fifth in fifths
    ]
    return texts("survey-drawn", fifths=" ".join(sentences))


def row(texts: Texts, survey: Survey, fifth: Fifth, own: Fifth) -> str:
    """Return what a fifth is called in the table: "1, lowest", "3, yours"."""
    words = [str(fifth.number)]
    if fifth == survey.fifths[0]:
        words.append(texts("survey-row-lowest"))
    if fifth == survey.fifths[-1]:
        words.append(texts("survey-row-highest"))
    if fifth == own:
        words.append(texts("survey-row-yours"))
    return ", ".join(words)


def discrimination(texts: Texts, survey: Survey) -> str:
    """Return how well the survey's factors together tell people with pain from those without."""
    measured = survey.all_factors.area
    return texts(
        "survey-discrimination",
        total=len(survey.factors),
        area=texts.number(measured.value, 2),
        low=texts.number(measured.ci_low, 2),
        high=texts.number(measured.ci_high, 2),
    )
