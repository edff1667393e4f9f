"""The sky: its colours, the sun or moon with its rays, stars, and a curtain of rain."""

from math import cos, pi, sin

from gpu_worker.video.painter.brush import SCREEN, Brush, linear, paint, radial
from gpu_worker.video.painter.colours import Colour, mix, skia_colour
from gpu_worker.video.painter.paths import polygon
from gpu_worker.video.painter.site import Site
from gpu_worker.video.painter.things.clouds import clouds
from studio.domain.film import TimeOfDay, Weather


def sky_at(site: Site, share: float) -> Colour:
    """Return the colour of the sky from the top (0) to the horizon (1)."""
    return site.light.overhead(share)


def sky(brush: Brush, site: Site, *, clouded: bool = True, disc: bool = True) -> None:
    """Paint the whole sky with everything that hangs in it."""
    brush.hand.sky(brush, site)
    x, y = site.sun
    light = site.light
    veiled = site.setting.weather in (Weather.RAIN, Weather.FOG)
    if site.night and not veiled:
        stars(brush, site, 110 if site.setting.weather is Weather.CLEAR else 45)
    reach = 560 if not site.night else 420
    brush.glow(x, y, reach, light.glow, (0.3 + 0.55 * light.disc) * (0.6 if site.night else 1))
    if disc and light.disc > 0:
        _disc(brush, site, x, y)
    if clouded:
        clouds(brush, site)
    if light.disc > 0.8 and brush.hand.beams and not site.night:
        rays(brush, site, x, y, 0.13 if site.setting.time is not TimeOfDay.DAY else 0.08)
    if site.setting.weather is Weather.RAIN:
        _curtains(brush, site)


def _disc(brush: Brush, site: Site, x: float, y: float) -> None:
    if site.night:
        brush.hand.moon(brush, (x, y), 34, site.light.disc)
        return
    radius = 40 if site.setting.time is TimeOfDay.DAY else 50
    brush.hand.sun(brush, (x, y), radius, site.light.disc)


def rays(brush: Brush, site: Site, x: float, y: float, alpha: float) -> None:
    """Throw beams from the source."""
    dice = site.dice("rays")
    for i in range(11):
        turn = 2 * pi * (i + dice.unit() * 0.8) / 11
        wide = dice.between(0.02, 0.075)
        reach = 1250.0
        beam = polygon([
            (x, y),
            (x + reach * cos(turn - wide), y + reach * sin(turn - wide)),
            (x + reach * cos(turn + wide), y + reach * sin(turn + wide)),
        ])  # fmt: skip
        glow = site.light.glow
        shader = radial((x, y), reach, [
            (0, skia_colour(glow, alpha * dice.between(0.5, 1.2))),
            (0.4, skia_colour(glow, alpha * 0.5)),
            (1, skia_colour(glow, 0)),
        ])  # fmt: skip
        brush.canvas.drawPath(beam, paint(shader=shader, mode=SCREEN, blur=9))


def stars(brush: Brush, site: Site, count: int) -> None:
    """Scatter stars over the upper sky; a few larger ones shine."""
    dice = site.dice("stars")
    for i in range(count):
        x = dice.between(site.left, site.right)
        y = site.top + (site.horizon - site.top) * dice.unit() ** 1.4 * 0.92
        bright = dice.between(0.35, 0.95)
        if i % 14 == 0:
            brush.glow(x, y, dice.between(8, 15), "#dfe8ff", 0.55)
            bright = 1.0
        size = 0.5 + 1.2 * dice.unit() ** 2 + (0.5 if i % 14 == 0 else 0)
        brush.canvas.drawCircle(x, y, size, paint("#eef2ff", bright))


def _curtains(brush: Brush, site: Site) -> None:
    """Let far showers hang from the clouds."""
    dice = site.dice("showers")
    low, high = site.horizon * 0.35, site.horizon + 20
    for i in range(22):
        x = dice.between(site.left, site.right)
        wide = dice.between(40, 150)
        lean = -110 * site.side
        shower = polygon([(x, low), (x + wide, low), (x + wide + lean, high), (x + lean, high)])
        ink = site.light.haze if i % 2 else mix(sky_at(site, 0.3), "#000000", 0.1)
        shader = linear((0, low), (0, high), [
            (0, skia_colour(ink, 0)), (0.5, skia_colour(ink, 0.16)), (1, skia_colour(ink, 0)),
        ])  # fmt: skip
        brush.canvas.drawPath(shower, paint(shader=shader, blur=5))
