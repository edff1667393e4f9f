"""Commands for what a shot is: its picture, its length, how it begins."""

from dataclasses import replace
from typing import Any

from studio.domain.edits.parts import character_of, shot_of, with_shot
from studio.domain.edits.sources import must_be
from studio.domain.errors import InvalidInput
from studio.domain.film import Appearance, Film
from studio.domain.script.again import described
from studio.domain.takes import restored

Args = dict[str, Any]


def change(film: Film, args: Args) -> Film:
    """Change picture, camera, length or transition.

    Another description is read again: it may bring people and things into the picture.
    """
    _, shot = shot_of(film, args.pop("shot"))
    description = args.pop("description", shot.description)
    if description != shot.description:
        shot = described(film, shot, description)
    return with_shot(film, replace(shot, **args))


def appearances(film: Film, args: Args) -> Film:
    """Say who is in the picture."""
    _, shot = shot_of(film, args["shot"])
    people: tuple[Appearance, ...] = args["characters"]
    ids = {character_of(film, one.character).id for one in people}
    if len(ids) < len(people):
        raise InvalidInput("error.edit.argument", argument="characters")
    return with_shot(film, replace(shot, appearances=people))


def media(film: Film, args: Args) -> Film:
    """Show a picture or clip of the creator's."""
    _, shot = shot_of(film, args["shot"])
    file = args["media"]
    must_be("image video", file)
    if file is not None:
        file = replace(file, start=min(args.get("start", file.start), file.seconds))
    return with_shot(film, replace(shot, media=file))


def restore(film: Film, args: Args) -> Film:
    """Give a shot the picture that it had in a take, as far as the film has what it needs."""
    _, shot = shot_of(film, args["shot"])
    after = restored(shot, args["was"])
    cast = {who.id for who in film.cast}
    there = tuple(one for one in after.appearances if one.character in cast)
    return with_shot(film, replace(after, appearances=there))
