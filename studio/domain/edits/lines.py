"""Commands for the words that are spoken."""

from dataclasses import replace
from typing import Any

from studio.domain.edits.parts import (
    character_of,
    line_of,
    must_be_new,
    must_fit,
    placed,
    shot_of,
    with_part,
    with_shot,
)
from studio.domain.edits.sources import must_be
from studio.domain.film import NARRATOR, Appearance, Film, Line, Shot
from studio.domain.script.again import respoken, reworded
from studio.domain.script.languages import language_of

Args = dict[str, Any]


def change(film: Film, args: Args) -> Film:
    """Change words, feeling, voice or speaker of a line."""
    shot, line = line_of(film, args.pop("line"))
    if "character" in args:
        shot = _with_speaker(shot, character_of(film, args["character"]).id)
    text = args.pop("text", line.text)
    if text != line.text:
        shot = reworded(shot, line, text)
        line = next(one for one in shot.lines if one.id == line.id)
    return with_shot(film, replace(shot, lines=with_part(shot.lines, replace(line, **args))))


def recording(film: Film, args: Args) -> Film:
    """Let a recording be heard instead of the voice."""
    shot, line = line_of(film, args["line"])
    must_be("audio", args["media"])
    changed = replace(line, recording=args["media"])
    return with_shot(film, replace(shot, lines=with_part(shot.lines, changed)))


def insert(film: Film, args: Args) -> Film:
    """Let somebody say something."""
    _, shot = shot_of(film, args["shot"])
    speaker = character_of(film, args["character"]).id
    must_be_new(film, args["line"])
    text = args["text"]
    line = Line(args["line"], speaker, text, language=language_of(text, film.language))
    shot = _with_speaker(shot, speaker)
    return must_fit(with_shot(film, respoken(shot, placed(shot.lines, [line], args["before"]))))


def delete(film: Film, args: Args) -> Film:
    """Take a line away."""
    shot, line = line_of(film, args["line"])
    rest = tuple(one for one in shot.lines if one.id != line.id)
    return with_shot(film, respoken(shot, rest) if rest else replace(shot, lines=()))


def move(film: Film, args: Args) -> Film:
    """Put a line elsewhere, in this shot or another."""
    old, line = line_of(film, args["line"])
    _, shot = shot_of(film, args["shot"])
    if shot.id != old.id:
        film = delete(film, {"line": line.id})
        shot = _with_speaker(shot, line.character)
        return must_fit(with_shot(film, respoken(shot, placed(shot.lines, [line], args["before"]))))
    return with_shot(film, replace(shot, lines=placed(shot.lines, [line], args["before"])))


def _with_speaker(shot: Shot, speaker: str) -> Shot:
    """Return the shot with who speaks in the picture; the narrator is only heard."""
    if speaker == NARRATOR or speaker in {one.character for one in shot.appearances}:
        return shot
    return replace(shot, appearances=(*shot.appearances, Appearance(speaker)))
