"""One step of the graph, made in a folder: which engine or part of the assembly does it, and how."""

from collections.abc import Sequence
from pathlib import Path

from gpu_worker import registry, screen
from gpu_worker.assembly.cues import note_loudness
from gpu_worker.assembly.film import finish
from gpu_worker.assembly.listening import for_the_browser
from gpu_worker.assembly.mix import make_track, mix
from gpu_worker.assembly.preview import draw_preview
from gpu_worker.assembly.shot import film_body
from gpu_worker.assembly.still import paint_still
from gpu_worker.assembly.store import PieceStore
from gpu_worker.assembly.transition import film_transition
from gpu_worker.contract import Context
from studio.domain.codec import decode, encode
from studio.domain.errors import EngineFailed
from studio.domain.speech import Speech
from studio.domain.steps import (
    REQUESTS,
    CueRequest,
    FilmRequest,
    MixRequest,
    PictureRequest,
    PreviewRequest,
    Request,
    ShotRequest,
    SpeakRequest,
    StepKind,
    StillRequest,
    TransitionRequest,
)
from studio.domain.timeline import lay_out

Facts = dict[str, object]
"""What is worth knowing of a finished step, as JSON takes it."""

FALLBACK_VOICE = "espeak"
"""Speaks every language that any engine refuses."""
LANGUAGE_REFUSED = "error.voice.language"


def perform(
    request: Request,
    kind: StepKind,
    engine: str,
    inputs: Sequence[Path],
    context: Context,
    store: PieceStore | None = None,
) -> Facts:
    """Make one step's artefact in `context.folder` and return its facts.

    `inputs` are the folders of the input artefacts in the order of the plan. Raises Cancelled when
    asked to stop, EngineFailed when the engine cannot do it.
    """
    if type(request) is not REQUESTS[kind]:
        raise EngineFailed("error.engine.step", step=str(kind), engine=engine)
    match request:
        case SpeakRequest():
            facts: Facts = _speak(request, engine, inputs, context)
        case StillRequest():
            (picture,) = screen.engines(engine, [request.picture], inputs)
            facts = paint_still(request, picture, context)
        case PreviewRequest():
            (picture,) = screen.engines(engine, [request.picture], inputs)
            facts = draw_preview(request, picture, context)
        case ShotRequest():
            spoken, files = _parted(inputs, request.picture)
            (picture,) = screen.engines(engine, [request.picture], files)
            facts = film_body(request, _speeches(spoken), picture, engine, context, store)
        case TransitionRequest():
            spoken, files = _parted(inputs, request.before, request.after)
            before, after = screen.engines(engine, [request.before, request.after], files)
            facts = film_transition(request, _speeches(spoken), (before, after), context)
        case CueRequest():
            facts = _compose(request, engine, inputs, context)
        case MixRequest():
            facts = _mix(request, inputs, context)
        case FilmRequest():
            parts = len(inputs) - 1 - len(request.texts)
            speeches = _speeches(inputs[parts + 1 :])
            facts = finish(request, inputs[:parts], inputs[parts], speeches, context)
    return facts


def _speak(request: SpeakRequest, engine: str, inputs: Sequence[Path], context: Context) -> Facts:
    """Say the line, or let its recording be heard."""
    facts: Facts = {"engine": engine}
    try:
        if inputs:
            speech = registry.recording(engine).speak(request, inputs[0], context)
        else:
            speech = registry.voice(engine).speak(request, context)
    except EngineFailed as refusal:
        if refusal.code != LANGUAGE_REFUSED or engine == FALLBACK_VOICE:
            raise
        speech = registry.voice(FALLBACK_VOICE).speak(request, context)
        facts = {"engine": FALLBACK_VOICE, "instead_of": engine}
    for_the_browser(context.folder / "speech.wav")
    (context.folder / "speech.json").write_bytes(encode(speech))
    return {**facts, **speech.facts()}


def _compose(request: CueRequest, engine: str, inputs: Sequence[Path], context: Context) -> Facts:
    """Compose the cue, or let its recording be the music."""
    if inputs:
        registry.track(engine).compose(request, inputs[0], context)
    else:
        registry.music(engine).compose(request, context)
    note_loudness(context.folder / "cue.flac")
    for_the_browser(context.folder / "cue.flac")
    return {"seconds": request.seconds}


def _parted(
    inputs: Sequence[Path], *pictures: PictureRequest
) -> tuple[Sequence[Path], Sequence[Path]]:
    """Tell the lines among the inputs of some pictures from the files that these show."""
    lines = sum(len(picture.shot.lines) for picture in pictures)
    return inputs[:lines], inputs[lines:]


def _speeches(folders: Sequence[Path]) -> list[Speech]:
    return [decode((folder / "speech.json").read_bytes(), Speech) for folder in folders]


def _mix(request: MixRequest, inputs: Sequence[Path], context: Context) -> Facts:
    lines = sum(shot.lines for scene in request.scenes for shot in scene.shots)
    speeches = _speeches(inputs[:lines])
    timeline = lay_out(request.scenes, [speech.seconds for speech in speeches], request.fps)
    cues = [folder / "cue.flac" for folder in inputs[lines:]]
    voices = [folder / "speech.wav" for folder in inputs[:lines]]
    return mix(make_track(timeline, request, voices, cues), context, request.master)
