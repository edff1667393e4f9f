"""A film written out as a script: the text that its creator types in."""

from collections.abc import Iterable
from dataclasses import dataclass

from studio.domain.film import NARRATOR, Film, Line, Scene, Shot, TransitionKind
from studio.domain.script.blocks import COMMENT, ESCAPED, MARK, Block, BlockKind, read_blocks
from studio.domain.script.derived import is_derived
from studio.domain.script.manners import manner_of
from studio.domain.script.names import Names

_TRANSITIONS = {
    TransitionKind.CUT: "CUT TO:",
    TransitionKind.DISSOLVE: "DISSOLVE TO:",
    TransitionKind.FADE: "FADE TO:",
    TransitionKind.DIP: "DIP TO WHITE:",
    TransitionKind.WIPE: "WIPE TO:",
    TransitionKind.MATCH: "MATCH CUT TO:",
}


@dataclass(frozen=True, slots=True)
class Placed:
    """A block of a written script with the ids of what it writes; `line` is empty outside speeches."""

    block: Block
    scene: str
    shot: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class Script:
    """The text of a film, and what each block of it belongs to."""

    text: str
    placed: tuple[Placed, ...]


def script_of(film: Film) -> Script:
    """Write a film as Fountain. Equal films give equal texts."""
    names = Names(film.cast)
    paragraphs: list[str] = []
    owners: list[tuple[str, str, str]] = []
    for number, scene in enumerate(film.scenes):
        head = scene_rows(scene, first=number == 0)
        paragraphs += head
        owners += [(scene.id, "", "")] * len(head)
        for place, shot in enumerate(scene.shots):
            rows, lines = shot_rows(names, shot, place)
            paragraphs += rows
            owners += [(scene.id, shot.id, line) for line in lines]
    text = "\n\n".join(paragraphs)
    placed = (
        Placed(block, *owner)
        for block, owner in zip(read_blocks(text, names.known), owners, strict=True)
    )
    return Script(text, tuple(placed))


def scene_rows(scene: Scene, *, first: bool) -> list[str]:
    """Return the paragraphs over a scene's shots: how it begins, where that is unusual; its heading."""
    rows: list[str] = []
    if scene.shots:
        usual = usual_transitions(0, first=first)
        kind = scene.shots[0].transition
        rows = [] if kind in usual else [f"> {_TRANSITIONS[kind]}"]
    return [*rows, heading_of(scene)]


def heading_of(scene: Scene) -> str:
    """Return a scene's heading: "INT. LAMP ROOM - NIGHT"."""
    setting = scene.setting
    name = " ".join((setting.name or scene.title or setting.place.replace("_", " ")).split())
    side = "INT." if setting.interior else "EXT."
    return f"{side} {name.upper() or '-'} - {setting.time.upper()}"


def usual_transitions(place: int, *, first: bool) -> tuple[TransitionKind, ...]:
    """Return how a shot at this place of its scene begins when the script says nothing.

    The first of them is how a new one begins. `first`: the scene opens the film.
    """
    if place:
        return (TransitionKind.CUT,)
    if first:
        return (TransitionKind.FADE, TransitionKind.CUT)
    return (TransitionKind.DISSOLVE,)


def shot_rows(names: Names, shot: Shot, place: int) -> tuple[list[str], list[str]]:
    """Return the paragraphs of a shot and, for each, the id of its line or nothing."""
    rows: list[str] = []
    if place and shot.transition != TransitionKind.CUT:
        rows.append(f"> {_TRANSITIONS[shot.transition]}")
    seen = "" if is_derived(shot.description, shot.lines, names.shown) else shot.description
    if seen:
        rows.append(_action(seen, names))
    elif place or not shot.lines:
        rows.append(MARK)
    on = {one.character for one in shot.appearances} - {NARRATOR}
    owners = ["" for _ in rows]
    for line in shot.lines:
        rows.append(_speech(names, line, seen, unseen=line.character not in on))
        owners.append(line.id)
    return rows, owners


def _action(description: str, names: Names) -> str:
    flat = " ".join(description.split())
    read = read_blocks(flat, names.known)
    plain = len(read) == 1 and (read[0].kind, read[0].text) == (BlockKind.ACTION, flat)
    return flat if plain and not flat.startswith(COMMENT) else f"!{flat}"


def _speech(names: Names, line: Line, seen: str, *, unseen: bool) -> str:
    manner = manner_of(line, seen)
    text = " ".join(line.text.split()) or "…"
    said = f"\\{text}" if text.startswith(ESCAPED) else text
    rows: Iterable[str] = (
        names.cue(line.character, unseen=unseen),
        f"({manner})" if manner else "",
        said,
    )
    return "\n".join(row for row in rows if row)
