"""A creator's own files in the film: which engine fits each one in, and what it is asked to do.

A file is an artefact like any other: its key is an input of the step that uses it, and only that step is
made again when another file takes its place.
"""

from dataclasses import replace

from studio.domain.film import CameraMove, Captions, Cue, Film, Line, Media, Scene, Setting, Shot
from studio.domain.steps import PictureRequest, SpeakRequest

RECORDING, TRACK = "recording", "track"
"""The engines of lines that were recorded, and of music that was brought."""
_FOOTAGE = {"image": "photo", "video": "clip"}


def footage_engine(media: Media) -> str:
    """Return the engine that shows a picture or clip."""
    return _FOOTAGE[media.kind]


def footage(film: Film, scene: Scene, shot: Shot, media: Media) -> PictureRequest:
    """Return what shapes a shot that shows `media`: nothing of what would be painted there.

    The palette of its scene grades it. A picture is seen by a moving camera; a clip has been filmed
    by one.
    """
    still = media.kind == "image"
    seen = Shot(
        id="",
        description="",
        camera=shot.camera if still else CameraMove.STATIC,
        seconds=shot.seconds,
        lines=tuple(Line("", "", "", language="") for _ in shot.lines),
        media=_bare(media),
    )
    return PictureRequest(
        Setting(palette=scene.setting.palette),
        seen,
        (),
        replace(film.format, captions=Captions.FILE),
    )


def heard(line: Line) -> SpeakRequest:
    """Return what shapes a line that has a recording: its words, for the captions, and no voice."""
    return SpeakRequest(line.text, "", "")


def played(media: Media) -> Cue:
    """Return what shapes a scene's music that is a recording: nothing of what would be composed."""
    return Cue(recording=_bare(media))


def own_files(film: Film) -> dict[str, Media]:
    """Return every file that the film shows or lets be heard, by its key."""
    shown = [shot.media for shot in film.shots]
    said = [line.recording for shot in film.shots for line in shot.lines]
    music = [scene.cue.recording for scene in film.scenes]
    return {media.key: media for media in (*shown, *said, *music) if media is not None}


def _bare(media: Media) -> Media:
    """Keep of a file what it holds and where it begins; equal files make equal requests."""
    return Media("", media.key, media.kind, start=0.0 if media.kind == "image" else media.start)
