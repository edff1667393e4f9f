from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.engines import ENGINES
from studio.domain.film import Age, Gender
from studio.domain.voices import VOICES, narrator, propose


@pytest.mark.parametrize("language", ["en", "hi"])
def test_every_age_and_gender_has_a_voice_of_its_own(language: str):
    for age, gender in product(Age, (Gender.FEMALE, Gender.MALE)):
        voice = VOICES[propose(age, gender, language)]
        assert (voice.age, voice.gender) == (age, gender)
        assert language in voice.languages


def test_there_are_at_least_twelve_distinct_english_voices():
    sounds = {(v.pack, v.pitch, v.formant) for v in VOICES.values() if "en" in v.languages}
    assert len(sounds) >= 12


def test_titles_are_unique_and_engines_exist():
    assert len({voice.title for voice in VOICES.values()}) == len(VOICES)
    assert all(voice.engine in ENGINES for voice in VOICES.values())


def test_characters_get_different_voices_while_there_are_any():
    taken: list[str] = []
    for _ in range(5):
        taken.append(propose(Age.ADULT, Gender.MALE, "en", taken))
    assert len(set(taken)) == 5
    assert all(VOICES[voice].gender == Gender.MALE for voice in taken)


def test_a_child_never_gets_a_grown_voice_in_a_language_that_has_children():
    taken = [voice.id for voice in VOICES.values() if voice.age == Age.CHILD]
    assert VOICES[propose(Age.CHILD, Gender.FEMALE, "en", taken)].age == Age.CHILD


def test_languages_without_voices_borrow_from_a_neighbour():
    assert "hi" in VOICES[propose(Age.OLD, Gender.MALE, "ta")].languages
    assert "en" in VOICES[propose(Age.OLD, Gender.MALE, "de")].languages
    assert "en-GB" in VOICES[propose(Age.ADULT, Gender.FEMALE, "en-GB")].languages


@given(
    st.sampled_from(Age), st.sampled_from(Gender), st.text(max_size=8), st.lists(st.sampled_from(list(VOICES)))
)  # fmt: skip
def test_there_is_a_voice_for_anybody(age, gender, language, taken):
    assert propose(age, gender, language, taken) == propose(age, gender, language, tuple(taken))
    assert narrator(language) in VOICES
