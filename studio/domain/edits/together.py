"""An edit of a text that somebody else has edited meanwhile."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from studio.domain.edits.parts import character_of, line_of, scene_of, shot_of
from studio.domain.film import Film
from studio.domain.merge import merged
from studio.domain.script.merged import merged as merged_script
from studio.domain.script.written import script_of

Args = Mapping[str, object]

_NOW: dict[tuple[str, str], Callable[[Film, str], str]] = {
    ("film.set", "title"): lambda film, _: film.title,
    ("scene.set", "title"): lambda film, scene: scene_of(film, scene).title,
    ("scene.set", "name"): lambda film, scene: scene_of(film, scene).setting.name,
    ("shot.set", "description"): lambda film, shot: shot_of(film, shot)[1].description,
    ("line.set", "text"): lambda film, line: line_of(film, line)[1].text,
    ("cast.set", "name"): lambda film, who: character_of(film, who).name,
    ("cast.set", "dress"): lambda film, who: character_of(film, who).dress,
    ("cast.set", "species"): lambda film, who: character_of(film, who).species,
    ("script.write", "text"): lambda film, _: script_of(film).text,
}
"""Texts that are merged: what stands there now, by command and argument."""
_TARGET = {"scene.set": "scene", "shot.set": "shot", "line.set": "line", "cast.set": "character"}


class Kept(NamedTuple):
    """A text that an edit replaced although its author had not seen it."""

    argument: str
    text: str


def reconciled(film: Film, name: str, args: Args, base: Args) -> tuple[Args, list[Kept]]:
    """Return the arguments with what others wrote merged in, and the texts that could not be.

    `base` is what the author saw, by argument. Where both changed the same words the author's text
    stands and the other one is returned. Raises NotFound.
    """
    after, kept = dict(args), []
    for argument, seen in base.items():
        wish, now = args.get(argument), _NOW.get((name, argument))
        if now is None or not isinstance(seen, str) or not isinstance(wish, str):
            continue
        current = now(film, str(args.get(_TARGET.get(name, ""), "")))
        if name != "script.write":
            seen, wish = " ".join(seen.split()), " ".join(wish.split())  # noqa: PLW2901
        if current in (seen, wish):
            continue
        both = merged(seen, wish, current)
        if both is None:
            kept.append(Kept(argument, current))
        if name == "script.write":
            # Of a script, paragraphs that only the other one changed are taken in all the same.
            both = merged_script(seen, wish, current)
        after[argument] = wish if both is None else both
    return after, kept
