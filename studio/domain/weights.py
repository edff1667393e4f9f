"""How much work a step is, in CPU seconds of a plain machine: what progress and ETA are read off.

Guesses from measurements at 1280x720; an observed rate corrects them while a render runs, so only
their proportions matter.
"""

from studio.domain.film import Format
from studio.domain.steps import (
    CueRequest,
    FilmRequest,
    MixRequest,
    PreviewRequest,
    Request,
    ShotRequest,
    SpeakRequest,
    StillRequest,
    TransitionRequest,
)
from studio.domain.timing import estimate_speech

_PIXELS_720P = 1280 * 720


def weight(request: Request, seconds: float) -> float:
    """Return the CPU seconds that `request` takes when it makes `seconds` of film."""
    match request:
        case SpeakRequest():
            seconds_of_work = 0.2 + 1.0 * estimate_speech(request.text, request.speed)
        case StillRequest():
            seconds_of_work = 0.8
        case PreviewRequest():
            video = request.picture.format
            seconds_of_work = 0.3 + 0.03 * request.seconds * video.fps * _size(video)
        case ShotRequest():
            video = request.picture.format
            seconds_of_work = 0.8 + 0.03 * seconds * video.fps * _size(video)
        case TransitionRequest():
            seconds_of_work = 1.2 + 0.05 * request.frames * _size(request.before.format)
        case CueRequest():
            seconds_of_work = 0.3 + 0.12 * seconds
        case MixRequest():
            seconds_of_work = 0.5 + 0.05 * seconds
        case FilmRequest():
            seconds_of_work = 0.3 + 0.005 * seconds
    return seconds_of_work


def _size(video: Format) -> float:
    return video.width * video.height / _PIXELS_720P
