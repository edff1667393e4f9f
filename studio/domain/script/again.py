"""Read a part of a film again after its creator changed the words of it."""

from dataclasses import replace

from studio.domain.film import Appearance, Film, Line, Pose, Shot
from studio.domain.script.languages import language_of
from studio.domain.script.words.lexicon import Lexicon
from studio.domain.script.words.poses import POSES
from studio.domain.script.words.props import PROPS
from studio.domain.timing import GAP, LEAD, TAIL, estimate_speech

_MOST_PROPS = 4
_SHORTEST = 2.5


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
    """Return the shot with other words for one of its lines, in whatever language they are.

    A shot that was as long as its words becomes as long as the new ones; a longer wish stays.
    """
    after = replace(line, text=text, language=language_of(text, line.language))
    lines = tuple(after if one.id == line.id else one for one in shot.lines)
    led_by_speech = shot.seconds <= _needed(shot.lines) + 0.5
    seconds = round(max(_SHORTEST, 0.9 * _needed(lines)), 1) if led_by_speech else shot.seconds
    return replace(shot, lines=lines, seconds=seconds)


def _needed(lines: tuple[Line, ...]) -> float:
    """Return the seconds that a shot with these lines is guessed to need."""
    spoken = sum(estimate_speech(line.text) for line in lines) + GAP * (len(lines) - 1)
    return LEAD + spoken + TAIL
