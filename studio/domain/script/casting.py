"""Give everybody a voice."""

from collections import Counter
from dataclasses import replace

from studio.domain.film import NARRATOR, Character, Film
from studio.domain.voices import narrator, propose

_NEAREST = 60
"""A voice may come again after so many others."""


def cast_voices(film: Film) -> Film:
    """Return the film with a voice for each character; who speaks most chooses first."""
    spoken: dict[str, Counter[str]] = {character.id: Counter() for character in film.cast}
    for shot in film.shots:
        for line in shot.lines:
            spoken[line.character][line.language] += len(line.text)
    voices: dict[str, str] = {}
    for character in sorted(film.cast, key=lambda one: -sum(spoken[one.id].values())):
        most = spoken[character.id].most_common(1)
        language = most[0][0] if most else film.language
        voices[character.id] = voice_for(
            character, language, list(voices.values())[-_NEAREST:], film.language
        )
    return replace(film, cast=tuple(replace(one, voice=voices[one.id]) for one in film.cast))


def voice_for(character: Character, language: str, taken: list[str], film_language: str) -> str:
    """Return the voice to propose for a character who speaks `language`; `taken` were chosen before."""
    if character.id == NARRATOR:
        return narrator(film_language)
    return propose(character.age, character.gender, language, taken)
