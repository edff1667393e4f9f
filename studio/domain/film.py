"""A film as plain values: what the script means, before anything is drawn or spoken.

Film > Scene (one place and time) > Shot (one camera take) > Line (words of a character).
Everything here is immutable; `dataclasses.replace` makes an edited copy. `studio.domain.codec` turns
any of it into JSON and back.
"""

from dataclasses import dataclass, field
from enum import StrEnum

NARRATOR = "narrator"
"""The id of the voice that tells what nobody in the picture says."""
STYLES = (
    "painted",
    "cutout",
    "flat",
    "watercolour",
    "storybook",
    "ink",
    "neon",
    "kolam",
)
"""The looks that a film can have."""


class Place(StrEnum):
    MOUNTAINS = "mountains"
    FOREST = "forest"
    MEADOW = "meadow"
    RIVER = "river"
    SEA_SHORE = "sea_shore"
    VILLAGE = "village"
    CITY = "city"
    DESERT = "desert"
    HOME = "home"
    TEMPLE = "temple"
    NIGHT_SKY = "night_sky"
    ROAD = "road"
    GARDEN = "garden"
    ABSTRACT = "abstract"


class TimeOfDay(StrEnum):
    DAWN = "dawn"
    DAY = "day"
    DUSK = "dusk"
    NIGHT = "night"


class Weather(StrEnum):
    CLEAR = "clear"
    CLOUD = "cloud"
    RAIN = "rain"
    SNOW = "snow"
    FOG = "fog"
    WIND = "wind"


class Culture(StrEnum):
    INDIAN = "indian"
    WESTERN = "western"


class Framing(StrEnum):
    WIDE = "wide"
    MEDIUM = "medium"
    CLOSE = "close"
    OVER_SHOULDER = "over_shoulder"
    TWO_SHOT = "two_shot"


class CameraMove(StrEnum):
    STATIC = "static"
    PUSH = "push"
    PULL = "pull"
    PAN_LEFT = "pan_left"
    PAN_RIGHT = "pan_right"
    TILT_UP = "tilt_up"
    TILT_DOWN = "tilt_down"
    CRANE = "crane"


class TransitionKind(StrEnum):
    """How a shot begins: `fade` goes through black, `dip` through white, `match` aligns the two."""

    CUT = "cut"
    DISSOLVE = "dissolve"
    FADE = "fade"
    DIP = "dip"
    WIPE = "wipe"
    MATCH = "match"


class Age(StrEnum):
    CHILD = "child"
    YOUNG = "young"
    ADULT = "adult"
    OLD = "old"


class Gender(StrEnum):
    FEMALE = "female"
    MALE = "male"
    NEUTRAL = "neutral"


class Being(StrEnum):
    PERSON = "person"
    ANIMAL = "animal"
    THING = "thing"


class Emotion(StrEnum):
    NEUTRAL = "neutral"
    HAPPY = "happy"
    SAD = "sad"
    ANGRY = "angry"
    AFRAID = "afraid"
    SURPRISED = "surprised"
    WHISPER = "whisper"
    SHOUT = "shout"


class Delivery(StrEnum):
    SPEAK = "speak"
    THINK = "think"
    CHANT = "chant"


class Pose(StrEnum):
    STAND = "stand"
    SIT = "sit"
    WALK_IN = "walk_in"
    GESTURE = "gesture"


class Mood(StrEnum):
    CALM = "calm"
    JOYFUL = "joyful"
    SAD = "sad"
    TENSE = "tense"
    HEROIC = "heroic"
    MYSTERIOUS = "mysterious"
    DEVOTIONAL = "devotional"
    PLAYFUL = "playful"


class MusicFamily(StrEnum):
    WESTERN = "western"
    RAGA = "raga"
    NONE = "none"


class Captions(StrEnum):
    BURNT = "burnt"
    FILE = "file"


class CaptionStyle(StrEnum):
    """How burnt captions look: words on a plate, with an outline, or lit as they are spoken."""

    PLATE = "plate"
    OUTLINE = "outline"
    KARAOKE = "karaoke"


class Palette(StrEnum):
    """A colour grade over what time and weather give; `natural` leaves them as they are."""

    NATURAL = "natural"
    WARM = "warm"
    COOL = "cool"
    ROSE = "rose"
    FADED = "faded"
    MONO = "mono"


class Bus(StrEnum):
    """What is mixed together: voices in the picture, the narrator, music, everything."""

    DIALOGUE = "dialogue"
    NARRATION = "narration"
    MUSIC = "music"
    MASTER = "master"


class Aspect(StrEnum):
    LANDSCAPE = "16:9"
    PORTRAIT = "9:16"
    SQUARE = "1:1"
    CINEMA = "2.39:1"


@dataclass(frozen=True, slots=True)
class Media:
    """A file that its creator gave us, as the film uses it.

    `key` addresses the upload as an artefact, so equal files are equal; `kind` is "image", "video" or
    "audio"; `start` is the second of it that comes first; `seconds` its own length (0 for pictures).
    """

    upload: str
    key: str
    kind: str
    name: str = ""
    start: float = 0.0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Character:
    """Somebody (or something) with a look and a voice.

    `id` is unique in the film and stays when the name changes. `species` names an animal or thing in
    English ("crow", "sun", "wind"), empty for people. `dress` is a free English word or two found in
    the script ("saree", "cloak", "uniform"), empty when it says nothing. `voice` is an id of
    `studio.domain.voices.VOICES`; `speed` multiplies its pace, `pitch` moves it by semitones.
    `references` are pictures of them for engines that can follow one.
    """

    id: str
    name: str
    being: Being = Being.PERSON
    species: str = ""
    age: Age = Age.ADULT
    gender: Gender = Gender.NEUTRAL
    culture: Culture = Culture.WESTERN
    dress: str = ""
    voice: str = ""
    seed: int = 0
    speed: float = 1.0
    pitch: float = 0.0
    references: tuple[Media, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """Words spoken by one character; `language` is a BCP 47 tag ("en", "hi", "sa").

    `speed` multiplies and `pitch` (semitones) is added to the character's own; `gain` is in decibels.
    A `recording` is heard instead of the voice. `manner` is how the script says that it is spoken, in
    its own words.
    """

    id: str
    character: str
    text: str
    emotion: Emotion = Emotion.NEUTRAL
    delivery: Delivery = Delivery.SPEAK
    language: str = "en"
    speed: float = 1.0
    pitch: float = 0.0
    gain: float = 0.0
    recording: Media | None = None
    manner: str = ""


@dataclass(frozen=True, slots=True)
class Appearance:
    """One character in the picture of one shot."""

    character: str
    pose: Pose = Pose.STAND


@dataclass(frozen=True, slots=True)
class Shot:
    """One camera take, the unit of rendering.

    `description` is one sentence of what is seen. `seconds` is the wish of the author: speech makes
    the shot longer when it needs to, nothing makes it shorter. `transition` is how the shot begins.
    `props` are English nouns named by the script ("lamp", "kite"), most important first. `media` is a
    picture or clip of the creator's that is shown instead of a painted one. `stars` are ids of its
    takes that the author likes; they change nothing of what is seen.
    """

    id: str
    description: str
    framing: Framing = Framing.WIDE
    camera: CameraMove = CameraMove.STATIC
    seconds: float = 4.0
    appearances: tuple[Appearance, ...] = ()
    lines: tuple[Line, ...] = ()
    props: tuple[str, ...] = ()
    transition: TransitionKind = TransitionKind.CUT
    seed: int = 0
    transition_seconds: float = 0.5
    media: Media | None = None
    stars: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cue:
    """The music under a scene.

    Empty or 0 means: as mood and seed choose. `raga` is a name of `studio.domain.music.RAGAS`, `key` a
    tonic ("C", "F#"), `tempo` beats a minute, `instruments` names of `studio.domain.music.INSTRUMENTS`.
    A `recording` is played instead of a composed cue. `gain` is in decibels.
    """

    mood: Mood = Mood.CALM
    family: MusicFamily = MusicFamily.WESTERN
    seed: int = 0
    raga: str = ""
    key: str = ""
    tempo: int = 0
    instruments: tuple[str, ...] = ()
    gain: float = 0.0
    recording: Media | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and when a scene plays; what the painter starts from. `name` is the script's own words."""

    place: Place = Place.ABSTRACT
    name: str = ""
    interior: bool = False
    time: TimeOfDay = TimeOfDay.DAY
    weather: Weather = Weather.CLEAR
    culture: Culture = Culture.WESTERN
    seed: int = 0
    palette: Palette = Palette.NATURAL


@dataclass(frozen=True, slots=True)
class Scene:
    """One place and time. `title` is a short label for the scene list, in the script's language."""

    id: str
    title: str
    setting: Setting = field(default_factory=Setting)
    cue: Cue = field(default_factory=Cue)
    shots: tuple[Shot, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """The technical frame of the film: pixels, frames per second, captions."""

    width: int = 1280
    height: int = 720
    fps: int = 24
    captions: Captions = Captions.BURNT


@dataclass(frozen=True, slots=True)
class Fader:
    """One bus of the mixer: `gain` in decibels; a bus that is not solo is silent while another is."""

    gain: float = 0.0
    mute: bool = False
    solo: bool = False


@dataclass(frozen=True, slots=True)
class Mix:
    """The mixer. `ducking` lowers the music under speech."""

    dialogue: Fader = field(default_factory=Fader)
    narration: Fader = field(default_factory=Fader)
    music: Fader = field(default_factory=Fader)
    master: Fader = field(default_factory=Fader)
    ducking: bool = True


@dataclass(frozen=True, slots=True)
class Film:
    """A whole film. `style` is one of STYLES."""

    title: str
    author: str = ""
    language: str = "en"
    style: str = "painted"
    format: Format = field(default_factory=Format)
    cast: tuple[Character, ...] = ()
    scenes: tuple[Scene, ...] = ()
    caption_style: CaptionStyle = CaptionStyle.PLATE
    mix: Mix = field(default_factory=Mix)

    def character(self, character_id: str) -> Character:
        """Return the character with this id; KeyError when the cast has none."""
        for character in self.cast:
            if character.id == character_id:
                return character
        raise KeyError(character_id)

    @property
    def shots(self) -> tuple[Shot, ...]:
        """Every shot in the order of the film."""
        return tuple(shot for scene in self.scenes for shot in scene.shots)
