"""The one way that pictures are encoded, so that pieces made apart join into one stream."""

import platform
from fractions import Fraction
from typing import cast

import cv2
import numpy as np
from av.codec.context import Flags
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame

from gpu_worker.assembly.colour import Planes
from studio.domain.film import Format

VERSION = 1
"""Part of every piece's key: raise it when the settings below change."""


_AVX2 = 11
"""OpenCV's number of the instruction set; its Python module does not name it."""


def instructions() -> str:
    """Keep x264 from AVX-512: its macroblock tree then reads memory that nobody wrote.

    Seen with core 165 at widths that are not whole groups of sixteen macroblocks: the same frames
    gave other bytes. AVX2 is 3 % slower and always the same.
    """
    if platform.machine().lower() not in ("x86_64", "amd64"):
        return ""
    return ":asm=avx2" if cv2.checkHardwareSupport(_AVX2) else ":asm=sse2"


_BT709 = 1
_LIMITED = 1
OPTIONS = {
    "crf": "20",
    "preset": "veryfast",
    "g": "600",
    # subme and partitions halve the time at the same PSNR. annexb=0 gives the length-prefixed
    # units that MP4 holds. Without open GOPs and cuts of its own every piece starts with its only
    # key frame and depends on nothing outside.
    "x264-params": "annexb=0:open-gop=0:scenecut=0:subme=1:partitions=i4x4,i8x8" + instructions(),
}


def configure(context: VideoCodecContext, video: Format) -> None:
    """Set size, rate and colour tags; one thread, because the number of threads changes the bits."""
    context.width, context.height, context.pix_fmt = video.width, video.height, "yuv420p"
    context.framerate, context.time_base = Fraction(video.fps), Fraction(1, video.fps)
    context.thread_count = 1
    context.color_range = _LIMITED
    context.colorspace = context.color_primaries = context.color_trc = _BT709
    context.options = OPTIONS


def make_encoder(video: Format) -> VideoCodecContext:
    """Return a fresh encoder whose stream headers lie outside the packets, the same for all pieces."""
    context = VideoCodecContext.create("libx264", "w")
    configure(context, video)
    context.flags |= Flags.global_header
    return context


def to_planes(frame: VideoFrame) -> Planes:
    """Return the planes of a decoded frame."""
    return cast("Planes", frame.to_ndarray())


def to_frame(planes: Planes, number: int, fps: int) -> VideoFrame:
    """Wrap planes as frame `number` of a piece."""
    frame = VideoFrame.from_ndarray(np.ascontiguousarray(planes), "yuv420p")
    frame.pts, frame.time_base = number, Fraction(1, fps)
    return frame
