"""Who draws a character: a figure for people, a creature for animals and things."""

from gpu_worker.video.painter.palette import Light
from gpu_worker.video.painter.people.creatures.beast import BeastPuppet
from gpu_worker.video.painter.people.creatures.bird import BIRD_ALIASES, BIRDS, BirdPuppet
from gpu_worker.video.painter.people.creatures.species import ALIASES, BEASTS
from gpu_worker.video.painter.people.creatures.thing import ThingPuppet
from gpu_worker.video.painter.people.creatures.things import THING_ALIASES, THINGS
from gpu_worker.video.painter.people.figure import Figure
from gpu_worker.video.painter.people.look import look_of
from gpu_worker.video.painter.people.puppet import Puppet
from studio.domain.film import Being, Character


def kind_of(character: Character) -> str:
    """Return the creature that draws `character`, from its species' words; "" for a person."""
    if character.being is Being.PERSON:
        return ""
    names = BEASTS.keys() | BIRDS.keys() | THINGS.keys()
    said = character.species.lower().strip()
    for word in (said, *said.split()[::-1], *character.name.lower().split()):
        for table in (ALIASES, BIRD_ALIASES, THING_ALIASES):
            if word in table:
                return table[word]
        for form in (word, word.removesuffix("s")):
            if form in names:
                return form
    return "animal" if character.being is Being.ANIMAL else "thing"


def puppet_of(character: Character, light: Light, style: str, scale: float) -> Puppet:
    """Return the puppet of `character`, painted in `light` at `scale` pixels per adult unit."""
    kind = kind_of(character)
    if kind in BEASTS:
        return BeastPuppet(BEASTS[kind], light, style, scale)
    if kind in BIRDS:
        return BirdPuppet(BIRDS[kind], light, style, scale)
    if kind in THINGS:
        return ThingPuppet(THINGS[kind], light, style, scale)
    return Figure(look_of(character), light, style, scale)
