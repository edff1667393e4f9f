"""Read-only shapes that a screen or the API may show: never a table row, never a secret.

Statuses are the words of the design: "outdated", "queued", "rendering", "ready", "approved",
"failed". Urls are signed and short-lived. Times are seconds, credits are whole numbers.
"""

from dataclasses import dataclass, field


@dataclass
class MeView:
    """Who is signed in."""

    user_id: str = ""
    email: str = ""
    name: str = ""
    role: str = ""
    locale: str = "en"
    credits: int = 0
    has_password: bool = False


@dataclass
class FilmCard:
    """A film on the list of films.

    `count` is how many of its steps failed, or else how many of its shots have its status; `rendered`
    tells whether any shot ever was. `languages` are those spoken, the most spoken first, at most two.
    """

    id: str = ""
    title: str = ""
    status: str = "outdated"
    seconds: float = 0.0
    shots: int = 0
    scenes: int = 0
    poster_url: str = ""
    updated_at: str = ""
    language: str = "en"
    languages: list[str] = field(default_factory=list)
    count: int = 0
    rendered: bool = False


@dataclass
class SceneGlance:
    """A scene in one line: `marks` are the statuses of its first shots, `more` counts the others."""

    number: int = 0
    title: str = ""
    seconds: float = 0.0
    marks: list[str] = field(default_factory=list)
    more: int = 0


@dataclass
class LeftOffView:
    """The film that was touched last. `shot` reads "2.1"; `noter` left the newest open note at `noted`.

    `about` is the first thing that is seen; `more` counts the scenes that `scenes` leaves out.
    """

    film_id: str = ""
    shot: str = ""
    about: str = ""
    scenes: list[SceneGlance] = field(default_factory=list)
    more: int = 0
    noter: str = ""
    noted: str = ""


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
class VoiceView:
    """A voice to choose from."""

    id: str = ""
    title: str = ""
    language: str = "en"
    age: str = "adult"
    gender: str = "neutral"
    tone: str = ""


@dataclass
class AuditionView:
    """A sound to choose by: "making", "ready", "failed" (with its code), or "gone" (not wanted any more)."""

    key: str = ""
    status: str = ""
    sound_url: str = ""
    peaks_url: str = ""
    seconds: float = 0.0
    code: str = ""
    params: dict[str, str] = field(default_factory=dict)


@dataclass
class QuoteView:
    """What rendering the film now would make and cost."""

    shots: int = 0
    steps: int = 0
    credits: int = 0
    seconds: float = 0.0
    reused: int = 0


@dataclass
class JobView:
    """A render on the dock. `stage` is a step kind; `failed_reason` is an error code."""

    render_id: str = ""
    status: str = "queued"
    percent: int = 0
    eta_seconds: float = -1.0
    eta_low: float = -1.0
    eta_high: float = -1.0
    stages: list[int] = field(default_factory=list)
    """Percent of speak, cue, shot, transition, mix and film; -1 for a stage that there is not."""
    stage: str = ""
    shot_id: str = ""
    steps_done: int = 0
    steps_total: int = 0
    made: int = 0
    reused: int = 0
    held: int = 0
    charged: int = 0
    queue_place: int = 0
    failed_reason: str = ""
    failed_detail: str = ""


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
class ProgressView:
    """The small message of a running render: what changed since the last one."""

    job: JobView = field(default_factory=JobView)
    shots: dict[str, tuple[str, int, str]] = field(default_factory=dict)
    """Shot id to (status, percent, still url), only those that changed."""
    finished: bool = False


@dataclass
class SpeakerView:
    """Somebody who speaks in a film that is not made yet, and how they are heard: by their first `line`.

    `voices` are the ids of those that fit, the best first. `years` is 0 where the script does not say
    the age.
    """

    id: str = ""
    name: str = ""
    years: int = 0
    age: str = "adult"
    voice: str = ""
    voices: list[str] = field(default_factory=list)
    line: str = ""
    emotion: str = "neutral"
    delivery: str = "speak"
    language: str = "en"


@dataclass
class ScriptSummary:
    """What the studio understood of a pasted script, before anything is made.

    `language` is the script's own, `spoken` the one that the film would be spoken in, `languages` those
    that there are voices for. `cast` are those who say most, `more` counts the others who speak.
    """

    kind: str = ""
    title: str = ""
    language: str = "en"
    scenes: int = 0
    shots: int = 0
    lines: int = 0
    words: int = 0
    seconds: float = 0.0
    characters: list[str] = field(default_factory=list)
    spoken: str = "en"
    languages: list[str] = field(default_factory=list)
    cast: list[SpeakerView] = field(default_factory=list)
    more: int = 0


@dataclass
class UploadView:
    """A file that the user gave us. `kind` is "script", "image", "video" or "audio".

    Pictures and clips have a poster, sounds have peaks (0 to 100, fifty a second).
    """

    id: str = ""
    name: str = ""
    kind: str = ""
    size: int = 0
    facts: dict[str, object] = field(default_factory=dict)
    created_at: str = ""
    key: str = ""
    poster_url: str = ""
    peaks_url: str = ""
    seconds: float = 0.0


@dataclass
class IncomingView:
    """An upload on its way; `upload_id` says what became of it when all has arrived."""

    id: str = ""
    size: int = 0
    received: int = 0
    upload_id: str = ""
    expires_at: str = ""


@dataclass
class ApiKeyView:
    """A key to the REST interface, without its secret."""

    id: str = ""
    name: str = ""
    created_at: str = ""


@dataclass
class ScriptSpan:
    """A block of a script: its first row, how many it has, and what it belongs to."""

    row: int = 0
    rows: int = 1
    kind: str = "action"
    scene: str = ""
    shot: str = ""
    line: str = ""


@dataclass
class ScriptView:
    """A film written out as a script. `revision` is the film's."""

    text: str = ""
    revision: int = 0
    spans: list[ScriptSpan] = field(default_factory=list)


@dataclass
class ScriptFileView:
    """What the studio understood of a script from a file, before anything is replaced.

    `text` holds the file's words as the studio reads them, `script` the film that they become as
    Fountain. `left_out` counts comments and paragraphs that no part of a film is made of.
    """

    form: str = ""
    text: str = ""
    script: str = ""
    pages: int = 0
    left_out: int = 0
    summary: ScriptSummary = field(default_factory=ScriptSummary)


@dataclass
class RefusalView:
    """A command that was not done, and why."""

    id: str = ""
    code: str = ""
    params: dict[str, object] = field(default_factory=dict)


@dataclass
class ConflictView:
    """A text that a command replaced although its author had not seen it: `kept` is that text."""

    id: str = ""
    name: str = ""
    target: str = ""
    argument: str = ""
    kept: str = ""


@dataclass
class AppliedView:
    """What became of a batch of commands: the ids of those done (now or before), and the others."""

    settled: list[str] = field(default_factory=list)
    refused: list[RefusalView] = field(default_factory=list)
    conflicts: list[ConflictView] = field(default_factory=list)
    revision: int = 0


@dataclass
class UndoneView:
    """The step that was taken back or done again; `left` are paths that others have changed since."""

    name: str = ""
    label: str = ""
    left: list[str] = field(default_factory=list)


@dataclass
class EditView:
    """A row of a film's history."""

    id: str = ""
    kind: str = ""
    name: str = ""
    label: str = ""
    author: str = ""
    mine: bool = False
    at: str = ""
    undone: bool = False
    kept: list[dict[str, str]] = field(default_factory=list)


@dataclass
class PreferencesView:
    """What the user chose for themselves; `can_mail` tells whether this studio sends mail at all."""

    bindings: dict[str, list[str]] = field(default_factory=dict)
    panels: dict[str, int] = field(default_factory=dict)
    tour_done: bool = False
    mail: bool = True
    desktop: bool = False
    can_mail: bool = False


@dataclass
class NotificationView:
    """Something that the user is told; `kind` names its sentence, `at` is a time in UTC."""

    id: str = ""
    kind: str = ""
    film_id: str = ""
    title: str = ""
    at: str = ""
    seen: bool = False


@dataclass
class StepLogView:
    """A step of a render for whoever wants to know; `about` is the number of its shot or scene."""

    id: str = ""
    kind: str = ""
    about: str = ""
    engine: str = ""
    worker: str = ""
    status: str = "queued"
    percent: int = 0
    attempt: int = 0
    seconds: float = 0.0
    reused: bool = False
    error: str = ""
    detail: str = ""


@dataclass
class PastJobView:
    """A render in the list of renders; `asked_at` is a time in UTC."""

    render_id: str = ""
    status: str = ""
    asked_at: str = ""
    seconds: float = 0.0
    charged: int = 0


@dataclass
class StageView:
    """How far one kind of step is in a render: of `total`, `reused` were there before."""

    kind: str = ""
    status: str = "queued"
    done: int = 0
    total: int = 0
    reused: int = 0
    percent: int = 0


@dataclass
class JobPageView:
    """One render of a film stage by stage, with what runs and what failed, and all renders."""

    film_id: str = ""
    title: str = ""
    asked_at: str = ""
    job: JobView = field(default_factory=JobView)
    stages: list[StageView] = field(default_factory=list)
    running: list[StepLogView] = field(default_factory=list)
    failed: list[StepLogView] = field(default_factory=list)
    past: list[PastJobView] = field(default_factory=list)


@dataclass
class TakeView:
    """A rendered version of a shot. A draft has only a still; `is_current`: the film shows this one."""

    id: str = ""
    shot_id: str = ""
    number: int = 0
    seed: int = 0
    engine: str = ""
    is_draft: bool = False
    is_current: bool = False
    made_at: str = ""
    still_url: str = ""
    video_url: str = ""
    video_frames: int = 0


@dataclass
class ShelfView:
    """The takes of a shot, the newest first. `best` is the starred or the current one, "" for none.

    `price` is what making the best one in full quality costs, 0 when it is made.
    """

    shot_id: str = ""
    takes: list[TakeView] = field(default_factory=list)
    best: str = ""
    best_number: int = 0
    price: int = 0


@dataclass
class VersionView:
    """A finished film as it was made; the newest has the highest number."""

    number: int = 0
    made_at: str = ""
    video_url: str = ""
    poster_url: str = ""
    seconds: float = 0.0


@dataclass
class DifferenceView:
    """One thing in which two takes differ; `group` names the words for the values, "" for plain."""

    name: str = ""
    a: str = ""
    b: str = ""
    group: str = ""


@dataclass
class StrokeView:
    """A stroke over a picture: points (across, down) from 0 to 1."""

    colour: str = ""
    points: list[list[float]] = field(default_factory=list)


@dataclass
class ReplyView:
    """What somebody answered to a note."""

    id: str = ""
    text: str = ""
    author: str = ""
    mine: bool = False
    created_at: str = ""


@dataclass
class NoteView:
    """What somebody said about a frame of a shot; `end` is the last frame of a range, else -1."""

    id: str = ""
    shot_id: str = ""
    frame: int = 0
    end: int = -1
    text: str = ""
    author: str = ""
    mine: bool = False
    created_at: str = ""
    done: bool = False
    drawing: list[StrokeView] = field(default_factory=list)
    replies: list[ReplyView] = field(default_factory=list)


@dataclass
class ImpactView:
    """What a change would do: the shots that it shows in, and those of them that are made.

    Making these again costs `credits`.
    """

    changed: list[str] = field(default_factory=list)
    outdated: list[str] = field(default_factory=list)
    credits: int = 0
