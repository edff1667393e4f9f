"""Outlines: the shapes that the brush fills."""

from collections.abc import Sequence
from math import hypot

import skia

Point = tuple[float, float]
Points = Sequence[Point]


def smooth(points: Points, *, closed: bool = True, tension: float = 0.5) -> skia.Path:
    """Draw a Catmull-Rom curve through the points; over .6 `tension` begins to dent outlines."""
    count = len(points)
    path = skia.Path()
    path.moveTo(*points[0])

    def at(index: int) -> Point:
        return points[index % count] if closed else points[max(0, min(count - 1, index))]

    reach = tension / 3
    for i in range(count if closed else count - 1):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = at(i - 1), at(i), at(i + 1), at(i + 2)
        path.cubicTo(
            bx + (cx - ax) * reach,
            by + (cy - ay) * reach,
            cx - (dx - bx) * reach,
            cy - (dy - by) * reach,
            cx,
            cy,
        )
    if closed:
        path.close()
    return path


def polygon(points: Points, *, closed: bool = True) -> skia.Path:
    """Join the points by straight lines."""
    path = skia.Path()
    path.addPoly([skia.Point(float(x), float(y)) for x, y in points], closed)
    return path


def oval(x: float, y: float, rx: float, ry: float) -> skia.Path:
    """Return an ellipse around (x, y)."""
    return skia.Path.Oval(skia.Rect.MakeLTRB(x - rx, y - ry, x + rx, y + ry))


def box(x: float, y: float, width: float, height: float, radius: float = 0.0) -> skia.Path:
    """Return a rectangle from its top left corner, with round corners when `radius` is given."""
    rect = skia.Rect.MakeXYWH(x, y, width, height)
    if radius:
        return skia.Path.RRect(skia.RRect.MakeRectXY(rect, radius, radius))
    return skia.Path.Rect(rect)


def moved(path: skia.Path, dx: float, dy: float) -> skia.Path:
    """Return a moved copy."""
    copy = skia.Path(path)
    copy.offset(dx, dy)
    return copy


def union(first: skia.Path, second: skia.Path) -> skia.Path:
    """Return the outline around both."""
    return skia.Op(first, second, skia.PathOp.kUnion_PathOp)


def without(first: skia.Path, second: skia.Path) -> skia.Path:
    """Return the first outline with the second one cut out."""
    return skia.Op(first, second, skia.PathOp.kDifference_PathOp)


def limb(start: Point, r0: float, end: Point, r1: float, bend: float = 0.0) -> skia.Path:
    """Return a round tapered bar from joint to joint; `bend` pushes its middle sideways."""
    (x0, y0), (x1, y1) = start, end
    dx, dy = x1 - x0, y1 - y0
    length = hypot(dx, dy) or 1.0
    ux, uy = dx / length, dy / length
    nx, ny = -uy, ux
    mx, my, rm = (x0 + x1) / 2 + nx * bend, (y0 + y1) / 2 + ny * bend, (r0 + r1) / 2
    return smooth(
        [
            (x0 + nx * r0, y0 + ny * r0),
            (mx + nx * rm, my + ny * rm),
            (x1 + nx * r1, y1 + ny * r1),
            (x1 + ux * r1 * 0.8, y1 + uy * r1 * 0.8),
            (x1 - nx * r1, y1 - ny * r1),
            (mx - nx * rm, my - ny * rm),
            (x0 - nx * r0, y0 - ny * r0),
            (x0 - ux * r0 * 0.8, y0 - uy * r0 * 0.8),
        ],
        tension=0.9,
    )


def below(points: Points, bottom: float, *, tension: float = 0.9) -> skia.Path:
    """Return the area under a smooth skyline, down to `bottom`; 0 tension keeps its corners."""
    line = (
        smooth(points, closed=False, tension=tension) if tension else polygon(points, closed=False)
    )
    line.lineTo(points[-1][0], bottom)
    line.lineTo(points[0][0], bottom)
    line.close()
    return line
