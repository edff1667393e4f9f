"""From a film to its graph of steps: what must exist before it can be watched.

A step's key is a digest of everything that shapes its result: the engine and its version, the request
and the keys of its inputs. Equal keys mean equal artefacts, so a step whose artefact exists is never
done again, whoever asked for it first.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from studio.domain.errors import InvalidInput
from studio.domain.film import Captions, CaptionStyle, Film, Shot
from studio.domain.mixing import has_cue, levels
from studio.domain.single_steps import (
    Engines,
    chosen,
    cue_step,
    files_of,
    make_step,
    picture_engine,
    picture_request,
    speak_step,
)
from studio.domain.steps import (
    FilmRequest,
    MixRequest,
    MixScene,
    MixShot,
    PictureRequest,
    ShotRequest,
    Step,
    StepKind,
    StillRequest,
    TransitionRequest,
)
from studio.domain.timing import estimated_timing, transition_frames


@dataclass(frozen=True, slots=True)
class ShotSteps:
    """The keys of one shot's steps; `transition` leads into the shot, empty for a cut.

    `overlap` is the number of its last frames that blend into the next shot.
    """

    still: str
    shot: str
    speaks: tuple[str, ...]
    transition: str = ""
    overlap: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """The graph: `steps` come after their inputs; `film` is the key of the last one.

    `cues` are the keys of the scenes' music by scene; a scene without music has none.
    """

    steps: tuple[Step, ...]
    shots: Mapping[str, ShotSteps]
    film: str
    seconds: float
    by_key: Mapping[str, Step] = field(default_factory=dict)
    cues: Mapping[str, str] = field(default_factory=dict)

    def step(self, key: str) -> Step:
        """Return the step with this key; KeyError when the plan has none."""
        return self.by_key[key]


@dataclass(frozen=True, slots=True)
class _Part:
    """A shot on its way into the plan: what the picture engine gets and how long it may last."""

    shot: Shot
    engine: str
    picture: PictureRequest
    captions: tuple[str, ...]
    caption_style: CaptionStyle
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
    picked = chosen(engines)
    if not film.shots:
        raise InvalidInput("error.film.no_shots")
    steps: dict[str, Step] = {}

    # 1. Speak every line
    spoken = {
        line.id: _add(steps, speak_step(film, line, picked))
        for shot in film.shots
        for line in shot.lines
    }

    # 2. Draw every shot, and blend where two shots meet softly
    parts = _parts(film, picked, spoken)
    shots: dict[str, ShotSteps] = {}
    pictures: list[str] = []
    before: _Part | None = None
    for part in parts:
        shots[part.shot.id] = _draw(steps, film, part, before)
        pictures += [
            key for key in (shots[part.shot.id].transition, shots[part.shot.id].shot) if key
        ]
        before = part

    # 3. Compose the music of every scene
    seconds = {part.shot.id: part.seconds for part in parts}
    cues = {
        scene.id: _add(
            steps, cue_step(scene, sum(seconds[shot.id] for shot in scene.shots), picked)
        )
        for scene in film.scenes
        if has_cue(scene)
    }

    # 4. Mix the sound, copy everything into one file
    timeline = _timeline(film, parts)
    total = sum(seconds.values())
    voices = tuple(key for part in parts for key in part.speaks)
    level = levels(film)
    sound = MixRequest(
        timeline,
        film.format.fps,
        line_gains=level.lines,
        cue_gains=level.cues,
        master=level.master,
        ducking=film.mix.ducking,
    )
    mix = _add(
        steps, make_step("assembly", StepKind.MIX, sound, (*voices, *cues.values()), total, "mix")
    )
    whole = _film_request(film, timeline)
    inputs = (*pictures, mix, *voices)
    made = _add(steps, make_step("assembly", StepKind.FILM, whole, inputs, total, "film"))
    return Plan(tuple(steps.values()), shots, made, total, steps, cues)


def _add(steps: dict[str, Step], step: Step) -> str:
    """Put a step into the graph unless an equal one is there; return its key."""
    return steps.setdefault(step.key, step).key


def _parts(film: Film, picked: Engines, spoken: Mapping[str, str]) -> list[_Part]:
    """Lay the shots out in film order, each knowing the transitions at its two ends."""
    shots = film.shots
    burnt = film.format.captions is Captions.BURNT
    fps = film.format.fps
    heads = [0, *(transition_frames(before, after, fps) for before, after in pairwise(shots))]
    parts: list[_Part] = []
    for scene in film.scenes:
        for shot in scene.shots:
            index = len(parts)
            engine = picture_engine(shot, picked)
            captions = tuple(line.text if burnt else "" for line in shot.lines)
            parts.append(
                _Part(
                    shot=shot,
                    engine=engine,
                    picture=picture_request(film, scene, shot, engine),
                    captions=captions,
                    # Where nothing is burnt, another style changes nothing.
                    caption_style=film.caption_style if any(captions) else CaptionStyle.PLATE,
                    speaks=tuple(spoken[line.id] for line in shot.lines),
                    seconds=estimated_timing(shot, film.format.fps).frames / film.format.fps,
                    head=heads[index],
                    tail=heads[index + 1] if index + 1 < len(heads) else 0,
                )
            )
    return parts


def _draw(steps: dict[str, Step], film: Film, part: _Part, before: _Part | None) -> ShotSteps:
    shot, files = part.shot, files_of(part.shot)
    subject = f"shot:{shot.id}"
    look = StillRequest(part.picture)
    still = make_step(part.engine, StepKind.STILL, look, files, subject=subject)
    request = ShotRequest(part.picture, part.captions, part.head, part.tail, part.caption_style)
    inputs = (*part.speaks, *files)
    body = make_step(part.engine, StepKind.SHOT, request, inputs, part.seconds, subject)
    blend = _blend(film, before, part) if part.head and before is not None else None
    return ShotSteps(
        transition=_add(steps, blend) if blend else "",
        still=_add(steps, still),
        shot=_add(steps, body),
        speaks=part.speaks,
        overlap=part.tail,
    )


def _blend(film: Film, before: _Part, part: _Part) -> Step:
    """Return the step that leads from one shot into the next; who paints one of them does it."""
    request = TransitionRequest(
        before=before.picture,
        after=part.picture,
        captions=part.captions,
        caption_style=part.caption_style,
        kind=part.shot.transition,
        frames=part.head,
    )
    engine = before.engine if part.shot.media else part.engine
    return make_step(
        engine,
        StepKind.TRANSITION,
        request,
        (*before.speaks, *part.speaks, *files_of(before.shot), *files_of(part.shot)),
        part.head / film.format.fps,
        f"transition:{part.shot.id}",
        others=tuple(one.engine for one in (before, part) if one.shot.media),
    )


def _timeline(film: Film, parts: list[_Part]) -> tuple[MixScene, ...]:
    by_shot = {part.shot.id: part for part in parts}
    return tuple(
        MixScene(
            shots=tuple(
                MixShot(shot.seconds, len(shot.lines), by_shot[shot.id].tail)
                for shot in scene.shots
            ),
            has_cue=has_cue(scene),
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
