"""A creator's own files in the plan of a film."""

from dataclasses import replace

from studio.domain.film import (
    CameraMove,
    Film,
    Media,
    Mood,
    MusicFamily,
    Place,
    Shot,
    TransitionKind,
)
from studio.domain.plan import Plan, plan
from studio.domain.single_steps import preview_step, still_step
from studio.domain.steps import StepKind
from tests.films import film, line, shot

PHOTO = Media("up-1", "u1", "image", "sea.png")
SPOKEN = Media("up-3", "u3", "audio", "me.webm", seconds=4.0)
SONG = Media("up-4", "u4", "audio", "song.mp3", seconds=200.0)
CLIP = Media("up-2", "u2", "video", "sea.mp4", seconds=9.0)


def three() -> Film:
    """Three shots that differ; the third begins softly."""
    return film(
        (
            shot(1, line(1), seed=1),
            shot(2, line(2, "And very deep."), seed=2),
            shot(3, seed=3, transition=TransitionKind.DISSOLVE),
        )
    )


def edited(made: Film, number: int, **fields: object) -> Film:
    def changed(one: Shot) -> Shot:
        return replace(one, **fields) if one.id == f"shot-{number}" else one  # type: ignore[arg-type]

    scenes = (replace(s, shots=tuple(map(changed, s.shots))) for s in made.scenes)
    return replace(made, scenes=tuple(scenes))


def changed_shots(before: Plan, after: Plan) -> set[str]:
    return {name for name, shot in after.shots.items() if shot.shot != before.shots[name].shot}


def test_a_picture_of_ones_own_changes_its_shot_alone() -> None:
    before, after = plan(three()), plan(edited(three(), 1, media=PHOTO))
    assert changed_shots(before, after) == {"shot-1"}
    assert after.shots["shot-1"].speaks == before.shots["shot-1"].speaks
    assert after.shots["shot-3"].transition == before.shots["shot-3"].transition


def test_the_blend_beside_it_changes_too() -> None:
    before, after = plan(three()), plan(edited(three(), 2, media=PHOTO))
    assert changed_shots(before, after) == {"shot-2"}
    assert after.shots["shot-3"].transition != before.shots["shot-3"].transition
    blend = after.step(after.shots["shot-3"].transition)
    assert blend.engine == "painter"
    assert blend.inputs[-1] == PHOTO.key


def test_the_file_is_an_input_of_all_that_shows_it() -> None:
    made = edited(three(), 1, media=CLIP)
    planned = plan(made)
    shown = planned.shots["shot-1"]
    assert planned.step(shown.shot).inputs == (*shown.speaks, CLIP.key)
    assert planned.step(shown.still).inputs == (CLIP.key,)
    assert {planned.step(key).engine for key in (shown.shot, shown.still)} == {"clip"}
    assert still_step(made, made.scenes[0], made.shots[0]).key == shown.still
    assert preview_step(made, made.scenes[0], made.shots[0], 1.0).inputs == (CLIP.key,)


def test_another_file_another_start_and_another_key_make_it_again() -> None:
    first = plan(edited(three(), 1, media=CLIP))
    for other in (replace(CLIP, key="u3"), replace(CLIP, start=2.0), PHOTO):
        assert changed_shots(first, plan(edited(three(), 1, media=other))) == {"shot-1"}


def test_the_same_file_under_another_name_is_the_same() -> None:
    first = plan(edited(three(), 1, media=CLIP))
    same = replace(CLIP, upload="up-9", name="other.mp4")
    assert plan(edited(three(), 1, media=same)) == first


def test_what_would_be_painted_no_longer_matters() -> None:
    made = edited(three(), 1, media=CLIP)
    other = edited(made, 1, seed=77, props=("lamp",), appearances=(), camera=CameraMove.PUSH)
    scene = other.scenes[0]
    setting = replace(scene.setting, place=Place.CITY)
    other = replace(other, scenes=(replace(scene, setting=setting),))
    assert plan(other).shots["shot-1"] == plan(made).shots["shot-1"]


def test_the_camera_moves_over_pictures_only() -> None:
    made = edited(three(), 1, media=PHOTO)
    moved = edited(made, 1, camera=CameraMove.PUSH)
    assert changed_shots(plan(made), plan(moved)) == {"shot-1"}


def test_showing_ones_own_files_is_free() -> None:
    planned = plan(edited(edited(three(), 1, media=PHOTO), 2, media=CLIP))
    for name in ("shot-1", "shot-2"):
        assert planned.step(planned.shots[name].shot).credits == 0
    assert planned.step(planned.shots["shot-3"].shot).credits > 0


def test_two_files_blend_without_a_painter() -> None:
    planned = plan(edited(edited(three(), 2, media=PHOTO), 3, media=CLIP))
    blend = planned.step(planned.shots["shot-3"].transition)
    assert blend.engine == "photo"
    assert blend.inputs == (*planned.shots["shot-2"].speaks, PHOTO.key, CLIP.key)
    assert blend.kind is StepKind.TRANSITION


def test_a_recording_changes_its_line_its_shot_and_the_mix_alone() -> None:
    before = plan(three())
    own = replace(line(1), recording=SPOKEN)
    after = plan(edited(three(), 1, lines=(own,)))
    assert changed_shots(before, after) == {"shot-1"}
    assert after.shots["shot-2"].speaks == before.shots["shot-2"].speaks
    assert after.shots["shot-1"].still == before.shots["shot-1"].still
    [key] = after.shots["shot-1"].speaks
    speak = after.step(key)
    assert (speak.engine, speak.inputs, speak.credits) == ("recording", (SPOKEN.key,), 0)
    assert after.cues["scene-1"] in {one.key for one in after.steps}


def test_how_a_voice_would_say_it_no_longer_matters() -> None:
    own = replace(line(1), recording=SPOKEN)
    first = plan(edited(three(), 1, lines=(own,)))
    other = replace(own, speed=1.4, pitch=2.0, language="hi", recording=replace(SPOKEN, name="x"))
    assert plan(edited(three(), 1, lines=(other,))).shots["shot-1"].speaks == (
        first.shots["shot-1"].speaks
    )


def test_other_words_move_the_captions_of_a_recording() -> None:
    own = replace(line(1), recording=SPOKEN)
    first = plan(edited(three(), 1, lines=(own,)))
    other = plan(edited(three(), 1, lines=(replace(own, text="The sea is wide."),)))
    assert first.shots["shot-1"].speaks != other.shots["shot-1"].speaks


def with_cue(made: Film, **fields: object) -> Film:
    scene = made.scenes[0]
    cue = replace(scene.cue, **fields)  # type: ignore[arg-type]
    return replace(made, scenes=(replace(scene, cue=cue), *made.scenes[1:]))


def test_own_music_changes_the_cue_and_the_mix_and_no_shot() -> None:
    before, after = plan(three()), plan(with_cue(three(), recording=SONG))
    assert after.shots == before.shots
    cue = after.step(after.cues["scene-1"])
    assert (cue.engine, cue.inputs, cue.credits) == ("track", (SONG.key,), 0)
    assert after.film != before.film


def test_what_would_be_composed_no_longer_matters() -> None:
    first = plan(with_cue(three(), recording=SONG))
    other = with_cue(
        three(), recording=replace(SONG, name="x"), mood=Mood.SAD, seed=9, family=MusicFamily.NONE
    )
    assert plan(other).cues == first.cues
    again = with_cue(three(), recording=replace(SONG, key="u5"))
    assert plan(again).cues != first.cues
