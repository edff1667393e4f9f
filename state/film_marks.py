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
    """How one shot stands; an empty `still_url` means: the picture that the browser has."""

    id: str
    status: str
    progress: int
    price: int
    seconds: float
    start: float
    still_url: str = ""


def head(view: FilmView) -> FilmHead:
    """Return the bar's part of a film."""
    return FilmHead(view.id, view.title, view.language, view.aspect, view.captions, view.seconds)


def changes(
    before: dict[str, ShotView], after: dict[str, ShotView]
) -> tuple[list[ShotView], list[ShotMark]]:
    """Return the shots that `before` lacks or words otherwise, and how the others moved."""
    patch, moved = [], []
    for key, shot in after.items():
        known = before.get(key)
        if known is None or _words(shot) != _words(known):
            patch.append(shot)
        elif (mark := _mark(known, shot)) != _mark(known, known):
            moved.append(mark)
    return patch, moved


def same_play(one: PlayView, other: PlayView) -> bool:
    """Tell whether both play the same film: links differ only in their signature."""
    return _unsigned(one) == _unsigned(other)


def moved_to(before: dict[str, ShotView], progress: ProgressView) -> dict[str, ShotView]:
    """Return all shots as a running render shows them now."""
    after = dict(before)
    for key, (status, percent, still) in progress.shots.items():
        if key in before:
            after[key] = replace(
                before[key],
                status=status,
                progress=percent,
                still_url=still or before[key].still_url,
            )
    return after


def _mark(known: ShotView, shot: ShotView) -> ShotMark:
    fresh = shot.still_url if _path(shot.still_url) != _path(known.still_url) else ""
    return ShotMark(
        shot.id, shot.status, shot.progress, shot.price, shot.seconds, shot.start, fresh
    )


def _words(shot: ShotView) -> ShotView:
    """Return what of a shot does not move while it is made."""
    return replace(shot, status="", progress=0, price=0, seconds=0.0, start=0.0, still_url="")


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
