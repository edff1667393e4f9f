"""Impact: exactly the shots whose keys in the plan differ."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from studio.domain import edits
from studio.domain.errors import StudioError
from studio.domain.film import Appearance, Character, Film
from studio.domain.impact import made_of, touched
from studio.domain.plan import plan
from tests.domain.edits.commands import commands
from tests.films import VOICE, film, line, shot

RAVI = Character(id="ravi", name="Ravi", voice=VOICE)


def pair() -> Film:
    """Asha alone, Ravi alone, both, nobody; Ravi speaks off screen in the fourth."""
    made = film(
        (shot(1), shot(2, appearances=(Appearance("ravi"),))),
        (
            shot(3, appearances=(Appearance("asha"), Appearance("ravi"))),
            shot(4, line(4, who="ravi"), appearances=()),
        ),
    )
    return replace(made, cast=(*made.cast, RAVI))


def touched_by(name: str, /, **args: object) -> tuple[str, ...]:
    before = pair()
    return touched(plan(before), plan(edits.apply(before, name, args)))


def test_a_dress_touches_the_shots_of_who_wears_it() -> None:
    assert touched_by("cast.set", character="ravi", dress="red cloak") == (
        "shot-2",
        "shot-3",
        "shot-4",
    )


def test_a_voice_touches_the_shots_in_which_it_is_heard() -> None:
    assert touched_by("cast.set", character="ravi", pitch=2) == ("shot-4",)


def test_a_palette_touches_its_scene_and_a_style_everything() -> None:
    assert touched_by("scene.set", scene="scene-1", palette="rose") == ("shot-1", "shot-2")
    assert len(touched_by("film.set", style="cutout")) == 4


def test_a_name_and_a_title_touch_nothing() -> None:
    assert touched_by("cast.set", character="ravi", name="Rahul") == ()
    assert touched_by("film.set", title="Another") == ()


def test_what_is_new_or_gone_is_not_touched() -> None:
    assert touched_by("shot.delete", shots=["shot-2"]) == ()
    assert touched_by("shot.insert", shot="sh-0123456789ab", scene="scene-1", before="") == ()


@given(st.data())
def test_touched_is_the_difference_of_the_plans(data: st.DataObject) -> None:
    before = pair()
    name, args = data.draw(commands(before))
    try:
        after = edits.apply(before, name, args)
    except StudioError:
        return
    if not after.shots:
        return
    old, new = plan(before), plan(after)
    told = touched(old, new)
    for shot_id in old.shots.keys() & new.shots.keys():
        same = made_of(old.shots[shot_id]) == made_of(new.shots[shot_id])
        assert (shot_id in told) != same
    assert set(told) <= old.shots.keys() & new.shots.keys()
    assert touched(new, new) == ()
