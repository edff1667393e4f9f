"""One step at a time: what a plan is put together from, and what is made alone when somebody asks.

A line that is listened to, a shot's still, a preview and a cue have the keys that they have in the plan of
their film, so that the film finds them made.
"""

from collections.abc import Mapping
from dataclasses import replace
from math import ceil

from studio.domain.codec import digest
from studio.domain.conform import RECORDING, TRACK, footage, footage_engine, heard, played
from studio.domain.engines import DEFAULTS, ENGINES
from studio.domain.errors import InvalidInput
from studio.domain.film import Captions, Character, Film, Line, Scene, Shot, TransitionKind
from studio.domain.formats import small
from studio.domain.pricing import price
from studio.domain.steps import (
    CueRequest,
    PictureRequest,
    PreviewRequest,
    Request,
    SpeakRequest,
    Step,
    StepKind,
    StillRequest,
)
from studio.domain.voices import FASTEST, MOST_SEMITONES, SLOWEST, VOICES
from studio.domain.weights import weight

CUE_BUCKET = 8
"""Cues are composed in lengths of whole buckets, so that a slower reading keeps the music."""
EXCERPT = 8.0
"""Seconds of a cue that somebody listens to who chooses."""
LONGEST_PREVIEW = 4.0
"""Seconds."""

Engines = Mapping[str, str]
"""The engine of each kind ("picture", "voice", "music"); voice "" means: the one of the voice."""


def chosen(engines: Engines | None) -> Engines:
    """Return the engine of every kind, `engines` over the defaults.

    Raises InvalidInput("error.engine.unknown") for an engine that is not in the table.
    """
    for kind, name in (engines or {}).items():
        if not name and kind == "voice":
            continue
        if kind not in DEFAULTS or name not in ENGINES or ENGINES[name].kind != kind:
            raise InvalidInput("error.engine.unknown", engine=name, kind=kind)
    return {**DEFAULTS, "voice": "", **(engines or {})}


def key_of(
    engine: str,
    kind: StepKind,
    request: Request,
    inputs: tuple[str, ...],
    others: tuple[str, ...] = (),
) -> str:
    """Return the key of a step; `others` are engines that help `engine` with it."""
    versions = [ENGINES[name].version for name in (engine, "assembly", *others)]
    return digest(kind, engine, versions, request, inputs)


def make_step(
    engine: str,
    kind: StepKind,
    request: Request,
    inputs: tuple[str, ...] = (),
    seconds: float = 0.0,
    subject: str = "",
    others: tuple[str, ...] = (),
) -> Step:
    """Return a step that makes `seconds` of film, with its key, weight and price."""
    return Step(
        key=key_of(engine, kind, request, inputs, others),
        kind=kind,
        engine=engine,
        request=request,
        inputs=inputs,
        weight=weight(request, seconds),
        credits=price(kind, engine, seconds),
        resource=ENGINES[engine].resource,
        subject=subject,
    )


def speak_step(film: Film, line: Line, engines: Engines | None = None) -> Step:
    """Return the step that says `line`, or lets its recording be heard.

    KeyError when the cast has nobody to say it.
    """
    who = film.character(line.character)
    if line.recording is not None:
        file = (line.recording.key,)
        return make_step(RECORDING, StepKind.SPEAK, heard(line), file, subject=f"line:{line.id}")
    voice = who.voice
    engine = chosen(engines)["voice"] or VOICES[voice].engine
    known = ENGINES[engine].languages
    if known and line.language not in known and line.language.split("-")[0] not in known:
        engine = "espeak"
    request = SpeakRequest(
        line.text,
        line.language,
        voice,
        line.emotion,
        line.delivery,
        speed=round(min(max(who.speed * line.speed, SLOWEST), FASTEST), 3),
        pitch=round(min(max(who.pitch + line.pitch, -MOST_SEMITONES), MOST_SEMITONES), 2),
    )
    return make_step(engine, StepKind.SPEAK, request, subject=f"line:{line.id}")


def still_step(film: Film, scene: Scene, shot: Shot, engines: Engines | None = None) -> Step:
    """Return the step that paints the still of `shot`, which plays in `scene`."""
    engine = picture_engine(shot, chosen(engines))
    request = StillRequest(picture_request(film, scene, shot, engine))
    return make_step(engine, StepKind.STILL, request, files_of(shot), subject=f"shot:{shot.id}")


def preview_step(
    film: Film, scene: Scene, shot: Shot, seconds: float, engines: Engines | None = None
) -> Step:
    """Return the step that draws the first `seconds` (LONGEST_PREVIEW at most) of `shot`, small."""
    engine = picture_engine(shot, chosen(engines))
    picture = picture_request(film, scene, shot, engine)
    picture = replace(picture, format=small(picture.format))
    request = PreviewRequest(picture, min(max(seconds, 0.0), LONGEST_PREVIEW))
    return make_step(engine, StepKind.PREVIEW, request, files_of(shot), subject=f"shot:{shot.id}")


def cue_step(scene: Scene, seconds: float, engines: Engines | None = None) -> Step:
    """Return the step that composes the music for a `scene` of `seconds`, or fits in its own."""
    length = float(ceil((seconds * 1.25 + 4) / CUE_BUCKET) * CUE_BUCKET)
    subject, own = f"scene:{scene.id}", scene.cue.recording
    if own is not None:
        request = CueRequest(played(own), length)
        return make_step(TRACK, StepKind.CUE, request, (own.key,), length, subject)
    request = CueRequest(replace(scene.cue, gain=0.0), length)
    engine = chosen(engines)["music"]
    return make_step(engine, StepKind.CUE, request, (), length, subject)


def excerpt_step(scene: Scene, engines: Engines | None = None) -> Step:
    """Return the step that composes EXCERPT seconds of the music of `scene`, recordings aside."""
    request = CueRequest(replace(scene.cue, gain=0.0, recording=None), EXCERPT)
    engine = chosen(engines)["music"]
    return make_step(engine, StepKind.CUE, request, (), EXCERPT, f"scene:{scene.id}")


def picture_engine(shot: Shot, picked: Engines) -> str:
    """Return the engine that shows a shot: its own for a file of the creator's."""
    return footage_engine(shot.media) if shot.media else picked["picture"]


def files_of(shot: Shot) -> tuple[str, ...]:
    """Return the key of the file that a shot shows: an input of each of its pictures."""
    return (shot.media.key,) if shot.media else ()


def picture_request(film: Film, scene: Scene, shot: Shot, engine: str) -> PictureRequest:
    """Keep what shapes the picture and blank the rest, so that other edits leave the key alone."""
    if shot.media is not None:
        return footage(film, scene, shot, shot.media)
    prompted = ENGINES[engine].prompted
    seen = {one.character for one in shot.appearances} | {line.character for line in shot.lines}
    return PictureRequest(
        setting=replace(scene.setting, name=scene.setting.name if prompted else ""),
        shot=replace(
            shot,
            id="",
            description=shot.description if prompted else "",
            transition=TransitionKind.CUT,
            transition_seconds=0.0,
            stars=(),
            lines=tuple(map(_silent, shot.lines)),
        ),
        cast=tuple(_unnamed(who, prompted=prompted) for who in film.cast if who.id in seen),
        format=replace(film.format, captions=Captions.FILE),
        style=film.style,
    )


def _silent(line: Line) -> Line:
    """Keep of a line only who speaks, and how it shows."""
    return Line("", line.character, "", line.emotion, line.delivery, language="")


def _unnamed(who: Character, *, prompted: bool) -> Character:
    """Keep of a character what is seen."""
    references = who.references if prompted else ()
    return replace(who, name="", voice="", speed=1.0, pitch=0.0, references=references)
