"""What changed between two looks at a film: only that goes to the browser."""

from dataclasses import dataclass, replace

from studio.views import FilmView, PlayView, ProgressView, ShotView


@dataclass
class FilmHead:
    """What the editor's bar shows of a film."""

    id: str = ""
    title: str = ""
    language: str = "en"
    aspect: str = "16:9"
    captions: str = "burnt"
    seconds: float = 0.0


@dataclass
class ShotMark:
    """How far one shot is; an empty `still_url` means: the picture that the browser has."""

    id: str
    status: str
    progress: int
    still_url: str = ""


def head(view: FilmView) -> FilmHead:
    """Return the bar's part of a film."""
    return FilmHead(view.id, view.title, view.language, view.aspect, view.captions, view.seconds)


def changed_shots(before: dict[str, ShotView], after: dict[str, ShotView]) -> list[ShotView]:
    """Return the shots of `after` that `before` lacks or shows otherwise."""
    return [
        shot
        for key, shot in after.items()
        if key not in before
        or replace(shot, still_url="") != replace(before[key], still_url="")
        or _path(shot.still_url) != _path(before[key].still_url)
    ]


def same_play(one: PlayView, other: PlayView) -> bool:
    """Tell whether both play the same film: links differ only in their signature."""
    return _unsigned(one) == _unsigned(other)


def marks(before: dict[str, ShotView], progress: ProgressView) -> list[ShotMark]:
    """Return what a running render changed."""
    found = []
    for key, (status, percent, still) in progress.shots.items():
        known = before.get(key)
        if known is None:
            continue
        fresh = still if _path(still) != _path(known.still_url) else ""
        if fresh or (status, percent) != (known.status, known.progress):
            found.append(ShotMark(key, status, percent, fresh))
    return found


def marked(shot: ShotView, mark: ShotMark) -> ShotView:
    """Return the shot as the browser now shows it."""
    still = mark.still_url or shot.still_url
    return replace(shot, status=mark.status, progress=mark.progress, still_url=still)


def _path(url: str) -> str:
    return url.partition("?")[0]


def _unsigned(play: PlayView) -> PlayView:
    return replace(
        play,
        video_url=_path(play.video_url),
        srt_url=_path(play.srt_url),
        vtt_url=_path(play.vtt_url),
        poster_url=_path(play.poster_url),
    )
