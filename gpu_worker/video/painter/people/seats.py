"""What people sit on: a stool indoors, a stone outdoors, a mat on the ground."""

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.paths import box, oval, smooth
from gpu_worker.video.painter.people.legs import MAT, SEAT
from gpu_worker.video.painter.people.pose import Stance


def draw_seat(brush: Brush, stance: Stance, face_to: int, *, interior: bool) -> None:
    """Draw the seat of somebody whose neck pit is at the origin, adult units."""
    if stance is Stance.GROUND:
        mat = oval(0, MAT + 1, 132, 15)
        brush.form(mat, "#b0563a", width=1.6)
        brush.form(oval(0, MAT - 0.5, 116, 11.5), "#d8a04a", rim=0.4, width=1.2)
        brush.form(oval(0, MAT - 1, 106, 9.6), "#a84a38", rim=0)
    elif interior:
        for x in (-34, 26):
            brush.form(box(x - 4, 182, 9, SEAT - 182, 2), "#6a452c", width=1.4)
        brush.form(box(-52, 168, 100, 16, 5), "#8a5a38", width=2.0)
        brush.form(box(-50, 162, 96, 10, 5), "#b0563a", width=1.4)
    else:
        s = face_to or 1
        stone = [(-s * 62, SEAT + 2), (-s * 68, 236), (-s * 52, 180), (-s * 8, 168), (s * 40, 174),
                 (s * 56, 214), (s * 60, SEAT + 2)]  # fmt: skip
        path = smooth(stone, tension=0.42)
        brush.form(path, "#8d8078", width=2.4)
        brush.line(
            [(-s * 40, 196), (-s * 30, 232), (-s * 38, 262)], "#8d8078", 2, shade=0.9, alpha=0.6
        )
        brush.line([(s * 20, 214), (s * 28, 250)], "#8d8078", 1.6, shade=0.9, alpha=0.5)
