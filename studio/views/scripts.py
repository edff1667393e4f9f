"""Scripts: what the studio understood of one, and a film written out as one."""

from dataclasses import dataclass, field


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
