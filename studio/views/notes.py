"""Notes on a shot."""

from dataclasses import dataclass, field


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
