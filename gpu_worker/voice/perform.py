"""From a neutral reading to the line as it is meant: age, feeling, delivery, loudness."""

from dataclasses import replace

from gpu_worker.voice import room, sound, world
from gpu_worker.voice.chant import chant
from gpu_worker.voice.prosody import Prosody
from gpu_worker.voice.take import Take
from studio.domain.film import Delivery


def perform(take: Take, how: Prosody, delivery: Delivery) -> Take:
    """Return the finished line: no silence at its ends, at its loudness, times still right."""
    # 1. Age and feeling, and the metre of a chant
    take = sound.trim(take)
    if delivery == Delivery.CHANT:
        take = chant(take, world.change(world.analyse(take.samples), how))
    elif not how.leaves_sound:
        changed = world.change(world.analyse(take.samples), how)
        take = replace(take, samples=world.synthesise(changed)[: len(take.samples)])
    # 2. Where it is heard, and how loud
    if delivery == Delivery.THINK:
        take = replace(take, samples=room.thought(take.samples))
    take = sound.trim(take)
    return replace(take, samples=sound.level(take.samples, how.loudness))
