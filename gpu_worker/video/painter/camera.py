"""The camera: one pan, one tilt and one zoom for a frame; each layer follows by its depth."""

from dataclasses import dataclass

from gpu_worker.video.moves import eased, reach
from studio.domain.film import CameraMove


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


PANS = {CameraMove.PAN_LEFT: -50.0, CameraMove.PAN_RIGHT: 50.0}
TILTS = {CameraMove.TILT_UP: -32.0, CameraMove.TILT_DOWN: 32.0, CameraMove.CRANE: -34.0}
"""How far the camera swings to each side of its middle, in units at depth 1."""


def camera_at(
    move: CameraMove, share: float, seconds: float, width: float, height: float
) -> Camera:
    """Return the camera at `share` (0 to 1) of a shot of this length; the frame is in units."""
    far, way = reach(seconds), eased(share)
    swing = (way - 0.5) * 2 * far
    closer = {
        CameraMove.PUSH: 0.13 * way,
        CameraMove.PULL: 0.13 * (1 - way),
        CameraMove.CRANE: 0.06 * way,
    }
    return Camera(
        pan=PANS.get(move, 0.0) * swing,
        tilt=TILTS.get(move, 0.0) * swing,
        zoom=1 + closer.get(move, 0.0) * far,
        centre=(width / 2, height * 0.55),
    )
