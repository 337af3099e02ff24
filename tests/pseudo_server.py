"""Streamlit, in whose process our pages speak a language made of English: its code comes first."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from streamlit.web.cli import main

from tests.pseudo import LANGUAGES, speak

if __name__ == "__main__":
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        speak(patch, Path(folder), LANGUAGES[sys.argv.pop(1)])
        main()
