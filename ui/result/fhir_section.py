"""The end of the result page: answers and questions for record systems, made when asked for."""

import streamlit as st

from logic import fhir
from logic.result import Result
from logic.wording import fhir as wording
from ui.state import clock
from ui.state.language import say, texts
from ui.widgets import download


def for_record_systems(result: Result) -> None:
    """Offer both files."""
    st.markdown(say("fhir-export-lead"))
    today = clock.today()
    download.offer(
        "fhir.response",
        say("fhir-make-response"),
        ":material/assignment_ind:",
        wording.response_file(today),
        lambda: fhir.response(result, texts(), authored=today).encode(),
    )
    download.offer(
        "fhir.questionnaire",
        say("fhir-make-questionnaire"),
        ":material/quiz:",
        wording.QUESTIONNAIRE_FILE,
        lambda: fhir.questionnaire(
            result.catalogue, texts(), fhir.editions(texts().language)
        ).encode(),
    )
