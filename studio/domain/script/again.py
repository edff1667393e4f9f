"""Read a part of a film again after its creator changed the words of it."""

from dataclasses import replace

from studio.domain.film import Appearance, Film, Line, Pose, Shot
from studio.domain.script.derived import retold
from studio.domain.script.languages import language_of
from studio.domain.script.words.lexicon import Lexicon
from studio.domain.script.words.poses import POSES
from studio.domain.script.words.props import PROPS
from studio.domain.timing import GAP, LEAD, TAIL, estimate_speech

_MOST_PROPS = 4
_SHORTEST = 2.5
_SILENT = 3.5
_SURE = 0.9
"""Share of the guessed speech that a shot wishes for, as when a script is read."""


def described(film: Film, shot: Shot, description: str) -> Shot:
    """Return the shot with another sentence: who appears, what they do and which things are seen.

    Who speaks in the shot stays in it; a sentence that names nobody keeps everybody.
    """
    names = Lexicon({who.id: who.name for who in film.cast})
    there = {one.character: one.pose for one in shot.appearances}
    named = list(dict.fromkeys(names.values(description)))
    speaking = [line.character for line in shot.lines if line.character in there]
    people = list(dict.fromkeys([*named, *speaking])) if named else list(there)
    acting = POSES.first(description)
    poses = {who: there.get(who, Pose.STAND) for who in people}
    if people and acting:
        poses[people[0]] = acting
    worn = {word for who in film.cast for word in (who.species, *who.dress.split())}
    things = [thing for thing in dict.fromkeys(PROPS.values(description)) if thing not in worn]
    return replace(
        shot,
        description=description,
        appearances=tuple(Appearance(who, pose) for who, pose in poses.items()),
        props=tuple(things[:_MOST_PROPS]),
    )


def reworded(shot: Shot, line: Line, text: str) -> Shot:
    """Return the shot with other words for one of its lines, in whatever language they are."""
    after = replace(line, text=text, language=language_of(text, line.language))
    return respoken(shot, tuple(after if one.id == line.id else one for one in shot.lines))


def respoken(shot: Shot, lines: tuple[Line, ...]) -> Shot:
    """Return the shot with other lines.

    A shot that was as long as its words becomes as long as the new ones; a longer wish stays. A
    description that only repeated the words repeats the new ones.
    """
    same_words = [line.text for line in lines] == [line.text for line in shot.lines]
    led_by_speech = bool(shot.lines) and shot.seconds <= _needed(shot.lines) + 0.5
    seconds = max(_SHORTEST, _needed(lines, _SURE)) if lines else _SILENT
    return replace(
        shot,
        lines=lines,
        description=retold(shot.description, shot.lines, lines),
        seconds=round(seconds, 1) if led_by_speech and not same_words else shot.seconds,
    )


def _needed(lines: tuple[Line, ...], share: float = 1.0) -> float:
    """Return the seconds that a shot with these lines is guessed to need."""
    spoken = share * sum(estimate_speech(line.text) for line in lines) + GAP * (len(lines) - 1)
    return LEAD + spoken + TAIL
