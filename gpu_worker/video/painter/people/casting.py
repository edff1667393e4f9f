"""Who draws a character: a figure for people, a creature for animals and things."""

from gpu_worker.video.painter.palette import Light
from gpu_worker.video.painter.people.figure import Figure
from gpu_worker.video.painter.people.look import look_of
from gpu_worker.video.painter.people.puppet import Puppet
from studio.domain.film import Character


def puppet_of(character: Character, light: Light, style: str, scale: float) -> Puppet:
    """Return the puppet of `character`, painted in `light` at `scale` pixels per adult unit."""
    return Figure(look_of(character), light, style, scale)
