"""The command line of the group, read and refused in the person's own language."""

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

from logic.group.terminal import tell
from logic.texts import Texts

PROGRAM = "python -m logic.group"
NOT_UNDERSTOOD = 2
"""The exit code for arguments that cannot be read, as is usual."""


def parsed(given: Sequence[str], texts: Texts) -> argparse.Namespace:
    """Return what the command was told; help and what is wrong are said in the language.

    Raises:
        SystemExit: after the help, with 0, or what was not understood, with 2.
    """
    parser = _parser(texts)
    try:
        options, unknown = parser.parse_known_args(given)
    except argparse.ArgumentError as error:
        option = str(error.argument_name)
        raise _refused(parser, texts("group-command-value", option=option)) from error
    if unknown:
        raise _refused(parser, texts("group-command-unknown", given=" ".join(unknown)))
    return options


def _refused(parser: argparse.ArgumentParser, why: str) -> SystemExit:
    tell(parser.format_usage())
    tell(f"{PROGRAM}: {why}")
    return SystemExit(NOT_UNDERSTOOD)


def _parser(texts: Texts) -> argparse.ArgumentParser:
    def formatter(prog: str) -> argparse.HelpFormatter:
        return _Formatter(prog, texts)

    parser = argparse.ArgumentParser(
        PROGRAM,
        description=texts("group-command"),
        formatter_class=formatter,
        add_help=False,
        exit_on_error=False,
    )
    files = parser.add_argument_group(texts("group-command-files"))
    files.add_argument("read", nargs="?", type=Path, metavar="IN", help=texts("group-command-in"))
    files.add_argument(
        "write", nargs="?", type=Path, metavar="OUT", help=texts("group-command-out")
    )
    _add_options(parser.add_argument_group(texts("group-command-options")), texts)
    return parser


def _add_options(options: "argparse._ArgumentGroup", texts: Texts) -> None:
    options.add_argument("-h", "--help", action="help", help=texts("group-command-help"))
    options.add_argument("--delimiter", metavar="X", help=texts("group-command-delimiter"))
    options.add_argument("--sheet", metavar="NAME", help=texts("group-command-sheet"))
    options.add_argument(
        "--problems", type=Path, metavar="FILE", help=texts("group-command-problems")
    )
    options.add_argument(
        "--template", type=Path, metavar="FILE", help=texts("group-command-template")
    )


class _Formatter(argparse.HelpFormatter):
    """Begins the help in the language; the library itself only knows English."""

    def __init__(self, prog: str, texts: Texts) -> None:
        super().__init__(prog)
        self._usage = texts("group-command-usage")

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: "Iterable[argparse._MutuallyExclusiveGroup]",
        prefix: str | None = None,
    ) -> None:
        """Add how the command is called."""
        super().add_usage(usage, actions, groups, prefix or f"{self._usage} ")
