"""The start page says what one gets and what it is not, in the language of the person."""

import re
from pathlib import Path
from typing import Any

import pytest
from streamlit.material_icon_names import ALL_MATERIAL_ICONS

from logic.responses import DECLINED
from logic.texts import Texts
from tests.app.people import CATALOGUE, MIXED, NOTHING_TO_REPORT, first, held, reporting
from tests.app.visitor import Visitor
from tests.pseudo import pseudo
from tests.said import NAMES, said
from ui import start_sections
from ui.page_names import Name
from ui.state import answers, language

AREAS = ["body weight", "smoking", "sleep", "fluids and salts"]
LAST = len(CATALOGUE.themes)
"""The step after the last: the review."""
ON_START = [name for name in NAMES if name.startswith("start-")]


def lines(visitor: Visitor) -> list[str]:
    """Return what is to be read on the page and in its picture, without marks before a line."""
    (picture,) = visitor.at.get("image")
    read = [*visitor.text.split("\n"), picture.proto.imgs[0].alt]
    return [re.sub(r"^(:material/\w+: |- )", "", line).strip() for line in read]


def test_the_page_says_how_long_it_takes_what_is_kept_and_what_it_is_not(
    newcomer: Visitor,
) -> None:
    assert newcomer.title == "What could help your back?"
    assert newcomer.headings[0] == "What this is not"
    assert newcomer.buttons[0] == "Begin with the safety check"
    assert set(lines(newcomer)) >= {
        "Answer some questions about your day. See **what to work on first**, so that spasms may "
        "come less often.",
        "About four minutes. You can skip any question.",
        "Nothing is stored, unless you choose to.",
        "Every number shows its source, and how sure research is.",
        "An example. Longer bars: a stronger, surer link with low back pain.",
        f"An example of a chart: bars for {said.listed(AREAS)}, the longest first.",
        "Not a diagnosis, and no forecast of your next spasm.",
        "Research looks at low back pain, hardly ever at spasms. We say so.",
        "The tips come from a chiropractic guide. What it says and what research says are kept "
        "apart.",
        said("safety-no-clinician-yet"),
    }


def begins(told: dict[str, Any], step: int = 0) -> list[str]:
    """Return what the start page offers to somebody who told this, and is at this step."""
    visitor = Visitor(told)
    visitor.note(steps={Name.QUESTIONNAIRE: step})
    visitor.visit(Name.START)
    ours = {said("start-begin"), said("back-to-result"), said("back-to-questions")}
    return [label for label in visitor.buttons if label in ours]


def test_who_has_answers_is_led_on_and_not_to_the_beginning() -> None:
    answered = NOTHING_TO_REPORT | held(MIXED)
    some = NOTHING_TO_REPORT | held(first(14, MIXED))
    few = NOTHING_TO_REPORT | held(first(2, MIXED))
    assert begins(answered) == ["See my result"]
    assert begins(some, 4) == ["See my result", "Go on with the questions"]
    assert begins(some, LAST) == ["See my result"]
    assert begins(few, 4) == ["Go on with the questions"]
    assert begins(few, LAST) == ["Go on with the questions"]


def test_without_a_check_of_today_the_check_comes_first() -> None:
    assert begins(held(MIXED)) == ["Begin with the safety check"]
    assert begins(reporting("chest_pain") | held(MIXED)) == []


def test_each_way_leads_where_it_says() -> None:
    visitor = Visitor(NOTHING_TO_REPORT | held(first(14, MIXED)))
    visitor.note(steps={Name.QUESTIONNAIRE: 4})
    visitor.visit(Name.START)
    visitor.press(said("back-to-questions"))
    assert visitor.title == CATALOGUE.themes[4].title
    visitor.visit(Name.START)
    visitor.press(said("back-to-result"))
    assert visitor.title == said("results-title")


def test_past_the_last_step_it_leads_to_the_first_open_question() -> None:
    # Both questions of the first step are answered.
    told = {id_: MIXED[id_] for id_ in CATALOGUE.themes[0].factors}
    visitor = Visitor(NOTHING_TO_REPORT | held(told))
    visitor.note(steps={Name.QUESTIONNAIRE: LAST})
    visitor.visit(Name.START)
    visitor.press(said("back-to-questions"))
    assert visitor.title == CATALOGUE.themes[1].title


def test_who_would_rather_not_say_anything_is_led_to_the_review() -> None:
    declined = dict.fromkeys(MIXED, DECLINED) | {answers.DECLINED_BODY: True}
    visitor = Visitor(NOTHING_TO_REPORT | declined)
    visitor.note(steps={Name.QUESTIONNAIRE: LAST})
    visitor.visit(Name.START)
    visitor.press(said("back-to-questions"))
    assert visitor.title == said("questionnaire-review-title")


def test_the_icons_exist() -> None:
    icons = start_sections.FACTS.values()
    assert {icon.strip(":").removeprefix("material/") for icon in icons} <= ALL_MATERIAL_ICONS


# --- In another language -------------------------------------------------------------------------


@pytest.fixture
def other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Texts:
    """Let the pages speak a language that is made of English."""
    made = pseudo(tmp_path)
    monkeypatch.setattr(language, "texts_in", lambda _: made)
    return made


def in_language(texts: Texts) -> list[str]:
    """Return what the page has to say in a language."""
    return [texts(name, areas=texts.listed(AREAS)) for name in ON_START]


def test_the_whole_page_speaks_another_language(other: Texts) -> None:
    page = lines(Visitor())
    assert [text for text in in_language(other) if text not in page] == []
    assert [text for text in in_language(said) if text in page] == []


def test_a_list_is_the_languages_own(other: Texts) -> None:
    assert "body weight, smoking, sleep kaj fluids and salts" in lines(Visitor())[-1]


def test_another_language_is_seen_at_once(other: Texts) -> None:
    """Every letter of ours has an accent, and every message is 40 % longer and has its ends."""
    for name in ON_START:
        text, english = other(name, areas=""), said(name, areas="")
        assert re.search("[a-zA-Z]", text) is None
        assert len(text) >= 1.4 * len(english)
        assert (text[0], text[-1]) == ("⟦", "⟧")
