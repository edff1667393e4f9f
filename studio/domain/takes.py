"""Takes: what a shot was when it was made, and in what two of them differ."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from studio.domain.errors import NotFound
from studio.domain.film import Character, Film, Format, Scene, Setting, Shot


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A shot as it was in a take, and what else shaped it; `cast` are those who appear or speak."""

    shot: Shot
    setting: Setting
    cast: tuple[Character, ...]
    format: Format
    style: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which two takes differ. `group` names the fixed set of the values, "" for plain."""

    name: str
    a: str
    b: str
    group: str = ""


def snapshot(film: Film, shot_id: str) -> Snapshot:
    """Return what a shot is now; raises NotFound."""
    scene, shot = _found(film, shot_id)
    seen = {one.character for one in shot.appearances} | {line.character for line in shot.lines}
    cast = tuple(who for who in film.cast if who.id in seen)
    return Snapshot(shot, scene.setting, cast, film.format, film.style)


def restored(shot: Shot, was: Shot) -> Shot:
    """Return a shot with the picture that it had; its words and its transition stay as they are."""
    return replace(
        shot,
        description=was.description,
        framing=was.framing,
        camera=was.camera,
        seconds=was.seconds,
        appearances=was.appearances,
        props=was.props,
        seed=was.seed,
        media=was.media,
    )


def with_picture(film: Film, shot_id: str, was: Shot) -> Film:
    """Return the film with a shot restored; raises NotFound."""
    scene, shot = _found(film, shot_id)
    shots = tuple(restored(one, was) if one.id == shot.id else one for one in scene.shots)
    changed = replace(scene, shots=shots)
    return replace(film, scenes=tuple(changed if s.id == scene.id else s for s in film.scenes))


def around(film: Film, shot_id: str) -> Film:
    """Return the film of a shot and its two neighbours: that shot has the same keys as in the whole.

    Raises NotFound.
    """
    ids = [shot.id for shot in film.shots]
    if shot_id not in ids:
        raise NotFound(shot=shot_id)
    at = ids.index(shot_id)
    near = set(ids[max(0, at - 1) : at + 2])
    scenes = (replace(s, shots=tuple(x for x in s.shots if x.id in near)) for s in film.scenes)
    return replace(film, scenes=tuple(scene for scene in scenes if scene.shots))


def other_seeds(taken: Collection[int], count: int, draw: Callable[[], int]) -> list[int]:
    """Return `count` different seeds of those that `draw` gives, none of which is taken."""
    seeds: list[int] = []
    while len(seeds) < count:
        seed = draw()
        if seed not in taken and seed not in seeds:
            seeds.append(seed)
    return seeds


def differences(a: Snapshot, b: Snapshot) -> list[Difference]:
    """Return in what two takes of a shot differ, what changes the picture most first."""
    names = {who.id: who.name for who in (*b.cast, *a.cast)}
    one, other = _facts(a, names), _facts(b, names)
    keys = list(dict.fromkeys([*one, *other]))
    return [
        Difference(name, one.get(key, ""), other.get(key, ""), group)
        for key in keys
        for name, group in [key]
        if one.get(key, "") != other.get(key, "")
    ]


def _facts(of: Snapshot, names: Mapping[str, str]) -> dict[tuple[str, str], str]:
    """Return what can be told of a take: by name and group."""
    shot, setting = of.shot, of.setting
    people = [names.get(one.character, one.character) for one in shot.appearances]
    voices = [f"{who.name}: {who.voice}" for who in of.cast]
    dresses = [f"{who.name}: {who.dress}" for who in of.cast if who.dress]
    return {
        ("seed", ""): str(shot.seed),
        ("description", ""): shot.description,
        ("framing", "framing"): shot.framing,
        ("camera", "camera"): shot.camera,
        ("people", ""): ", ".join(people),
        ("props", ""): ", ".join(shot.props),
        ("seconds", ""): f"{shot.seconds:g}",
        ("file", ""): shot.media.name if shot.media else "",
        ("palette", "palette"): setting.palette,
        ("time", "time"): setting.time,
        ("weather", "weather"): setting.weather,
        ("place", "place"): setting.place,
        ("style", "style"): of.style,
        ("dress", ""): ", ".join(dresses),
        ("words", ""): " ".join(line.text for line in shot.lines),
        ("voices", ""): ", ".join(voices),
    }


def _found(film: Film, shot_id: str) -> tuple[Scene, Shot]:
    for scene in film.scenes:
        for shot in scene.shots:
            if shot.id == shot_id:
                return scene, shot
    raise NotFound(shot=shot_id)
