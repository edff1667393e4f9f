"""Commands for what a scene is: its place, its time, its music."""

from dataclasses import replace
from typing import Any

from studio.domain.edits.parts import scene_of, with_scene
from studio.domain.edits.sources import must_be
from studio.domain.film import Film

Args = dict[str, Any]


def change(film: Film, args: Args) -> Film:
    """Change title, place, time, weather, culture or palette."""
    scene = scene_of(film, args.pop("scene"))
    title = args.pop("title", scene.title)
    return with_scene(film, replace(scene, title=title, setting=replace(scene.setting, **args)))


def cue(film: Film, args: Args) -> Film:
    """Change the music."""
    scene = scene_of(film, args.pop("scene"))
    return with_scene(film, replace(scene, cue=replace(scene.cue, **args)))


def recording(film: Film, args: Args) -> Film:
    """Play music of the creator's instead of a composed cue."""
    scene = scene_of(film, args["scene"])
    must_be("audio", args["media"])
    return with_scene(film, replace(scene, cue=replace(scene.cue, recording=args["media"])))
