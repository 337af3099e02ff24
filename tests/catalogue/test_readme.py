"""The README's program runs and prints what the README says."""

import contextlib
import io
import re

from tests.architecture.code import ROOT

PROGRAM = re.compile(r"```python\n(.*?)```", re.DOTALL)
SAID = re.compile(r"^print\(.*\)  # (.*)$", re.MULTILINE)


def test_the_program_for_researchers_prints_what_stands_beside_it() -> None:
    (program,) = PROGRAM.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(program, {})
    said = SAID.findall(program)
    assert said
    assert printed.getvalue().splitlines() == said
