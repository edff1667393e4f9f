"""Houses and what stands beside them; windows glow when lamps are lit."""

from gpu_worker.video.painter.brush import SCREEN, Brush, paint, radial
from gpu_worker.video.painter.colours import Ink, mix, skia_colour
from gpu_worker.video.painter.paths import box, oval, polygon, smooth
from gpu_worker.video.painter.site import Site

LAMPLIGHT = "#ffd98a"


def window(  # noqa: PLR0913
    brush: Brush,
    site: Site,
    x: float,
    y: float,
    wide: float,
    high: float,
    z: float,
    *,
    lit: bool,
    frame: Ink = "#6b4a34",
    arch: bool = False,
) -> None:
    """Paint a window from its top left corner: glowing when `lit`, else holding the sky."""
    pane = box(x, y, wide, high, wide * 0.45 if arch else 1)
    grown = box(x - 2.5, y - 2.5, wide + 5, high + 5, wide * 0.48 if arch else 1.5)
    brush.form(grown, frame, z, width=1.2, spray=0.2)
    if lit:
        brush.canvas.drawPath(pane, paint(mix(LAMPLIGHT, site.light.haze, z * 0.5)))
        brush.glow(x + wide / 2, y + high / 2, wide * 2.2, "#ffb860", 0.45 * (1 - z))
    else:
        glass = mix(
            site.light.dark("#3a4456", z), site.light.sky[len(site.light.sky) // 2][1], 0.35
        )
        brush.canvas.drawPath(pane, paint(glass))
    bar = paint(site.light.dark(frame, z), stroke=max(1.0, wide * 0.07))
    brush.canvas.drawLine(x + wide / 2, y, x + wide / 2, y + high, bar)
    brush.canvas.drawLine(x, y + high * 0.48, x + wide, y + high * 0.48, bar)


def door(brush: Brush, x: float, y: float, wide: float, high: float, ink: Ink, z: float) -> None:
    """Paint a door that stands on (x, y), its middle foot."""
    brush.form(
        box(x - wide * 0.6, y - high - wide * 0.1, wide * 1.2, high + wide * 0.1, 2),
        mix(ink, "#e8d0b0", 0.45),
        z,
        width=1.5,
    )
    brush.form(box(x - wide / 2, y - high, wide, high, 2), ink, z, width=1.5)
    for k in (-1, 1):
        brush.flat(
            box(x + k * wide * 0.24 - wide * 0.15, y - high * 0.86, wide * 0.3, high * 0.3),
            ink,
            z,
            shade=0.9,
        )
    brush.flat(oval(x + wide * 0.33, y - high * 0.42, 1.8, 1.8), "#e8c060", z)


def lighthouse(brush: Brush, site: Site, x: float, y: float, high: float, z: float) -> None:
    """Paint a banded lighthouse; its lamp shines when there is little light."""
    half = high * 0.13
    body = polygon(
        [
            (x - half, y),
            (x - half * 0.62, y - high * 0.82),
            (x + half * 0.62, y - high * 0.82),
            (x + half, y),
        ]
    )
    brush.form(body, "#f2ece0", z, width=3, spray=0.3, shade=0.8)
    canvas = brush.canvas
    canvas.save()
    canvas.clipPath(body, doAntiAlias=True)
    for k in range(3):
        top = y - high * (0.26 + 0.24 * k)
        stripe = polygon(
            [
                (x - half * 1.5, top + 4),
                (x + half * 1.5, top - 4),
                (x + half * 1.5, top - high * 0.12 - 4),
                (x - half * 1.5, top - high * 0.12 + 4),
            ]
        )
        brush.form(stripe, "#c4443a", z, width=0, spray=0.4, toward=(site.side, 0.0), shade=0.7)
    canvas.restore()
    brush.form(
        box(x - half * 0.95, y - high * 0.85, half * 1.9, high * 0.035, 2), "#3a3f48", z, width=2
    )
    lamp_y = y - high * 0.9
    canvas.drawPath(
        box(x - half * 0.42, y - high * 0.97, half * 0.84, high * 0.13),
        paint(mix("#fff6cf", site.light.haze, z * 0.6)),
    )
    for dx in (-0.42, 0.0, 0.42):
        brush.line(
            [(x + half * dx, y - high * 0.97), (x + half * dx, y - high * 0.84)], "#3a3f48", 2, z
        )
    brush.form(
        smooth(
            [
                (x - half * 0.62, y - high * 0.965),
                (x - half * 0.3, y - high * 1.04),
                (x, y - high * 1.08),
                (x + half * 0.3, y - high * 1.04),
                (x + half * 0.62, y - high * 0.965),
            ],
            tension=0.7,
        ),
        "#b83f38",
        z,
        width=2,
    )
    if site.evening or site.light.disc < 0.5:
        brush.glow(x, lamp_y, high * 0.8, "#fff0b0", 0.85)
        for turn, strength in ((-1, 0.5), (1, 0.35)):
            reach = site.width * 0.8
            beam = polygon(
                [
                    (x, lamp_y),
                    (x + turn * reach, lamp_y - 20 - reach * 0.08),
                    (x + turn * reach, lamp_y - 20 + reach * 0.05),
                ]
            )
            shader = radial(
                (x, lamp_y),
                reach,
                [
                    (0, skia_colour("#fff2b8", strength)),
                    (0.4, skia_colour("#fff2b8", strength * 0.4)),
                    (1, skia_colour("#fff2b8", 0)),
                ],
            )
            canvas.drawPath(beam, paint(shader=shader, mode=SCREEN, blur=7))
    for k in (0.3, 0.55):
        brush.flat(
            box(x - half * 0.14, y - high * k, half * 0.28, high * 0.06, 3),
            LAMPLIGHT if site.evening else "#4a4a56",
            z,
        )
