"""Commands for the cast."""

from dataclasses import replace
from typing import Any

from studio.domain.edits.parts import character_of, must_be_new, must_fit, seed_of, with_part
from studio.domain.edits.sources import must_be
from studio.domain.errors import InvalidInput
from studio.domain.film import Being, Character, Culture, Film, Scene, Shot
from studio.domain.script.casting import voice_for

Args = dict[str, Any]


def change(film: Film, args: Args) -> Film:
    """Change name, voice or look of somebody."""
    character = character_of(film, args.pop("character"))
    if "name" in args:
        _must_be_free(film, args["name"], character.id)
    return replace(film, cast=with_part(film.cast, replace(character, **args)))


def insert(film: Film, args: Args) -> Film:
    """Bring somebody new into the cast, with a voice that nobody has yet."""
    must_be_new(film, args["character"])
    _must_be_free(film, args["name"])
    cultures = [scene.setting.culture for scene in film.scenes]
    somebody = Character(
        id=args["character"],
        name=args["name"],
        being=Being.PERSON,
        culture=max(set(cultures), key=cultures.count, default=Culture.WESTERN),
        seed=seed_of("character", args["character"]),
    )
    taken = [one.voice for one in film.cast]
    voice = voice_for(somebody, film.language, taken, film.language)
    return must_fit(replace(film, cast=(*film.cast, replace(somebody, voice=voice))))


def delete(film: Film, args: Args) -> Film:
    """Take somebody out of the cast and of every picture; refused while they speak."""
    character = character_of(film, args["character"])
    if any(line.character == character.id for shot in film.shots for line in shot.lines):
        raise InvalidInput("error.cast.speaks", name=character.name)

    def without(shot: Shot) -> Shot:
        staying = tuple(one for one in shot.appearances if one.character != character.id)
        return replace(shot, appearances=staying) if staying != shot.appearances else shot

    def emptied(scene: Scene) -> Scene:
        return replace(scene, shots=tuple(map(without, scene.shots)))

    return replace(
        film,
        cast=tuple(one for one in film.cast if one.id != character.id),
        scenes=tuple(map(emptied, film.scenes)),
    )


def references(film: Film, args: Args) -> Film:
    """Give pictures of somebody, for engines that can follow one."""
    character = character_of(film, args["character"])
    must_be("image", *args["references"])
    changed = replace(character, references=args["references"])
    return replace(film, cast=with_part(film.cast, changed))


def _must_be_free(film: Film, name: str, besides: str = "") -> None:
    """Two of one name could not be told apart in the script."""
    for one in film.cast:
        if one.id != besides and one.name.casefold() == name.casefold():
            raise InvalidInput("error.cast.name", name=name)
