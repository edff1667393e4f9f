"""How those without human legs come in: in hops."""

from math import sin

import skia

from gpu_worker.video.painter.people.pose import Pose, Stance


def hopping(canvas: skia.Canvas, pose: Pose, height: float = 16.0) -> None:
    """Lift and lean the canvas when the pose walks; leaves it alone otherwise."""
    if pose.footing.stance is not Stance.WALK:
        return
    jump = abs(sin(pose.footing.phase * 1.5)) * pose.footing.stride
    canvas.translate(0, -height * jump)
    canvas.rotate(pose.footing.face_to * (4 * jump - 1.5))
