"""Inside a temple: rows of carved pillars that lead to a lamp-lit sanctum."""

import skia

from gpu_worker.video.painter.brush import SCREEN, Brush, linear, paint, radial
from gpu_worker.video.painter.colours import mix, skia_colour
from gpu_worker.video.painter.paths import box, oval, polygon, smooth
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.things.garlands import garland
from gpu_worker.video.painter.things.kolam import kolam
from gpu_worker.video.painter.things.vessels import brass_lamp, diya, flame

STONE = "#a8785a"


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near."""
    return [
        site.layer(0.3, _sanctum, texture=0.1),
        site.layer(0.55, _columns, texture=0.1),
        site.layer(1.0, _floor, texture=0.1),
        site.layer(1.55, _near, blur=1.6),
    ]


def source(site: Site) -> tuple[float, float, float]:
    """The flame before the sanctum."""
    return (_middle(site), site.horizon - 90, 0.3)


def _middle(site: Site) -> float:
    return site.mirrored(0.5 + site.dice("sanctum").between(0.04, 0.12))


def _sanctum(brush: Brush, site: Site) -> None:
    x, y = _middle(site), site.horizon
    light = site.light
    wall = [(0, skia_colour(light.lit("#c98a5a"))), (0.35, skia_colour(light.lit("#9a6248"))),
            (0.75, skia_colour(light.dark("#8a5a4a"))), (1, skia_colour(light.dark("#4a3038")))]  # fmt: skip
    brush.canvas.drawPaint(paint(shader=radial((x, y - 120), site.width * 0.62, wall)))
    for k in range(3):
        half, high = 150 - 34 * k, 330 - 46 * k
        brush.form(
            box(x - half, y - high, half * 2, high + 30),
            mix(STONE, "#e8b070", 0.15 * k),
            0.12 - 0.04 * k,
            width=3,
        )
    gate = smooth(
        [(x - 70, y + 30), (x - 70, y - 170), (x, y - 226), (x + 70, y - 170), (x + 70, y + 30)],
        closed=False,
        tension=0.4,
    )
    gate.close()
    brush.canvas.drawPath(gate, paint("#3a1620"))
    brush.glow(x, y - 80, 190, "#ffb24d", 0.95)
    _deity(brush, x, y - 6)
    garland(brush, x - 80, x + 20, y - 216, 80, site.dice("arch"), sag=26, size=5)
    for side in (-1, 1):
        for k in range(6):
            flame(brush, x + side * (84 + 3 * (k % 2)), y - 20 - k * 30, 7)
    brush.glow(x, y - 90, 560, light.glow, 0.5)


def _deity(brush: Brush, x: float, y: float) -> None:
    """A dark figure wrapped in silk and flowers; no face is shown."""
    brush.form(box(x - 40, y - 18, 80, 30, 3), "#6a4a44", width=2)
    body = smooth(
        [
            (x - 34, y - 18),
            (x - 26, y - 84),
            (x - 13, y - 104),
            (x + 13, y - 104),
            (x + 26, y - 84),
            (x + 34, y - 18),
        ],
        tension=0.6,
    )
    brush.form(body, "#b3243f", width=3)
    brush.form(oval(x, y - 118, 15, 17), "#3a2a30", width=2)
    brush.form(
        polygon(
            [(x - 16, y - 128), (x - 9, y - 158), (x, y - 170), (x + 9, y - 158), (x + 16, y - 128)]
        ),
        "#e8b23a",
        width=2,
    )
    brush.canvas.drawPath(oval(x, y - 116, 40, 42), paint("#e8b23a", 0.8, stroke=4))
    for k in range(9):
        t = (k - 4) / 4
        brush.form(
            oval(x + t * 24, y - 60 + 22 * (1 - t * t), 5, 5),
            "#f6a21e" if k % 2 else "#fff4d8",
            width=1,
        )


def _columns(brush: Brush, site: Site) -> None:
    x, line = _middle(site), site.horizon
    for k, (out, scale, z) in enumerate(
        ((0.2, 0.62, 0.3), (0.31, 0.82, 0.16), (0.46, 1.08, 0.04), (0.68, 1.3, 0.0))
    ):
        for side in (-1, 1):
            px = x + side * site.width * out
            foot = line + 12 + k * 26
            high = foot - (84 - 26 * k) * 0.9
            _column(brush, px, foot, 52 * scale, high, z, site.side if side < 0 else -1)
    roof = polygon(
        [
            (site.left, site.top),
            (site.right, site.top),
            (site.right, 60),
            (x + 160, 96),
            (x - 160, 96),
            (site.left, 60),
        ]
    )
    brush.form(roof, "#6a4440", 0.1, width=4, toward=(0.0, 0.95))
    for k in range(9):
        t = (k - 4) / 4
        brush.line(
            [(x + t * 150, 96), (x + t * site.width * 0.7, site.top)], "#3a2028", 3, 0.1, alpha=0.6
        )
    brush.mist(site.left, line - 60, site.right, line + 70, 0.35)


def _column(brush: Brush, x: float, y: float, wide: float, high: float, z: float, way: int) -> None:
    toward = (0.85 if way > 0 else -0.85, -0.3)
    brush.contact(x, y, wide * 0.9, z)
    brush.form(box(x - wide * 0.34, y - high, wide * 0.68, high), STONE, z, width=3, toward=toward)
    for at, k, tall in (
        (0.0, 1.3, 0.05),
        (0.05, 1.05, 0.16),
        (0.34, 0.95, 0.04),
        (0.42, 0.95, 0.13),
        (0.7, 0.95, 0.04),
        (0.82, 1.15, 0.06),
        (0.9, 1.5, 0.06),
    ):
        block = box(x - wide * k / 2, y - high * (at + tall), wide * k, high * tall, 2)
        brush.form(block, mix(STONE, "#e8b880", 0.18), z, width=2.5, toward=toward)
    for at in (0.11, 0.47):
        brush.form(
            oval(x, y - high * at - high * 0.02, wide * 0.2, wide * 0.24),
            mix(STONE, "#6a3a34", 0.4),
            z,
            width=1.5,
            toward=toward,
        )


def _floor(brush: Brush, site: Site) -> None:
    x, top = _middle(site), site.horizon + 26
    light = site.light
    area = skia.Rect.MakeLTRB(site.left, top, site.right, site.bottom)
    tones = [(0, skia_colour(light.lit("#c98a5e"))), (0.4, skia_colour(mix(light.lit("#a8704e"), light.dark("#a8704e"), 0.35))),
             (1, skia_colour(light.dark("#6a4440")))]  # fmt: skip
    brush.canvas.drawRect(area, paint(shader=radial((x, top), site.width * 0.68, tones)))
    joint = light.dark("#5a3434")
    for k in range(7):
        y = top + (k / 6) ** 1.7 * (site.bottom - top)
        brush.canvas.drawLine(site.left, y, site.right, y, paint(joint, 0.4, stroke=1.4))
    for i in range(-14, 15):
        brush.canvas.drawLine(
            x + i * 58, top, x + i * 230, site.bottom, paint(joint, 0.3, stroke=1.4)
        )
    shine = polygon([(x - 66, top), (x + 66, top), (x + 210, site.bottom), (x - 210, site.bottom)])
    fade = linear(
        (0, top),
        (0, site.bottom),
        [(0, skia_colour("#ffb860", 0.4)), (1, skia_colour("#ffb860", 0))],
    )
    brush.canvas.drawPath(shine, paint(shader=fade, mode=SCREEN, blur=14))
    dice = site.dice("floor")
    kolam(brush, site.spot, site.down(0.7), min(190, site.width * 0.28), dice)
    for share in (0.14, 0.87):
        brass_lamp(brush, site.at(share), site.down(0.6), min(250, site.height * 0.34))
    for k in range(5):
        diya(brush, x - 96 + k * 48, top + 18 + 4 * (k % 2), 8)


def _near(brush: Brush, site: Site) -> None:
    for x, way in ((-34.0, 1), (site.width + 34, -1)):
        _column(brush, x, site.bottom, 190, site.bottom - site.top, 0.0, way)
    brush.form(
        box(site.left, site.top, site.span, 12 - site.top), "#4a2c30", width=3, toward=(0.0, 0.95)
    )
    dice = site.dice("bells")
    for _ in range(5):
        x, drop = dice.between(site.width * 0.1, site.width * 0.9), dice.between(34, 80)
        brush.line([(x, 8), (x, drop)], "#8a6a3a", 2)
        bell = smooth(
            [
                (x - 13, drop + 26),
                (x - 8, drop + 6),
                (x, drop),
                (x + 8, drop + 6),
                (x + 13, drop + 26),
            ],
            tension=0.7,
        )
        brush.form(bell, "#d9a53a", width=2)
