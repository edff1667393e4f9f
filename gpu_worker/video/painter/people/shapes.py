"""Outlines that bodies are made of, beyond those of the brush."""

from collections.abc import Sequence
from math import hypot

import skia

from gpu_worker.video.painter.paths import Point, smooth


def _on(points: Sequence[Point], share: float) -> Point:
    """Return the place at `share` (0..2) along shoulder-elbow-wrist, rounded at the middle joint."""
    (ax, ay), (bx, by), (cx, cy) = points
    if abs(share - 1) < 0.3:
        h = (share - 0.7) / 0.6
        sx, sy = ax + (bx - ax) * 0.7, ay + (by - ay) * 0.7
        ex, ey = bx + (cx - bx) * 0.3, by + (cy - by) * 0.3
        u, v, w = (1 - h) ** 2, 2 * h * (1 - h), h * h
        return u * sx + v * bx + w * ex, u * sy + v * by + w * ey
    if share <= 1:
        return ax + (bx - ax) * share, ay + (by - ay) * share
    return bx + (cx - bx) * (share - 1), by + (cy - by) * (share - 1)


def tube(
    joints: tuple[Point, Point, Point],
    widths: tuple[float, float],
    start: float = 0.0,
    end: float = 2.0,
    *,
    cap: bool = True,
) -> skia.Path:
    """Return a limb of two bones from `start` to `end` (0 first joint, 1 middle, 2 last).

    `widths` are its half widths at both ends; `cap` rounds the first joint.
    """
    count = 9
    left: list[Point] = []
    right: list[Point] = []
    for i in range(count):
        share = start + (end - start) * i / (count - 1)
        x, y = _on(joints, share)
        fx, fy = _on(joints, min(2.0, share + 0.05))
        bx, by = _on(joints, max(0.0, share - 0.05))
        length = hypot(fx - bx, fy - by) or 1.0
        nx, ny = -(fy - by) / length, (fx - bx) / length
        half = widths[0] + (widths[1] - widths[0]) * i / (count - 1)
        left.append((x + nx * half, y + ny * half))
        right.append((x - nx * half, y - ny * half))
    head: list[Point] = []
    if cap and start == 0:
        (ax, ay), (bx, by), _ = joints
        length = hypot(bx - ax, by - ay) or 1.0
        head = [(ax - (bx - ax) / length * widths[0], ay - (by - ay) / length * widths[0])]
    return smooth([*left, *right[::-1], *head], tension=0.8)


def mirrored(points: Sequence[Point]) -> list[Point]:
    """Close a right half outline (top to bottom) with its mirror image on the left."""
    return [*points, *[(-x, y) for x, y in reversed(points) if abs(x) > 1e-6]]
