"""Files that the user gives us."""

from dataclasses import dataclass, field


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
