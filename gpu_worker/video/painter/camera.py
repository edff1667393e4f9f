"""The camera: one pan, one tilt and one zoom for a frame; each layer follows by its depth."""

from dataclasses import dataclass

from studio.domain.film import CameraMove

EASED = 0.25
"""The share of a move spent gathering speed, and again losing it."""


@dataclass(frozen=True, slots=True)
class Camera:
    """How the camera stands at one frame: pan and tilt in units at depth 1, zoom about `centre`."""

    pan: float = 0.0
    tilt: float = 0.0
    zoom: float = 1.0
    centre: tuple[float, float] = (640.0, 396.0)

    def place(self, depth: float) -> tuple[float, float, float]:
        """Return scale, x and y that put a layer of this depth into the frame (units)."""
        scale = 1 + (self.zoom - 1) * depth
        cx, cy = self.centre
        return scale, cx - scale * cx - self.pan * depth, cy - scale * cy - self.tilt * depth


def eased(share: float) -> float:
    """Map the share of time to the share of the way: even speed with soft ends."""
    share = min(1.0, max(0.0, share))
    top = 1 / (1 - EASED)
    if share < EASED:
        return top * share * share / (2 * EASED)
    if share > 1 - EASED:
        rest = 1 - share
        return 1 - top * rest * rest / (2 * EASED)
    return top * (share - EASED / 2)


def _reach(seconds: float) -> float:
    """Return how far a move goes, 0.25 to 1: short shots move less, so that no move is hasty."""
    return min(1.0, max(0.25, seconds / 6))


PANS = {CameraMove.PAN_LEFT: -50.0, CameraMove.PAN_RIGHT: 50.0}
TILTS = {CameraMove.TILT_UP: -32.0, CameraMove.TILT_DOWN: 32.0, CameraMove.CRANE: -34.0}
"""How far the camera swings to each side of its middle, in units at depth 1."""


def camera_at(
    move: CameraMove, share: float, seconds: float, width: float, height: float
) -> Camera:
    """Return the camera at `share` (0 to 1) of a shot of this length; the frame is in units."""
    reach, way = _reach(seconds), eased(share)
    swing = (way - 0.5) * 2 * reach
    closer = {
        CameraMove.PUSH: 0.13 * way,
        CameraMove.PULL: 0.13 * (1 - way),
        CameraMove.CRANE: 0.06 * way,
    }
    return Camera(
        pan=PANS.get(move, 0.0) * swing,
        tilt=TILTS.get(move, 0.0) * swing,
        zoom=1 + closer.get(move, 0.0) * reach,
        centre=(width / 2, height * 0.55),
    )
