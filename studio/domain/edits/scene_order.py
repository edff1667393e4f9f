"""Commands that put scenes in, take them out, move, join and part them."""

from dataclasses import replace
from typing import Any

from studio.domain.codec import digest
from studio.domain.edits.parts import (
    copied,
    must_be_new,
    must_fit,
    placed,
    scene_of,
    seed_of,
    shot_of,
)
from studio.domain.errors import InvalidInput
from studio.domain.film import Cue, Film, Scene, Setting, Shot

Args = dict[str, Any]


def insert(film: Film, args: Args) -> Film:
    """Put a new scene with one empty shot in: the place and music of its neighbour, seen anew."""
    must_be_new(film, args["scene"], args["shot"])
    ids = [scene.id for scene in film.scenes]
    at = ids.index(args["before"]) if args["before"] in ids else len(ids)
    near = film.scenes[max(0, at - 1)] if film.scenes else Scene("", "")
    scene = Scene(
        id=args["scene"],
        title=args.get("title", ""),
        setting=_setting(near.setting, args["scene"]),
        cue=_cue(near.cue, args["scene"]),
        shots=(Shot(args["shot"], "", seed=seed_of("shot", args["shot"])),),
    )
    return must_fit(replace(film, scenes=placed(film.scenes, [scene], args["before"])))


def move(film: Film, args: Args) -> Film:
    """Put scenes elsewhere, in their present order."""
    wanted = {scene_of(film, one).id for one in args["scenes"]}
    moved = [scene for scene in film.scenes if scene.id in wanted]
    return replace(film, scenes=placed(film.scenes, moved, args["before"]))


def delete(film: Film, args: Args) -> Film:
    """Take scenes out; a film keeps at least one."""
    gone = {scene_of(film, one).id for one in args["scenes"]}
    staying = tuple(scene for scene in film.scenes if scene.id not in gone)
    if not staying:
        raise InvalidInput("error.film.last_scene")
    return replace(film, scenes=staying)


def duplicate(film: Film, args: Args) -> Film:
    """Copy a scene with everything in it."""
    scene, ids = scene_of(film, args["scene"]), args["ids"]
    if scene.id not in ids:
        raise InvalidInput("error.edit.id", id="")
    new = ids[scene.id]
    copies = tuple(
        copied(shot, ids.get(shot.id) or f"sh-{digest(new, shot.id)[:12]}", ids)
        for shot in scene.shots
    )
    lines = [line.id for shot in copies for line in shot.lines]
    must_be_new(film, new, *(shot.id for shot in copies), *lines)
    copy = replace(scene, id=new, shots=copies)
    return must_fit(replace(film, scenes=placed(film.scenes, [copy], args["before"])))


def split(film: Film, args: Args) -> Film:
    """Let a shot and those after it become a scene of their own."""
    scene, shot = shot_of(film, args["shot"])
    must_be_new(film, args["scene"])
    at = scene.shots.index(shot)
    if at == 0:
        raise InvalidInput("error.edit.nothing")
    after = replace(
        scene, id=args["scene"], shots=scene.shots[at:], cue=_cue(scene.cue, args["scene"])
    )
    place = film.scenes.index(scene)
    head = replace(scene, shots=scene.shots[:at])
    scenes = (*film.scenes[:place], head, after, *film.scenes[place + 1 :])
    return must_fit(replace(film, scenes=scenes))


def merge(film: Film, args: Args) -> Film:
    """Put the shots of scenes in a row, into the first of them."""
    wanted = {scene_of(film, one).id for one in args["scenes"]}
    if len(wanted) < 2:
        raise InvalidInput("error.edit.nothing")
    parts = [scene for scene in film.scenes if scene.id in wanted]
    whole = replace(parts[0], shots=tuple(shot for scene in parts for shot in scene.shots))
    gone = {scene.id for scene in parts[1:]}
    return replace(
        film,
        scenes=tuple(
            whole if scene.id == whole.id else scene
            for scene in film.scenes
            if scene.id not in gone
        ),
    )


def _setting(near: Setting, new: str) -> Setting:
    return replace(near, seed=seed_of("setting", new))


def _cue(near: Cue, new: str) -> Cue:
    """Music like that of the neighbour, but not the same; a recording is not played twice."""
    return replace(near, seed=seed_of("cue", new), recording=None)
