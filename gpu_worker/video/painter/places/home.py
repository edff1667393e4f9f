"""A room: a clay house with lamp and pots, or a cottage room with hearth and books."""

from gpu_worker.video.painter.brush import SCREEN, Brush, paint, radial
from gpu_worker.video.painter.colours import mix, skia_colour
from gpu_worker.video.painter.paths import box, oval
from gpu_worker.video.painter.places import home_outside
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.things import furniture, rooms
from gpu_worker.video.painter.things.vessels import brass_lamp, diya, pot
from gpu_worker.video.painter.things.walls import ceiling, frieze, panels, shrine_picture

CLAY = ("#c9764a", "#c98a5a", "#b8705a", "#7f9a8a", "#c49a5a")
PLASTER = ("#b89a7a", "#8a9a8e", "#a8846e", "#7f8aa0", "#c0a078")


def layers(site: Site) -> list[Layer]:
    """Return the layers, from far to near."""
    if not site.setting.interior:
        return home_outside.layers(site)
    return [
        site.layer(0.58, _outside, texture=0.05),
        site.layer(0.7, _wall, texture=0.1),
        site.layer(1.0, _floor, texture=0.1),
        site.layer(1.5, _near, blur=1.6, texture=0.09),
    ]


def source(site: Site) -> tuple[float, float, float]:
    """The lamp in the evening, the window by day, the sky when outside."""
    if not site.setting.interior:
        return (*site.sun, 0.06)
    if site.evening:
        return (*_lamp(site), 1.0)
    x, y, wide, high = _window(site)
    return (x + wide / 2, y + high * 0.4, 0.7)


def _window(site: Site) -> tuple[float, float, float, float]:
    dice = site.dice("window")
    wide, high = min(262.0, site.width * 0.3), min(270.0, site.height * 0.36)
    share = dice.between(0.66, 0.74) if site.width > 800 else 0.72
    centre = site.mirrored(share)
    return centre - wide / 2, site.horizon - high - site.height * 0.2, wide, high


def _lamp(site: Site) -> tuple[float, float]:
    if site.indian:
        return site.mirrored(site.dice("lamp").between(0.46, 0.51)), site.height * 0.34
    return site.mirrored(0.24), site.horizon - 60


def _light_at(site: Site) -> tuple[float, float]:
    if site.evening:
        return _lamp(site)
    x, y, wide, high = _window(site)
    return x + wide / 2, y + high * 0.6


def _outside(brush: Brush, site: Site) -> None:
    x, y, wide, high = _window(site)
    rooms.outside(brush, site, x - 110, y - 80, wide + 220, high + 160)


def _wall(brush: Brush, site: Site) -> None:
    dice = site.dice("wall")
    x, y, wide, high = _window(site)
    wall = rooms.window_hole(
        box(site.left, site.top, site.span, site.bottom - site.top), x, y, wide, high
    )
    ink = dice.pick(CLAY if site.indian else PLASTER)
    rooms.wall_glow(brush, site, wall, ink, _light_at(site))
    canvas = brush.canvas
    canvas.save()
    canvas.clipPath(wall, doAntiAlias=True)
    for _ in range(26):
        px, py, long = (
            dice.between(site.left, site.right),
            dice.between(40, site.horizon - 80),
            dice.between(20, 60),
        )
        brush.line(
            [(px, py), (px + long * 0.4, py + 3), (px + long, py - 2)],
            mix(ink, "#7a4a34", 0.4),
            1.5,
            alpha=0.3,
            shade=0.6,
        )
    canvas.restore()
    if site.indian:
        frieze(brush, site)
    else:
        panels(brush, site, ink)
    rooms.window_frame(
        brush,
        x,
        y,
        wide,
        high,
        "#6b3a24" if site.indian else "#e4d8c4",
        bars=5 if site.indian else 0,
    )
    if not site.indian:
        cloth = dice.pick(("#a84a4a", "#4f7a82", "#8a6a9a", "#c49a4a"))
        brush.form(box(x - 60, y - 30, wide + 120, 8, 4), "#6b4028", width=2)
        rooms.curtain(brush, x - 46, y - 26, y + high + 44, 74, cloth, 1)
        rooms.curtain(brush, x + wide + 46, y - 26, y + high + 44, 74, cloth, -1)
    _hangings(brush, site)
    ceiling(brush, site)


def _hangings(brush: Brush, site: Site) -> None:
    dice = site.dice("hangings")
    middle = site.mirrored(0.35 if site.indian else 0.44)
    if site.indian:
        shrine_picture(brush, middle - 46, site.height * 0.21)
        left = site.mirrored(0.16)
        brush.form(box(left - 120, site.height * 0.39, 240, 12, 2), "#6b3a24", width=2.5)
        brush.shadow(box(left - 114, site.height * 0.39 + 13, 228, 16), 0.45, 5)
        for k in range(4):
            ink = dice.pick(("#c9a24a", "#a8583a", "#d9b04e", "#8a5a3f"))
            pot(brush, left - 86 + k * 58, site.height * 0.39, dice.between(16, 24), ink)
        return
    furniture.fireplace(
        brush, site, site.mirrored(0.24), site.horizon + 20, min(230, site.width * 0.3)
    )
    high = min(120.0, site.height * 0.16)
    left = middle - 10 if site.width > 800 else site.mirrored(0.24) - high * 0.6
    furniture.picture(brush, left, site.height * 0.22, high * 1.2, high, dice)
    if site.width > 800:
        for k in range(2):
            furniture.shelf(
                brush, site.mirrored(0.93) - 90, site.height * 0.26 + k * 92, 180, dice.fork(k)
            )


def _floor(brush: Brush, site: Site) -> None:
    dice = site.dice("floor")
    top = site.horizon + 12
    light = brush.light
    ink = "#d08a58" if site.indian else dice.pick(("#a87a52", "#8a6244", "#b08a68"))
    lx = _light_at(site)[0]
    tones = [
        (0, skia_colour(light.lit(ink))),
        (0.4, skia_colour(mix(light.lit(ink), light.dark(ink), 0.5))),
        (1, skia_colour(light.dark("#7a4238"))),
    ]
    area = box(site.left, top, site.span, site.bottom - top)
    brush.canvas.drawPath(area, paint(shader=radial((lx, top + 48), site.width * 0.66, tones)))
    if not site.indian:
        for k in range(-16, 17):
            brush.canvas.drawLine(
                site.width / 2 + k * 70,
                top,
                site.width / 2 + k * 190,
                site.bottom,
                paint(light.dark("#5a3a2a"), 0.4, stroke=1.6),
            )
    brush.mist(site.left, top + 18, site.right, top - 4, 0.7, light.dark("#4a2224"))
    colours = dice.pick(
        (
            ("#c7a25a", "#a33b3f", "#2f6a6a"),
            ("#a84a4a", "#e0c080", "#3a4a7a"),
            ("#4f7a7a", "#e8c890", "#a84a3a"),
        )
    )
    furniture.rug(brush, site.spot, site.down(0.66), min(560, site.width * 0.72), colours)
    tall = min(250.0, site.height * 0.34)
    if site.indian:
        pot(brush, site.mirrored(0.15), site.down(0.62), 52)
        pot(brush, site.mirrored(0.08), site.down(0.78), 40, "#8a4a34")
        if site.evening:
            brass_lamp(brush, site.mirrored(0.86), site.down(0.55), tall)
            for k in range(5):
                diya(brush, site.mirrored(0.24) + k * 30, top + 30 + 6 * (k % 2), 8)
    else:
        furniture.armchair(
            brush,
            site.mirrored(0.84),
            site.down(0.6),
            112,
            dice.pick(("#7a3f44", "#3f6a62", "#5a5a8a")),
            -site.side,
        )
    if site.evening and site.indian:
        furniture.lamp(brush, *_lamp(site), site.top)
    elif not site.evening:
        rooms.light_shaft(brush, site, *_window(site))
    else:
        brush.canvas.drawPath(
            oval(lx, top + 50, 330, 70), paint("#ff9a3a", 0.3, mode=SCREEN, blur=30)
        )


def _near(brush: Brush, site: Site) -> None:
    dice = site.dice("near")
    ink = dice.pick(("#4a2033", "#33364a", "#4a3a2a"))
    edge, way = (site.left, 1) if site.side > 0 else (site.right, -1)
    rooms.curtain(brush, edge, site.top, site.bottom + 200, 240, ink, way)
