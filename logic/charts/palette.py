"""The colours and sizes that all charts share, for a light and a dark ground."""

from logic.models.base import Certainty, Frozen

FONT_SIZE = 13
LONGEST_TITLE_PX = 170


class Hue(Frozen):
    """A colour by Streamlit's name for it, in the two tones that its badges have."""

    name: str
    pale: str
    strong: str


class Palette(Frozen):
    """The colours of a chart on a light or a dark ground."""

    ground: str
    text: str
    line: str
    tie: str
    scenario_line: str
    scenarios: tuple[str, ...]
    icon: str
    hollow_icon: str
    certainty: dict[Certainty, str]
    hues: tuple[Hue, ...]

    def __hash__(self) -> int:
        return hash(self.text)


LIGHT = Palette(
    ground="#ffffff",
    text="#0d1b1a",
    line="#000000",
    tie="#5b6b69",
    scenario_line="#063f3f",
    scenarios=("#063f3f", "#7db8b2", "#ffffff"),
    icon="#0b6e6e",
    hollow_icon="#7b8c8a",
    certainty={
        Certainty.HIGH: "#063f3f",
        Certainty.MODERATE: "#0b6e6e",
        Certainty.LOW: "#3f9089",
        Certainty.VERY_LOW: "#659a95",
        Certainty.NONE: "#8c8271",
    },
    hues=(
        Hue(name="green", pale="#f1fbf6", strong="#0c5a44"),
        Hue(name="blue", pale="#edf5ff", strong="#244fb4"),
        Hue(name="violet", pale="#f8f2ff", strong="#6f33b8"),
        Hue(name="orange", pale="#fff6ed", strong="#9b4519"),
        Hue(name="yellow", pale="#fffae5", strong="#956b0f"),
    ),
)
DARK = Palette(
    ground="#0f1a1a",
    text="#eef5f4",
    line="#ffffff",
    tie="#a9b8b6",
    scenario_line="#bfe6e1",
    scenarios=("#bfe6e1", "#3f8f89", "#0f1a19"),
    icon="#8fd3cc",
    hollow_icon="#71827f",
    certainty={
        Certainty.HIGH: "#8fd3cc",
        Certainty.MODERATE: "#3f9b95",
        Certainty.LOW: "#3c817b",
        Certainty.VERY_LOW: "#4d6d69",
        Certainty.NONE: "#857c6b",
    },
    hues=(
        Hue(name="green", pale="#0e2f24", strong="#7ed5b0"),
        Hue(name="blue", pale="#1e2a3d", strong="#85b8f8"),
        Hue(name="violet", pale="#332244", strong="#bf8ef7"),
        Hue(name="orange", pale="#342414", strong="#f2a56d"),
        Hue(name="yellow", pale="#302917", strong="#fbd54f"),
    ),
)
