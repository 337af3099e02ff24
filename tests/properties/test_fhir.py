"""Laws of the exchange with other systems, for any answers and any input."""

import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from logic.fhir import read, response
from logic.fhir.codes import QUESTIONNAIRE
from logic.responses import HEIGHT, WEIGHT
from tests.properties.strategies import FIELDS, Raw, answers, anything, check_answers
from tests.shipped import CATALOGUE, SHIPPED
from tests.unit.fhir_items import as_asked

DAY = date(2026, 11, 25)
measurements = st.fixed_dictionaries(
    {},
    optional={
        HEIGHT: st.floats(100, 250, allow_subnormal=False),
        WEIGHT: st.floats(25, 350, allow_subnormal=False),
    },
)
link_ids = st.sampled_from([*FIELDS, "check", "result.score", "theme.body", "smoking.help"])
codes = st.sampled_from(["smoking.current", "asked-declined", "sleep.poor", "never"])
values = st.dictionaries(
    st.sampled_from(["valueCoding", "valueBoolean", "valueDecimal", "valueQuantity", "item"]),
    st.one_of(anything, st.fixed_dictionaries({"code": codes, "system": anything})),
)
items = st.fixed_dictionaries(
    {},
    optional={
        "linkId": st.one_of(link_ids, anything),
        "answer": st.one_of(anything, st.lists(st.one_of(values, anything), max_size=3)),
        "item": anything,
    },
)
made_elsewhere = st.fixed_dictionaries(
    {"resourceType": st.just("QuestionnaireResponse")},
    optional={
        "item": st.one_of(anything, st.lists(st.one_of(items, anything), max_size=5)),
        "questionnaire": st.one_of(st.just(QUESTIONNAIRE), anything),
        "status": st.one_of(st.just("completed"), anything),
    },
)


@given(answers, check_answers, measurements)
def test_any_answers_come_back_the_same(
    habits: Raw, check: Raw, measured: dict[str, float]
) -> None:
    before = SHIPPED.read(habits | check | measured)
    after = read(json.loads(response(CATALOGUE, before, authored=DAY)), CATALOGUE)
    assert after == as_asked(before, CATALOGUE)


@given(st.one_of(anything, made_elsewhere))
def test_no_response_makes_reading_it_raise_and_what_is_read_is_known(resource: object) -> None:
    found = read(resource, CATALOGUE)
    for factor, level in found.levels.items():
        assert level in CATALOGUE.by_factor[factor].by_level
    assert all(problem.expected for problem in found.problems)
