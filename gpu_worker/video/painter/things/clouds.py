"""Clouds: heaps lit from the source and lost in the sky below, streaks, and a closed cover."""

import skia

from gpu_worker.video.painter.brush import Brush, linear, paint
from gpu_worker.video.painter.colours import Colour, mix, skia_colour
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import oval, smooth, union
from gpu_worker.video.painter.site import Site
from studio.domain.film import TimeOfDay, Weather

HEAPS: dict[Weather, int] = {
    Weather.CLEAR: 3,
    Weather.WIND: 5,
    Weather.CLOUD: 9,
    Weather.SNOW: 7,
    Weather.FOG: 0,
    Weather.RAIN: 13,
}


def clouds(brush: Brush, site: Site) -> None:
    """Hang the clouds of this weather and hour."""
    dice = site.taken("clouds")
    weather, time = site.setting.weather, site.setting.time
    count = HEAPS[weather]
    if weather is Weather.CLEAR and time is TimeOfDay.NIGHT:
        count = 1
    streaks = {Weather.CLEAR: 9, Weather.WIND: 14}.get(weather, 4)
    if time is TimeOfDay.DAY and weather is Weather.CLEAR:
        streaks = 3
    if weather is not Weather.FOG:
        _streaks(brush, site, dice.fork("streaks"), streaks)
    for i in range(count):
        share = (i + dice.between(0.1, 0.9)) / count
        x = site.left + site.span * share
        low = i % 3 / 3
        y = site.horizon * (0.12 + 0.5 * low + dice.between(0, 0.16))
        wide = dice.between(230, 420) * (1.15 - 0.45 * low)
        if weather in (Weather.RAIN, Weather.CLOUD):
            wide *= 1.5
            y *= 0.72
        if weather is Weather.WIND:
            wide *= 1.2
        heap(brush, site, x, y, wide, dice.fork("heap", i), low)


def _tone(site: Site, y: float) -> Colour:
    """Return the local white of a cloud at this height: it takes the colour of the sky behind it."""
    share = max(0.0, min(1.0, (y - site.top) / (site.horizon - site.top)))
    stops = site.light.sky
    behind = stops[min(len(stops) - 1, int(share * len(stops)) + 1)][1]
    if site.night:
        return mix(behind, site.light.key, 0.2)
    if site.setting.weather in (Weather.RAIN, Weather.CLOUD):
        return mix(behind, "#eef2f4", 0.34 if site.setting.weather is Weather.RAIN else 0.55)
    return mix(behind, "#fffaf0", 0.7)


def heap(brush: Brush, site: Site, x: float, y: float, wide: float, dice: Dice, low: float) -> None:
    """Paint one heaped cloud, `wide` units across; its foot melts into the sky."""
    lobes = 9
    outline = oval(x, y, wide * 0.34, wide * 0.06)
    crown = dice.between(0.3, 0.7)
    for i in range(lobes):
        t = (i + 0.5) / lobes
        rise = max(0.0, 1 - abs(t - crown) * 1.7)
        radius = wide * (0.05 + 0.11 * rise * dice.between(0.75, 1.2))
        lobe = oval(x + (t - 0.5) * wide * 0.92, y - radius * 0.75, radius * 1.3, radius)
        outline = union(outline, lobe)
    tone = _tone(site, y)
    bounds = outline.getBounds()
    canvas = brush.canvas
    shadow = mix(tone, site.light.amb, 0.3 if not site.night else 0.5)
    if not brush.hand.soft_clouds:
        brush.form(outline, tone, 0.3)
        return
    canvas.saveLayer(bounds.makeOutset(4, 4), paint(alpha=0.94 - 0.25 * low))
    toward = site.light.direction
    body = linear(
        (bounds.centerX() + toward[0] * wide * 0.3, bounds.top()),
        (bounds.centerX() - toward[0] * wide * 0.3, bounds.bottom()),
        [(0, skia_colour(tone)), (0.45, skia_colour(tone)), (1, skia_colour(shadow))],
    )
    canvas.drawPath(outline, paint(shader=body))
    for i in range(4):
        t = (i + dice.between(0.3, 0.8)) / 4.3
        radius = wide * dice.between(0.07, 0.12)
        inner = oval(x + (t - 0.5) * wide * 0.8, y + radius * 0.15, radius * 1.4, radius)
        canvas.save()
        canvas.clipPath(outline, doAntiAlias=True)
        brush.ramp(inner, mix(tone, "#ffffff", 0.35), (toward[0] * 0.5, -0.9), 0.4, spray=0.45)
        canvas.restore()
    brush.ramp(outline, shadow, (-toward[0] * 0.4, 0.9), 0.6, start=0.35, spray=0.4)
    edge = mix(site.light.rim, "#ffffff", 0.25)
    brush.rim(outline, edge, (toward[0] * 0.5, -0.86), wide * 0.012, site.light.rim_strength * 0.8)
    fade = linear((0, bounds.top()), (0, bounds.bottom()), [
        (0, skia_colour("#000000", 1)), (0.5, skia_colour("#000000", 1)),
        (1, skia_colour("#000000", 0)),
    ])  # fmt: skip
    mask = paint(shader=fade, mode=skia.BlendMode.kDstIn)
    canvas.drawRect(bounds.makeOutset(4, 4), mask)
    canvas.restore()


def _streaks(brush: Brush, site: Site, dice: Dice, count: int) -> None:
    for _ in range(count):
        x = dice.between(site.left, site.right)
        y = site.horizon * dice.between(0.15, 0.8)
        wide, thick = dice.between(160, 540), dice.between(5, 15)
        streak = smooth(
            [
                (x - wide / 2, y),
                (x - wide * 0.2, y - thick * dice.between(0.4, 1)),
                (x + wide * 0.15, y - thick * 0.7),
                (x + wide / 2, y - thick * 0.1),
                (x + wide * 0.2, y + thick * 0.45),
                (x - wide * 0.15, y + thick * 0.35),
            ],
            tension=0.9,
        )
        tone = _tone(site, y)
        if not brush.hand.soft_clouds:
            brush.form(streak, tone, 0.5)
            continue
        alpha = dice.between(0.25, 0.55) * (0.5 if site.night else 1)
        brush.canvas.drawPath(streak, paint(mix(tone, site.light.rim, 0.35), alpha, blur=1.6))
