"""Random answers to the real catalogue's questions, and random input of any shape."""

from typing import Any

from hypothesis import strategies as st

from logic.responses import HEIGHT, PREGNANT, UNDER_16, WEIGHT
from tests.shipped import CATALOGUE

LEVELS = {factor.id: [level.id for level in factor.levels] for factor in CATALOGUE.factors}
OPEN = [None, "unanswered", "declined"]
STATEMENTS = [UNDER_16, PREGNANT, *CATALOGUE.safety.findings]
FIELDS = [*LEVELS, *STATEMENTS, HEIGHT, WEIGHT]

Raw = dict[str, str | None]

full_answers: st.SearchStrategy[Raw] = st.fixed_dictionaries(
    {id_: st.sampled_from(levels) for id_, levels in LEVELS.items()}
)
answers: st.SearchStrategy[Raw] = st.fixed_dictionaries(
    {id_: st.sampled_from([*levels, *OPEN]) for id_, levels in LEVELS.items()}
)
check_answers: st.SearchStrategy[Raw] = st.fixed_dictionaries(
    {id_: st.sampled_from(["yes", "no", *OPEN]) for id_ in STATEMENTS}
)
modifiable = st.sampled_from(CATALOGUE.modifiable)

# Anything that a file, a form or a table could hold, half-surrogates and all.
texts = st.text(st.characters(exclude_categories=()), max_size=50)
scalars = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), texts, st.binary(max_size=5)
)
sensible = st.sampled_from(
    ["yes", "no", "declined", 170, "70.5", *sorted({id_ for ids in LEVELS.values() for id_ in ids})]
)
anything: st.SearchStrategy[Any] = st.recursive(
    st.one_of(sensible, scalars),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(texts, inner, max_size=3)),
    max_leaves=8,
)
keys = st.one_of(st.sampled_from(FIELDS), scalars, st.tuples(scalars, scalars))
any_table: st.SearchStrategy[dict[Any, Any]] = st.dictionaries(keys, anything, max_size=12)
