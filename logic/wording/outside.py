"""What the score is worth on people it was not fitted to, and what other scores reach."""

from logic.models import Catalogue, Measured, OutsideCheck, OutsideChecks, SummedHabits, Survey
from logic.models.outside import CHANCE, NOTHING
from logic.outside import belongs
from logic.wording.common import CERTAINTY_SENTENCE, estimate, in_sentence, listed, written

TITLE = "What the score is worth"
LEAD = (
    "**It can** tell groups of people a little apart by whether they had low back pain when asked. "
    "That was tried with {habits}. **It suggests** an order of habits to work on. That order comes "
    "from published studies, and these checks did not test it. **It cannot** tell who has back "
    "pain, or who will get it."
)
NOT_TRIED = "The score has not been tried yet on people it was not fitted to."
PAIRS = (
    "We tried {habits} on groups of people. No number was fitted to them.{seen} Take pairs of "
    "people, one with low back pain at the time and one without it. Of 100 such pairs, the one "
    "with pain had the higher score in {pairs}. Tossing a coin would be right in 50. The picture "
    "and the tables below write this as 0.5 for chance and 1 for always right."
)
TRIED = (
    "We also tried {habits} on groups of people. No number was fitted to them.{seen} At telling "
    "people with low back pain at the time from people without, they reached {areas}. Here 0.5 is "
    "chance and 1 is perfect."
)
PICTURED = "How well {habits} tell people with low back pain at the time from people without."
HABITS = "{number} of the score's {all} habits"
SEEN = "But we looked at the answers of one group while building: {groups}."
SEEN_SEVERAL = "But we looked at the answers of some while building: {groups}."
NOT_FITTED = "No number was fitted to these people{seen}."
SEEN_HERE = ", but we looked at their answers while building"
BELONGS = (
    "The score's numbers and formulas have not changed since version {version}, with which these "
    "checks were made."
)
EARLIER = (
    "These checks belong to an earlier version of the score, {version}. With the numbers and "
    "formulas in use today, nobody has made them yet."
)
ONCE_EACH = (
    "Here each person counts once. Where people are weighted to the population, the "
    "figure differs a little."
)
SAME_PEOPLE = (
    "The {area} ({group}) comes from the same people as the {weighted} above. Here each of them "
    "counts once; above, they are weighted to the population."
)
SNAPSHOT = (
    "All checks are snapshots: habits and pain were asked at the same time. Poor sleep or strain "
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
FIFTH, FIFTHS = "Fifth", ("Lowest", "2", "3", "4", "Highest")
ALONE = (
    "{group}, each habit by itself: {areas}. **These told nothing there,** as that survey asked "
    "about them, being less than {nothing} from chance: {told_nothing}."
)
OTHER_WAY = "Below 0.5 means, if anything, the other way: {below}."
OTHERS_TITLE = "What other tools reach"
OTHERS_COLUMNS = ("Tried", "Area", "95 % interval", "Looks ahead")
OURS, THEIRS = "Our score: {group}", "A tool that says {foretells}"
LOOKS_AHEAD, ONE_MOMENT = "yes", "no"
BESIDE = (
    "Areas of our score and of published tools. They answer different questions, so they cannot be "
    "ranked: a tool that looks ahead says what comes later, ours who has pain at the time. 0.5 is "
    "chance, 1 is perfect."
)
FORETELL = (
    "These published tools were made to look ahead. They were tried on people they were not made "
    "from, and show what anybody may expect of answers to questions."
)
SUMMED = (
    "These studies added up habits. As far as we could see, they counted each habit alike; our "
    "score gives each its own weight. A ratio of 1 would be no difference. What a ratio above or "
    "below 1 means differs, so each says it."
)
WHAT_IT_MEANS = (
    "Together these studies say: people who live less healthily in several ways have low back pain "
    "somewhat more often. Our own figures show a weak link too, for pain at the time of asking. A "
    "low score does not keep pain away. Among the twins, a healthier life went with no better "
    "chance of recovering."
)


def lead(outside: OutsideChecks, catalogue: Catalogue) -> str:
    """Return what the score can do, what it suggests untested, and what it cannot do."""
    return LEAD.format(habits=habits(outside, catalogue))


def tried(outside: OutsideChecks, catalogue: Catalogue) -> str:
    """Return what the result says of the checks, and whether it is about today's numbers."""
    told = TRIED.format(
        habits=habits(outside, catalogue), seen=_seen(outside), areas=_by_place(outside)
    )
    return told if belongs(outside, catalogue) else f"{told} {version(outside, catalogue)}"


def version(outside: OutsideChecks, catalogue: Catalogue) -> str:
    """Return whether the checks were made with today's numbers or with earlier ones."""
    told = BELONGS if belongs(outside, catalogue) else EARLIER
    return told.format(version=outside.catalogue_version)


def pairs(outside: OutsideChecks, catalogue: Catalogue) -> str:
    """Return what the areas mean, as so many of 100 pairs of people."""
    told = [f"{round(100 * check.area.value)} ({check.short})" for check in outside.checks]
    return PAIRS.format(habits=habits(outside, catalogue), seen=_seen(outside), pairs=listed(told))


def habits(outside: OutsideChecks, catalogue: Catalogue) -> str:
    """Return how many of the scored habits were tried, group by group where that differs."""
    numbers = [str(len(check.habits)) for check in outside.checks]
    if len(set(numbers)) > 1:
        named = zip(numbers, outside.checks, strict=True)
        number = listed([f"{number} ({check.short})" for number, check in named])
    else:
        number = numbers[0]
    return HABITS.format(number=number, all=len(catalogue.modifiable))


def _seen(outside: OutsideChecks) -> str:
    """Return at whose answers somebody looked while the score was built, or nothing."""
    groups = [check.short for check in outside.checks if check.seen]
    if not groups:
        return ""
    seen = SEEN if len(groups) == 1 else SEEN_SEVERAL
    return " " + seen.format(groups="; ".join(groups))


def counted(outside: OutsideChecks, survey: Survey | None) -> str:
    """Return how people count here, and which of them the survey above counted already."""
    same = [check for check in outside.checks if survey and _same_people(check, survey)]
    if survey is None or not same:
        return ONCE_EACH
    return SAME_PEOPLE.format(
        area=f"{same[0].area.value:.2f}",
        group=same[0].short,
        weighted=f"{survey.all_factors.area.value:.2f}",
    )


def _same_people(check: OutsideCheck, survey: Survey) -> bool:
    told = survey.provenance
    return (check.name, check.years, check.n) == (told.name, told.years, survey.read)


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


def takeaway(outside: OutsideChecks, catalogue: Catalogue) -> str:
    """Return the picture's alternative text: every area, and that all lie above chance."""
    told = "; ".join(f"{check.short}: {area(check.area)}" for check in outside.checks)
    above = all(check.area.ci_low > CHANCE for check in outside.checks)
    where = "All intervals lie above chance." if above else "Not all intervals lie above chance."
    return PICTURED.format(habits=habits(outside, catalogue)) + f" {told}. {where}"


def point(check: OutsideCheck) -> str:
    """Return what a point of the picture says of itself."""
    return f"{check.short}: {area(check.area)}"


def told(outside: OutsideChecks, catalogue: Catalogue) -> list[str]:
    """Return what else was found, as list items: who was asked, groups, habits alone."""
    return [f"- {line}" for check in outside.checks for line in _lines(check, catalogue)]


def _lines(check: OutsideCheck, catalogue: Catalogue) -> list[str]:
    lines = [
        f"**{check.short}:** {check.people}, {check.part}. [{check.name}]({check.link}), "
        f"{check.years}. Asked for: {check.outcome}. The fifths are {check.weighting}. "
        f"{NOT_FITTED.format(seen=SEEN_HERE if check.seen else '')}"
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
    below = [id_ for id_, area in check.alone.items() if area < CHANCE]
    told = ALONE.format(
        group=check.short,
        areas=_areas(check, something, catalogue),
        nothing=NOTHING,
        told_nothing=_areas(check, list(nothing), catalogue),
    )
    other_way = OTHER_WAY.format(below=listed(_names(below, catalogue)))
    return f"{told} {other_way}" if below else told


def _areas(check: OutsideCheck, ids: list[str], catalogue: Catalogue) -> str:
    named = zip(_names(ids, catalogue), ids, strict=True)
    return listed([f"{name} {check.alone[id_]:.2f}" for name, id_ in named])


def _names(ids: list[str], catalogue: Catalogue) -> list[str]:
    return [in_sentence(catalogue.by_factor[id_].short) for id_ in ids]


def how_made(outside: OutsideChecks) -> str:
    """Return how and when the checks were made."""
    return (
        f"Made on {written(outside.made_on)}: {outside.kept}. Intervals: {outside.intervals}. "
        "In every survey, the seven habits that it asked about in its own words were read as ours."
    )


def foretelling(catalogue: Catalogue) -> list[str]:
    """Return what published tools that look ahead reach, as list items."""
    return [
        f"- {THEIRS.format(foretells=tool.foretells)}: {tool.area:.2f} (95 % interval "
        f"{tool.ci_low:.2f} to {tool.ci_high:.2f}). {_cited(catalogue, tool.source)}"
        for tool in catalogue.published_tools
    ]


def summed(catalogue: Catalogue) -> list[str]:
    """Return what studies found that added up habits, as list items."""
    return [_summed(catalogue, study) for study in catalogue.summed_habits]


def _summed(catalogue: Catalogue, study: SummedHabits) -> str:
    found = study.estimate
    number = f" {estimate(found).capitalize()}; {found.derivation}." if found else ""
    direction = f" {study.direction}." if found else ""
    sure = f" *{CERTAINTY_SENTENCE[study.certainty]}*"
    unseen = f" {study.unseen}" if study.unseen else ""
    return f"- {study.result}.{number}{direction}{sure} {_cited(catalogue, study.source)}{unseen}"


def _cited(catalogue: Catalogue, source_id: str) -> str:
    source = catalogue.sources[source_id]
    return f"[{source.short}]({source.url})"
