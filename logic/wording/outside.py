"""What the score is worth on people it was not fitted to, and what other scores reach."""

from logic.models.catalogue import Catalogue
from logic.models.evidence import PublishedTool
from logic.models.factors import SummedHabits
from logic.models.outside import CHANCE, NOTHING, OutsideCheck, OutsideChecks
from logic.models.survey import Measured, Survey
from logic.outside import belongs
from logic.texts import Texts
from logic.wording.common import estimate, link, sure


def lead(texts: Texts, outside: OutsideChecks, catalogue: Catalogue) -> str:
    """Return what the score can do, what it suggests untested, and what it cannot do."""
    return texts("outside-lead", habits=habits(texts, outside, catalogue))


def tried(texts: Texts, outside: OutsideChecks, catalogue: Catalogue) -> str:
    """Return what the result says of the checks, and whether it is about today's numbers."""
    sentences = [
        texts("outside-tried", habits=habits(texts, outside, catalogue)),
        _seen(texts, outside),
        texts("outside-reached", areas=_by_place(texts, outside)),
        "" if belongs(outside, catalogue) else version(texts, outside, catalogue),
    ]
    return " ".join(filter(None, sentences))


def version(texts: Texts, outside: OutsideChecks, catalogue: Catalogue) -> str:
    """Return whether the checks were made with today's numbers or with earlier ones."""
    if belongs(outside, catalogue):
        return texts("outside-belongs", version=outside.catalogue_version)
    return texts("outside-earlier", version=outside.catalogue_version)


def pairs(texts: Texts, outside: OutsideChecks, catalogue: Catalogue) -> str:
    """Return what the areas mean, as so many of 100 pairs of people."""
    right = [f"{round(100 * check.area.value)} ({check.short})" for check in outside.checks]
    sentences = [
        texts("outside-pairs-tried", habits=habits(texts, outside, catalogue)),
        _seen(texts, outside),
        texts("outside-pairs", pairs=texts.listed(right)),
    ]
    return " ".join(filter(None, sentences))


def habits(texts: Texts, outside: OutsideChecks, catalogue: Catalogue) -> str:
    """Return how many of the scored habits were tried, group by group where that differs."""
    numbers = [str(len(check.habits)) for check in outside.checks]
    if len(set(numbers)) > 1:
        named = zip(numbers, outside.checks, strict=True)
        number = texts.listed([f"{number} ({check.short})" for number, check in named])
    else:
        number = numbers[0]
    return texts("outside-habits", number=number, all=len(catalogue.modifiable))


def _seen(texts: Texts, outside: OutsideChecks) -> str:
    """Return at whose answers somebody looked while the score was built, or nothing."""
    groups = [check.short for check in outside.checks if check.seen]
    if not groups:
        return ""
    if len(groups) == 1:
        return texts("outside-seen", groups=groups[0])
    return texts("outside-seen-several", groups="; ".join(groups))


def counted(texts: Texts, outside: OutsideChecks, survey: Survey | None) -> str:
    """Return how people count here, and which of them the survey above counted already."""
    same = [check for check in outside.checks if survey and _same_people(check, survey)]
    if survey is None or not same:
        return texts("outside-once-each")
    return texts(
        "outside-same-people",
        area=texts.number(same[0].area.value, 2),
        group=same[0].short,
        weighted=texts.number(survey.all_factors.area.value, 2),
    )


def _same_people(check: OutsideCheck, survey: Survey) -> bool:
    source = survey.provenance
    return (check.name, check.years, check.n) == (source.name, source.years, survey.read)


def _by_place(texts: Texts, outside: OutsideChecks) -> str:
    """Return the areas by country: "0.66 and 0.69 in the United States and 0.60 in Spain"."""
    places: dict[str, list[str]] = {}
    for check in outside.checks:
        places.setdefault(check.place, []).append(texts.number(check.area.value, 2))
    return texts.listed(
        [
            texts("outside-in-place", areas=texts.listed(areas), place=place)
            for place, areas in places.items()
        ]
    )


def area(texts: Texts, measured: Measured | PublishedTool) -> str:
    """Return an area with its interval: "0.66 (95 % interval 0.63 to 0.68)"."""
    value = measured.area if isinstance(measured, PublishedTool) else measured.value
    within = interval(texts, measured)
    return texts("outside-area", area=texts.number(value, 2), interval=within)


def interval(texts: Texts, measured: Measured | PublishedTool) -> str:
    """Return an area's interval: "0.63 to 0.68"."""
    low, high = texts.number(measured.ci_low, 2), texts.number(measured.ci_high, 2)
    return texts("outside-interval", low=low, high=high)


def takeaway(texts: Texts, outside: OutsideChecks, catalogue: Catalogue) -> str:
    """Return the picture's alternative text: every area, and that all lie above chance."""
    areas = "; ".join(point(texts, check) for check in outside.checks)
    above = all(check.area.ci_low > CHANCE for check in outside.checks)
    where = texts("outside-all-above") if above else texts("outside-not-all-above")
    pictured = texts("outside-pictured", habits=habits(texts, outside, catalogue), areas=areas)
    return f"{pictured} {where}"


def point(texts: Texts, check: OutsideCheck) -> str:
    """Return what a point of the picture says of itself."""
    return texts("outside-point", group=check.short, area=area(texts, check.area))


def details(texts: Texts, outside: OutsideChecks, catalogue: Catalogue) -> list[str]:
    """Return what else was found, as list items: who was asked, groups, habits alone."""
    return [f"- {line}" for check in outside.checks for line in _lines(texts, check, catalogue)]


def _lines(texts: Texts, check: OutsideCheck, catalogue: Catalogue) -> list[str]:
    lines = [_asked(texts, check), *_groups(texts, check)]
    if check.alone:
        lines.append(alone(texts, check, catalogue))
    if check.fitted:
        fitted = texts.number(check.fitted, 2)
        lines.append(texts("outside-fitted", group=check.short, area=fitted))
    return lines


def _asked(texts: Texts, check: OutsideCheck) -> str:
    """Return who was asked what, and that nothing was fitted to them."""
    asked = texts(
        "outside-asked",
        group=check.short,
        people=check.people,
        part=check.part,
        survey=f"[{check.name}]({check.link})",
        years=check.years,
        outcome=check.outcome,
        weighting=check.weighting,
    )
    seen = texts("outside-not-fitted-seen") if check.seen else texts("outside-not-fitted")
    return f"{asked} {seen}"


def _groups(texts: Texts, check: OutsideCheck) -> list[str]:
    """Return what the parts of a group reached, where that is known."""
    lines = []
    if check.by_group:
        areas = [
            texts("outside-sex", sex=sex, area=texts.number(area, 2))
            for sex, area in check.by_group.items()
        ]
        lines.append(texts("outside-by-group", group=check.short, areas=texts.listed(areas)))
    if check.spread:
        low, high = texts.number(check.spread.low, 2), texts.number(check.spread.high, 2)
        groups = check.spread.groups
        lines.append(texts("outside-spread", group=check.short, low=low, high=high, groups=groups))
    return lines


def alone(texts: Texts, check: OutsideCheck, catalogue: Catalogue) -> str:
    """Return the habits that told something by themselves, and name those that told nothing."""
    nothing = check.at_chance
    something = [id_ for id_ in check.alone if id_ not in nothing]
    below = [id_ for id_, area in check.alone.items() if area < CHANCE]
    sentence = texts(
        "outside-alone",
        group=check.short,
        areas=_areas(texts, check, something, catalogue),
        nothing=texts.number(NOTHING, 2),
        told_nothing=_areas(texts, check, list(nothing), catalogue),
    )
    if not below:
        return sentence
    named = texts.listed(_names(texts, below, catalogue))
    return f"{sentence} {texts('outside-other-way', below=named)}"


def _areas(texts: Texts, check: OutsideCheck, ids: list[str], catalogue: Catalogue) -> str:
    named = zip(_names(texts, ids, catalogue), ids, strict=True)
    return texts.listed([f"{name} {texts.number(check.alone[id_], 2)}" for name, id_ in named])


def _names(texts: Texts, ids: list[str], catalogue: Catalogue) -> list[str]:
    return [texts.inside(catalogue.by_factor[id_].short) for id_ in ids]


def how_made(texts: Texts, outside: OutsideChecks) -> str:
    """Return how and when the checks were made."""
    day, kept, intervals = texts.day(outside.made_on), outside.kept, outside.intervals
    return texts("outside-how-made", day=day, kept=kept, intervals=intervals)


def foretelling(texts: Texts, catalogue: Catalogue) -> list[str]:
    """Return what published tools that look ahead reach, as list items."""
    return [f"- {_foretelling(texts, catalogue, tool)}" for tool in catalogue.published_tools]


def _foretelling(texts: Texts, catalogue: Catalogue, tool: PublishedTool) -> str:
    return texts(
        "outside-foretelling",
        tool=texts("outside-theirs", foretells=tool.foretells),
        area=area(texts, tool),
        source=link(catalogue.sources[tool.source]),
    )


def summed(texts: Texts, catalogue: Catalogue) -> list[str]:
    """Return what studies found that added up habits, as list items."""
    return [_summed(texts, catalogue, study) for study in catalogue.summed_habits]


def _summed(texts: Texts, catalogue: Catalogue, study: SummedHabits) -> str:
    sentences = [f"{study.result}."]
    if found := study.estimate:
        ratio = estimate(texts, found).capitalize()
        sentences.append(texts("outside-ratio", estimate=ratio, derivation=found.derivation))
        sentences.append(f"{study.direction}.")
    sentences += [
        sure(texts, study.certainty),
        link(catalogue.sources[study.source]),
        study.unseen or "",
    ]
    return f"- {' '.join(filter(None, sentences))}"
