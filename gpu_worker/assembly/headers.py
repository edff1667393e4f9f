"""Stream headers of everything encoded here, taken from a tiny film made with the same settings.

PyAV cannot be handed the headers of packets that were encoded earlier; it can copy them from an open
file. So four black frames are encoded in memory once per format.
"""

from functools import lru_cache
from io import BytesIO
from typing import cast

import av
import numpy as np
from av.container import InputContainer
from av.video.codeccontext import VideoCodecContext
from av.video.stream import VideoStream

from gpu_worker.assembly.encoder import configure, to_frame
from studio.domain.film import Format


@lru_cache(8)
def _sample(width: int, height: int, fps: int) -> bytes:
    video = Format(width, height, fps)
    buffer = BytesIO()
    with av.open(buffer, "w", format="mp4") as output:
        stream = cast("VideoStream", output.add_stream("libx264", rate=fps))
        configure(stream.codec_context, video)
        planes = np.full((height * 3 // 2, width), 128, np.uint8)
        for number in range(4):
            output.mux(stream.encode(to_frame(planes, number, fps)))
        output.mux(stream.encode(None))
    return buffer.getvalue()


def video_template(video: Format) -> InputContainer:
    """Open a file whose video stream has the headers of every piece of this format."""
    return av.open(BytesIO(_sample(video.width, video.height, video.fps)), "r")


def video_decoder(video: Format) -> VideoCodecContext:
    """Return a decoder, one thread, that understands every piece of this format."""
    with video_template(video) as template:
        headers = template.streams.video[0].codec_context.extradata
    decoder = VideoCodecContext.create("h264", "r")
    decoder.extradata = headers
    decoder.thread_count = 1
    return decoder
