"""The questionnaire that other systems can show, made from the catalogue."""

from collections.abc import Sequence

from logic.fhir import elements, expressions
from logic.fhir.check_items import check
from logic.fhir.codes import (
    BODY_HEIGHT,
    BODY_MASS,
    BODY_MASS_UNIT,
    BODY_WEIGHT,
    CM,
    DECLINED_DISPLAY,
    KG,
    QUESTIONNAIRE,
    RESULT,
    SCORE,
    WORLD,
    WORLD_DISPLAY,
    Element,
    as_json,
    level_link,
    measured_link,
    theme_link,
    value_link,
)
from logic.fhir.translations import Edition, Translation, with_translations
from logic.models.areas import Theme
from logic.models.catalogue import Catalogue
from logic.models.factors import BodyLimits, RiskFactor
from logic.responses import HEIGHT, WEIGHT
from logic.texts import Texts
from logic.wording.common import PRODUCT
from logic.wording.fhir import COPYRIGHT


def questionnaire(catalogue: Catalogue, texts: Texts, others: Sequence[Edition] = ()) -> str:
    """Return the questionnaire as FHIR R4 JSON, with other languages beside each of its texts.

    A question's link id is its factor's id; warning signs come first. The weight of an option
    is its level's impact, in weighted natural-log units.
    """
    translations = [Translation(one.texts, resource(one.catalogue, one.texts)) for one in others]
    return as_json(with_translations(resource(catalogue, texts), translations))


def resource(catalogue: Catalogue, texts: Texts) -> Element:
    """Return the questionnaire as FHIR's JSON has it."""
    variables = [elements.variable(one) for one in expressions.variables(catalogue)]
    return {
        "resourceType": "Questionnaire",
        "language": texts.language,
        "extension": [*elements.handling(), *variables],
        **_about(catalogue, texts),
        "item": [
            check(catalogue, texts),
            *(_theme(catalogue, theme, texts) for theme in catalogue.themes),
            _result(catalogue, texts),
        ],
    }


def _about(catalogue: Catalogue, texts: Texts) -> Element:
    """Return what the questionnaire says of itself."""
    world = {"system": WORLD, "code": "001", "display": WORLD_DISPLAY}
    days = [revision.day.isoformat() for revision in catalogue.revisions]
    # The whole was last reviewed when the part was that waits the longest.
    reviewed = min(factor.reviewed_on for factor in catalogue.factors)
    return {
        "url": QUESTIONNAIRE,
        "version": catalogue.version,
        "name": PRODUCT,
        "title": texts("fhir-title"),
        # A draft for as long as no clinician has signed off the warning signs.
        "status": "draft",
        "experimental": False,
        "subjectType": ["Patient"],
        **({"date": days[0]} if days else {}),
        "publisher": texts("fhir-publisher"),
        "description": texts("fhir-description", declined=DECLINED_DISPLAY),
        "jurisdiction": [{"coding": [world]}],
        "purpose": texts("fhir-purpose"),
        "copyright": COPYRIGHT,
        "lastReviewDate": reviewed.isoformat(),
    }


def _theme(catalogue: Catalogue, theme: Theme, texts: Texts) -> Element:
    introduction = elements.display(f"{theme_link(theme.id)}.text", theme.introduction or "")
    asked = [_question(catalogue.by_factor[id_], texts) for id_ in theme.factors]
    items = [introduction, *asked] if theme.introduction else asked
    return elements.group(theme_link(theme.id), theme.title, items)


def _question(factor: RiskFactor, texts: Texts) -> Element:
    if factor.body_limits is not None:
        return _measured(factor, factor.body_limits, texts)
    helped = {"item": [elements.help_for(factor.id, factor.help)]}
    return elements.choice(factor, factor.question) | helped


def _measured(factor: RiskFactor, limits: BodyLimits, texts: Texts) -> Element:
    """Return height, weight, what follows from them, and the level to choose without them.

    What is chosen counts for more than what follows, as in `Responses.from_raw`.
    """
    height = elements.number(HEIGHT, texts("fhir-height"), CM, BODY_HEIGHT)
    weight = elements.number(WEIGHT, texts("fhir-weight"), KG, BODY_WEIGHT)
    value = elements.number(value_link(factor), factor.short, BODY_MASS_UNIT, BODY_MASS)
    level = elements.levels(factor, level_link(factor), texts("fhir-group-of", factor=factor.short))
    items = [
        elements.help_for(measured_link(factor), factor.help),
        elements.limited(height, limits.height_cm),
        elements.limited(weight, limits.weight_kg),
        elements.calculated(value, expressions.body_mass()),
        elements.calculated(level, expressions.body_mass_level(factor)),
        elements.choice(factor, texts("fhir-chosen-group-of", factor=factor.short)),
    ]
    return elements.group(measured_link(factor), factor.question, items)


def _result(catalogue: Catalogue, texts: Texts) -> Element:
    needed, scored = catalogue.answers_needed, len(catalogue.modifiable)
    text = texts("fhir-score-help", needed=needed, scored=scored)
    score = {
        "linkId": SCORE,
        "text": texts("fhir-score"),
        "type": "decimal",
        "item": [elements.help_for(SCORE, text)],
    }
    return elements.group(
        RESULT, texts("fhir-result"), [elements.calculated(score, expressions.score(catalogue))]
    )
