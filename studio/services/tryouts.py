"""Tryouts: a voice or a tune, heard while a film is thought of that is not made yet. At no price.

A sound is made as an audition is, and kept alike: the line that was heard is there when the film is.
"""

from studio.domain.access import Who
from studio.domain.errors import InvalidInput
from studio.domain.film import Character, Delivery, Emotion, Film, Line, Scene
from studio.domain.music import TUNES
from studio.domain.single_steps import excerpt_step, speak_step
from studio.domain.voices import VOICES
from studio.runtime import Runtime
from studio.services import sounds
from studio.views.scripts import SpeakerView
from studio.views.voices import AuditionView

LONGEST = 120
"""Characters of a line that is tried."""


def say(rt: Runtime, who: Who, speaker: SpeakerView) -> AuditionView:
    """Have the line of a speaker said in their voice.

    Raises InvalidInput("error.text.long") and ("error.text.empty"), and ("error.choice.unknown") for
    a voice that there is not, or that is paid for.
    """
    if not speaker.line.strip():
        raise InvalidInput("error.text.empty")
    if len(speaker.line) > LONGEST:
        raise InvalidInput("error.text.long", longest=LONGEST)
    if speaker.voice not in VOICES:
        raise InvalidInput("error.choice.unknown", choice=speaker.voice[:40])
    line = Line(
        "",
        speaker.id,
        speaker.line,
        Emotion(speaker.emotion),
        Delivery(speaker.delivery),
        speaker.language,
    )
    cast = (Character(speaker.id, speaker.name, voice=speaker.voice),)
    return sounds.order(rt, who, None, speak_step(Film("", cast=cast), line))


def compose(rt: Runtime, who: Who, tune: str) -> AuditionView:
    """Have some seconds of a tune played; raises InvalidInput("error.choice.unknown")."""
    if tune not in TUNES:
        raise InvalidInput("error.choice.unknown", choice=tune[:40])
    return sounds.order(rt, who, None, excerpt_step(Scene("", "", cue=TUNES[tune].cue)))


def look(rt: Runtime, who: Who, key: str) -> AuditionView:
    """Return how the tryout with `key` stands; one that the asker has not ordered is "gone"."""
    return sounds.look(rt, who, None, key)
