"""Reads the catalogue's files into one checked `Catalogue`."""

from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from logic.catalogue.checks import check
from logic.catalogue.faults import CatalogueError, fault, faults_of, repeated
from logic.catalogue.files import RawObject, read
from logic.catalogue.translation import languages, translated
from logic.impact import floor, gap, impact, weighted
from logic.models.areas import PreventionArea, ScoringRules, Theme
from logic.models.base import Certainty, Frozen
from logic.models.catalogue import Catalogue
from logic.models.coach import Coach
from logic.models.evidence import PublishedTool, Revision
from logic.models.factors import Estimate, RiskFactor, Source, SummedHabits
from logic.models.outside import OutsideChecks
from logic.models.relief import Relief
from logic.models.retired import Retired
from logic.models.safety import SafetyCheck
from logic.models.survey import Survey

FOLDER = Path(__file__).parent
ENGLISH = "en"
R = TypeVar("R", bound=Frozen)


def load_catalogue(folder: Path | str = FOLDER, *, language: str = ENGLISH) -> Catalogue:
    """Load the catalogue in `folder`, the product's own by default, once per process and language.

    Numbers, ids and sources are the same in every language. One that is not there gives English.

    Raises:
        CatalogueError: with the faults found (file, key, problem, remedy): those of the first
            file that is not well formed, or all that the checks across files find; for another
            language also all its texts that are missing or left over.
    """
    # Only a language that is there is kept: a name that somebody made up takes no room.
    if language == ENGLISH or language not in languages(Path(folder)):
        return _english(folder)
    return _in_language(folder, language)


@cache
def _english(folder: Path | str) -> Catalogue:
    return read_catalogue(folder)


@cache
def _in_language(folder: Path | str, language: str) -> Catalogue:
    """Lay a language over the English catalogue and check the whole again."""
    catalogue = translated(_english(folder), Path(folder), language)
    # The English by itself is whole, so every fault comes from the texts laid over it.
    if faults := list(check(catalogue)):
        raise CatalogueError(
            [one.model_copy(update={"file": f"{language}/{one.file}"}) for one in faults]
        )
    return catalogue


def read_catalogue(folder: Path | str) -> Catalogue:
    """Read the English catalogue in a folder anew.

    Raises:
        CatalogueError: as `load_catalogue` does.
    """
    folder = Path(folder)
    rules = _rules(folder / "scoring.toml")
    themes = _listed(Theme, folder / "themes.toml")
    catalogue = Catalogue(
        areas=_listed(PreventionArea, folder / "areas.toml"),
        themes=themes,
        factors=_factors(folder / "risk_factors", themes, rules),
        sources=_sources(folder / "sources.toml"),
        rules=rules,
        safety=_built(SafetyCheck, read(folder / "warning_signs.toml"), "warning_signs.toml"),
        relief=_built(Relief, read(folder / "relief.toml"), "relief.toml"),
        coach=_built(Coach, read(folder / "coach.toml"), "coach.toml"),
        survey=_where_there_is(Survey, folder / "survey.toml"),
        outside=_where_there_is(OutsideChecks, folder / "outside_checks.toml"),
        published_tools=_listed(PublishedTool, folder / "published_tools.toml"),
        summed_habits=_listed(SummedHabits, folder / "summed_habits.toml"),
        revisions=_listed(Revision, folder / "revisions.toml"),
        retired=_listed(Retired, folder / "retired.toml"),
    )
    if faults := list(check(catalogue)):
        raise CatalogueError(faults)
    return catalogue


def _rules(file: Path) -> ScoringRules:
    """Read the scoring constants and work out each cap's limit."""
    fields = read(file)
    caps, weights = fields.get("caps"), fields.get("certainty_weights")
    if isinstance(caps, list) and all(map(_is_table, caps)):
        fields["caps"] = [
            _with(cap, {"limit": _limit(cap, weights)}, file.name, f"caps.{position}")
            for position, cap in enumerate(caps)
        ]
    return _built(ScoringRules, fields, file.name)


def _limit(cap: RawObject, weights: Any) -> float:
    """Return a cap's limit, 1 where the cap itself will be refused later."""
    try:
        return weighted(cap["ratio"], weights[cap["certainty"]])
    except (KeyError, TypeError, ValueError):
        return 1.0


def _factors(
    folder: Path, themes: tuple[Theme, ...], rules: ScoringRules
) -> tuple[RiskFactor, ...]:
    """Read the factors in the order in which the themes ask them."""
    asked = [id_ for theme in themes for id_ in theme.factors]
    found = {file.stem for file in folder.glob("*.toml")}
    faults = [
        fault("themes.toml", id_, "is a factor file that no theme asks.", "add it to a theme.")
        for id_ in sorted(found - set(asked))
    ]
    faults += [
        fault("themes.toml", id_, "is asked twice.", "leave it in one theme only.")
        for id_ in sorted(repeated(asked))
    ]
    if faults:
        raise CatalogueError(faults)
    return tuple(_factor(folder / f"{id_}.toml", rules) for id_ in asked)


def _factor(file: Path, rules: ScoringRules) -> RiskFactor:
    """Read one factor file and work out the gap and impact of its levels."""
    name = f"risk_factors/{file.name}"
    fields = read(file, name)
    levels = fields.get("levels")
    if not isinstance(levels, list) or len(levels) < 2 or not all(map(_is_table, levels)):
        problem = "a factor needs at least two levels."
        raise CatalogueError([fault(name, "levels", problem, "write one [[levels]] per answer.")])
    in_guide = fields.get("in_guide") is True
    fields["levels"] = [
        _with(
            level,
            _derived(level, gap(position, len(levels)), in_guide, rules),
            name,
            f"levels.{position}",
        )
        for position, level in enumerate(levels)
    ]
    return _built(RiskFactor, _with(fields, {"id": file.stem}, name), name)


def _derived(level: RawObject, level_gap: float, in_guide: bool, rules: ScoringRules) -> RawObject:
    """Return a level's gap and impact, 0 where the level itself will be refused later."""
    try:
        weight = rules.certainty_weights[Certainty(level["certainty"])]
        estimate = Estimate.model_validate(level["estimate"]) if "estimate" in level else None
    except (KeyError, ValueError):
        return {"gap": level_gap, "impact": 0.0}
    least = floor(level_gap, rules.floor_ratio) if in_guide else 0.0
    counted = impact(estimate, weight, least)
    by_floor = estimate is not None and counted > weighted(estimate.ratio, weight)
    return {"gap": level_gap, "impact": counted, "by_floor": by_floor}


def _sources(file: Path) -> dict[str, Source]:
    return {
        id_: _built(
            Source,
            _with(fields if _is_table(fields) else {}, {"id": id_}, file.name, id_),
            file.name,
            id_,
        )
        for id_, fields in read(file).items()
    }


def _where_there_is(model: type[R], file: Path) -> R | None:
    """Read a file that a catalogue can do without."""
    return _built(model, read(file), file.name) if file.exists() else None


def _listed(model: type[R], file: Path) -> tuple[R, ...]:
    """Read a file that holds one list, named as the file is."""
    entries = read(file).get(file.stem)
    if not isinstance(entries, list):
        problem = f"the file holds no list of {file.stem}."
        raise CatalogueError([fault(file.name, file.stem, problem, f"write [[{file.stem}]].")])
    return tuple(
        _built(model, entry, file.name, f"{file.stem}.{position}")
        for position, entry in enumerate(entries)
    )


def _with(fields: RawObject, derived: RawObject, file: str, key: str = "") -> RawObject:
    """Add what is worked out; a file that writes it all the same is refused."""
    if written := sorted(fields.keys() & derived.keys()):
        path = ".".join(filter(None, (key, written[0])))
        problem = "this is worked out and never written in a file."
        raise CatalogueError([fault(file, path, problem, "remove it.")])
    return fields | derived


def _built(model: type[R], fields: RawObject, file: str, key: str = "") -> R:
    """Build one object, or raise CatalogueError with the file and the keys at fault."""
    try:
        return model.model_validate(fields)
    except ValidationError as error:
        raise CatalogueError(faults_of(error, file, key)) from error


def _is_table(value: object) -> bool:
    return isinstance(value, dict)
