"""One film as the editor shows it."""

from dataclasses import dataclass, field

from studio.views.jobs import JobView, QuoteView


@dataclass
class CaptionView:
    """Rows shown in a shot from its frame `first` to before `after`.

    `spoken`: pairs of a frame and how many characters of the rows, joined by line feeds, are said then.
    """

    first: int
    after: int
    rows: list[str]
    spoken: list[list[int]] = field(default_factory=list)


@dataclass
class LineView:
    id: str = ""
    character: str = ""
    speaker: str = ""
    text: str = ""
    emotion: str = "neutral"
    delivery: str = "speak"
    language: str = "en"
    speed: float = 1.0
    pitch: float = 0.0
    gain: float = 0.0
    start: float = 0.0
    """Seconds from the start of its shot."""
    seconds: float = 0.0
    sound_url: str = ""
    """The spoken line, empty until somebody spoke it; its peaks lie beside it."""
    peaks_url: str = ""
    recording: str = ""
    """The name of the creator's own recording, empty when a voice speaks."""
    captions: list[CaptionView] = field(default_factory=list)


@dataclass
class AppearanceView:
    character: str = ""
    pose: str = "stand"


@dataclass
class MediaView:
    """A file of the creator's that is used in the film; an empty `upload` means: none."""

    upload: str = ""
    kind: str = ""
    name: str = ""
    start: float = 0.0
    seconds: float = 0.0


@dataclass
class ShotView:
    """A card on the board. `number` reads "2.1"; `price` is what rendering it now costs.

    `video_url` plays the newest take from the shot's frame `video_frame` on for `video_frames`;
    `video_is_current` tells whether it shows the shot as it stands. `preview_url` is a first second.
    """

    id: str = ""
    scene_id: str = ""
    number: str = ""
    description: str = ""
    framing: str = "wide"
    camera: str = "static"
    transition: str = "cut"
    transition_seconds: float = 0.5
    seconds: float = 0.0
    wished_seconds: float = 0.0
    spoken_seconds: float = 0.0
    """What its lines need: nothing makes the shot shorter."""
    start: float = 0.0
    overlap: float = 0.0
    """Seconds at its end that blend into the next shot."""
    lines: list[LineView] = field(default_factory=list)
    appearances: list[AppearanceView] = field(default_factory=list)
    props: list[str] = field(default_factory=list)
    stars: list[str] = field(default_factory=list)
    """Its takes that the author likes."""
    seed: int = 0
    media: MediaView = field(default_factory=MediaView)
    takes: int = 0
    shelf: str = ""
    """A mark that differs when its takes have changed; `talk`: when notes or approval have."""
    notes: int = 0
    """How many notes on it are open."""
    talk: str = ""
    approval: str = ""
    """"approved", "changes", or "edited": approved, but edited since."""
    status: str = "outdated"
    progress: int = 0
    price: int = 0
    still_url: str = ""
    focus: list[float] = field(default_factory=list)
    """Where the eye rests in the still: across, down and tall in shares of it; empty for nowhere."""
    video_url: str = ""
    video_frame: int = 0
    video_frames: int = 0
    video_is_current: bool = False
    preview_url: str = ""


@dataclass
class SceneView:
    """A scene with its shots' ids in order; `mood` to `recording` are its cue, `music` its family."""

    id: str = ""
    number: int = 0
    title: str = ""
    place: str = ""
    name: str = ""
    interior: bool = False
    time: str = "day"
    weather: str = "clear"
    culture: str = "western"
    palette: str = "natural"
    mood: str = "calm"
    music: str = "western"
    raga: str = ""
    key: str = ""
    tempo: int = 0
    instruments: list[str] = field(default_factory=list)
    gain: float = 0.0
    recording: str = ""
    cue_url: str = ""
    peaks_url: str = ""
    start: float = 0.0
    seconds: float = 0.0
    shot_ids: list[str] = field(default_factory=list)


@dataclass
class CharacterView:
    id: str = ""
    name: str = ""
    age: str = "adult"
    gender: str = "neutral"
    being: str = "person"
    species: str = ""
    culture: str = "western"
    dress: str = ""
    voice: str = ""
    voice_title: str = ""
    speed: float = 1.0
    pitch: float = 0.0
    lines: int = 0
    shots: int = 0
    portrait_url: str = ""
    references: list[MediaView] = field(default_factory=list)


@dataclass
class FaderView:
    gain: float = 0.0
    mute: bool = False
    solo: bool = False


@dataclass
class MixView:
    """The mixer, a fader for each bus."""

    dialogue: FaderView = field(default_factory=FaderView)
    narration: FaderView = field(default_factory=FaderView)
    music: FaderView = field(default_factory=FaderView)
    master: FaderView = field(default_factory=FaderView)
    ducking: bool = True


@dataclass
class PlayView:
    """The newest finished film, empty urls when there is none."""

    video_url: str = ""
    srt_url: str = ""
    vtt_url: str = ""
    poster_url: str = ""
    seconds: float = 0.0
    is_current: bool = False


@dataclass
class FilmView:
    """Everything that the editor shows of one film, normalised: shots by id, order in the scenes."""

    id: str = ""
    title: str = ""
    revision: int = 0
    language: str = "en"
    aspect: str = "16:9"
    captions: str = "burnt"
    caption_style: str = "plate"
    style: str = "painted"
    fps: int = 24
    mix: MixView = field(default_factory=MixView)
    seconds: float = 0.0
    scenes: list[SceneView] = field(default_factory=list)
    shots: dict[str, ShotView] = field(default_factory=dict)
    cast: list[CharacterView] = field(default_factory=list)
    quote: QuoteView = field(default_factory=QuoteView)
    job: JobView = field(default_factory=JobView)
    play: PlayView = field(default_factory=PlayView)


@dataclass
class ImpactView:
    """What a change would do: the shots that it shows in, and those of them that are made.

    Making these again costs `credits`.
    """

    changed: list[str] = field(default_factory=list)
    outdated: list[str] = field(default_factory=list)
    credits: int = 0
