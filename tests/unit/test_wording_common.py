"""Words that more than one page uses."""

from pathlib import Path

import pytest

from logic.models.areas import Caution
from logic.models.base import Certainty, Measure
from logic.models.factors import Estimate
from logic.wording import common
from tests.said import TITLES, said
from tests.spanish import dicho
from ui import routes
from ui.page_names import Name

PAGES = Path(__file__).parents[2] / "pages"


def test_an_estimate_is_given_with_its_measure_and_interval() -> None:
    given = Estimate(
        ratio=1.315, ci_low=1.1, ci_high=1.55, measure=Measure.HAZARD_RATIO, derivation="x"
    )
    assert common.estimate(said, given) == "hazard ratio 1.31 (95 % interval 1.10 to 1.55)"


def test_a_missing_interval_is_said_to_be_missing() -> None:
    given = Estimate(ratio=2, measure=Measure.RATE_RATIO, derivation="x")
    assert common.estimate(said, given) == "rate ratio 2.00 (no interval printed)"


def test_every_certainty_and_measure_has_its_words() -> None:
    for words in (common.CERTAINTY, common.CERTAINTY_SHORT, common.CERTAINTY_SENTENCE):
        assert list(words) == list(Certainty)
        assert len(set(map(said, words.values()))) == len(Certainty)
    assert list(common.MEASURE) == list(Measure)


def test_certainty_has_the_same_words_alone_beside_a_bar_and_as_a_sentence() -> None:
    for level in Certainty:
        alone = said(common.CERTAINTY[level])
        assert said(common.CERTAINTY_SENTENCE[level]) == f"{alone[0].upper()}{alone[1:]}."
        beside = said(common.CERTAINTY_SHORT[level])
        assert beside == alone or level is Certainty.NONE


def test_every_page_and_every_group_of_pages_has_a_title() -> None:
    assert TITLES.keys() == set(Name)
    assert common.SECTIONS.keys() == set(routes.SECTIONS) - {routes.ON_ITS_OWN}


def test_every_caution_says_whom_it_concerns() -> None:
    assert list(common.CAUTION) == list(Caution)
    assert len(set(map(said, common.CAUTION.values()))) == len(Caution)


def test_every_page_has_a_short_title_of_its_own() -> None:
    pages = {path.stem for path in PAGES.glob("*.py")} - {"__init__"}
    assert TITLES.keys() == pages
    assert len(set(TITLES.values())) == len(pages)
    assert all(len(title.split()) <= 2 for title in TITLES.values())


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Åse's plan", "Åse's plan"),
        ("at 18:30: 2 sets", r"at 18\:30\: 2 sets"),
        ("*a* [b](c) $x$ # h", r"\*a\* \[b\]\(c\) \$x\$ \# h"),
        ("a\n\n    - b", r"a \- b"),
        ("www.example.org, https://a.b", "`www.example.org,` `https://a.b`"),
        ("(WWW.a.b) help@example.org", r"\(`WWW.a.b)` `help@example.org`"),
        ("![x](http://a.b/c)", r"\!\[x\]\(http\:`//a.b/c)`"),
        (":red[x] :+1:", r"\:`red[x]` \:`+1:`"),
        (":material/home:", r"\:`material/home:`"),
        ("x:material/a:", r"`x`\:`material/a:`"),
        ("-> <- -- >=", "`->` `<-` `--` `>=`"),
        ("`a@b`", r"\`a`` @b` ``"),
        ("a``@b`c", "```a``@b`c```"),
        ("", ""),
    ],
)
def test_text_of_a_person_is_shown_as_it_stands(text: str, shown: str) -> None:
    assert common.plain(text) == shown


def test_whom_cautions_concern_is_said_in_a_row() -> None:
    told = common.concerned(said, (Caution.PREGNANCY, Caution.INJURY))
    assert told == "in pregnancy, after an injury"


def test_streamlits_own_words_are_said_in_a_language_other_than_its_own() -> None:
    assert common.in_streamlits_place(said) == {}
    spanish = common.in_streamlits_place(dicho)
    assert list(spanish) == list(common.STREAMLITS)
    assert all(spanish.values())
    assert not set(spanish) & set(spanish.values())
