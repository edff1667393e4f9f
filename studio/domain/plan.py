"""From a film to its graph of steps: what must exist before it can be watched.

A step's key is a digest of everything that shapes its result: the engine and its version, the request
and the keys of its inputs. Equal keys mean equal artefacts, so a step whose artefact exists is never
done again, whoever asked for it first.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import ceil

from studio.domain.codec import digest
from studio.domain.engines import DEFAULTS, ENGINES
from studio.domain.errors import InvalidInput
from studio.domain.film import (
    Captions,
    Character,
    Film,
    Line,
    MusicFamily,
    Scene,
    Shot,
    TransitionKind,
)
from studio.domain.pricing import price
from studio.domain.steps import (
    CueRequest,
    FilmRequest,
    MixRequest,
    MixScene,
    MixShot,
    PictureRequest,
    Request,
    ShotRequest,
    SpeakRequest,
    Step,
    StepKind,
    StillRequest,
    TransitionRequest,
)
from studio.domain.timing import estimated_timing, transition_frames
from studio.domain.voices import VOICES
from studio.domain.weights import weight

CUE_BUCKET = 8
"""Cues are composed in lengths of whole buckets, so that a slower reading keeps the music."""


@dataclass(frozen=True, slots=True)
class ShotSteps:
    """The keys of one shot's steps; `transition` leads into the shot, empty for a cut."""

    still: str
    shot: str
    speaks: tuple[str, ...]
    transition: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """The graph: `steps` come after their inputs; `film` is the key of the last one."""

    steps: tuple[Step, ...]
    shots: Mapping[str, ShotSteps]
    film: str
    seconds: float
    by_key: Mapping[str, Step] = field(default_factory=dict)

    def step(self, key: str) -> Step:
        """Return the step with this key; KeyError when the plan has none."""
        return self.by_key[key]


@dataclass(frozen=True, slots=True)
class _Part:
    """A shot on its way into the plan: what the picture engine gets and how long it may last."""

    shot: Shot
    picture: PictureRequest
    captions: tuple[str, ...]
    speaks: tuple[str, ...]
    seconds: float
    head: int
    tail: int


def plan(film: Film, engines: Mapping[str, str] | None = None) -> Plan:
    """Compile `film` into steps.

    `engines` overrides the engine of a kind ("picture", "voice", "music"). Raises
    InvalidInput("error.engine.unknown") for an engine that is not in the table and
    InvalidInput("error.film.no_shots") for a film without shots.
    """
    chosen = _chosen(engines or {})
    if not film.shots:
        raise InvalidInput("error.film.no_shots")
    steps: dict[str, Step] = {}

    # 1. Speak every line
    spoken = {
        line.id: _add(steps, _speak(film, line, chosen), subject=f"line:{line.id}")
        for shot in film.shots
        for line in shot.lines
    }

    # 2. Draw every shot, and blend where two shots meet softly
    parts = _parts(film, chosen["picture"], spoken)
    shots: dict[str, ShotSteps] = {}
    pictures: list[str] = []
    before: _Part | None = None
    for part in parts:
        shots[part.shot.id] = _draw(steps, film, chosen["picture"], part, before)
        pictures += [
            key for key in (shots[part.shot.id].transition, shots[part.shot.id].shot) if key
        ]
        before = part

    # 3. Compose the music of every scene
    seconds = {part.shot.id: part.seconds for part in parts}
    cues = [
        _compose(steps, scene, chosen["music"], sum(seconds[shot.id] for shot in scene.shots))
        for scene in film.scenes
        if _has_cue(scene)
    ]

    # 4. Mix the sound, copy everything into one file
    timeline = _timeline(film, parts)
    total = sum(seconds.values())
    voices = tuple(key for part in parts for key in part.speaks)
    mix = _add(
        steps,
        ("assembly", StepKind.MIX, MixRequest(timeline, film.format.fps), (*voices, *cues), total),
        subject="mix",
    )
    inputs = (*pictures, mix, *voices)
    made = _add(
        steps,
        ("assembly", StepKind.FILM, _film_request(film, timeline), inputs, total),
        subject="film",
    )
    return Plan(tuple(steps.values()), shots, made, total, steps)


_New = tuple[str, StepKind, Request, tuple[str, ...], float]
"""Engine, kind, request, keys of the inputs, seconds of film made."""


def _add(steps: dict[str, Step], new: _New, subject: str) -> str:
    """Put a step into the graph unless an equal one is there; return its key."""
    engine, kind, request, inputs, seconds = new
    versions = [ENGINES[engine].version, ENGINES["assembly"].version]
    key = digest(kind, engine, versions, request, inputs)
    if key not in steps:
        steps[key] = Step(
            key=key,
            kind=kind,
            engine=engine,
            request=request,
            inputs=inputs,
            weight=weight(request, seconds),
            credits=price(kind, engine, seconds),
            resource=ENGINES[engine].resource,
            subject=subject,
        )
    return key


def _chosen(engines: Mapping[str, str]) -> dict[str, str]:
    for kind, name in engines.items():
        if kind not in DEFAULTS or name not in ENGINES or ENGINES[name].kind != kind:
            raise InvalidInput("error.engine.unknown", engine=name, kind=kind)
    return {**DEFAULTS, "voice": "", **engines}


def _speak(film: Film, line: Line, chosen: Mapping[str, str]) -> _New:
    voice = film.character(line.character).voice
    engine = chosen["voice"] or VOICES[voice].engine
    known = ENGINES[engine].languages
    if known and line.language not in known and line.language.split("-")[0] not in known:
        engine = "espeak"
    request = SpeakRequest(line.text, line.language, voice, line.emotion, line.delivery)
    return engine, StepKind.SPEAK, request, (), 0.0


def _parts(film: Film, engine: str, spoken: Mapping[str, str]) -> list[_Part]:
    """Lay the shots out in film order, each knowing the transitions at its two ends."""
    shots = film.shots
    burnt = film.format.captions is Captions.BURNT
    soft = [
        transition_frames(film.format.fps) if s.transition != TransitionKind.CUT else 0
        for s in shots
    ]
    heads = [0, *soft[1:]]
    parts: list[_Part] = []
    for scene in film.scenes:
        for shot in scene.shots:
            index = len(parts)
            parts.append(
                _Part(
                    shot=shot,
                    picture=_picture(film, scene, shot, prompted=ENGINES[engine].prompted),
                    captions=tuple(line.text if burnt else "" for line in shot.lines),
                    speaks=tuple(spoken[line.id] for line in shot.lines),
                    seconds=estimated_timing(shot, film.format.fps).frames / film.format.fps,
                    head=heads[index],
                    tail=heads[index + 1] if index + 1 < len(heads) else 0,
                )
            )
    return parts


def _picture(film: Film, scene: Scene, shot: Shot, *, prompted: bool) -> PictureRequest:
    """Keep what shapes the picture and blank the rest, so that other edits leave the key alone."""
    seen = {one.character for one in shot.appearances} | {line.character for line in shot.lines}
    return PictureRequest(
        setting=replace(scene.setting, name=scene.setting.name if prompted else ""),
        shot=replace(
            shot,
            id="",
            description=shot.description if prompted else "",
            transition=TransitionKind.CUT,
            transition_seconds=0.0,
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


def _draw(
    steps: dict[str, Step], film: Film, engine: str, part: _Part, before: _Part | None
) -> ShotSteps:
    shot = part.shot
    still = (engine, StepKind.STILL, StillRequest(part.picture), (), 0.0)
    body = ShotRequest(part.picture, part.captions, part.head, part.tail)
    transition = ""
    if part.head and before is not None:
        blend = TransitionRequest(
            before=before.picture,
            after=part.picture,
            before_captions=before.captions,
            after_captions=part.captions,
            kind=shot.transition,
            frames=part.head,
        )
        inputs = (*before.speaks, *part.speaks)
        transition = _add(
            steps,
            (engine, StepKind.TRANSITION, blend, inputs, part.head / film.format.fps),
            subject=f"transition:{shot.id}",
        )
    return ShotSteps(
        still=_add(steps, still, subject=f"shot:{shot.id}"),
        shot=_add(
            steps,
            (engine, StepKind.SHOT, body, part.speaks, part.seconds),
            subject=f"shot:{shot.id}",
        ),
        speaks=part.speaks,
        transition=transition,
    )


def _has_cue(scene: Scene) -> bool:
    return scene.cue.family != MusicFamily.NONE and bool(scene.shots)


def _compose(steps: dict[str, Step], scene: Scene, engine: str, seconds: float) -> str:
    length = float(ceil((seconds * 1.25 + 4) / CUE_BUCKET) * CUE_BUCKET)
    request = CueRequest(scene.cue, length)
    return _add(steps, (engine, StepKind.CUE, request, (), length), subject=f"scene:{scene.id}")


def _timeline(film: Film, parts: list[_Part]) -> tuple[MixScene, ...]:
    by_shot = {part.shot.id: part for part in parts}
    return tuple(
        MixScene(
            shots=tuple(
                MixShot(shot.seconds, len(shot.lines), by_shot[shot.id].tail)
                for shot in scene.shots
            ),
            has_cue=_has_cue(scene),
        )
        for scene in film.scenes
    )


def _film_request(film: Film, timeline: tuple[MixScene, ...]) -> FilmRequest:
    lines = [line for shot in film.shots for line in shot.lines]
    return FilmRequest(
        title=film.title,
        format=film.format,
        timeline=timeline,
        texts=tuple(line.text for line in lines),
        speakers=tuple(film.character(line.character).name for line in lines),
        language=film.language,
    )
