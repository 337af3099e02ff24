"""The person's own record: what of the session goes into it, and how it is put back."""

from collections.abc import Mapping
from datetime import datetime

from logic.body_mass import Units
from logic.models.catalogue import Catalogue
from logic.plan import Plan
from logic.record.contents import Contents, HowKeptUp, KeptUp, Preferences
from logic.record.file import WORD
from logic.record.reader import Loaded, load
from logic.record.writer import save
from logic.responses import DECLINED, HEIGHT, PREGNANT, UNDER_16, WEIGHT, Responses
from logic.warning_signs import check_warning_signs
from ui.state import answers, body, clock, current, language, plan_answers
from ui.state.current import RawAnswers
from ui.state.notes import Journey, Visit

KEPT_UP = "kept."


def contents(catalogue: Catalogue) -> Contents:
    """Return what the session holds that a record keeps; what cannot be used is left out."""
    held = answers.held()
    units, region = held.get(answers.UNITS), held.get(answers.REGION)
    regions = [region.id for region in catalogue.safety.regions]
    return Contents(
        responses=current.result(catalogue, held).responses,
        plan=plan_answers.plan(catalogue, clock.today(), held),
        kept_up=kept_up(catalogue, held),
        preferences=Preferences(
            language=Visit.noted().language,
            region=region if region in regions else None,
            units=Units(units) if units in list(Units) else None,
            calendar=plan_answers.calendar(),
        ),
    )


def kept_up(catalogue: Catalogue, held: RawAnswers) -> dict[str, KeptUp]:
    """Return what was said of keeping up actions: today, else when a record last told of it."""
    today = clock.today()
    chosen = {action_id: held.get(KEPT_UP + action_id) for action_id in catalogue.by_action}
    return kept_up_before() | {
        action_id: KeptUp(how=HowKeptUp(how), on=today)
        for action_id, how in chosen.items()
        if how in list(HowKeptUp)
    }


def kept_up_before() -> dict[str, KeptUp]:
    """Return what a record of another day brought along of keeping up actions."""
    return dict(Journey.noted().kept_up_before)


def record(catalogue: Catalogue) -> bytes:
    """Return the record file of the session as it is now."""
    return written(contents(catalogue), catalogue, clock.local_now())


def as_record(held: Contents, catalogue: Catalogue) -> Loaded:
    """Return what a record would give that was saved once the questions were answered so."""
    moment = current.answered_at(held.responses)
    return load(written(held, catalogue, moment), catalogue)


def written(held: Contents, catalogue: Catalogue, saved_at: datetime) -> bytes:
    """Return the record file of contents of the session, as saved at a moment."""
    profile = current.worked_out(current.OWN, catalogue, held.responses).profile
    zone = clock.own_zone()
    return save(held, catalogue, saved_at=saved_at, time_zone=zone, profile=profile)


def has_answers(said: Responses) -> bool:
    """Return whether the session holds anything that a record would keep, these answers given."""
    if said.levels or said.declined or said.findings or said.measurements or kept_up_before():
        return True
    beside = (plan_answers.DOES, plan_answers.WILLING, KEPT_UP)
    return any(value and name.startswith(beside) for name, value in answers.held().items())


def put_back(loaded: Loaded, catalogue: Catalogue) -> bool:
    """Put a record into the session, in a callback; return whether its safety check holds.

    Habits, plan and what was kept up are replaced whole. The answers of the safety check are put
    back on the day that they were saved only, and never over what was answered here since, unless
    a sign in them stops. On any other day the check stays as it is: it is asked again.
    """
    held = loaded.contents
    language.choose(held.preferences.language)
    holds = check_can_be_put_back(loaded, catalogue)
    if holds:
        _put_check(held.responses, catalogue)
    for factor in catalogue.factors:
        answers.put(factor.id, _answer(held.responses, factor.id))
    _put_body(held, catalogue)
    _put_plan(held.plan)
    _put_kept_up(held.kept_up)
    current.note_moment(held.responses, loaded.saved_at)
    if held.preferences.region is not None:
        answers.put(answers.REGION, held.preferences.region)
    if held.preferences.calendar is not None:
        plan_answers.put_calendar(held.preferences.calendar)
    # On the way to correct a stop, none is shown; what was brought along has to show its own.
    Journey.note(checking=False)
    return holds


def check_can_be_put_back(loaded: Loaded, catalogue: Catalogue) -> bool:
    """Return whether the answers of a record's safety check may be used now."""
    if not loaded.check_holds_on(clock.today()):
        return False
    here = current.result(catalogue).responses
    stops = check_warning_signs(catalogue, loaded.contents.responses).stopped
    return stops or not here.findings


def _put_check(responses: Responses, catalogue: Catalogue) -> None:
    """Tick what was reported; what was open stays open, so that it clears nothing."""
    Journey.note(check_day=clock.today(), lapsed=False)
    for name in (UNDER_16, PREGNANT):
        found = responses.findings.get(name)
        answers.put(name, None if found is None else WORD[found])
    for group in catalogue.safety.groups:
        statements = {one.id: responses.findings.get(one.id) for one in group.findings}
        for id_, present in statements.items():
            answers.put(id_, present is True)
        is_open = None in statements.values()
        # Beside a reported statement, "none of these" keeps the others open, as they were.
        answers.put(current.none_of(group), is_open if True in statements.values() else not is_open)


def _answer(responses: Responses, factor_id: str) -> str | None:
    return DECLINED if factor_id in responses.declined else responses.levels.get(factor_id)


def _put_body(held: Contents, catalogue: Catalogue) -> None:
    """Put height and weight back exactly, and as the fields of both kinds of units show them."""
    measured = [factor.id for factor in catalogue.factors if factor.body_limits is not None]
    said = held.responses
    for factor_id in measured:
        answers.put(factor_id, None)
    answers.put(answers.DECLINED_BODY, not said.declined.isdisjoint(measured))
    if held.preferences.units is not None:
        answers.put(answers.UNITS, held.preferences.units)
    body.put(said.measurements.get(HEIGHT), said.measurements.get(WEIGHT))


def _put_kept_up(found: Mapping[str, KeptUp]) -> None:
    """Choose again what was said today; what was said before is shown, and asked anew."""
    answers.forget(KEPT_UP)
    today = clock.today()
    for action_id, said in found.items():
        if said.on == today:
            answers.put(KEPT_UP + action_id, said.how)
    Journey.note(kept_up_before={id_: said for id_, said in found.items() if said.on != today})


def _put_plan(plan: Plan) -> None:
    for name in (
        plan_answers.willing,
        plan_answers.does,
        plan_answers.days,
        plan_answers.at,
        plan_answers.words,
    ):
        answers.forget(name(""))
    answers.put(plan_answers.STARTS_ON, plan.starts_on.isoformat() if plan.actions else None)
    answers.put(plan_answers.AREAS, list(plan.willingness))
    for area_id, number in plan.willingness.items():
        answers.put(plan_answers.willing(area_id), str(number))
    for action in plan.actions:
        answers.put(plan_answers.does(action.action), True)
        answers.put(plan_answers.days(action.action), list(action.days))
        answers.put(plan_answers.at(action.action), f"{action.at:%H:%M}" if action.at else None)
        answers.put(plan_answers.words(action.action), action.words)
