"""What differs between a film and what a tab has been sent of it: only that goes to the browser."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields, is_dataclass, replace
from typing import Any, TypeVar

import reflex as rx

from studio.domain.codec import digest
from studio.views.edits import AppliedView
from studio.views.film import CharacterView, FilmView, MixView, PlayView, SceneView, ShotView
from studio.views.jobs import ProgressView

Part = TypeVar("Part", ShotView, SceneView, CharacterView)
Sent = dict[str, str]
"""Digests of what a tab has: "head", "scenes", "cast" (the orders), and one for each id."""

_MOVING = ("status", "progress", "price", "seconds", "start", "still_url", "preview_url")


@dataclass
class FilmHead:
    """What the editor shows of a film as a whole."""

    id: str = ""
    title: str = ""
    language: str = "en"
    aspect: str = "16:9"
    captions: str = "burnt"
    caption_style: str = "plate"
    style: str = "painted"
    seconds: float = 0.0
    fps: int = 24
    mix: MixView = field(default_factory=MixView)


@dataclass
class ShotMark:
    """How one shot stands; an empty `still_url` means: the picture that the browser has.

    An empty `preview_url` says that there is none.
    """

    id: str
    status: str
    progress: int
    price: int
    seconds: float
    start: float
    still_url: str = ""
    preview_url: str = ""


@dataclass
class FilmPatch:
    """One message to the browser's copy of a film. `number` counts them; None means: as before.

    `whole` says that everything before is to be forgotten; `gone` are ids of what is no more;
    `settled` and `refused` are ids of commands that the browser need not send again.
    """

    number: int = 0
    film: str = ""
    whole: bool = False
    revision: int = 0
    head: FilmHead | None = None
    scenes: list[SceneView] = field(default_factory=list)
    scene_ids: list[str] | None = None
    shots: list[ShotView] = field(default_factory=list)
    marks: list[ShotMark] = field(default_factory=list)
    cast: list[CharacterView] = field(default_factory=list)
    cast_ids: list[str] | None = None
    gone: list[str] = field(default_factory=list)
    settled: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


@rx.serializer
def serialize_patch(value: FilmPatch) -> dict[str, Any]:
    """Return what of a patch says something: most of them only say how one shot stands."""
    nothing = FilmPatch(film="" if value.whole else value.film)
    said = {one.name: getattr(value, one.name) for one in fields(value)}
    said = {name: found for name, found in said.items() if found != getattr(nothing, name)}
    if value.marks:
        said["marks"] = [_brief(mark) for mark in value.marks]
    return said


def _brief(mark: ShotMark) -> dict[str, Any]:
    told = asdict(mark)
    if not mark.still_url:
        del told["still_url"]
    return told


def patch(sent: Sent, view: FilmView, number: int, applied: AppliedView | None = None) -> FilmPatch:
    """Return what a tab that has `sent` lacks of `view`, and note in `sent` that it has it now."""
    whole = not sent
    made = FilmPatch(number=number, film=view.id, whole=whole, revision=view.revision)
    head = FilmHead(**{one.name: getattr(view, one.name) for one in fields(FilmHead)})
    scene_ids, cast_ids = [one.id for one in view.scenes], [one.id for one in view.cast]
    if _new(sent, "head", digest(head)):
        made.head = head
    if _new(sent, "scenes", digest(scene_ids)):
        made.scene_ids = scene_ids
    if _new(sent, "cast", digest(cast_ids)):
        made.cast_ids = cast_ids
    made.scenes = _changed(sent, view.scenes)
    made.cast = _changed(sent, view.cast)
    there = {*view.shots, *scene_ids, *cast_ids, "head", "scenes", "cast"}
    for shot in view.shots.values():
        words = _words(shot)
        mark = f"{shot.id}:mark"
        there.add(mark)
        if _new(sent, shot.id, words):
            made.shots.append(shot)
            sent[mark] = _moved(shot)
        elif _new(sent, mark, _moved(shot)):
            made.marks.append(_mark(shot))
    made.gone = [key for key in sent if key not in there and ":" not in key]
    for key in [key for key in sent if key not in there]:
        del sent[key]
    if applied is not None:
        made.settled = applied.settled
        made.refused = [one.id for one in applied.refused]
    return made


def moved(
    sent: Sent, shots: Mapping[str, ShotMark], progress: ProgressView
) -> tuple[list[ShotMark], dict[str, ShotMark]]:
    """Return the marks of shots that a running render moved, and all marks as they are now."""
    now, told = dict(shots), []
    for key, (status, percent, still) in progress.shots.items():
        known = now.get(key)
        if known is None or f"{key}:mark" not in sent:
            continue
        fresh = _unsigned(still) != _unsigned(known.still_url) and bool(still)
        after = replace(known, status=status, progress=percent, still_url=still or known.still_url)
        if (status, percent) != (known.status, known.progress) or fresh:
            told.append(after if fresh else replace(after, still_url=""))
            sent[f"{key}:mark"] = digest(_plain(after))
        now[key] = after
    return told, now


def pictured(known: ShotMark, file: str, url: str) -> ShotMark:
    """Return the mark of a shot of which a new `file` is there."""
    return replace(known, **{"preview_url" if file == "preview.mp4" else "still_url": url})


def marks(shots: Iterable[ShotView]) -> dict[str, ShotMark]:
    """Return how every shot stands, by id."""
    return {shot.id: _mark(shot) for shot in shots}


def same_play(one: PlayView, other: PlayView) -> bool:
    """Tell whether both play the same film: links differ only in their signature."""
    return _plain(one) == _plain(other)


def _changed(sent: Sent, parts: Iterable[Part]) -> list[Part]:
    return [part for part in parts if _new(sent, part.id, digest(_plain(part)))]


def _new(sent: Sent, key: str, value: str) -> bool:
    """Note `value` under `key`; tell whether it differs from what was there."""
    known = sent.get(key)
    sent[key] = value
    return known != value


def _mark(shot: ShotView) -> ShotMark:
    return ShotMark(id=shot.id, **{name: getattr(shot, name) for name in _MOVING})


def _moved(shot: ShotView) -> str:
    return digest(_plain(_mark(shot)))


def _words(shot: ShotView) -> str:
    """Return a digest of what of a shot does not move while it is made."""
    still = {name: type(getattr(shot, name))() for name in _MOVING}
    return digest(_plain(replace(shot, **still)))


def _plain(part: object) -> object:
    """Return a view without the signatures of its links, which change by the hour."""
    if isinstance(part, str):
        return _unsigned(part)
    if isinstance(part, list):
        return [_plain(one) for one in part]
    if is_dataclass(part):
        return {one.name: _plain(getattr(part, one.name)) for one in fields(part)}
    return part


def _unsigned(url: str) -> str:
    return url.partition("?")[0] if url.startswith("/media/") else url
