"""The commands that print questionnaire, response and what was read: `python -m logic.fhir`."""

import json
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

from logic.catalogue import load_catalogue
from logic.environment import language
from logic.fhir.codes import URGENCY
from logic.fhir.file import LARGEST_BYTES, load
from logic.fhir.questionnaire import questionnaire
from logic.fhir.reader import read
from logic.fhir.received import Received
from logic.fhir.refusals import RefusedResponseError
from logic.fhir.response import response
from logic.fhir.translations import editions
from logic.models.catalogue import Catalogue
from logic.record.reader import load as load_record
from logic.record.refusals import RefusedFileError
from logic.result import Result
from logic.texts import SHIPPED, Texts, texts_in
from logic.wording import fhir as wording
from logic.wording import fhir_reading, problems

QUESTIONNAIRE, RESPONSE, READ = wording.COMMANDS
DONE, REFUSED = 0, 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return 0, or 1 with the reason where a file cannot be used or trusted."""
    texts = texts_in(language(SHIPPED))
    catalogue = load_catalogue(language=texts.language)
    chosen = _parser(texts).parse_args(arguments)
    if chosen.command == QUESTIONNAIRE:
        sys.stdout.write(questionnaire(catalogue, texts, editions(texts.language)))
        return DONE
    command = _response if chosen.command == RESPONSE else _read
    try:
        return command(chosen.file, catalogue, texts)
    except RefusedResponseError as refused:
        return _refused(chosen.file, str(refused))
    except RefusedFileError as refused:
        return _refused(chosen.file, problems.line(texts, refused.problem))
    except OSError as error:
        return _refused(chosen.file, texts("fhir-not-read", reason=str(error.strerror)))


def _parser(texts: Texts) -> ArgumentParser:
    parser = ArgumentParser(prog="python -m logic.fhir", description=texts("fhir-command"))
    commands = parser.add_subparsers(dest="command", required=True)
    for name, message in wording.COMMANDS.items():
        help_text = texts(message)
        command = commands.add_parser(name, help=help_text, description=help_text)
        if name != QUESTIONNAIRE:
            command.add_argument("file", type=Path)
    return parser


def _refused(file: Path, reason: str) -> int:
    sys.stderr.write(f"{file}: {reason}\n")
    return REFUSED


def _bytes(file: Path) -> bytes:
    """Return a file's bytes, at most one more than are allowed."""
    with file.open("rb") as opened:
        return opened.read(LARGEST_BYTES + 1)


def _response(file: Path, catalogue: Catalogue, texts: Texts) -> int:
    """Print the answers of a record file, after saying what of it could not be used."""
    loaded = load_record(_bytes(file), catalogue)
    for line in wording.left_out(texts, loaded):
        sys.stderr.write(f"{file}: {line}\n")
    responses, day = loaded.contents.responses, loaded.saved_at
    sys.stdout.write(response(Result(catalogue, responses), texts, authored=day))
    return DONE


def _read(file: Path, catalogue: Catalogue, texts: Texts) -> int:
    """Print what a response comes to, after saying what of it could not be used."""
    received = read(load(_bytes(file), texts), catalogue, texts)
    lines = fhir_reading.remarks(texts, received.problems, received.unclear)
    for one in received.differences:
        lines.append(fhir_reading.differs(texts, **one.model_dump(), graver=one.field == URGENCY))
    for line in lines:
        sys.stderr.write(f"{file}: {line}\n")
    sys.stdout.write(_as_json(catalogue, received, texts))
    return REFUSED if received.doubts else DONE


def _as_json(catalogue: Catalogue, received: Received, texts: Texts) -> str:
    """Return what was read as JSON: the check first, and a profile only where one may be shown."""
    check, profile = received.check, received.profile
    understood = not received.doubts
    content = {
        "catalogue": catalogue.version,
        "check": check.model_dump(mode="json")
        | {
            "urgency": received.urgency,
            "unclear": received.unclear,
            "urgency_if_yes": received.urgency_if_yes,
        },
        "differences": [one.model_dump() for one in received.differences],
        "profile": profile and profile.model_dump(mode="json"),
        "no_profile": None if profile else wording.no_profile(texts, check, understood=understood),
        "problems": [problem.model_dump() for problem in received.problems],
    }
    return json.dumps(content, indent=2, allow_nan=False) + "\n"
