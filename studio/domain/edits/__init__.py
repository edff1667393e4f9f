"""Edits: the only way in which a film changes (docs/editor.md).

A command is a name of COMMANDS with arguments. `apply` is pure: it returns a changed copy, or raises
InvalidInput or NotFound and changes nothing.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from studio.domain.edits import cast, films, lines, scene_order, scenes, shot_order, shots
from studio.domain.edits.values import reader
from studio.domain.errors import InvalidInput
from studio.domain.film import Film


class Command(NamedTuple):
    """What changes the film, the arguments that it needs and those that it may be given."""

    change: Callable[[Film, dict[str, Any]], Film]
    needs: str
    may: str = ""


COMMANDS: dict[str, Command] = {
    "film.set": Command(films.change, "", "title style captions caption_style aspect language"),
    "film.fader": Command(films.fader, "bus", "gain mute solo"),
    "film.ducking": Command(films.ducking, "on"),
    "scene.set": Command(
        scenes.change, "scene", "title place name interior time weather culture palette"
    ),
    "scene.cue": Command(scenes.cue, "scene", "mood family raga key tempo instruments gain seed"),
    "scene.recording": Command(scenes.recording, "scene media"),
    "scene.insert": Command(scene_order.insert, "scene shot before", "title"),
    "scene.move": Command(scene_order.move, "scenes before"),
    "scene.delete": Command(scene_order.delete, "scenes"),
    "scene.duplicate": Command(scene_order.duplicate, "scene before ids"),
    "scene.split": Command(scene_order.split, "shot scene"),
    "scene.merge": Command(scene_order.merge, "scenes"),
    "shot.set": Command(
        shots.change,
        "shot",
        "description framing camera seconds transition transition_seconds seed props stars",
    ),
    "shot.appearances": Command(shots.appearances, "shot characters"),
    "shot.media": Command(shots.media, "shot media", "start"),
    "shot.insert": Command(shot_order.insert, "shot scene before", "description"),
    "shot.move": Command(shot_order.move, "shots scene before"),
    "shot.delete": Command(shot_order.delete, "shots"),
    "shot.duplicate": Command(shot_order.duplicate, "shots scene before ids"),
    "shot.split": Command(shot_order.split, "shot new line", "at"),
    "shot.merge": Command(shot_order.merge, "shots"),
    "shot.restore": Command(shots.restore, "shot was"),
    "line.set": Command(
        lines.change, "line", "text emotion delivery language speed pitch gain character"
    ),
    "line.recording": Command(lines.recording, "line media"),
    "line.insert": Command(lines.insert, "line shot before character text"),
    "line.delete": Command(lines.delete, "line"),
    "line.move": Command(lines.move, "line shot before"),
    "cast.set": Command(
        cast.change,
        "character",
        "name voice age gender being species culture dress speed pitch seed",
    ),
    "cast.insert": Command(cast.insert, "character name"),
    "cast.delete": Command(cast.delete, "character"),
    "cast.merge": Command(cast.merge, "character into"),
    "cast.references": Command(cast.references, "character references"),
    "cast.refer": Command(cast.refer, "character media"),
    "script.write": Command(films.write, "text"),
}


def apply(film: Film, name: str, args: Mapping[str, object]) -> Film:
    """Return the film after a command; raises InvalidInput, NotFound.

    `upload`, `uploads` and `take` of docs/editor.md are found by the caller and given as `media`,
    `references` and `was`.
    """
    return _command(name).change(film, read(name, args))


def read(name: str, args: Mapping[str, object]) -> dict[str, Any]:
    """Return the arguments of a command as a film holds them; raises InvalidInput."""
    command = _command(name)
    needed, allowed = command.needs.split(), f"{command.needs} {command.may}".split()
    for argument in [*args, *needed]:
        if argument not in allowed or argument not in args:
            raise InvalidInput("error.edit.argument", argument=str(argument)[:40])
    return {argument: reader(name, argument)(argument, given) for argument, given in args.items()}


def _command(name: str) -> Command:
    if name not in COMMANDS:
        raise InvalidInput("error.edit.command", command=name[:40])
    return COMMANDS[name]
