"""The engine Clip: a creator's video at the film's size and rate, from where it is wanted, without sound.

Where it is too short for the shot its last picture stays.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from av.error import FFmpegError
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, Interpolation

from gpu_worker import media
from gpu_worker.contract import Focus, Frame, Reel
from gpu_worker.video.clip import hdr
from studio.domain.film import Format
from studio.domain.steps import PictureRequest

_SOON = 0.002
"""Seconds by which a picture may come late: clocks of clips are rounded."""
_EXACT = Interpolation.FULL_CHR_H_INT | Interpolation.ACCURATE_RND | Interpolation.BITEXACT
"""Without these, greys come out darker and greenish."""
_UNTOLD = 2
"""The number of "no colours told"."""
_HD = 720
"""Rows from which a clip that does not tell its colours has those of HD."""


class Clip:
    """Shows clips."""

    def open(self, request: PictureRequest, folder: Path, frames: int) -> Reel:
        """Prepare a shot that shows the clip in `folder` from its `start` on."""
        del frames  # however many are asked for
        start = request.shot.media.start if request.shot.media else 0.0
        return ClipReel(folder, start, request.format)


class ClipReel:
    """The frames of one shot. What is asked for in order is decoded once."""

    def __init__(self, folder: Path, start: float, video: Format) -> None:
        self._start, self._video = start, video
        self._turned = media.facts_of(folder).rotation // 90 % 4
        self._container = media.opened(folder)
        self._stream = self._container.streams.video[0]
        self._first = (self._stream.start_time or 0) * (self._stream.time_base or 0)
        self._coming: Iterator[VideoFrame] = iter(())
        self._now: VideoFrame | None = None
        self._next: VideoFrame | None = None
        self._drawn: tuple[VideoFrame, Frame] | None = None

    def frame(self, number: int) -> Frame:
        """Return the picture that the clip shows at the moment of frame `number`."""
        moment = self._start + number / self._video.fps + _SOON
        if self._now is None or self._at(self._now) > moment:
            self._seek(moment)
        while self._next is not None and self._at(self._next) <= moment:
            self._now, self._next = self._next, next(self._coming, None)
        if self._now is None:
            raise media.broken()
        if self._drawn is None or self._drawn[0] is not self._now:
            self._drawn = self._now, self._draw(self._now)
        return self._drawn[1]

    def focus(self, number: int) -> Focus | None:
        """Nobody knows what the clip is about."""

    def _at(self, frame: VideoFrame) -> float:
        """Seconds from the clip's beginning."""
        return float((frame.pts or 0) * (frame.time_base or 0) - self._first)

    def _seek(self, moment: float) -> None:
        """Go to the last picture before `moment` that can be decoded by itself, or to the beginning."""
        base = self._stream.time_base or 1
        for place in (moment, 0.0):
            self._container.seek(
                int((place + float(self._first)) / base), stream=self._stream, backward=True
            )
            self._coming = self._decoded()
            self._now = next(self._coming, None)
            self._next = next(self._coming, None)
            if self._now is not None and self._at(self._now) <= moment:
                return

    def _decoded(self) -> Iterator[VideoFrame]:
        """Yield the pictures; one that is damaged ends them."""
        try:
            for frame in self._container.decode(self._stream):
                if frame.pts is not None:
                    yield frame
        except FFmpegError:
            return

    def _draw(self, frame: VideoFrame) -> Frame:
        """Fill the film's frame from the middle of the picture, upright and with square pixels."""
        film = (self._video.width, self._video.height)
        if self._turned % 2:
            film = film[::-1]
        shape = float(self._stream.sample_aspect_ratio or 1) or 1.0
        seen = (frame.width * shape, float(frame.height))
        scale = max(wanted / side for wanted, side in zip(film, seen, strict=True))
        size = [max(wanted, round(side * scale)) for wanted, side in zip(film, seen, strict=True)]
        picture = _pixels(frame, *size)
        left, top = ((side - wanted) // 2 for side, wanted in zip(size, film, strict=True))
        cut = picture[top : top + film[1], left : left + film[0]]
        return np.ascontiguousarray(np.rot90(cut, self._turned))


def _pixels(frame: VideoFrame, width: int, height: int) -> Frame:
    """Return the picture at this size as opaque BGRA, its colours read as the clip means them."""
    how = _EXACT | (Interpolation.AREA if frame.width > width else Interpolation.BICUBIC)
    if hdr.is_hdr(frame):
        return np.dstack(
            (hdr.pixels(frame, width, height, how), np.full((height, width), 255, np.uint8))
        )
    guess = Colorspace.ITU709 if frame.height >= _HD else Colorspace.ITU601
    made = frame.reformat(
        width,
        height,
        "bgra",
        src_colorspace=guess if frame.colorspace == _UNTOLD else None,
        src_color_range=frame.color_range or ColorRange.MPEG,
        dst_color_range=ColorRange.JPEG,
        threads=1,
        interpolation=how,
    )
    picture = made.to_ndarray()
    picture[..., 3] = 255
    return np.asarray(picture, np.uint8)
