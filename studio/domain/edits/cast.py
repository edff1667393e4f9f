"""Commands for the cast."""

from dataclasses import replace
from typing import Any

from studio.domain.edits.limits import LONGEST_DESCRIPTION, MOST_REFERENCES
from studio.domain.edits.parts import (
    character_of,
    must_be_new,
    must_fit,
    seed_of,
    with_part,
    with_shots,
)
from studio.domain.edits.sources import must_be
from studio.domain.errors import InvalidInput
from studio.domain.film import Appearance, Being, Character, Culture, Film, Media, Shot
from studio.domain.script.casting import voice_for
from studio.domain.script.mentioned import renamed
from studio.domain.script.sentences import clipped

Args = dict[str, Any]


def change(film: Film, args: Args) -> Film:
    """Change name, voice or look of somebody; another name is taken over wherever they are described."""
    character = character_of(film, args.pop("character"))
    name = args.get("name", character.name)
    if name != character.name:
        _must_be_free(film, name, character.id)
        film = with_shots(film, lambda shot: _called(shot, character.name, name))
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
        return replace(shot, appearances=staying)

    return _gone(with_shots(film, without), character.id)


def merge(film: Film, args: Args) -> Film:
    """Make one of two: the other says the lines and stands in the pictures of the first, who goes."""
    character, into = character_of(film, args["character"]), character_of(film, args["into"])
    if character.id == into.id:
        raise InvalidInput("error.edit.argument", argument="into")

    def taken_over(shot: Shot) -> Shot:
        people: dict[str, Appearance] = {}
        for one in shot.appearances:
            who = into.id if one.character == character.id else one.character
            people.setdefault(who, replace(one, character=who))
        lines = tuple(
            replace(line, character=into.id) if line.character == character.id else line
            for line in shot.lines
        )
        return replace(shot, appearances=tuple(people.values()), lines=lines)

    return _gone(with_shots(film, taken_over), character.id)


def references(film: Film, args: Args) -> Film:
    """Give pictures of somebody, for engines that can follow one."""
    character = character_of(film, args["character"])
    must_be("image", *args["references"])
    changed = replace(character, references=args["references"])
    return replace(film, cast=with_part(film.cast, changed))


def refer(film: Film, args: Args) -> Film:
    """Give one more picture of somebody."""
    character = character_of(film, args["character"])
    picture: Media | None = args["media"]
    must_be("image", picture)
    known = {one.key for one in character.references}
    if picture is None or picture.key in known:
        return film
    if len(known) >= MOST_REFERENCES:
        raise InvalidInput("error.edit.many", most=MOST_REFERENCES)
    changed = replace(character, references=(*character.references, picture))
    return replace(film, cast=with_part(film.cast, changed))


def _gone(film: Film, character_id: str) -> Film:
    return replace(film, cast=tuple(one for one in film.cast if one.id != character_id))


def _called(shot: Shot, old: str, new: str) -> Shot:
    """Return the shot with another name in its description."""
    told = renamed(shot.description, old, new)
    if len(told) > LONGEST_DESCRIPTION:
        told = clipped(told, LONGEST_DESCRIPTION)
    return replace(shot, description=told)


def _must_be_free(film: Film, name: str, besides: str = "") -> None:
    """Two of one name could not be told apart in the script."""
    for one in film.cast:
        if one.id != besides and one.name.casefold() == name.casefold():
            raise InvalidInput("error.cast.name", name=name)
