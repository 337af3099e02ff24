"""The commands that print questionnaire, response and what was read: `python -m logic.fhir`."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from logic.catalogue import load_catalogue
from logic.fhir import questionnaire, read, response
from logic.models import Catalogue
from logic.record import RefusedFileError, load
from logic.responses import Responses
from logic.scoring import assess
from logic.warning_signs import check_warning_signs
from logic.wording import fhir as wording

QUESTIONNAIRE, RESPONSE, READ = wording.COMMANDS
LARGEST_BYTES = 5_000_000
DONE, REFUSED = 0, 1


class RefusedError(ValueError):
    """A file that cannot be used, with the reason in words."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return 0, or 1 with a message where a file cannot be used."""
    chosen = _parser().parse_args(arguments)
    try:
        told = _told(chosen, load_catalogue())
    except RefusedError as refused:
        sys.stderr.write(f"{chosen.file}: {refused}\n")
        return REFUSED
    sys.stdout.write(told)
    return DONE


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="python -m logic.fhir", description=wording.COMMAND)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, told in wording.COMMANDS.items():
        command = commands.add_parser(name, help=told, description=told)
        if name != QUESTIONNAIRE:
            command.add_argument("file", type=Path)
    return parser


def _told(chosen: Namespace, catalogue: Catalogue) -> str:
    if chosen.command == QUESTIONNAIRE:
        return questionnaire(catalogue)
    if chosen.command == RESPONSE:
        return _response(chosen.file, catalogue)
    return _result(catalogue, read(_json(_bytes(chosen.file)), catalogue))


def _response(file: Path, catalogue: Catalogue) -> str:
    """Return the answers of a record file, after saying what of it could not be used."""
    try:
        loaded = load(_bytes(file), catalogue)
    except RefusedFileError as error:
        raise RefusedError(error) from error
    for line in wording.left_out(loaded):
        sys.stderr.write(f"{file}: {line}\n")
    return response(catalogue, loaded.contents.responses, authored=loaded.saved_at)


def _bytes(file: Path) -> bytes:
    try:
        if file.stat().st_size > LARGEST_BYTES:
            raise RefusedError(wording.TOO_LARGE.format(most=LARGEST_BYTES // 1_000_000))
        return file.read_bytes()
    except OSError as error:
        raise RefusedError(wording.NOT_READ.format(reason=error.strerror)) from error


def _json(data: bytes) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"), object_pairs_hook=_table)
    except UnicodeDecodeError as error:
        raise RefusedError(wording.NOT_TEXT.format(place=error.start + 1)) from error
    except (ValueError, RecursionError) as error:
        raise RefusedError(wording.NOT_JSON.format(reason=error)) from error


def _table(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return a table, refusing one that says two things under one name."""
    table = dict(pairs)
    if len(table) < len(pairs):
        raise ValueError(wording.TWICE)
    return table


def _result(catalogue: Catalogue, responses: Responses) -> str:
    """Return what was read as JSON: the check first, and a profile only where one may be shown."""
    check = check_warning_signs(catalogue, responses)
    profile = assess(catalogue, responses) if check.allows_result else None
    told = {
        "catalogue": catalogue.version,
        "check": check.model_dump(mode="json"),
        "profile": profile and profile.model_dump(mode="json"),
        "no_profile": None if profile else wording.no_profile(check),
        "problems": [problem.model_dump() for problem in responses.problems],
    }
    return json.dumps(told, indent=2) + "\n"
