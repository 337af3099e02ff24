"""The group page as a practice sees it: a table comes in, counts and a scored table come out."""

import pickle
from io import BytesIO

import pytest
from streamlit.testing.v1.element_tree import Selectbox

from logic.group import upload
from logic.group.child import Reply, Task, answer, understood
from logic.wording import group_page as wording
from tests.app.people import AT_REFERENCE, AT_WORST, CATALOGUE, reporting
from tests.app.visitor import Visitor
from tests.said import said
from tests.unit.workbooks import xlsx
from ui.page_names import Name

HEADER = f"site,{','.join(AT_WORST)}\n"
WORST, BEST = ",".join(AT_WORST.values()), ",".join(AT_REFERENCE.values())
# 24 in the north at every worst level, 12 in the south at every reference, 3 elsewhere.
PEOPLE = HEADER + f"North *1*,{WORST}\n" * 24 + f"South,{BEST}\n" * 12 + f"East,{WORST}\n" * 3


@pytest.fixture(autouse=True)
def _read_here(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read tables in this process, through the same pipe, but where a test is `apart`.

    To start another one takes longer than all that the page does; what it holds back is the
    matter of `tests/unit/test_group_child.py` and `test_group_upload.py`.
    """
    if "apart" not in request.fixturenames:
        monkeypatch.setattr(upload, "done_apart", _done_here)


@pytest.fixture
def apart() -> None:
    """Have tables read in a process of their own, as on the server."""


def _done_here(task: Task, most_bytes: int) -> Reply:
    """Return the reply to a task as it comes out of a pipe."""
    written = BytesIO()
    answer(pickle.loads(pickle.dumps(task)), written)
    assert written.tell() <= most_bytes
    return understood(written.getvalue())


def brought(content: str | bytes, name: str = "people.csv") -> Visitor:
    """Return somebody who brought a table without a word about themselves."""
    visitor = Visitor(page=Name.GROUP)
    raw = content.encode() if isinstance(content, str) else content
    visitor.at.file_uploader[0].set_value((name, raw, "text/csv"))
    visitor.run()
    return visitor


def box(visitor: Visitor, label: str) -> Selectbox[str]:
    return next(found for found in visitor.at.selectbox if found.label == label)


def numbers(visitor: Visitor, name: str) -> dict[str, str]:
    """Return a chart's table as it can be read."""
    table = visitor.table(f"group.{name}")
    return dict(zip(table.iloc[:, 0], table.iloc[:, 1], strict=True))


def test_the_page_says_its_limits_and_waits_for_a_table() -> None:
    visitor = Visitor(page=Name.GROUP)
    assert visitor.title == said("group-page-title")
    limits = "At most 5 MB, 100,000 rows, 300 columns and 3,000,000 cells (rows times columns)."
    assert limits in visitor.text
    assert not visitor.headings


def test_no_way_leads_there_from_a_screen_that_stops() -> None:
    visitor = Visitor(reporting("foot_drop"), Name.GROUP)
    assert not visitor.at.file_uploader


@pytest.mark.usefixtures("apart")
def test_everybody_is_counted_first() -> None:
    visitor = brought(PEOPLE)
    assert "39 rows were read." in visitor.text
    assert visitor.headings == [
        said("group-page-areas-title"),
        said("group-page-scores-title"),
        said("group-page-save-title"),
    ]
    # 24 + 3 = 27 at the worst, 12 at the best.
    assert "about 30 of about 40 people" in visitor.text
    areas = numbers(visitor, "area")
    assert sorted(areas.values())[:3] == ["30", "30", "30"]
    assert set(areas.values()) == {"30", "fewer than 10"}
    scores = numbers(visitor, "score")
    assert list(scores.values()) == ["10", *["fewer than 10"] * 3, "30"]


def test_groups_stand_beside_each_other_and_one_is_shown() -> None:
    visitor = brought(PEOPLE)
    box(visitor, said("group-page-by")).set_value("site")
    visitor.run()
    table = visitor.at.table[0].value
    # 3 people in the east are too few, also put together.
    assert list(table[said(wording.COLUMNS["group"])]) == ["North \\*1\\*", "South"]
    assert list(table[said(wording.COLUMNS["people"])]) == ["20", "10"]
    assert list(table[said("group-page-most-to-gain")])[1] == said("group-page-nothing-to-gain")
    assert "East" not in "\n".join([visitor.text, table.to_string()])
    groups = box(visitor, said("group-page-group"))
    groups.set_value(groups.options[1])
    visitor.run()
    assert "Nobody has an area to work on." in visitor.text


def test_a_group_too_small_is_not_shown_but_can_be_saved() -> None:
    visitor = brought(HEADER + f"A,{WORST}\n" * 9)
    assert "Fewer than 10 people have a score" in visitor.text
    assert visitor.headings == [said("group-page-save-title")]
    visitor.press(said("group-page-make"))
    (button,) = visitor.at.get("download_button")
    assert button.proto.label == said("save-file", file="backwise_scores.csv")


def test_rows_without_a_score_and_with_problems_are_said() -> None:
    visitor = brought("smoking\nnever\nnonsense\n")
    assert (
        "2 rows were read. Fewer than 10 of them have no score. "
        "Fewer than 10 of them have answers that cannot be used"
    ) in visitor.text
    visitor = brought("smoking\n" + "never\n" * 12)
    assert "12 rows were read. About 10 of them have no score." in visitor.text
    assert "cannot be used" not in visitor.text


def test_warning_signs_of_a_table_come_before_anything_else() -> None:
    header = HEADER.replace("site", "chest_pain")
    none, some = (header + f"{said},{WORST}\n" * 12 for said in ("no", "yes"))
    assert not brought(none).errors
    (error,) = brought(some).errors
    assert "About 10 of the people report a sign" in error
    (error,) = brought(none + f"yes,{WORST}\n").errors
    assert "Fewer than 10 of the people report a sign" in error


def test_what_was_not_understood_and_not_asked_is_always_said() -> None:
    said = brought(PEOPLE.replace("site", "*smokng*")).text
    assert "Such a table clears nobody" in said
    assert "passed through as they are\\: “\\*smokng\\*” \\(nearly “smoking”\\)\\." in said
    said = brought(PEOPLE.replace("site", "Under 16")).text
    assert "Not asked of the warning\\-sign check\\: saddle\\_numbness" in said
    assert "passed through" not in said


def test_a_table_without_any_score_says_so_and_why() -> None:
    header = HEADER.replace("site", "Chest pain")
    visitor = brought(header + f",{WORST}\n" * 12)
    assert "About 10 of them have no score." in visitor.text
    assert "Rows without a score: about 10 with the warning-sign check left open." in visitor.text
    assert any("Nobody could be scored." in warning.value for warning in visitor.at.warning)
    some = brought(header + f",{WORST}\n" * 12 + f"no,{WORST}\n")
    assert not some.at.warning


@pytest.mark.usefixtures("apart")
def test_what_is_nearly_a_sign_is_an_error_of_its_own() -> None:
    (error,) = brought(PEOPLE.replace("site", "chest_pian")).errors
    assert "nearly named like “chest\\_pain”" in error


def test_a_group_that_is_called_like_ours_stays_apart() -> None:
    others = said("group-page-others")
    visitor = brought(
        HEADER + f"{others},{WORST}\n" * 40 + f"A,{WORST}\n" * 5 + f"B,{WORST}\n" * 15
    )
    box(visitor, said("group-page-by")).set_value("site")
    visitor.run()
    table = visitor.at.table[0].value
    assert list(table[said(wording.COLUMNS["group"])]) == [f"“{others}”", "B"]
    assert list(table[said(wording.COLUMNS["people"])]) == ["40", "20"]


def test_areas_that_nobody_was_asked_about_are_named_and_not_counted() -> None:
    asked = [name for name in AT_WORST if name not in ("smoking", "sleep")]
    row = ",".join(AT_WORST[name] for name in asked)
    visitor = brought(f"{','.join(asked)}\n" + f"{row}\n" * 12)
    titles = [CATALOGUE.by_area[area].title for area in ("smoking", "sleep")]
    assert "Not asked or never answered, and so left out:" in visitor.text
    assert not {*titles} & {*numbers(visitor, "area")}


def test_an_empty_table_and_its_codes_can_be_saved_before_one_is_brought() -> None:
    visitor = Visitor(page=Name.GROUP)
    labels = [button.proto.label for button in visitor.at.get("download_button")]
    assert labels == [said(label) for label in wording.TEMPLATES.values()]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "is empty"),
        (HEADER.encode() + b"\x81", "holds text that is not UTF\\-8"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        ("smoking,sleep\nnever\n", "cut off or damaged"),
        ("age,![x](http://a.b/c)\n1,2\n", "\\!\\[x\\]\\(http\\:"),
    ],
)
def test_a_table_that_cannot_be_used_gets_a_reason(content: str | bytes, said: str) -> None:
    visitor = brought(content)
    (error,) = visitor.errors
    assert said in error
    assert not visitor.headings


def test_what_was_made_of_a_file_is_said() -> None:
    semicolons = PEOPLE.replace(",", ";").replace("North *1*", "Nörd")
    visitor = brought(f"Survey of *2026*\n{semicolons}".encode("cp1252"))
    assert "39 rows were read." in visitor.text
    told = "\n".join(info.value for info in visitor.at.info)
    assert "Left out\\: 1 line above the names\\." in told
    assert "was read as Windows\\-1252" in told


@pytest.mark.usefixtures("apart")
def test_a_workbook_is_read_by_the_sheet_that_is_chosen() -> None:
    rows = [line.split(",") for line in PEOPLE.splitlines()]
    visitor = brought(xlsx({"Notes": [["a", "b"]], "People": rows}), "people.xlsx")
    (error,) = visitor.errors
    assert "No column of the table is an answer" in error
    box(visitor, said("group-page-sheet")).set_value("People")
    visitor.run()
    assert not visitor.errors
    assert "39 rows were read." in visitor.text
    assert box(visitor, said("group-page-sheet")).value == "People"


def test_a_workbook_comes_back_as_a_workbook(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [line.split(",") for line in PEOPLE.splitlines()]
    visitor = brought(xlsx({"People": rows}), "people.xlsx")
    assert "It is an Excel file, as you brought one." in visitor.text
    visitor.press(said("group-page-make"))
    (button,) = visitor.at.get("download_button")
    assert button.proto.label == said("save-file", file="backwise_scores.xlsx")
    monkeypatch.setattr(upload, "MOST_WORKBOOK_CELLS", 1)
    visitor.run()
    assert said("group-page-too-large-for-excel") in visitor.text
