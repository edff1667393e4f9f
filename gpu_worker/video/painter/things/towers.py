"""High-rises seen from afar."""

from gpu_worker.video.painter.brush import Brush, paint
from gpu_worker.video.painter.colours import Ink, mix
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import box, polygon
from gpu_worker.video.painter.site import Site

GLASS = ("#ffd28a", "#ffb56a", "#fff0c0", "#ffe0a8", "#9ad8ff")


def tower(
    brush: Brush,
    site: Site,
    x: float,
    y: float,
    wide: float,
    high: float,
    ink: Ink,
    z: float,
    dice: Dice,
) -> None:
    """Paint a far high-rise with its left edge at x: setbacks, roof tank or mast, windows."""
    light = site.light
    brush.form(
        box(x, y - high, wide, high + 60),
        ink,
        z,
        width=2.5,
        spray=0.45,
        toward=(site.side * 0.9, -0.4),
    )
    roof = dice.whole(0, 3)
    if roof == 0:
        brush.form(box(x + wide * 0.18, y - high - 22, wide * 0.5, 24), ink, z, width=2)
        brush.line(
            [(x + wide * 0.4, y - high - 20), (x + wide * 0.4, y - high - 66)], ink, 2, z, shade=0.5
        )
    elif roof == 1:
        step = box(x + wide * 0.14, y - high - 40, wide * 0.72, 42)
        brush.form(step, ink, z, width=2, toward=(site.side * 0.9, -0.4))
    elif roof == 2:
        brush.form(
            polygon(
                [
                    (x, y - high + 1),
                    (x + wide * 0.5, y - high - wide * 0.4),
                    (x + wide, y - high + 1),
                ]
            ),
            ink,
            z,
            width=2,
        )
    step_x, step_y = wide / max(3, round(wide / 19)), dice.between(22, 30)
    on = 0.42 if site.night else 0.3 if site.evening else 0.06
    dark = light.far(
        mix(
            light.dark("#2f3a56"),
            light.sky[len(light.sky) // 2][1],
            0.25 if not site.night else 0.0,
        ),
        z,
    )
    rows = int((high - 20) // step_y)
    for i in range(round(wide / step_x)):
        for j in range(rows):
            pane = box(
                x + step_x * (i + 0.26), y - high + 14 + j * step_y, step_x * 0.48, step_y * 0.52
            )
            if dice.happens(on):
                brush.canvas.drawPath(pane, paint(mix(dice.pick(GLASS), light.haze, z * 0.8), 0.92))
            else:
                brush.canvas.drawPath(pane, paint(dark, 0.55))
