"""Faders: which lines and cues they open and close, and what they leave unmade."""

from dataclasses import replace

import pytest

from studio.domain.film import NARRATOR, Character, Fader, Film, Mix
from studio.domain.mixing import levels
from studio.domain.plan import plan
from studio.domain.steps import StepKind
from tests.films import VOICE, film, line, shot, two_scenes


def told() -> Film:
    """Asha and the narrator, under music."""
    made = film((shot(1, line(1), line(2, "It rained.", NARRATOR)),))
    return replace(made, cast=(*made.cast, Character(NARRATOR, "Narrator", voice=VOICE)))


def opened(**buses: Fader) -> tuple[float, ...]:
    """Asha's line, the narrator's line, the music."""
    found = levels(replace(told(), mix=Mix(**buses)))
    return (*found.lines, *found.cues)


@pytest.mark.parametrize(
    ("buses", "expected"),
    [
        ({}, (1, 1, 1)),
        ({"dialogue": Fader(gain=-6.0206)}, (0.5, 1, 1)),
        ({"narration": Fader(mute=True)}, (1, 0, 1)),
        ({"music": Fader(solo=True)}, (0, 0, 1)),
        ({"music": Fader(solo=True), "dialogue": Fader(solo=True)}, (1, 0, 1)),
        ({"music": Fader(solo=True, mute=True)}, (0, 0, 0)),
        ({"music": Fader(gain=-60)}, (1, 1, 0)),
        ({"master": Fader(solo=True)}, (1, 1, 1)),
    ],
)
def test_a_fader_opens_its_bus(buses: dict[str, Fader], expected: tuple[float, ...]) -> None:
    assert opened(**buses) == pytest.approx(expected, abs=1e-4)


def test_gains_of_line_and_bus_add_up() -> None:
    made = film((shot(1, replace(line(1), gain=6.0206)),))
    made = replace(made, mix=Mix(dialogue=Fader(gain=-12.0412), master=Fader(gain=-6.0206)))
    found = levels(made)
    assert found.lines == pytest.approx((0.5,), abs=1e-4)
    assert found.master == pytest.approx(0.5, abs=1e-4)
    assert levels(replace(made, mix=Mix(master=Fader(mute=True)))).master == 0


@pytest.mark.parametrize(
    "mix", [Mix(music=Fader(gain=-3)), Mix(ducking=False), Mix(master=Fader(gain=1)),
            Mix(narration=Fader(solo=True))]
)  # fmt: skip
def test_a_fader_redoes_the_mix_and_the_film_only(mix: Mix) -> None:
    before = plan(two_scenes())
    after = plan(replace(two_scenes(), mix=mix))
    new = {step.kind for step in after.steps if step.key not in before.by_key}
    assert new == {StepKind.MIX, StepKind.FILM}


def test_the_gain_of_a_cue_or_line_redoes_the_mix_and_the_film_only() -> None:
    made = two_scenes()
    scenes = tuple(
        replace(
            scene,
            cue=replace(scene.cue, gain=-4.0),
            shots=tuple(
                replace(one, lines=tuple(replace(said, gain=2.0) for said in one.lines))
                for one in scene.shots
            ),
        )
        for scene in made.scenes
    )
    before, after = plan(made), plan(replace(made, scenes=scenes))
    new = {step.kind for step in after.steps if step.key not in before.by_key}
    assert new == {StepKind.MIX, StepKind.FILM}
