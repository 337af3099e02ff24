"""What the list of retired ids can get wrong."""

from pathlib import Path

from logic.catalogue import load_catalogue
from logic.models.retired import RetiredKind
from tests.catalogue.broken import Break, InFile, check, copy, parametrized, replace

FILE = "retired.toml"
EMPTY = "retired = []"
in_file = InFile(FILE)


def entry(kind: str, id_: str, more: str = "", since: str = "1.0.0") -> str:
    """Return one entry of the list."""
    head = f'[[retired]]\nkind = "{kind}"\nid = "{id_}"\ntitle = "It"\nsince = "{since}"\n'
    return head + more


BREAKS = (
    in_file("an id in use", EMPTY, entry("factor", "smoking"), "smoking", "is still in use."),
    in_file(
        "an unknown successor",
        EMPTY,
        entry("factor", "tobacco", 'replaced_by = "smoke"'),
        "tobacco",
        "is replaced by 'smoke', which is unknown.",
    ),
    in_file(
        "a successor of another kind",
        EMPTY,
        entry("area", "rest", 'replaced_by = "smoking.current"'),
        "rest",
        "name an id of this kind, or leave it out.",
    ),
    in_file(
        "a level of another factor",
        EMPTY,
        entry("level", "sleep.deep", 'replaced_by = "smoking.current"'),
        "sleep.deep",
        "is replaced by a level of another factor.",
    ),
    in_file(
        "a version that never was",
        EMPTY,
        entry("factor", "tobacco", since="0.9"),
        "tobacco",
        "names '0.9', which is no version of the catalogue.",
    ),
    in_file(
        "an entry twice",
        EMPTY,
        entry("factor", "tobacco") + entry("factor", "tobacco"),
        "tobacco",
        "stands twice.",
    ),
    in_file(
        "an unknown kind", EMPTY, entry("planet", "mars"), "retired.0.kind", "'factor', 'level'"
    ),
)


@parametrized(*BREAKS)
def test_a_broken_list_is_refused(way: Break, tmp_path: Path) -> None:
    check(way, tmp_path)


def test_a_sound_list_is_loaded(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    entries = entry("level", "smoking.pipe", 'replaced_by = "smoking.current"\n')
    replace(folder / FILE, EMPTY, entries + entry("region", "england"))
    found = load_catalogue(folder).retired
    assert [(one.kind, one.id, one.replaced_by) for one in found] == [
        (RetiredKind.LEVEL, "smoking.pipe", "smoking.current"),
        (RetiredKind.REGION, "england", None),
    ]


def test_the_ids_in_use_are_known_by_kind() -> None:
    ids = load_catalogue().ids_by_kind
    assert ids.keys() == set(RetiredKind)
    assert "smoking.current" in ids[RetiredKind.LEVEL]
    assert all(ids.values())
