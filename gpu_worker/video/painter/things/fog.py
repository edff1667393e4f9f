"""Banks of fog that lie between the layers of a scene."""

from gpu_worker.video.painter.brush import Brush, paint
from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.site import Layer, Site
from studio.domain.film import Weather

BANKS = ((0.15, -0.3, 0.5), (0.58, -0.24, 0.62), (1.0, -0.12, 0.42))
"""Depth, top (share of the height from the horizon) and strength of each bank."""


def drifted(site: Site, layers: list[Layer]) -> list[Layer]:
    """Return the layers with banks of fog between them, when the weather is foggy."""
    if site.setting.weather is not Weather.FOG or site.setting.interior:
        return layers
    banks = [_bank(site, number) for number in range(len(BANKS))]
    return sorted([*layers, *banks], key=lambda layer: layer.depth)


def _bank(site: Site, number: int) -> Layer:
    depth, top, strength = BANKS[number]

    def paint_bank(brush: Brush, here: Site) -> None:
        dice = here.dice("fog", number)
        foot = here.horizon + here.height * (0.06 + 0.12 * number)
        start = here.horizon + here.height * top
        haze = mix(here.light.haze, here.light.key, 0.18)
        brush.mist(here.left, start, here.right, foot, strength, haze)
        brush.mist(here.left, here.bottom + 60, here.right, foot, strength, haze)
        for _ in range(12):
            x, y = (
                dice.between(here.left, here.right),
                dice.between(start + (foot - start) * 0.4, foot),
            )
            wide, high = dice.between(160, 420), dice.between(14, 40)
            brush.canvas.save()
            brush.canvas.translate(x, y)
            brush.canvas.scale(1, high / wide)
            brush.canvas.drawCircle(0, 0, wide * 0.6, paint(haze, 0.4 * strength, blur=wide * 0.3))
            brush.canvas.restore()

    return site.layer(depth, paint_bank, texture=0.03)
