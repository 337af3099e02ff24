"""Laws of the record file: what was saved comes back, and nothing else raises."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from logic.body_mass import Units
from logic.plan import Day, Plan
from logic.progress import timeline
from logic.record.contents import CalendarFiles, Contents, HowKeptUp, KeptUp, Preferences
from logic.record.reader import load
from logic.record.refusals import RefusedFileError
from logic.record.writer import save
from logic.responses import HEIGHT, WEIGHT
from logic.wording import record as wording
from tests.properties.strategies import Raw, answers, check_answers, full_answers, texts
from tests.said import said
from tests.shipped import CATALOGUE, read

offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(
    datetime(2020, 1, 2),
    datetime(2199, 12, 30),
    timezones=offsets,
)
BODY = next(factor.body_limits for factor in CATALOGUE.factors if factor.body_limits)
assert BODY is not None
measured = st.fixed_dictionaries(
    {},
    optional={
        HEIGHT: st.floats(BODY.height_cm.lowest, BODY.height_cm.highest),
        WEIGHT: st.floats(BODY.weight_kg.lowest, BODY.weight_kg.highest),
    },
)
actions = st.lists(
    st.fixed_dictionaries(
        {
            "action": st.sampled_from(list(CATALOGUE.by_action)),
            "days": st.lists(st.sampled_from(Day)),
            "at": st.one_of(st.none(), st.times()),
            "words": texts,
        }
    ),
    max_size=5,
)
numbers = st.dictionaries(st.sampled_from(list(CATALOGUE.by_area)), st.integers(0, 10))
told = st.builds(
    KeptUp, how=st.sampled_from(HowKeptUp), on=st.dates(date(2019, 1, 1), date(2200, 12, 31))
)
kept = st.dictionaries(st.sampled_from(list(CATALOGUE.by_action)), told)
regions = [region.id for region in CATALOGUE.safety.regions]
files = st.builds(
    CalendarFiles,
    id=st.uuids().map(lambda found: found.hex),
    revision=st.integers(0, 2**31 - 1),
    series=st.dictionaries(st.sampled_from(["break 10:00", "action fly"]), moments),
)
preferences = st.builds(
    Preferences,
    region=st.one_of(st.none(), st.sampled_from(regions)),
    units=st.one_of(st.none(), st.sampled_from(Units)),
    calendar=st.one_of(st.none(), files),
)


@given(raw=answers, check=check_answers, body=measured, saved_at=moments)
def test_any_responses_come_back_the_same(
    raw: Raw, check: Raw, body: dict[str, float], saved_at: datetime
) -> None:
    held = Contents(responses=read({**raw, **check, **body}), plan=Plan(starts_on=saved_at.date()))
    loaded = load(save(held, CATALOGUE, saved_at=saved_at, time_zone=None), CATALOGUE)
    assert loaded.contents == held
    assert (loaded.remarks, loaded.problems) == ((), ())
    assert loaded.saved_at == saved_at.replace(microsecond=0)
    assert loaded.saved_on == saved_at.date()


plans = st.fixed_dictionaries(
    {"actions": actions, "willingness": numbers, "starts_in": st.integers(-365, 365)}
)


@given(found=plans, done=kept, shown=preferences, saved_at=moments)
def test_any_plan_comes_back_the_same(
    found: dict[str, Any], done: dict[str, KeptUp], shown: Preferences, saved_at: datetime
) -> None:
    today = saved_at.date()
    raw = {name: found[name] for name in ("actions", "willingness")}
    raw["starts_on"] = today + timedelta(days=found["starts_in"])
    plan = Plan.from_raw(raw, CATALOGUE, today=today).model_copy(update={"problems": ()})
    held = Contents(responses=read({}), plan=plan, kept_up=done, preferences=shown)
    loaded = load(save(held, CATALOGUE, saved_at=saved_at, time_zone="UTC"), CATALOGUE)
    assert loaded.contents == held
    assert (loaded.remarks, loaded.problems) == ((), ())


def complaint(data: bytes) -> str:
    """Return why a file is refused, nothing where it is read; anything else is an error."""
    try:
        load(data, CATALOGUE)
    except RefusedFileError as error:
        return wording.refused(said, error)
    return ""


@given(data=st.one_of(st.binary(), texts.map(lambda text: text.encode(errors="replace"))))
def test_no_bytes_raise_anything_but_a_refusal(data: bytes) -> None:
    assert complaint(data).startswith("This file ")


ENTRIES = json.loads(
    save(
        Contents(responses=read({}), plan=Plan(starts_on=datetime.now(UTC).date())),
        CATALOGUE,
        saved_at=datetime.now(UTC),
        time_zone=None,
    )
)
plain_json = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), texts),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.one_of(texts, st.sampled_from([*CATALOGUE.by_factor, "actions", "starts_on"])),
            inner,
            max_size=3,
        ),
    ),
    max_leaves=6,
)


@given(entry=st.sampled_from(list(ENTRIES)), value=plain_json)
def test_no_entry_raises_anything_but_a_refusal(entry: str, value: Any) -> None:
    told = complaint(json.dumps(ENTRIES | {entry: value}).encode())
    assert not told or told.startswith("This file ")


@given(
    entry=st.sampled_from(["answers", "safety_check", "kept"]),
    value=st.dictionaries(texts, st.sampled_from(["yes", "no", "mostly", "current"])),
)
def test_every_id_is_used_or_told(entry: str, value: dict[str, str]) -> None:
    try:
        loaded = load(json.dumps(ENTRIES | {entry: value}).encode(), CATALOGUE)
    except RefusedFileError:
        return
    told = {remark.id for remark in loaded.remarks}
    assert {id_ for id_ in value if id_ not in told} <= {
        *CATALOGUE.by_factor,
        *CATALOGUE.safety.findings,
        *CATALOGUE.by_action,
        "under_16",
        "pregnant",
    }


@given(
    told=st.lists(st.tuples(full_answers, moments), min_size=1, max_size=4),
    chance=st.randoms(use_true_random=False),
)
def test_records_give_the_same_timeline_in_any_order(
    told: list[tuple[Raw, datetime]], chance: Random
) -> None:
    records = [
        load(
            save(
                Contents(responses=read(raw), plan=Plan(starts_on=moment.date())),
                CATALOGUE,
                saved_at=moment,
                time_zone=None,
            ),
            CATALOGUE,
        )
        for raw, moment in told
    ]
    found = timeline(records, CATALOGUE)
    moments_of = [entry.saved_at for entry in found.entries]
    assert moments_of == sorted(moments_of)
    assert len(found.entries) + found.doubles == len(records)
    chance.shuffle(records)
    if len({record.saved_at for record in records}) == len(records):
        assert timeline([*records, records[0]], CATALOGUE).entries == found.entries
