"""Where state may live, and ways of Streamlit that the product does without."""

import pytest

from tests.architecture.code import name, product

SOURCES = {name(path): path.read_text(encoding="utf-8") for path in product()}


def test_only_one_module_reads_or_writes_the_session_state() -> None:
    # `presses` changes when Streamlit looks for the next press, and holds no answer.
    assert [file for file, text in SOURCES.items() if "session_state" in text] == [
        "ui/state/answers.py",
        "ui/state/presses.py",
    ]
    assert "st.session_state" not in SOURCES["ui/state/presses.py"]


@pytest.mark.parametrize(
    "banned",
    [
        "unsafe_allow_html",
        "components.v1",
        "st.cache_",
        "st.experimental",
        "query-params",
        "st.html",
        "st.slider",
        "st.select_slider",
    ],
)
def test_the_product_does_without(banned: str) -> None:
    assert [file for file, text in SOURCES.items() if banned in text] == []


def test_only_the_step_of_a_page_stands_in_its_address() -> None:
    asking = [file for file, text in SOURCES.items() if "query_params" in text]
    assert asking == ["ui/browser/address.py"]
