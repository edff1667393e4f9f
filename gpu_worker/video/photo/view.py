"""Where the camera looks on a picture that fills the frame: nothing is stretched, no edge is seen."""

from dataclasses import dataclass

from gpu_worker.video.moves import eased, reach
from studio.domain.film import CameraMove

_CLOSER = 0.13
"""How much nearer a push comes."""
_LIFTED = 0.06
_ROOM = 1.1
"""Frames that a picture has to hold, side by side, where the camera swings: else it comes nearer."""
_FURTHEST = 0.25
"""Of the frame: how far a swing goes."""
_ABOVE, _MOST_ABOVE = 0.1, 1 / 6
"""How far above its middle a tall picture is seen, where faces are: of its room, at most of the frame."""

_PANS = {CameraMove.PAN_LEFT: -1, CameraMove.PAN_RIGHT: 1}
_TILTS = {CameraMove.TILT_UP: -1, CameraMove.TILT_DOWN: 1, CameraMove.CRANE: -1}


@dataclass(frozen=True, slots=True)
class View:
    """The picture's size in pixels of the film, and the place of the frame's corner on it."""

    width: float
    height: float
    left: float
    top: float


@dataclass(frozen=True, slots=True)
class Frame:
    """Sizes in pixels: of the picture and of the film."""

    picture: tuple[int, int]
    film: tuple[int, int]

    @property
    def largest(self) -> float:
        """The largest scale at which the picture is ever seen."""
        return self._cover * _ROOM * (1 + _CLOSER)

    @property
    def _cover(self) -> float:
        """The scale at which the picture just fills the film."""
        return max(film / picture for film, picture in zip(self.film, self.picture, strict=True))

    def view(self, move: CameraMove, share: float, seconds: float) -> View:
        """Return what is seen at `share` (0 to 1) of a shot of this length."""
        far, way = reach(seconds), eased(share)
        swing = (way - 0.5) * far
        closer = {
            CameraMove.PUSH: _CLOSER * way,
            CameraMove.PULL: _CLOSER * (1 - way),
            CameraMove.CRANE: _LIFTED * way,
        }
        across, down = _PANS.get(move, 0), _TILTS.get(move, 0)
        scale = max(
            self._cover,
            self.film[0] * _ROOM / self.picture[0] if across else 0.0,
            self.film[1] * _ROOM / self.picture[1] if down else 0.0,
        )
        scale *= 1 + closer.get(move, 0.0) * far
        width, height = (scale * side for side in self.picture)
        across_room, room = width - self.film[0], height - self.film[1]
        above = min(_ABOVE * room, _MOST_ABOVE * self.film[1])
        return View(
            width,
            height,
            _corner(across_room, self.film[0], across_room / 2, across * swing),
            _corner(room, self.film[1], room / 2 - above, down * swing),
        )


def _corner(room: float, film: int, rest: float, swing: float) -> float:
    """Return where the frame begins on one axis: at `rest` in the room that there is, and swung from it."""
    travel = min(room, _FURTHEST * film)
    # The whole swing fits in: its middle keeps away from both edges.
    return min(max(rest, travel / 2), room - travel / 2) + swing * travel
