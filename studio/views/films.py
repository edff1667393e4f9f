"""The list of films."""

from dataclasses import dataclass, field


@dataclass
class FilmCard:
    """A film on the list of films.

    `count` is how many of its steps failed, or else how many of its shots have its status; `rendered`
    tells whether any shot ever was. `languages` are those spoken, the most spoken first, at most two.
    `eta_low` and `eta_high` are the seconds that its render still takes, -1 while nobody can say;
    `approver` is who approved the last shot of a film that is approved.
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
    eta_low: float = -1.0
    eta_high: float = -1.0
    approver: str = ""


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
