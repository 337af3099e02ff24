"""The records that the catalogue is made of and the records that scoring returns."""

from logic.models.areas import Action, Cap, Pathway, PreventionArea, ScoringRules, Theme
from logic.models.base import (
    BACKGROUND,
    Certainty,
    Fraction,
    Identifier,
    Measure,
    Ratio,
    Record,
    Role,
    Text,
    Urgency,
)
from logic.models.catalogue import Catalogue
from logic.models.factors import (
    BodyLimits,
    Estimate,
    Level,
    OtherEstimate,
    Range,
    RiskFactor,
    Source,
)
from logic.models.results import AreaResult, BackgroundResult, RiskProfile
from logic.models.safety import (
    Finding,
    FindingGroup,
    Region,
    SafetyCheck,
    SafetyNet,
    Screen,
    WarningSign,
)

__all__ = [
    "BACKGROUND",
    "Action",
    "AreaResult",
    "BackgroundResult",
    "BodyLimits",
    "Cap",
    "Catalogue",
    "Certainty",
    "Estimate",
    "Finding",
    "FindingGroup",
    "Fraction",
    "Identifier",
    "Level",
    "Measure",
    "OtherEstimate",
    "Pathway",
    "PreventionArea",
    "Range",
    "Ratio",
    "Record",
    "Region",
    "RiskFactor",
    "RiskProfile",
    "Role",
    "SafetyCheck",
    "SafetyNet",
    "ScoringRules",
    "Screen",
    "Source",
    "Text",
    "Theme",
    "Urgency",
    "WarningSign",
]
