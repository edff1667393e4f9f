"""The order in which one machine walks the graph."""

from jobs.schedule import choose, missing, urgency, warm_part
from studio.domain.plan import plan
from studio.domain.steps import StepKind
from tests.films import two_scenes

PLAN = plan(two_scenes())


def test_everything_is_missing_at_first() -> None:
    stills = {step.key for step in PLAN.steps if step.kind == StepKind.STILL}
    assert missing(PLAN, set(), [PLAN.film]).keys() == {s.key for s in PLAN.steps} - stills


def test_nothing_is_missing_when_the_film_is_there() -> None:
    assert missing(PLAN, {PLAN.film}, [PLAN.film]) == {}


def test_what_only_serves_an_existing_artefact_is_not_made_again() -> None:
    shots = {step.key for step in PLAN.steps if step.kind in (StepKind.SHOT, StepKind.TRANSITION)}
    mix = {step.key for step in PLAN.steps if step.kind == StepKind.MIX}
    left = missing(PLAN, shots | mix, [PLAN.film])
    assert {step.kind for step in left.values()} == {StepKind.SPEAK, StepKind.FILM}


def test_an_input_is_more_urgent_than_what_waits_for_it() -> None:
    steps = missing(PLAN, set(), [PLAN.film])
    chain = urgency(steps)
    for step in steps.values():
        for key in step.inputs:
            assert chain[key] > chain[step.key]


def test_a_process_stays_with_its_models_and_leaves_others_theirs() -> None:
    steps = [s for s in PLAN.steps if s.kind in (StepKind.SPEAK, StepKind.SHOT, StepKind.CUE)]
    chain = urgency({step.key: step for step in steps})
    assert warm_part(choose(steps, chain, "music")) == "music"
    assert warm_part(choose(steps, chain, "", ["voice", "music"])) == "picture"
