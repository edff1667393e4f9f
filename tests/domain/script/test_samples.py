"""The scripts that travel with the studio become the films that they should."""

from pathlib import Path

import pytest

from studio.domain.film import NARRATOR, Place, Weather
from studio.domain.plan import plan
from studio.domain.script.read import read_script

SAMPLES = Path(__file__).parents[3] / "assets" / "samples"


def test_the_keepers_lamp():
    film = read_script((SAMPLES / "the-keepers-lamp.fountain").read_bytes())
    assert film.title == "The Keeper's Lamp"
    assert [one.name for one in film.cast] == ["Maya", "Elias"]
    assert [scene.setting.place for scene in film.scenes] == [
        Place.SEA_SHORE,
        Place.HOME,
        Place.SEA_SHORE,
    ]
    assert film.scenes[0].setting.weather == Weather.RAIN
    assert sum(len(shot.lines) for shot in film.shots) == 6


def test_the_fox_and_the_crow():
    film = read_script((SAMPLES / "the-fox-and-the-crow.txt").read_bytes())
    assert {one.species for one in film.cast if one.id != NARRATOR} == {"fox", "crow"}
    spoken = [line.text for shot in film.shots for line in shot.lines if line.character == "crow"]
    assert spoken == ["Tomorrow,", "I shall sing after supper."]


def test_festival_morning():
    film = read_script((SAMPLES / "festival-morning.txt").read_bytes())
    assert [one.name for one in film.cast] == ["मीरा", "दादी", "कबीर"]
    languages = {line.language for shot in film.shots for line in shot.lines}
    assert languages == {"hi", "en", "sa"}


@pytest.mark.parametrize(
    "name", ["the-keepers-lamp.fountain", "the-fox-and-the-crow.txt", "festival-morning.txt"]
)
def test_every_sample_is_about_forty_seconds(name: str):
    assert 35 < plan(read_script((SAMPLES / name).read_bytes())).seconds < 60
