"""Voices and sounds to choose from."""

from dataclasses import dataclass, field


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
