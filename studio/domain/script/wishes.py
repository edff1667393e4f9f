"""What somebody wishes of a new film beyond its script: the spoken language, voices, a tune."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from studio.domain.errors import InvalidInput
from studio.domain.film import Film, Line, Shot
from studio.domain.music import TUNES, tuned
from studio.domain.script.casting import cast_voices
from studio.domain.voices import LANGUAGES, VOICES


@dataclass(frozen=True, slots=True)
class Wishes:
    """Empty means: as the script asks. `voices` are ids by id of the character."""

    language: str = ""
    tune: str = ""
    voices: Mapping[str, str] = field(default_factory=dict)


def as_wished(film: Film, wishes: Wishes) -> Film:
    """Return the film as it is wished for. Who the film does not have needs no voice.

    Raises InvalidInput("error.choice.unknown") for a voice, tune or language that there is not.
    """
    if wishes.language and wishes.language != film.language:
        _must_be(wishes.language, LANGUAGES)
        film = cast_voices(_spoken_in(film, wishes.language))
    if wishes.tune:
        _must_be(wishes.tune, TUNES)
        film = tuned(film, TUNES[wishes.tune])
    for voice in wishes.voices.values():
        _must_be(voice, VOICES)
    cast = tuple(replace(who, voice=wishes.voices.get(who.id, who.voice)) for who in film.cast)
    return replace(film, cast=cast)


def _must_be(choice: str, known: Mapping[str, object] | tuple[str, ...]) -> None:
    if choice not in known:
        raise InvalidInput("error.choice.unknown", choice=choice[:40])


def _spoken_in(film: Film, language: str) -> Film:
    """Put `language` in place of the film's own; what is said in a third one stays in it."""

    def spoken(line: Line) -> Line:
        return replace(line, language=language) if line.language == film.language else line

    def heard(shot: Shot) -> Shot:
        return replace(shot, lines=tuple(map(spoken, shot.lines)))

    scenes = tuple(replace(one, shots=tuple(map(heard, one.shots))) for one in film.scenes)
    return replace(film, language=language, scenes=scenes)
