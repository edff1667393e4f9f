"""What screens show of a shot, of the lines in it, and of the files that are used in it."""

from collections.abc import Callable

from studio.domain.film import Film, Line, Media, Scene, Shot
from studio.domain.timing import ShotTiming, shot_timing
from studio.services.jobviews import ShotState
from studio.views.film import AppearanceView, LineView, MediaView, ShotView

Address = Callable[[str, str], str]
"""From the key of an artefact that exists and the name of a file to the file's address."""


def shot(
    film: Film, scene: Scene, value: Shot, state: ShotState, timing: ShotTiming, address: Address
) -> ShotView:
    """Return a shot as the editor shows it; its number and start are the film's to say."""
    fps = film.format.fps
    # What its lines need, whatever its author wishes.
    needed = shot_timing(0.0, state.lengths, fps).frames / fps if value.lines else 0.0
    video = address(state.video, "shot.mp4") if state.video else ""
    return ShotView(
        id=value.id,
        scene_id=scene.id,
        description=value.description,
        framing=value.framing,
        camera=value.camera,
        transition=value.transition,
        transition_seconds=value.transition_seconds,
        seconds=round(timing.frames / fps, 2),
        wished_seconds=value.seconds,
        spoken_seconds=round(needed, 2),
        lines=[
            line(film, one, state, place, start, address)
            for place, (one, start) in enumerate(zip(value.lines, timing.starts, strict=True))
        ],
        appearances=[AppearanceView(one.character, one.pose) for one in value.appearances],
        props=list(value.props),
        stars=list(value.stars),
        seed=value.seed,
        media=media(value.media),
        takes=state.takes,
        shelf=state.shelf,
        notes=state.notes,
        talk=state.talk,
        approval=state.approval,
        status=state.status,
        progress=state.percent,
        price=state.price,
        still_url=state.still_url,
        focus=list(state.focus),
        video_url=video,
        video_frame=state.video_frame,
        video_frames=state.video_frames,
        video_is_current=state.video_is_current,
    )


def line(
    film: Film, value: Line, state: ShotState, place: int, start: float, address: Address
) -> LineView:
    """Return a line that begins `start` seconds into its shot and is line number `place` of it."""
    key = state.spoken[place]
    return LineView(
        id=value.id,
        character=value.character,
        speaker=film.character(value.character).name,
        text=value.text,
        emotion=value.emotion,
        delivery=value.delivery,
        language=value.language,
        speed=value.speed,
        pitch=value.pitch,
        gain=value.gain,
        start=start,
        seconds=round(state.lengths[place], 2),
        sound_url=address(key, "speech.m4a") if key else "",
        peaks_url=address(key, "peaks.json") if key else "",
        recording=value.recording.name if value.recording else "",
    )


def media(value: Media | None) -> MediaView:
    """Return a file that is used in the film; an empty view for none."""
    if value is None:
        return MediaView()
    return MediaView(value.upload, value.kind, value.name, value.start, value.seconds)
