"""The graph of a film: what is in it, and what an edit changes."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.errors import InvalidInput
from studio.domain.film import (
    CameraMove,
    Captions,
    CaptionStyle,
    Film,
    Framing,
    MusicFamily,
    Shot,
    TransitionKind,
)
from studio.domain.plan import plan
from studio.domain.steps import StepKind
from studio.domain.timing import shot_timing, transition_frames
from tests.films import film, line, shot, two_scenes


def keys(made: Film, kind: StepKind) -> set[str]:
    return {step.key for step in plan(made).steps if step.kind == kind}


def edit_shot(made: Film, number: int, **fields: object) -> Film:
    def edited(one: Shot) -> Shot:
        return replace(one, **fields) if one.id == f"shot-{number}" else one  # type: ignore[arg-type]

    return replace(
        made,
        scenes=tuple(replace(s, shots=tuple(edited(one) for one in s.shots)) for s in made.scenes),
    )


def test_inputs_come_before_their_users() -> None:
    seen: set[str] = set()
    for step in plan(two_scenes()).steps:
        assert set(step.inputs) <= seen
        seen.add(step.key)


def test_a_film_has_a_step_of_every_kind() -> None:
    counts = {kind: len(keys(two_scenes(), kind)) for kind in StepKind}
    assert counts == {
        StepKind.SPEAK: 3,
        StepKind.STILL: 1,  # all three shots show the same picture
        StepKind.PREVIEW: 0,
        StepKind.SHOT: 3,
        StepKind.TRANSITION: 1,
        StepKind.CUE: 2,  # one scene is twice as long as the other
        StepKind.MIX: 1,
        StepKind.FILM: 1,
    }


def test_planning_twice_gives_equal_keys() -> None:
    assert plan(two_scenes()) == plan(two_scenes())


def test_one_changed_line_touches_its_shot_the_blend_and_the_film_only() -> None:
    before = two_scenes()
    after = edit_shot(before, 2, lines=(line(2, "And very cold."),))
    changed = {
        kind: len(keys(after, kind) - keys(before, kind))
        for kind in StepKind
        if keys(after, kind) != keys(before, kind)
    }
    assert changed == {
        StepKind.SPEAK: 1,
        StepKind.SHOT: 1,
        StepKind.TRANSITION: 1,
        StepKind.MIX: 1,
        StepKind.FILM: 1,
    }


def test_another_description_or_name_keeps_the_painted_pictures() -> None:
    before = two_scenes()
    after = edit_shot(before, 2, description="Something else.")
    after = replace(after, cast=tuple(replace(who, name="Aasha") for who in after.cast))
    assert keys(after, StepKind.SHOT) == keys(before, StepKind.SHOT)


@given(
    framing=st.sampled_from(Framing),
    camera=st.sampled_from(CameraMove),
    seconds=st.floats(2.5, 20),
)
def test_what_shows_changes_the_key(framing: Framing, camera: CameraMove, seconds: float) -> None:
    before = two_scenes()
    after = edit_shot(before, 1, framing=framing, camera=camera, seconds=seconds)
    assert keys(after, StepKind.SHOT) != keys(before, StepKind.SHOT)
    assert keys(after, StepKind.SPEAK) == keys(before, StepKind.SPEAK)


def test_captions_in_a_file_keep_voices_and_stills() -> None:
    before = two_scenes()
    after = replace(before, format=replace(before.format, captions=Captions.FILE))
    assert keys(after, StepKind.SPEAK) == keys(before, StepKind.SPEAK)
    assert keys(after, StepKind.STILL) == keys(before, StepKind.STILL)
    assert keys(after, StepKind.SHOT).isdisjoint(keys(before, StepKind.SHOT))


def test_another_caption_style_redoes_what_captions_are_burnt_into_and_the_film() -> None:
    before = film(
        (shot(1, line(1)), shot(2)),
        (shot(3, line(3, "Go."), transition=TransitionKind.DISSOLVE),),
        (shot(4, seconds=3.0, transition=TransitionKind.DISSOLVE),),
    )
    old = plan(before)
    for style in (CaptionStyle.OUTLINE, CaptionStyle.KARAOKE):
        new = plan(replace(before, caption_style=style))
        kept = {step.key for step in old.steps} & {step.key for step in new.steps}
        assert new.shots["shot-1"].shot not in kept
        assert new.shots["shot-3"].shot not in kept
        assert new.shots["shot-3"].transition not in kept
        assert {new.shots["shot-2"].shot, new.shots["shot-4"].shot} <= kept
        assert new.shots["shot-4"].transition in kept
        redone = [step.kind for step in new.steps if step.key not in kept]
        assert sorted(redone) == sorted(
            [StepKind.SHOT, StepKind.SHOT, StepKind.TRANSITION, StepKind.FILM]
        )


@given(st.sampled_from(CaptionStyle))
def test_a_style_changes_nothing_where_captions_are_not_burnt(style: CaptionStyle) -> None:
    before = two_scenes()
    before = replace(before, format=replace(before.format, captions=Captions.FILE))
    assert plan(replace(before, caption_style=style)) == plan(before)


def test_the_first_shot_of_a_film_has_nothing_to_blend_with() -> None:
    only = film((shot(1, transition=TransitionKind.DISSOLVE),))
    assert not keys(only, StepKind.TRANSITION)


@given(
    before=st.floats(0.5, 9),
    after=st.floats(0.5, 9),
    wished=st.floats(0, 9),
    kind=st.sampled_from(TransitionKind),
)
def test_a_transition_is_even_and_leaves_a_body_of_both_shots(
    before: float, after: float, wished: float, kind: TransitionKind
) -> None:
    one = shot(1, seconds=before)
    other = shot(2, seconds=after, transition=kind, transition_seconds=wished)
    frames = transition_frames(one, other, 24)
    if kind == TransitionKind.CUT:
        assert frames == 0
        return
    assert frames % 2 == 0
    assert 4 <= frames <= 48
    for length in (before, after):
        assert 2 * frames + 2 <= shot_timing(length, [], 24).frames
    if min(before, after) >= 5 and 0.2 <= wished <= 2:
        assert frames == pytest.approx(wished * 24, abs=1)


def test_a_silent_film_without_music_has_a_mix_all_the_same() -> None:
    silent = film((shot(1), shot(2)), music=MusicFamily.NONE)
    assert not keys(silent, StepKind.SPEAK)
    assert not keys(silent, StepKind.CUE)
    assert len(keys(silent, StepKind.MIX)) == 1


def test_shots_and_music_cost_credits_and_stills_are_free() -> None:
    for step in plan(two_scenes()).steps:
        assert (step.credits > 0) == (step.kind in (StepKind.SHOT, StepKind.CUE))


def test_a_language_that_the_voice_does_not_know_is_spoken_by_the_fallback() -> None:
    japanese = replace(line(1, "川は広い。"), language="ja")
    (step,) = [s for s in plan(film((shot(1, japanese),))).steps if s.kind == StepKind.SPEAK]
    assert step.engine == "espeak"


def test_an_unknown_engine_is_refused() -> None:
    with pytest.raises(InvalidInput) as refused:
        plan(two_scenes(), {"voice": "nobody"})
    assert refused.value.code == "error.engine.unknown"


def test_a_film_without_shots_is_refused() -> None:
    with pytest.raises(InvalidInput) as refused:
        plan(film())
    assert refused.value.code == "error.film.no_shots"
