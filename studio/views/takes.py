"""Takes of a shot, and versions of a film."""

from dataclasses import dataclass, field


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
