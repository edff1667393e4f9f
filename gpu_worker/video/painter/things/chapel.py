"""A village church: nave, bell tower and spire, coloured windows."""

from gpu_worker.video.painter.brush import Brush, paint
from gpu_worker.video.painter.colours import Ink, mix
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import Point, box, oval, polygon, smooth
from gpu_worker.video.painter.site import Site
from gpu_worker.video.painter.things.land import (
    snowed,
)
from gpu_worker.video.painter.things.trees import bush

STONES = ("#cbbba4", "#b8aea2", "#d8c8ac", "#c0a890")


def church(brush: Brush, site: Site) -> None:
    dice = site.dice("church")
    y = site.horizon + 34
    x = site.mirrored(0.37)
    stone = dice.pick(STONES)
    slate = snowed(site, dice.pick(("#5f6478", "#7a5a52", "#4f6a6a")), 0.8)
    long, z = min(330.0, site.width * 0.42), 0.12
    way = site.side
    nave = x + way * long * 0.42
    high = site.height * 0.22
    brush.form(box(nave - long * 0.42, y - high, long * 0.84, high), stone, z, width=3.5)
    roof = polygon(
        [
            (nave - long * 0.45, y - high),
            (nave - long * 0.38, y - high * 1.72),
            (nave + long * 0.38, y - high * 1.72),
            (nave + long * 0.45, y - high),
        ]
    )
    brush.form(roof, slate, z, width=3.5)
    canvas = brush.canvas
    canvas.save()
    canvas.clipPath(roof, doAntiAlias=True)
    for row in range(6):
        for k in range(30):
            px = nave - long * 0.45 + long * 0.9 * (k + 0.5 * (row % 2)) / 30
            ry = y - high * (1.72 - 0.12 * row)
            brush.line(
                [(px, ry), (px + 5, ry + 4), (px + 10, ry)],
                "#3a3a4a",
                1.2,
                z,
                alpha=0.35,
                shade=0.6,
            )
    canvas.restore()
    for k in range(3):
        _lancet(
            brush, site, nave + (k - 1) * long * 0.24, y - high * 0.18, 30, high * 0.58, dice, z
        )
        brush.form(
            box(nave + (k - 0.5) * long * 0.24 - 6, y - high * 0.9, 12, high * 0.9),
            mix(stone, "#fff4e0", 0.2),
            z,
            width=2,
        )
    _bell_tower(brush, site, x - way * long * 0.1, y, long * 0.3, stone, slate, dice)
    bush(brush, nave + way * long * 0.46, y + 4, 30, snowed(site, "#4f8048", 0.4), dice, z)
    brush.mist(site.left, y - 90, site.right, y + 10, 0.32)


def _bell_tower(
    brush: Brush, site: Site, x: float, y: float, wide: float, stone: str, slate: Ink, dice: Dice
) -> None:
    z, high = 0.08, site.height * 0.4
    half = wide / 2
    brush.form(box(x - half, y - high, wide, high), stone, z, width=4)
    for at in (0.36, 0.68, 0.98):
        brush.form(
            box(x - half - 5, y - high * at - 5, wide + 10, 10, 2),
            mix(stone, "#fff0d8", 0.25),
            z,
            width=2.5,
        )
    for side in (-1, 1):
        brush.form(
            polygon(
                [
                    (x + side * half, y),
                    (x + side * half, y - high * 0.6),
                    (x + side * (half + 9), y - high * 0.54),
                    (x + side * (half + 14), y),
                ]
            ),
            stone,
            z,
            width=2.5,
        )
    spire = polygon(
        [(x - half - 7, y - high), (x, y - high - site.height * 0.25), (x + half + 7, y - high)]
    )
    brush.form(spire, slate, z, width=3.5)
    top = y - high - site.height * 0.25
    for a, b in (((x, top + 4), (x, top - 26)), ((x - 9, top - 15), (x + 9, top - 15))):
        brush.line([a, b], "#e0b84a", 3.4, z)
    _lancet(brush, site, x, y - high * 0.72, wide * 0.34, high * 0.2, dice, z)
    face = oval(x, y - high * 0.53, wide * 0.2, wide * 0.2)
    brush.form(face, "#f4ecd8", z, width=2, spray=0.2)
    brush.line([(x, y - high * 0.53), (x, y - high * 0.53 - wide * 0.14)], "#3a3440", 2, z)
    brush.line([(x, y - high * 0.53), (x + wide * 0.1, y - high * 0.51)], "#3a3440", 2, z)
    door = smooth(
        [
            (x - wide * 0.25, y + 2),
            (x - wide * 0.25, y - high * 0.16),
            (x, y - high * 0.29),
            (x + wide * 0.25, y - high * 0.16),
            (x + wide * 0.25, y + 2),
        ],
        closed=False,
        tension=0.5,
    )
    door.close()
    brush.form(door, "#6a4030", z, width=3)
    brush.line([(x, y), (x, y - high * 0.27)], "#3a2018", 2, z)
    if site.evening:
        brush.glow(x, y - high * 0.2, wide * 0.9, "#ffb860", 0.5)


def _lancet(
    brush: Brush, site: Site, x: float, y: float, wide: float, high: float, dice: Dice, z: float
) -> None:
    """A pointed window of coloured glass with its sill at y."""

    def arch(half: float, grow: float) -> list[Point]:
        return [
            (x - half, y + grow),
            (x - half, y - high * 0.6),
            (x, y - high - grow),
            (x + half, y - high * 0.6),
            (x + half, y + grow),
        ]

    frame = smooth(arch(wide / 2 + 4, 4), closed=False, tension=0.5)
    frame.close()
    brush.form(frame, "#e8dcc8", z, width=2)
    pane = smooth(arch(wide / 2, 0), closed=False, tension=0.5)
    pane.close()
    canvas = brush.canvas
    canvas.drawPath(pane, paint(brush.light.dark("#2a3050", z)))
    canvas.save()
    canvas.clipPath(pane, doAntiAlias=True)
    glow = site.evening
    for row in range(5):
        for k in range(3):
            ink = dice.pick(("#c4443a", "#3f6ac4", "#e0b03a", "#3f9a6a", "#8a4aa8"))
            tone = (
                mix(ink, "#ffd890", 0.3)
                if glow
                else mix(brush.light.lit(ink, z), brush.light.dark(ink, z), 0.45)
            )
            canvas.drawPath(
                box(
                    x - wide / 2 + k * wide / 3 + 1,
                    y - (row + 1) * high / 5 + 1,
                    wide / 3 - 2,
                    high / 5 - 2,
                    2,
                ),
                paint(tone, 0.9),
            )
    canvas.restore()
    if glow:
        brush.glow(x, y - high * 0.5, high * 0.9, "#ffc070", 0.4)
