"""Auditions: a line in some voice, or eight seconds of music, to choose by. Made at no price.

What is tried is a batch of commands that nobody has done yet: the line is spoken, and the music played,
as if they were. A line has the key that it will have in the film, so what was liked is there at once.
"""

from collections.abc import Sequence

from studio.domain import edits
from studio.domain.access import Who
from studio.domain.edits.parts import line_of, scene_of
from studio.domain.errors import InvalidInput
from studio.domain.film import Film, MusicFamily
from studio.domain.single_steps import excerpt_step, speak_step
from studio.runtime import Runtime
from studio.services import sounds
from studio.services.commands import read, resolved
from studio.services.owned import owned_film
from studio.services.plans import planned
from studio.views.voices import AuditionView


def say(
    rt: Runtime, who: Who, film_id: str, line_id: str, batch: Sequence[object] = ()
) -> AuditionView:
    """Have a line spoken as if the commands of `batch` were done.

    Raises NotFound, what would refuse the commands, and
    InvalidInput("error.choice.unknown") for a voice that is paid for.
    """
    tried = _tried(rt, who, film_id, batch)
    _, line = line_of(tried, line_id)
    return sounds.order(rt, who, film_id, speak_step(tried, line))


def compose(
    rt: Runtime, who: Who, film_id: str, scene_id: str, batch: Sequence[object] = ()
) -> AuditionView:
    """Have some seconds of a scene's music composed as if the commands of `batch` were done.

    Raises NotFound, InvalidInput("error.music.none") for a scene without music, and what would
    refuse the commands.
    """
    scene = scene_of(_tried(rt, who, film_id, batch), scene_id)
    if scene.cue.family is MusicFamily.NONE:
        raise InvalidInput("error.music.none")
    return sounds.order(rt, who, film_id, excerpt_step(scene))


def look(rt: Runtime, who: Who, film_id: str, key: str) -> AuditionView:
    """Return how the audition with `key` stands; one that the asker has not ordered is "gone"."""
    with rt.sessions() as session:
        owned_film(session, who, film_id)
    return sounds.look(rt, who, film_id, key)


def _tried(rt: Runtime, who: Who, film_id: str, batch: Sequence[object]) -> Film:
    """Return the film as it would be."""
    who.must_edit()
    commands = [(one.name, resolved(rt, who, one)) for one in read(batch)]
    with rt.sessions() as session:
        film, _ = planned(owned_film(session, who, film_id))
    for name, args in commands:
        film = edits.apply(film, name, args)
    return film
