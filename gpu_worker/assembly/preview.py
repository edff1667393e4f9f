"""The first moments of a shot, small and quick: what a change looks like before it is made."""

from fractions import Fraction
from typing import cast

import av
from av.video.stream import VideoStream

from gpu_worker.assembly import encoder
from gpu_worker.assembly.colour import to_planes
from gpu_worker.contract import Context, PictureEngine
from studio.domain.steps import PreviewRequest
from studio.domain.timing import shot_timing

_OPTIONS = {
    "crf": "25",
    "preset": "ultrafast",
    "x264-params": "scenecut=0" + encoder.instructions(),
}


def draw_preview(
    request: PreviewRequest, engine: PictureEngine, context: Context
) -> dict[str, object]:
    """Write `preview.mp4`. Nobody has spoken yet, so the shot has its wished length."""
    video = request.picture.format
    whole = shot_timing(request.picture.shot.seconds, [], video.fps).frames
    frames = max(1, min(round(request.seconds * video.fps), whole))
    reel = engine.open(request.picture, [], whole)
    path = context.folder / "preview.mp4"
    with av.open(path, "w", format="mp4", options={"movflags": "+faststart"}) as output:
        stream = cast("VideoStream", output.add_stream("libx264", rate=Fraction(video.fps)))
        encoder.configure(stream.codec_context, video)
        stream.codec_context.options = _OPTIONS
        for number in range(frames):
            context.step(number, frames)
            planes = to_planes(reel.frame(number))
            output.mux(stream.encode(encoder.to_frame(planes, number, video.fps)))
        output.mux(stream.encode(None))
    return {"seconds": frames / video.fps, "frames": frames}
