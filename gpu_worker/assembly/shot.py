"""The body of a shot: draw, caption and encode it piece by piece, reusing pieces that exist."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from gpu_worker.assembly import encoder, lettering, pieces
from gpu_worker.assembly.burn import Overlay, burn_at, visible
from gpu_worker.assembly.colour import to_planes
from gpu_worker.assembly.mux import join_pictures
from gpu_worker.assembly.store import PieceStore, link
from gpu_worker.contract import Context, PictureEngine, Reel, Spoken
from studio.domain.captions import caption_shot
from studio.domain.codec import digest
from studio.domain.film import Captions, CaptionStyle
from studio.domain.speech import Speech
from studio.domain.steps import PictureRequest, ShotRequest
from studio.domain.timing import ShotTiming, shot_timing

LIST = "pieces.json"


class PieceList(msgspec.Struct, frozen=True):
    """What `pieces.json` holds: the files in order and their number of frames together."""

    frames: int
    files: list[str]


@dataclass(frozen=True, slots=True)
class Take:
    """A shot ready to be drawn: what is said in it, when, and how long it lasts."""

    picture: PictureRequest
    speeches: tuple[Speech, ...]
    timing: ShotTiming

    def open(self, engine: PictureEngine) -> Reel:
        """Let the engine prepare the frames."""
        spoken = [
            Spoken(line.character, start, speech)
            for line, start, speech in zip(
                self.picture.shot.lines, self.timing.starts, self.speeches, strict=True
            )
        ]
        return engine.open(self.picture, spoken, self.timing.frames)

    def overlays(self, captions: Sequence[str], style: CaptionStyle, clear: int) -> list[Overlay]:
        """Return the captions by frame; the last one ends at frame `clear` at the latest."""
        fps = self.picture.format.fps
        lines = caption_shot(captions, self.speeches, self.timing.starts, clear / fps)
        lit = style is CaptionStyle.KARAOKE
        return [
            Overlay(cue.first, cue.after, cue.rows, style, cue.spoken if lit else ())
            for cue in (caption.framed(fps) for line in lines for caption in line)
        ]


def take(picture: PictureRequest, speeches: Sequence[Speech]) -> Take:
    """Fit the speeches of the shot's lines, in order, into the shot."""
    seconds = [speech.seconds for speech in speeches]
    timing = shot_timing(picture.shot.seconds, seconds, picture.format.fps)
    return Take(picture, tuple(speeches), timing)


def film_body(
    request: ShotRequest,
    speeches: Sequence[Speech],
    engine: PictureEngine,
    engine_name: str,
    context: Context,
    store: PieceStore | None = None,
) -> dict[str, object]:
    """Encode the shot without its `head` and `tail` frames into `context.folder`.

    Writes the pieces, `pieces.json` and `shot.mp4`. Returns which frames they are, how many pieces there
    are and how many were reused.
    """
    shot = take(request.picture, speeches)
    overlays = shot.overlays(
        request.captions, request.caption_style, shot.timing.frames - request.tail
    )
    # Captions are in the overlays and the format's mode says nothing about the picture.
    seen = replace(request.picture, format=replace(request.picture.format, captions=Captions.FILE))
    look = (engine_name, encoder.VERSION, seen, shot.speeches)
    ranges = pieces.cut(request.head, shot.timing.frames - request.tail)
    drawing = _Drawing(shot, engine, overlays)
    files: list[str] = []
    reused = done = 0
    total = sum(map(len, ranges))
    for number, frames in enumerate(ranges):
        path = context.folder / f"{number:03}.piece"
        captions = visible(overlays, frames)
        key = digest(
            *look, frames.start, frames.stop, captions, lettering.VERSION if captions else 0
        )
        found = store.get(key) if store else None
        if found is not None:
            link(found, path)
            reused += 1
            context.step(done + len(frames), total)
        else:
            drawing.encode(frames, path, context, done, total)
            if store:
                store.put(key, path)
        files.append(path.name)
        done += len(frames)
    write_list(context.folder, PieceList(total, files))
    paths = [context.folder / name for name in files]
    join_pictures(paths, request.picture.format, context.folder / "shot.mp4")
    return {
        "first_frame": request.head,
        "frames": total,
        "pieces": len(files),
        "reused_pieces": reused,
    }


class _Drawing:
    """Opens the reel only when a piece has to be drawn."""

    def __init__(self, shot: Take, engine: PictureEngine, overlays: Sequence[Overlay]) -> None:
        self._shot, self._engine, self._overlays = shot, engine, overlays
        self._reel: Reel | None = None

    def encode(self, frames: range, path: Path, context: Context, done: int, total: int) -> None:
        reel = self._reel = self._reel or self._shot.open(self._engine)

        def planes(number: int) -> pieces.Planes:
            context.step(done + number - frames.start, total)
            return burn_at(to_planes(reel.frame(number)), number, self._overlays)

        pieces.encode(frames, planes, self._shot.picture.format, path)


def write_list(folder: Path, made: PieceList) -> None:
    """Write `pieces.json`."""
    (folder / LIST).write_bytes(msgspec.json.encode(made))


def read_list(folder: Path) -> PieceList:
    """Read `pieces.json`."""
    return msgspec.json.decode((folder / LIST).read_bytes(), type=PieceList)
