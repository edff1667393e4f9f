"""Commands that put shots in, take them out, move, join and part them."""

from dataclasses import replace
from typing import Any

from studio.domain.edits.limits import LONGEST_DESCRIPTION, MOST_APPEARANCES, MOST_PROPS
from studio.domain.edits.parts import (
    copied,
    must_be_new,
    must_fit,
    placed,
    scene_of,
    seed_of,
    shot_of,
    with_part,
    with_scene,
    with_shot,
    without_shots,
)
from studio.domain.errors import InvalidInput, NotFound
from studio.domain.film import Film, Framing, Line, Media, Shot, TransitionKind
from studio.domain.script.again import described
from studio.domain.script.sentences import clipped
from studio.domain.timing import estimate_speech

Args = dict[str, Any]
_SHORTEST, _LONGEST = 0.5, 60.0


def insert(film: Film, args: Args) -> Film:
    """Put a new shot in; what is described is read, nothing else is known of it."""
    scene = scene_of(film, args["scene"])
    must_be_new(film, args["shot"])
    framing = Framing.MEDIUM if scene.shots else Framing.WIDE
    shot = Shot(args["shot"], "", framing=framing, seed=seed_of("shot", args["shot"]))
    if args.get("description"):
        shot = described(film, shot, args["description"])
    shots = placed(scene.shots, [shot], args["before"])
    return must_fit(with_scene(film, replace(scene, shots=shots)))


def move(film: Film, args: Args) -> Film:
    """Put shots elsewhere, in their present order, to one place."""
    moved = _chosen(film, args["shots"])
    scene = scene_of(film, args["scene"])
    ids = {shot.id for shot in moved}
    # The scene still has the shots that move within it: they tell what `before` means.
    shots = placed(scene.shots, moved, args["before"])
    return with_scene(without_shots(film, ids), replace(scene, shots=shots))


def delete(film: Film, args: Args) -> Film:
    """Take shots out; a scene without shots stays, empty."""
    return without_shots(film, (shot.id for shot in _chosen(film, args["shots"])))


def duplicate(film: Film, args: Args) -> Film:
    """Copy shots to one place."""
    scene, ids = scene_of(film, args["scene"]), args["ids"]
    originals = _chosen(film, args["shots"])
    if any(shot.id not in ids for shot in originals):
        raise InvalidInput("error.edit.id", id="")
    copies = [copied(shot, ids[shot.id], ids) for shot in originals]
    must_be_new(film, *(shot.id for shot in copies), *(x.id for s in copies for x in s.lines))
    shots = placed(scene.shots, copies, args["before"])
    return must_fit(with_scene(film, replace(scene, shots=shots)))


def split(film: Film, args: Args) -> Film:
    """Make two shots of one: lines from `line` on go to the new one.

    The time is shared as the words are; where no words part it, at second `at`, else in the middle.
    """
    scene, shot = shot_of(film, args["shot"])
    must_be_new(film, args["new"])
    at = len(shot.lines)
    if args["line"]:
        ids = [line.id for line in shot.lines]
        if args["line"] not in ids:
            raise NotFound(line=args["line"])
        at = ids.index(args["line"])
    first, second = shot.lines[:at], shot.lines[at:]
    share = _speech(first) / _speech(shot.lines) if second else 0.5
    wish = shot.seconds * share if second else args.get("at", shot.seconds * share)
    length = _seconds(min(wish, shot.seconds - _SHORTEST))
    film = with_shot(film, replace(shot, lines=first, seconds=length))
    rest = replace(
        shot,
        id=args["new"],
        lines=second,
        seconds=_seconds(shot.seconds - length),
        transition=TransitionKind.CUT,
        seed=seed_of("shot", args["new"]),
        media=_later(shot, length),
    )
    scene = scene_of(film, scene.id)
    place = [one.id for one in scene.shots].index(shot.id) + 1
    shots = (*scene.shots[:place], rest, *scene.shots[place:])
    return must_fit(with_scene(film, replace(scene, shots=shots)))


def merge(film: Film, args: Args) -> Film:
    """Make one shot of several, into the first: descriptions and lines in a row."""
    parts = _chosen(film, args["shots"])
    if len(parts) < 2:
        raise InvalidInput("error.edit.nothing")
    first, *others = parts
    people = {one.character: one for part in reversed(parts) for one in part.appearances}
    order = dict.fromkeys(one.character for part in parts for one in part.appearances)
    told = " ".join(dict.fromkeys(part.description for part in parts if part.description))
    whole = replace(
        first,
        description=clipped(told) if len(told) > LONGEST_DESCRIPTION else told,
        seconds=_seconds(sum(part.seconds for part in parts)),
        appearances=tuple(people[who] for who in order)[:MOST_APPEARANCES],
        lines=tuple(line for part in parts for line in part.lines),
        props=tuple(dict.fromkeys(p for part in parts for p in part.props))[:MOST_PROPS],
    )
    film = without_shots(film, (shot.id for shot in others))
    scene, _ = shot_of(film, first.id)
    return must_fit(with_scene(film, replace(scene, shots=with_part(scene.shots, whole))))


def _chosen(film: Film, ids: tuple[str, ...]) -> list[Shot]:
    """Return shots in the order of the film; raises NotFound when one is missing."""
    wanted = {shot_of(film, one)[1].id for one in ids}
    return [shot for shot in film.shots if shot.id in wanted]


def _speech(lines: tuple[Line, ...]) -> float:
    return sum(estimate_speech(line.text) for line in lines)


def _seconds(wish: float) -> float:
    return round(min(_LONGEST, max(_SHORTEST, wish)), 2)


def _later(shot: Shot, seconds: float) -> Media | None:
    """A clip goes on where the first half of it ends."""
    if shot.media is None or shot.media.kind != "video":
        return shot.media
    return replace(shot.media, start=min(shot.media.start + seconds, shot.media.seconds))
