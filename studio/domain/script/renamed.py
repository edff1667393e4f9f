"""Characters whose name the script changed everywhere, and those whom it does not know any more."""

from collections.abc import Sequence
from dataclasses import replace

from studio.domain.film import NARRATOR, Character, Film
from studio.domain.script.cast import company_with
from studio.domain.script.forms import Forms
from studio.domain.script.groups import SceneGroup
from studio.domain.script.ids import seed
from studio.domain.script.names import Names, bare_name


def renamed(film: Film, scenes: Sequence[SceneGroup]) -> Film:
    """Return the film with another name for who has one over all of their speeches."""
    names = Names(film.cast)
    owner = {line.id: line.character for shot in film.shots for line in shot.lines}
    spoken = [said for scene in scenes for shot in scene.shots for said in shot.spoken]
    now: dict[str, set[str]] = {}
    for said in spoken:
        if said.old:
            now.setdefault(owner[said.old.line], set()).add(bare_name(said.block.cue))
    named = {names.whose(said.block.cue) for said in spoken} | _named(film.cast, scenes)
    kept = {said.old.line for said in spoken if said.old}
    gone = {who for line, who in owner.items() if line not in kept}

    def called(who: Character) -> Character:
        new = now.get(who.id, set())
        if who.id in named | gone | {NARRATOR} or len(new) != 1:
            return who
        name = next(iter(new))
        free = name and names.whose(name) is None
        return replace(who, name=Forms("").shown(name)) if free else who

    return replace(film, cast=tuple(map(called, film.cast)))


def without_leavers(before: Film, film: Film) -> Film:
    """Return the film without those whom only the old script knew and nobody has changed."""
    there = {line.character for shot in film.shots for line in shot.lines}
    actions = " ".join(shot.description for shot in film.shots)
    there |= {hit.value for hit in company_with(film.cast).mentions.hits(actions)}
    spoke = {line.character for shot in before.shots for line in shot.lines}
    gone = {
        who.id for who in film.cast if who.id in spoke and who.id not in there and _untouched(who)
    }
    if not gone:
        return film
    scenes = tuple(
        replace(
            scene,
            shots=tuple(
                replace(
                    shot,
                    appearances=tuple(a for a in shot.appearances if a.character not in gone),
                )
                for shot in scene.shots
            ),
        )
        for scene in film.scenes
    )
    return replace(film, scenes=scenes, cast=tuple(who for who in film.cast if who.id not in gone))


def _named(cast: Sequence[Character], scenes: Sequence[SceneGroup]) -> set[str]:
    """Return who is named in the action of the script."""
    actions = (shot.action.text for scene in scenes for shot in scene.shots if shot.action)
    return {hit.value for hit in company_with(cast).mentions.hits(" ".join(actions))}


def _untouched(who: Character) -> bool:
    """Whether a character is as a script's reader makes one."""
    own = (who.seed, who.speed, who.pitch, who.references)
    return who.id != NARRATOR and own == (seed("character", who.id), 1.0, 0.0, ())
