"""The comparison with a survey on the result page."""

from logic.models import Fifth, Measured, Survey

TITLE = "What a survey found"
TABLE_TITLE = "Show all five fifths as a table"
SNAPSHOT = (
    "This is a snapshot: it shows who had back pain at the time, and predicts nothing for you. "
    "Poor sleep or worry may follow from pain."
)
CIRCLES = "Each circle is 1 of 100 people: filled, with low back pain when asked; hollow, without."
RANGES = (
    "The ranges in brackets are 95 % intervals: how far chance in a survey of this size may have "
    "moved a number."
)
OVERLAP = "Where ranges overlap, the difference may be chance."
STEADY = "From the lowest fifth to the highest, the number rises at each step."
UNSTEADY = "From the lowest fifth to the highest, the number does not rise at each step."
LOWEST, HIGHEST, YOURS = "Lowest fifth", "Highest fifth", "Your fifth"
COLUMNS = {
    "fifth": "Fifth by score",
    "pain": "With low back pain, of 100",
    "interval": "95 % interval",
    "n": "People asked",
}


def too_few(survey: Survey, answered: int) -> str:
    """Return how many of the survey's questions have to be answered for the comparison."""
    return (
        f"The survey asked about {len(survey.factors)} of the habits here. You have answered "
        f"{answered} of them; to compare, please answer at least {survey.smallest_answered}."
    )


def lead(survey: Survey, answered: int) -> str:
    """Return who was asked, and how people and answers are put in order."""
    told, total = survey.provenance, len(survey.factors)
    yours = f"all {total}" if answered == total else f"{answered} of the {total}"
    return (
        f"In {told.years}, a survey asked {survey.scored:,} {told.people} about {total} of these "
        "habits in its own words: long sitting as hours a day, and lifting as hard work. Sorted by "
        f"their score on these {total} alone, they make five groups of about the same size, called "
        f"fifths. Your answers to {yours} fall into one of them. Low back pain means here: almost "
        "every day for six weeks or more in a row, and still there when asked."
    )


def name(survey: Survey, fifth: Fifth, own: Fifth) -> str:
    """Return what a fifth is called beside the person's own: "Your fifth, number 3 of 5"."""
    ends = {survey.fifths[0]: LOWEST, survey.fifths[-1]: HIGHEST}
    if fifth != own:
        return ends[fifth]
    if fifth in ends:
        return f"{ends[fifth]}, which is yours"
    return f"{YOURS}, number {fifth.number} of {len(survey.fifths)}"


def of_100(share: float) -> str:
    """Return a share as a natural frequency: "about 7 in 100"."""
    return f"about {round(100 * share)} in 100"


def found(survey: Survey, fifths: tuple[Fifth, ...], own: Fifth) -> str:
    """Return how many had pain in each fifth that is shown, as a list with intervals."""
    return "\n".join(
        f"- **{name(survey, fifth, own)}:** {of_100(fifth.pain.value)} had low back pain "
        f"({interval(fifth.pain)})"
        for fifth in fifths
    )


def interval(measured: Measured) -> str:
    """Return a share's 95 % interval, of 100 people."""
    return f"{round(100 * measured.ci_low)} to {round(100 * measured.ci_high)}"


def steadiness(survey: Survey) -> str:
    """Return whether the number rises from fifth to fifth, and what may be chance."""
    shares = [fifth.pain.value for fifth in survey.fifths]
    return f"{STEADY if shares == sorted(set(shares)) else UNSTEADY} {OVERLAP}"


def takeaway(survey: Survey, fifths: tuple[Fifth, ...], own: Fifth) -> str:
    """Return the icon array's alternative text: the numbers that its circles show."""
    told = [
        f"{name(survey, fifth, own)}: {of_100(fifth.pain.value)} had low back pain."
        for fifth in fifths
    ]
    return f"Groups of 100 circles, one for each of these. {' '.join(told)}"


def row(survey: Survey, fifth: Fifth, own: Fifth) -> str:
    """Return what a fifth is called in the table: "1, lowest", "3, yours"."""
    ends = {survey.fifths[0]: "lowest", survey.fifths[-1]: "highest"}
    words = [str(fifth.number), ends.get(fifth), "yours" if fifth == own else None]
    return ", ".join(filter(None, words))


def discrimination(survey: Survey) -> str:
    """Return how well the survey's factors together tell people with pain from those without."""
    area = survey.all_factors.area
    return (
        f"How well these {len(survey.factors)} habits together tell people with back pain at the "
        f"time from people without: {area.value:.2f} (95 % interval {area.ci_low:.2f} to "
        f"{area.ci_high:.2f}), where 0.5 is chance and 1 is perfect."
    )


def source(survey: Survey) -> str:
    """Return where the numbers come from."""
    told = survey.provenance
    return f"Source: [{told.name}]({told.link}), {told.years}, weighted to the population."
