"""Looks are stills of one shot; choosing one finds its still made."""

from dataclasses import replace

from studio.domain import edits
from studio.domain.film import Appearance, Media
from studio.domain.looks import GROUPS, shown_by, stills
from studio.domain.plan import plan
from tests.films import film, shot

FILM = film((shot(1, appearances=()), shot(2)), (shot(3),))
SCENE = FILM.scenes[0]


def test_every_look_is_another_still_but_for_the_present_ones() -> None:
    made = stills(FILM, SCENE)
    assert len(made) == sum(map(len, GROUPS.values()))
    now = plan(FILM).shots["shot-2"].still
    present = [name for name, step in made.items() if step.key == now]
    assert present == [
        "style.painted",
        "palette.natural",
        "time.day",
        "weather.clear",
        "culture.western",
    ]
    assert len({step.key for step in made.values()}) == len(made) - len(present) + 1


def test_a_chosen_look_has_the_key_of_its_thumbnail() -> None:
    made = stills(FILM, SCENE)
    rose = edits.apply(FILM, "scene.set", {"scene": SCENE.id, "palette": "rose"})
    paper = edits.apply(FILM, "film.set", {"style": "cutout"})
    assert plan(rose).shots["shot-2"].still == made["palette.rose"].key
    assert plan(paper).shots["shot-2"].still == made["style.cutout"].key


def test_a_painted_shot_with_people_stands_for_the_scene() -> None:
    crowd = shot(5, appearances=(Appearance("asha"), Appearance("asha")))
    own = replace(crowd, id="shot-6", media=Media("up", "key", "image"))
    assert shown_by(replace(SCENE, shots=(shot(4), own, crowd))) == crowd
    assert shown_by(replace(SCENE, shots=(own,))) == own
    assert stills(FILM, replace(SCENE, shots=())) == {}
