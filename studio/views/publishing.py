"""What is shown of a film that goes out: the words beside it, what was looked at, how far it is."""

from dataclasses import dataclass, field


@dataclass
class CheckView:
    """One thing that was looked at; `verdict` is "ok", "warning" or "blocked", `why` tells more."""

    kind: str = ""
    verdict: str = "ok"
    why: str = ""
    count: int = 0
    price: int = 0
    names: list[str] = field(default_factory=list)
    numbers: list[float] = field(default_factory=list)


@dataclass
class StillView:
    """A picture to stand for the film: of the shot `id` ("1.2"), or its poster, whose id is ""."""

    id: str = ""
    url: str = ""
    shot: str = ""


@dataclass
class ChannelView:
    """Where the workspace publishes. `configured`: this studio can publish; `owner` may connect."""

    configured: bool = False
    connected: bool = False
    revoked: bool = False
    title: str = ""
    owner: str = ""
    may_connect: bool = False


@dataclass
class PublicationView:
    """The newest publication of a film that was begun. Its status is a PublicationStatus, "" for none."""

    id: str = ""
    film_id: str = ""
    status: str = ""
    title: str = ""
    percent: int = 0
    url: str = ""
    publish_at: str = ""
    error: str = ""
    params: dict[str, str] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)


@dataclass
class PublishView:
    """The sheet. `publish_at` is ISO 8601, "" for now; `size` counts bytes; `version` 0: no film yet."""

    film_id: str = ""
    title: str = ""
    description: str = ""
    tags: str = ""
    thumbnail: str = ""
    privacy: str = "unlisted"
    publish_at: str = ""
    says_ai: bool = True
    consent: bool = False
    languages: list[str] = field(default_factory=list)
    all_languages: list[str] = field(default_factory=list)
    stills: list[StillView] = field(default_factory=list)
    checks: list[CheckView] = field(default_factory=list)
    chapters: str = ""
    chapters_differ: bool = False
    seconds: float = 0.0
    size: int = 0
    version: int = 0
    aspect: str = "16:9"
    may_edit: bool = True
    saved_at: str = ""
    channel: ChannelView = field(default_factory=ChannelView)
    publication: PublicationView = field(default_factory=PublicationView)
