"""The last step: one file to watch, its captions beside it, and a poster."""

from collections.abc import Sequence
from pathlib import Path

from gpu_worker.assembly.mux import join
from gpu_worker.assembly.poster import choose_poster
from gpu_worker.assembly.shot import read_list
from gpu_worker.contract import Context
from studio.domain.captions import Caption, caption_shot
from studio.domain.speech import Speech
from studio.domain.steps import FilmRequest
from studio.domain.subtitles import srt, vtt
from studio.domain.timeline import lay_out


def finish(
    request: FilmRequest,
    parts: Sequence[Path],
    mix: Path,
    speeches: Sequence[Speech],
    context: Context,
) -> dict[str, object]:
    """Write `film.mp4`, `film.srt`, `film.vtt` and `poster.jpg`.

    `parts` are the folders of shots and transitions in film order, `mix` the folder of the mix.
    """
    pieces = [folder / name for folder in parts for name in read_list(folder).files]
    context.step(0, 2)
    path = context.folder / "film.mp4"
    sound = mix / "mix.m4a"
    frames = join(pieces, sound, request.format, request.title, request.language, path)
    context.step(1, 2)
    captions = film_captions(request, speeches)
    (context.folder / "film.srt").write_text(srt(captions), encoding="utf-8")
    (context.folder / "film.vtt").write_text(vtt(captions), encoding="utf-8")
    choose_poster(pieces, request.format, context.folder / "poster.jpg")
    return {
        "seconds": frames / request.format.fps,
        "frames": frames,
        "captions": len(captions),
        "bytes": path.stat().st_size,
    }


def film_captions(request: FilmRequest, speeches: Sequence[Speech]) -> list[Caption]:
    """Return the captions of the whole film, the same cuts as those burnt into the shots."""
    fps = request.format.fps
    timeline = lay_out(request.timeline, [speech.seconds for speech in speeches], fps)
    return [
        caption
        for shot in timeline.shots
        for line in caption_shot(
            request.texts[shot.lines.start : shot.lines.stop],
            speeches[shot.lines.start : shot.lines.stop],
            shot.starts,
            shot.clear_frames / fps,
            shot.start / fps,
            request.speakers[shot.lines.start : shot.lines.stop],
        )
        for caption in line
    ]
