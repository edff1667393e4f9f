"""Edits of a film: each returns a changed copy, or raises NotFound or InvalidInput and changes nothing."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import StrEnum

from studio.domain.errors import InvalidInput, NotFound
from studio.domain.film import (
    CameraMove,
    Character,
    Emotion,
    Film,
    Framing,
    Line,
    Mood,
    MusicFamily,
    Scene,
    Shot,
    TransitionKind,
)
from studio.domain.script.again import described, reworded
from studio.domain.voices import VOICES

LONGEST_TITLE = 200
LONGEST_DESCRIPTION = 400
LONGEST_LINE = 2000
LONGEST_SHOT = 60.0

_CHOICES: dict[str, type[StrEnum]] = {
    "framing": Framing,
    "camera": CameraMove,
    "transition": TransitionKind,
    "emotion": Emotion,
    "mood": Mood,
    "family": MusicFamily,
}
_LENGTHS = {"description": LONGEST_DESCRIPTION, "text": LONGEST_LINE}


def rename(film: Film, title: str) -> Film:
    """Return the film under another title."""
    return replace(film, title=_text("title", title, LONGEST_TITLE))


def edit_shot(film: Film, shot_id: str, changes: Mapping[str, object]) -> Film:
    """Change description, framing, camera, seconds or transition of a shot.

    Another description is read again: it may bring people and things into the picture.
    """
    given = {name: _value(name, value) for name, value in changes.items()}
    description = given.pop("description", None)

    def changed(shot: Shot) -> Shot:
        if description is not None and description != shot.description:
            shot = described(film, shot, str(description))
        return replace(shot, **given)

    return _shots(film, shot_id, changed)


def edit_line(film: Film, line_id: str, changes: Mapping[str, object]) -> Film:
    """Change text or emotion of a line."""
    given = {name: _value(name, value) for name, value in changes.items()}
    found = {line.id: (shot, line) for shot in film.shots for line in shot.lines}
    if line_id not in found:
        raise NotFound(line=line_id)
    shot, line = found[line_id]
    text = str(given.pop("text", line.text))
    line = replace(line, **given)
    shot = reworded(shot, line, text) if text != line.text else _with_line(shot, line)
    return _shots(film, shot.id, lambda _: shot)


def set_voice(film: Film, character_id: str, voice: str) -> Film:
    """Give a character another voice."""
    if voice not in VOICES:
        raise InvalidInput("error.voice.unknown", voice=voice[:40])
    if character_id not in {who.id for who in film.cast}:
        raise NotFound(character=character_id)

    def with_voice(who: Character) -> Character:
        return replace(who, voice=voice) if who.id == character_id else who

    return replace(film, cast=tuple(map(with_voice, film.cast)))


def set_cue(film: Film, scene_id: str, changes: Mapping[str, object]) -> Film:
    """Change mood or family of a scene's music."""
    given = {name: _value(name, value) for name, value in changes.items()}
    if scene_id not in {scene.id for scene in film.scenes}:
        raise NotFound(scene=scene_id)

    def with_cue(scene: Scene) -> Scene:
        return replace(scene, cue=replace(scene.cue, **given)) if scene.id == scene_id else scene

    return replace(film, scenes=tuple(map(with_cue, film.scenes)))


def _with_line(shot: Shot, line: Line) -> Shot:
    return replace(shot, lines=tuple(line if old.id == line.id else old for old in shot.lines))


def _shots(film: Film, shot_id: str, change: Callable[[Shot], Shot]) -> Film:
    """Apply `change` to the shot with this id."""
    if shot_id not in {shot.id for shot in film.shots}:
        raise NotFound(shot=shot_id)

    def changed(scene: Scene) -> Scene:
        shots = tuple(change(shot) if shot.id == shot_id else shot for shot in scene.shots)
        return replace(scene, shots=shots) if shots != scene.shots else scene

    return replace(film, scenes=tuple(map(changed, film.scenes)))


def _value(name: str, value: object) -> object:
    """Return `value` as the field `name` takes it; raises InvalidInput."""
    if name in _CHOICES:
        if value not in list(_CHOICES[name]):
            raise InvalidInput("error.choice.unknown", choice=str(value)[:40])
        return _CHOICES[name](str(value))
    if name == "seconds":
        if not isinstance(value, int | float) or not 0 < value <= LONGEST_SHOT:
            raise InvalidInput("error.shot.seconds", most=int(LONGEST_SHOT))
        return round(float(value), 2)
    return _text(name, str(value), _LENGTHS[name])


def _text(field: str, text: str, longest: int) -> str:
    """Return the text on one line; raises InvalidInput when nothing is left or too much."""
    tidy = " ".join(text.split())
    if not tidy:
        raise InvalidInput("error.text.empty", field=field)
    if len(tidy) > longest:
        raise InvalidInput("error.text.long", field=field, longest=longest)
    return tidy
