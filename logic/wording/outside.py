"""What the score is worth on people who had no part in it, and what other scores reach."""

from logic.models import Catalogue, Measured, OtherEstimate, OutsideCheck, OutsideChecks
from logic.outside import belongs
from logic.wording.common import estimate, in_sentence, listed, written

TITLE = "What the score is worth"
LEAD = (
    "**It can** tell groups of people a little apart, and put habits in an order to work on. "
    "**It cannot** tell who has back pain, or who will get it."
)
NOT_TRIED = "The score has not been tried yet on people who had no part in building it."
PAIRS = (
    "We tried the score on people whose answers had no part in building it: no number was fitted "
    "to them. Take pairs of people, one with low back pain and one without it. Of 100 such pairs, "
    "the one with pain had the higher score in {pairs}. Tossing a coin would be right in 50. The "
    "picture and the tables below write this as 0.5 for chance and 1 for always right."
)
TRIED = (
    "We also tried the score on people whose answers had no part in building it: it reached "
    "{areas}, where 0.5 is chance and 1 is perfect."
)
BELONGS = "These checks were made with the numbers in use today, version {version}."
EARLIER = (
    "These checks belong to an earlier version of the numbers, {version}. With the numbers in use "
    "today, nobody has made them yet."
)
ONCE_EACH = (
    "Here each person counts once. Where people are weighted to the population, the "
    "figure differs a little."
)
SNAPSHOT = (
    "All of them are snapshots: habits and pain were asked at the same time. Poor sleep or strain "
    "may follow from pain. None of this looks ahead."
)
AXIS = "0.5 is chance, 1 is perfect"
TABLE_TITLE = "Show these areas as a table"
COLUMNS = {
    "who": "Tried on",
    "area": "Area",
    "interval": "95 % interval",
    "n": "People",
    "cases": "With low back pain",
}
FIFTHS_TITLE = "With low back pain, of 100 people, by fifths of the score"
FIFTHS_COLUMNS = ("Tried on", "Lowest", "2", "3", "4", "Highest")
ALONE_TITLE = "Each habit by itself"
OTHERS_TITLE = "What other tools reach"
FORETELL = (
    "These were made to look ahead, and were tried on new people. Ours looks at one moment, so the "
    "figures cannot be set against each other; they show what anybody may expect."
)
SUMMED = (
    "These studies added up habits as our score does. A ratio says how much more often pain "
    "came with many unhealthy habits than with few; 1 would be no difference."
)
WHAT_IT_MEANS = (
    "Together they say: people who live less healthily in several ways have low back pain somewhat "
    "more often. That is no more than our own figures say. A low score does not keep pain away, "
    "and among the twins a healthier life went with no better chance of recovering from it."
)


def tried(outside: OutsideChecks, catalogue: Catalogue) -> str:
    """Return the sentence for the result, and whether it is about today's numbers."""
    sentence = TRIED.format(areas=_by_place(outside))
    return sentence if belongs(outside, catalogue) else f"{sentence} {version(outside, catalogue)}"


def version(outside: OutsideChecks, catalogue: Catalogue) -> str:
    """Return whether the checks were made with today's numbers or with earlier ones."""
    told = BELONGS if belongs(outside, catalogue) else EARLIER
    return told.format(version=outside.catalogue_version)


def pairs(outside: OutsideChecks) -> str:
    """Return what the areas mean, as so many of 100 pairs of people."""
    told = [f"{round(100 * check.area.value)} ({check.short})" for check in outside.checks]
    return PAIRS.format(pairs=listed(told))


def _by_place(outside: OutsideChecks) -> str:
    """Return the areas by country: "0.66 and 0.69 in the United States and 0.60 in Spain"."""
    places: dict[str, list[str]] = {}
    for check in outside.checks:
        places.setdefault(check.place, []).append(f"{check.area.value:.2f}")
    return listed([f"{listed(areas)} in {place}" for place, areas in places.items()])


def area(measured: Measured) -> str:
    """Return an area with its interval: "0.66 (95 % interval 0.63 to 0.68)"."""
    return f"{measured.value:.2f} (95 % interval {interval(measured)})"


def interval(measured: Measured) -> str:
    """Return an area's interval: "0.63 to 0.68"."""
    return f"{measured.ci_low:.2f} to {measured.ci_high:.2f}"


def takeaway(outside: OutsideChecks) -> str:
    """Return the picture's alternative text: every area, and that all lie above chance."""
    told = "; ".join(f"{check.short}: {area(check.area)}" for check in outside.checks)
    above = all(check.area.ci_low > 0.5 for check in outside.checks)
    where = "All intervals lie above chance." if above else "Not all intervals lie above chance."
    return (
        f"How well the score tells people with low back pain from people without. {told}. {where}"
    )


def point(check: OutsideCheck) -> str:
    """Return what a point of the picture says of itself."""
    return f"{check.short}: {area(check.area)}"


def told(outside: OutsideChecks, catalogue: Catalogue) -> list[str]:
    """Return what else was found, as list items: who was asked, groups, habits alone."""
    return [f"- {line}" for check in outside.checks for line in _lines(check, catalogue)]


def _lines(check: OutsideCheck, catalogue: Catalogue) -> list[str]:
    lines = [
        f"**{check.short}:** {check.people}, {check.part}. [{check.name}]({check.link}), "
        f"{check.years}. Asked for: {check.outcome}. The fifths are {check.weighting}."
    ]
    if check.by_group:
        groups = listed([f"{group} {value:.2f}" for group, value in check.by_group.items()])
        lines.append(f"{check.short}, by group: {groups}.")
    if check.spread:
        found = check.spread
        lines.append(f"{check.short}: {found.low:.2f} to {found.high:.2f} in {found.groups}.")
    if check.alone:
        lines.append(alone(check, catalogue))
    if check.fitted:
        lines.append(
            f"{check.short}: a model fitted to the same answers of the same people reaches about "
            f"{check.fitted:.2f}, so little more can be had from these questions."
        )
    return lines


def alone(check: OutsideCheck, catalogue: Catalogue) -> str:
    """Return the habits that told something by themselves, and name those that told nothing."""
    nothing = check.told_nothing
    something = [id_ for id_ in check.alone if id_ not in nothing]
    return (
        f"{check.short}, {in_sentence(ALONE_TITLE)}: {_areas(check, something, catalogue)}. "
        f"**These told nothing there,** as that survey asked about them: "
        f"{_areas(check, list(nothing), catalogue)}."
    )


def _areas(check: OutsideCheck, ids: list[str], catalogue: Catalogue) -> str:
    named = (in_sentence(catalogue.by_factor[id_].short) for id_ in ids)
    return listed([f"{n} {check.alone[id_]:.3f}" for n, id_ in zip(named, ids, strict=True)])


def how_made(outside: OutsideChecks) -> str:
    """Return how and when the checks were made."""
    return (
        f"Made on {written(outside.made_on)}: {outside.kept}. Intervals: {outside.intervals}. "
        "In every survey, the seven habits that it asked about in its own words were read as ours."
    )


def foretelling(catalogue: Catalogue) -> list[str]:
    """Return what published tools that look ahead reach, as list items."""
    return [
        f"- One that says {tool.foretells}: {tool.area:.2f} (95 % interval {tool.ci_low:.2f} to "
        f"{tool.ci_high:.2f}). {_cited(catalogue, tool.source)}"
        for tool in catalogue.published_tools
    ]


def summed(catalogue: Catalogue) -> list[str]:
    """Return what studies found that added up habits, as list items."""
    return [_summed(catalogue, study) for study in catalogue.summed_habits]


def _summed(catalogue: Catalogue, study: OtherEstimate) -> str:
    found = study.estimate
    number = f" {estimate(found).capitalize()}; {found.derivation}." if found else ""
    unseen = f" {study.unseen}" if study.unseen else ""
    return f"- {study.result}.{number} {_cited(catalogue, study.source)}{unseen}"


def _cited(catalogue: Catalogue, source_id: str) -> str:
    source = catalogue.sources[source_id]
    return f"[{source.short}]({source.url})"
