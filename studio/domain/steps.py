"""The kinds of step that a film is built from, and what each one is asked to do.

A step's key is a digest of its kind, its engine and version, its request and the keys of its inputs
(`studio.domain.plan`). So a request holds everything that shapes the result and nothing else: no
ids of shots or lines, no dates, no paths. `Step.subject` says what it is for, outside the key.
"""

from dataclasses import dataclass
from enum import StrEnum

from studio.domain.film import (
    CaptionStyle,
    Character,
    Cue,
    Delivery,
    Emotion,
    Format,
    Setting,
    Shot,
    TransitionKind,
)


class StepKind(StrEnum):
    SPEAK = "speak"
    STILL = "still"
    PREVIEW = "preview"
    SHOT = "shot"
    TRANSITION = "transition"
    CUE = "cue"
    MIX = "mix"
    FILM = "film"


class Resource(StrEnum):
    CPU = "cpu"
    GPU = "gpu"
    API = "api"


@dataclass(frozen=True, slots=True)
class SpeakRequest:
    """Say one line. Gives `speech.wav` (mono, 24 kHz, 16 bit) and `speech.json` (a Speech).

    `speed` multiplies the pace of the voice, `pitch` moves it by semitones. For the browser: `speech.m4a`
    and `peaks.json`. Where the line has a recording, that is the input, and the text alone says when its
    words are heard.
    """

    text: str
    language: str
    voice: str
    emotion: Emotion = Emotion.NEUTRAL
    delivery: Delivery = Delivery.SPEAK
    speed: float = 1.0
    pitch: float = 0.0


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """One shot as the picture engine sees it.

    A shot that shows `shot.media` keeps nothing else; the file's artefact is an input of the step, after
    the lines. `shot.lines` keep only what shows: who speaks with which emotion (texts and ids are blanked by the
    planner, `shot.seconds` stays). `cast` are the characters who appear or speak, in the film's order.
    `head` and `tail` are frames of the shot that belong to a transition and are left out of its body.
    """

    setting: Setting
    shot: Shot
    cast: tuple[Character, ...]
    format: Format
    style: str = "painted"


@dataclass(frozen=True, slots=True)
class StillRequest:
    """Paint the picture of a shot's middle: `still.jpg`, 640 pixels on its longer side."""

    picture: PictureRequest


@dataclass(frozen=True, slots=True)
class PreviewRequest:
    """Draw the first `seconds` of a shot at the picture's size, quickly: `preview.mp4`, no sound."""

    picture: PictureRequest
    seconds: float


@dataclass(frozen=True, slots=True)
class ShotRequest:
    """Draw and encode the body of a shot. Inputs: the speak steps of its lines, in order, its own file.

    Gives `pieces.json`, the encoded pieces, and `shot.mp4`, which has the pieces' pictures and no sound;
    the facts `first_frame` and `frames` say which frames of the shot these are. `captions` are the texts to burn, one per line, empty
    strings when captions are not burnt. `head` and `tail` frames go to the transitions beside it.
    `caption_style` is left out when there is nothing to burn.
    """

    picture: PictureRequest
    captions: tuple[str, ...]
    head: int = 0
    tail: int = 0
    caption_style: CaptionStyle = CaptionStyle.PLATE


@dataclass(frozen=True, slots=True)
class TransitionRequest:
    """Blend the tail of one shot into the head of the next: one encoded piece.

    Inputs: the speak steps of the shot before (one per line of it), then those of the shot after,
    then the own files of both. `captions`, as in ShotRequest, are those of the shot after.
    """

    before: PictureRequest
    after: PictureRequest
    captions: tuple[str, ...]
    kind: TransitionKind
    frames: int
    caption_style: CaptionStyle = CaptionStyle.PLATE


@dataclass(frozen=True, slots=True)
class CueRequest:
    """Compose at least `seconds` of music: `cue.flac`, stereo, 48 kHz, not yet levelled.

    For the browser: `cue.m4a` and `peaks.json`. A cue that has a recording asks for nothing else; the
    file is the input.
    """

    cue: Cue
    seconds: float


@dataclass(frozen=True, slots=True)
class MixShot:
    """A shot on the sound track: the wished length, its number of lines, the overlap with the next."""

    seconds: float
    lines: int
    overlap: int = 0


@dataclass(frozen=True, slots=True)
class MixScene:
    """A scene on the sound track; `has_cue` says whether a cue step is among the inputs."""

    shots: tuple[MixShot, ...]
    has_cue: bool = True


@dataclass(frozen=True, slots=True)
class MixRequest:
    """Mix the whole film at −14 LUFS. Inputs: all speak steps in film order, then the cues by scene.

    Gives `mix.m4a` (AAC, 48 kHz stereo) and `mix.json` with loudness and true peak. `line_gains` and
    `cue_gains` are factors by input (0: silent, all 1 when left out); `master` is a factor on top of
    the loudness. `ducking` lowers the music under speech.
    """

    scenes: tuple[MixScene, ...]
    fps: int = 24
    line_gains: tuple[float, ...] = ()
    cue_gains: tuple[float, ...] = ()
    master: float = 1.0
    ducking: bool = True


@dataclass(frozen=True, slots=True)
class FilmRequest:
    """Copy all packets into one file: `film.mp4`, `film.srt`, `film.vtt`, `poster.jpg`.

    Inputs: shots and transitions in film order, then the mix, then all speak steps in film order.
    `speakers` and `texts` are one per line, for the caption files.
    """

    title: str
    format: Format
    timeline: tuple[MixScene, ...]
    texts: tuple[str, ...]
    speakers: tuple[str, ...]
    language: str = "en"


Request = (
    SpeakRequest
    | StillRequest
    | PreviewRequest
    | ShotRequest
    | TransitionRequest
    | CueRequest
    | MixRequest
    | FilmRequest
)

REQUESTS: dict[StepKind, type[Request]] = {
    StepKind.SPEAK: SpeakRequest,
    StepKind.STILL: StillRequest,
    StepKind.PREVIEW: PreviewRequest,
    StepKind.SHOT: ShotRequest,
    StepKind.TRANSITION: TransitionRequest,
    StepKind.CUE: CueRequest,
    StepKind.MIX: MixRequest,
    StepKind.FILM: FilmRequest,
}


@dataclass(frozen=True, slots=True)
class Step:
    """A node of the graph. `weight` is an estimate in CPU seconds; `credits` is its price."""

    key: str
    kind: StepKind
    engine: str
    request: Request
    inputs: tuple[str, ...] = ()
    weight: float = 1.0
    credits: int = 0
    resource: Resource = Resource.CPU
    subject: str = ""
