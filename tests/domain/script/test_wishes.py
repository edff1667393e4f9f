"""What is wished of a new film becomes part of it, and leaves the rest alone."""

import pytest

from studio.domain.errors import InvalidInput
from studio.domain.film import MusicFamily
from studio.domain.music import TUNES, check_cue
from studio.domain.script.read import read_script
from studio.domain.script.wishes import Wishes, as_wished
from studio.domain.script.years import years_of
from studio.domain.voices import LANGUAGES, VOICES, choices

SCRIPT = """INT. TEMPLE - DAWN

MEERA, 9, lights a lamp.

MEERA
The lamp is warm in my hands and I am not afraid.

BABA
सत्यमेव जयते नानृतं सत्येन पन्था विततः ।
"""
FILM = read_script(SCRIPT)


def test_a_film_without_wishes_is_the_scripts_own():
    assert as_wished(FILM, Wishes()) == FILM
    assert as_wished(FILM, Wishes(language=FILM.language)) == FILM


@pytest.mark.parametrize("name", TUNES)
def test_a_tune_is_under_every_scene_and_the_scenes_keep_their_moods(name: str):
    tune = TUNES[name]
    check_cue(tune.cue)
    after = as_wished(FILM, Wishes(tune=name))
    for before, scene in zip(FILM.scenes, after.scenes, strict=True):
        assert (scene.cue.family, scene.cue.raga) == (tune.family, tune.raga)
        assert scene.cue.instruments == tune.instruments
        assert (scene.cue.mood, scene.cue.seed) == (before.cue.mood, before.cue.seed)


def test_a_film_without_music_stays_without():
    silent = read_script(SCRIPT, music="none")
    after = as_wished(silent, Wishes(tune="yaman"))
    assert {scene.cue.family for scene in after.scenes} == {MusicFamily.NONE}


def test_another_language_is_spoken_and_a_third_one_stays():
    lines = [line for shot in as_wished(FILM, Wishes("es")).shots for line in shot.lines]
    before = [line for shot in FILM.shots for line in shot.lines]
    assert [line.text for line in lines] == [line.text for line in before]
    assert {line.language for line in lines if line.character == "meera"} == {"es"}
    assert {line.language for line in lines if line.character == "baba"} == {"hi"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_has_voices_to_choose_from_that_speak_the_language(language: str):
    for who in FILM.cast:
        offered = choices(who, language)
        assert len(offered) == len(set(offered)) > 1
        assert all(language in VOICES[voice].languages for voice in offered)


def test_only_what_there_is_can_be_wished():
    for wrong in (Wishes("tlh"), Wishes(tune="megh"), Wishes(voices={"meera": "nobody"})):
        with pytest.raises(InvalidInput):
            as_wished(FILM, wrong)
    chosen = as_wished(FILM, Wishes(voices={"meera": "lily", "gone": "tom"}))
    assert chosen.character("meera").voice == "lily"


def test_the_age_is_known_where_the_script_says_it():
    assert years_of(SCRIPT, FILM.cast) == {"meera": 9}
