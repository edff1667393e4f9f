"""Find, replace and place the parts of a film."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from studio.domain.codec import digest
from studio.domain.edits import limits
from studio.domain.errors import InvalidInput, NotFound
from studio.domain.film import Character, Film, Line, Scene, Shot
from studio.domain.script.ids import seed


class _Named(Protocol):
    @property
    def id(self) -> str: ...


Part = TypeVar("Part", bound=_Named)


def scene_of(film: Film, scene_id: str) -> Scene:
    """Return a scene; raises NotFound."""
    for scene in film.scenes:
        if scene.id == scene_id:
            return scene
    raise NotFound(scene=scene_id)


def shot_of(film: Film, shot_id: str) -> tuple[Scene, Shot]:
    """Return a shot and the scene that it is in; raises NotFound."""
    for scene in film.scenes:
        for shot in scene.shots:
            if shot.id == shot_id:
                return scene, shot
    raise NotFound(shot=shot_id)


def line_of(film: Film, line_id: str) -> tuple[Shot, Line]:
    """Return a line and the shot that it is in; raises NotFound."""
    for shot in film.shots:
        for line in shot.lines:
            if line.id == line_id:
                return shot, line
    raise NotFound(line=line_id)


def character_of(film: Film, character_id: str) -> Character:
    """Return somebody of the cast; raises NotFound."""
    for character in film.cast:
        if character.id == character_id:
            return character
    raise NotFound(character=character_id)


def with_part(parts: Iterable[Part], part: Part) -> tuple[Part, ...]:
    """Return the parts with `part` in the place of the one with its id."""
    return tuple(part if one.id == part.id else one for one in parts)


def with_scene(film: Film, scene: Scene) -> Film:
    """Return the film with another version of a scene."""
    return replace(film, scenes=with_part(film.scenes, scene))


def with_shot(film: Film, shot: Shot) -> Film:
    """Return the film with another version of a shot."""
    scene, _ = shot_of(film, shot.id)
    return with_scene(film, replace(scene, shots=with_part(scene.shots, shot)))


def with_shots(film: Film, change: Callable[[Shot], Shot]) -> Film:
    """Return the film with every shot changed."""
    return replace(
        film,
        scenes=tuple(
            replace(scene, shots=tuple(map(change, scene.shots))) for scene in film.scenes
        ),
    )


def without_shots(film: Film, ids: Iterable[str]) -> Film:
    """Return the film without some shots; scenes stay."""
    gone = set(ids)
    return replace(
        film,
        scenes=tuple(
            replace(scene, shots=tuple(shot for shot in scene.shots if shot.id not in gone))
            if any(shot.id in gone for shot in scene.shots)
            else scene
            for scene in film.scenes
        ),
    )


def placed(parts: Sequence[Part], moved: Sequence[Part], before: str) -> tuple[Part, ...]:
    """Return the parts with `moved` before the one named, at the end when it is not among them.

    What moves leaves its old place; when it is itself `before`, the next one that stays is meant.
    """
    ids = {part.id for part in moved}
    rest = [part for part in parts if part.id not in ids]
    follows = [part.id for part in parts]
    if before in follows:
        staying = (one for one in follows[follows.index(before) :] if one not in ids)
        before = next(staying, "")
    at = next((place for place, part in enumerate(rest) if part.id == before), len(rest))
    return (*rest[:at], *moved, *rest[at:])


def must_be_new(film: Film, *ids: str) -> None:
    """Raise InvalidInput("error.edit.id") for an id that something in the film has already."""
    taken = set(ids_of(film))
    for one in ids:
        if one in taken:
            raise InvalidInput("error.edit.id", id=one)
        taken.add(one)


def ids_of(film: Film) -> Iterable[str]:
    """Yield the ids of everything in the film."""
    yield from (who.id for who in film.cast)
    yield from (scene.id for scene in film.scenes)
    for shot in film.shots:
        yield shot.id
        yield from (line.id for line in shot.lines)


def must_fit(film: Film) -> Film:
    """Return the film; raises InvalidInput("error.edit.many") when there is too much of something."""
    amounts = (
        (len(film.scenes), limits.MOST_SCENES),
        (len(film.shots), limits.MOST_SHOTS),
        (len(film.cast), limits.MOST_CAST),
        (max((len(shot.lines) for shot in film.shots), default=0), limits.MOST_LINES),
    )
    for amount, most in amounts:
        if amount > most:
            raise InvalidInput("error.edit.many", most=most)
    return film


def copied(shot: Shot, new_id: str, ids: dict[str, str]) -> Shot:
    """Return a copy of a shot under a new id; a line without a new id gets one made from both."""

    def line(one: Line) -> Line:
        return replace(one, id=ids.get(one.id) or f"ln-{digest(new_id, one.id)[:12]}")

    return replace(shot, id=new_id, lines=tuple(map(line, shot.lines)))


def seed_of(kind: str, new_id: str) -> int:
    """Return the seed of something new: its id alone decides."""
    return seed(kind, new_id)
