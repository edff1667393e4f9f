"""Steps made alone have the keys that they have in the plan of their film."""

from dataclasses import replace

import pytest

from studio.domain.errors import InvalidInput
from studio.domain.film import Character
from studio.domain.plan import plan
from studio.domain.portraits import portrait_step
from studio.domain.single_steps import cue_step, preview_step, speak_step, still_step
from studio.domain.steps import PreviewRequest, StillRequest
from studio.domain.timing import estimated_timing
from tests.films import film, line, shot, two_scenes


@pytest.mark.parametrize("engines", [None, {"voice": "espeak"}])
def test_a_single_step_is_the_one_of_the_plan(engines: dict[str, str] | None) -> None:
    made = two_scenes()
    planned = plan(made, engines)
    for scene in made.scenes:
        seconds = sum(estimated_timing(one, made.format.fps).frames for one in scene.shots)
        cue = cue_step(scene, seconds / made.format.fps, engines)
        assert planned.step(cue.key) == replace(cue, subject=planned.step(cue.key).subject)
        for one in scene.shots:
            assert still_step(made, scene, one, engines).key == planned.shots[one.id].still
            for said in one.lines:
                step = speak_step(made, said, engines)
                assert planned.step(step.key) == step


def test_a_preview_asks_for_four_seconds_at_most_and_costs_nothing() -> None:
    made = two_scenes()
    step = preview_step(made, made.scenes[0], made.shots[0], 60)
    assert isinstance(step.request, PreviewRequest)
    assert step.request.seconds == 4
    assert step.inputs == ()
    assert step.credits == 0


def test_an_unknown_engine_is_refused_for_one_step_too() -> None:
    made = film((shot(1, line(1)),))
    with pytest.raises(InvalidInput):
        speak_step(made, made.shots[0].lines[0], {"voice": "painter"})


def test_a_portrait_shows_the_character_alone_and_stays_when_the_film_changes() -> None:
    made = two_scenes()
    made = replace(made, cast=(*made.cast, Character("ravi", "Ravi")))
    step = portrait_step(made, "asha")
    assert isinstance(step.request, StillRequest)
    picture = step.request.picture
    assert [who.id for who in picture.cast] == ["asha"]
    assert [one.character for one in picture.shot.appearances] == ["asha"]
    renamed = replace(made, cast=tuple(replace(who, name="Another") for who in made.cast))
    assert portrait_step(replace(renamed, scenes=()), "asha").key == step.key
    older = replace(made, cast=tuple(replace(who, dress="cloak") for who in made.cast))
    assert portrait_step(older, "asha").key != step.key
    with pytest.raises(KeyError):
        portrait_step(made, "nobody")
