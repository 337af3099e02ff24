"""Imports go one way: streamlit_app, pages, ui, logic; and inside logic from top to bottom."""

from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.architecture.code import ROOT, files, imports, name, product

# The floors of logic from the ground up; a module imports from lower floors only, and from its
# own floor nothing. A new module gets its place here.
FLOORS = (
    {"models", "likeness", "texts", "environment"},
    {"impact", "body_mass", "plain_text"},
    {"problems"},
    {"catalogue", "responses", "body_text"},
    {"reasons", "scoring", "warning_signs", "evidence", "browser_copy"},
    {"uncertainty", "what_if", "plan", "survey", "outside", "worked_example"},
    {"record", "result"},
    {"progress", "stages"},
    {"wording"},
    {"charts", "reminders", "fhir", "group"},
    {"report"},
)
FLOOR_OF = {module: number for number, floor in enumerate(FLOORS) for module in floor}
# What these may import of logic, whatever lies below them.
ONLY: dict[str, set[str]] = {
    "models": set(),
    "likeness": set(),
    "texts": set(),
    "environment": set(),
    "impact": {"models"},
    "body_mass": {"models"},
    "catalogue": {"impact", "models"},
    "problems": {"models", "plain_text"},
    "responses": {"body_mass", "models", "problems"},
    "body_text": {"body_mass", "models", "plain_text"},
    "plain_text": set(),
}
WORDS = {"texts", "wording"}
SPEAKING = {"charts", "fhir", "group", "reminders", "report", *WORDS}
"""What says sentences, or writes files that hold some; all other parts of logic are facts."""
LOGIC = files("logic")

# The floors of ui from the ground up: what the session holds and which pages there are, what is
# drawn with, the rooms of the pages, the frame. A room imports from lower floors only.
ROOMS = (
    {"page_names"},
    {"state"},
    {"routes"},
    {"browser"},
    {"widgets", "language_choice"},
    {"evidence", "group_sections", "plan", "record", "safety", "start_sections", "what_if"},
    {"questions", "relief"},
    {"result"},
    {"frame", "memory"},
)
FLOOR_OF_ROOM = {room: number for number, floor in enumerate(ROOMS) for room in floor}
UI = files("ui")


def module_of(path: Path) -> str:
    """Return the part of logic, or the room of ui, that a file belongs to: "scoring", "state"."""
    return path.relative_to(ROOT).parts[1].removesuffix(".py")


def parts_imported(path: Path, package: str = "logic") -> set[str]:
    """Return the parts of a package that a file imports, its own left out."""
    dotted = [module.split(".") for module in imports(path)]
    found = {module[1] for module in dotted if module[0] == package and len(module) > 1}
    return found - {module_of(path)}


def importing(paths: list[Path], *packages: str) -> list[str]:
    """Return which of these files import one of these packages."""
    return [
        f"{name(path)} imports {module}"
        for path in paths
        for module in sorted(imports(path))
        if module.split(".")[0] in packages
    ]


def test_logic_knows_nothing_of_streamlit_or_the_pages() -> None:
    assert importing(LOGIC, "streamlit", "ui", "pages", "streamlit_app") == []


def test_nothing_imports_a_page_or_the_router() -> None:
    assert importing(product(), "pages", "streamlit_app") == []


def test_the_product_never_imports_its_tests_or_tools() -> None:
    assert importing(product(), "tests", "tools") == []


def test_the_router_leaves_everything_to_ui() -> None:
    assert importing([ROOT / "streamlit_app.py"], "logic") == []


def test_the_files_are_found() -> None:
    names = {name(path) for path in product()}
    assert {
        "streamlit_app.py",
        "ui/state/answers.py",
        "logic/scoring.py",
        "logic/wording/safety.py",
    } < names


def test_every_part_of_logic_has_its_floor() -> None:
    without = {module_of(path) for path in LOGIC} - {*FLOOR_OF, "__init__"}
    assert without == set(), "add it to FLOORS, as low as it can go"


def test_logic_imports_from_lower_floors_only() -> None:
    found = {path: parts_imported(path) for path in LOGIC}
    assert set().union(*found.values()) <= FLOOR_OF.keys()
    assert [
        f"{name(path)} imports {part}"
        for path, parts in found.items()
        for part in sorted(parts)
        if FLOOR_OF[part] >= FLOOR_OF.get(module_of(path), -1)
    ] == []


@pytest.mark.parametrize("part", ONLY)
def test_the_lower_floors_import_no_more_than_they_need(part: str) -> None:
    found = [parts_imported(path) for path in LOGIC if module_of(path) == part]
    assert found
    assert set().union(*found) <= ONLY[part]


def test_no_part_of_facts_imports_words() -> None:
    facts = [path for path in LOGIC if module_of(path) not in SPEAKING]
    assert {"logic/scoring.py", "logic/record/reader.py", "logic/plan/reader.py"} < {
        name(path) for path in facts
    }
    assert [name(path) for path in facts if parts_imported(path) & WORDS] == []


def test_wording_knows_results_but_not_how_they_are_worked_out() -> None:
    modules = [path for path in LOGIC if module_of(path) == "wording"]
    working_out = {"scoring", "charts"}
    assert [name(path) for path in modules if parts_imported(path) & working_out] == []


def test_a_result_is_drawn_from_below_it_alone() -> None:
    assert parts_imported(ROOT / "logic/result.py") == {
        "models",
        "plan",
        "reasons",
        "responses",
        "scoring",
        "uncertainty",
        "warning_signs",
        "what_if",
    }


def test_every_room_of_ui_has_its_floor() -> None:
    without = {module_of(path) for path in UI} - {*FLOOR_OF_ROOM, "__init__"}
    assert without == set(), "add it to ROOMS, as low as it can go"


def test_a_room_imports_from_lower_floors_only() -> None:
    found = {path: parts_imported(path, "ui") for path in UI}
    assert set().union(*found.values()) <= FLOOR_OF_ROOM.keys()
    assert [
        f"{name(path)} imports {room}"
        for path, rooms in found.items()
        for room in sorted(rooms)
        if FLOOR_OF_ROOM[room] >= FLOOR_OF_ROOM.get(module_of(path), -1)
    ] == []


def test_nothing_in_ui_imports_in_a_circle() -> None:
    modules = {name(path).removesuffix(".py").replace("/", "."): imports(path) for path in UI}
    needed = {module: found & modules.keys() for module, found in modules.items()}
    assert needed["ui.frame"] > {"ui.routes", "ui.state.notes"}
    TopologicalSorter(needed).prepare()  # raises where there is one


def test_only_pages_and_the_router_import_the_frame() -> None:
    assert [name(path) for path in UI if "ui.frame" in imports(path)] == []
