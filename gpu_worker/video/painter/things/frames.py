"""Near frames: what stands between the camera and a place, dark and out of focus, at one side of it."""

from collections.abc import Callable

import skia

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import box, limb, oval, polygon, smooth
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.things.garlands import garland
from gpu_worker.video.painter.things.land import grass, rock, snowed
from gpu_worker.video.painter.things.rooms import curtain as cloth
from gpu_worker.video.painter.things.trees import bush, foliage

Frame = Callable[[Brush, Site, Dice, int], None]
"""Paints a frame at one side: -1 left, 1 right."""


def _edge(site: Site, side: int, share: float) -> float:
    """Return the x that lies `share` of the frame's width inwards from one side."""
    return site.at(share) if side < 0 else site.at(1 - share)


def branch(brush: Brush, site: Site, dice: Dice, side: int) -> None:
    """A leafy branch reaches in from above."""
    ink = snowed(site, "#2f5238", 0.35)
    high = site.height
    start = (_edge(site, side, -0.1), high * dice.between(0.02, 0.14))
    tip = (_edge(site, side, 0.27), high * dice.between(0.06, 0.14))
    brush.form(limb(start, 15, tip, 4, bend=-side * 26), "#3a2a2a", width=3)
    for k in range(6):
        share = 0.38 * k / 5 - 0.02
        spot = (_edge(site, side, share), high * dice.between(-0.02, 0.12) - 8 * k)
        foliage(brush, spot, (104 - 9 * k, 52 - 4 * k), 20, ink, dice, 0.0)


def trunk(brush: Brush, site: Site, dice: Dice, side: int) -> None:
    """The trunk of a big tree, its leaves above."""
    x, wide = _edge(site, side, dice.between(0.0, 0.05)), dice.between(52, 84)
    base = site.bottom
    shape = smooth(
        [(x - wide * 0.9, base), (x - wide * 0.5, base - 190), (x - wide * 0.4, site.height * 0.3),
         (x - wide * 0.7, site.top), (x + wide * 0.7, site.top), (x + wide * 0.36, site.height * 0.34),
         (x + wide * 0.5, base - 200), (x + wide, base)], tension=0.5)  # fmt: skip
    brush.form(shape, snowed(site, "#3f2e2c", 0.1), width=5)
    for _ in range(9):
        y, dx = dice.between(40, site.height), dice.between(-0.3, 0.3) * wide
        brush.line([(x + dx, y), (x + dx * 0.8, y + 70)], "#241a1e", 3.5, alpha=0.5, shade=0.8)
    ink = snowed(site, "#2c4c34", 0.35)
    for share in (-0.04, 0.08, 0.18):
        foliage(
            brush, (_edge(site, side, share), dice.between(-30, 24)), (120, 54), 24, ink, dice, 0.0
        )


def reeds(brush: Brush, site: Site, dice: Dice, side: int) -> None:
    """Tall grass along the bottom, highest at one side."""
    ink = snowed(site, "#3a5a36", 0.3)
    for k in range(4):
        a, b = _edge(site, side, 0.15 * k - 0.1), _edge(site, side, 0.15 * k + 0.1)
        tall = 190 - 44 * k
        grass(
            brush,
            min(a, b),
            max(a, b),
            site.height + 30,
            tall,
            ink,
            dice,
            count=34,
            lean=-side * 0.2,
        )
    bush(brush, _edge(site, side, -0.02), site.height + 46, 104, ink, dice)


def stones(brush: Brush, site: Site, dice: Dice, side: int) -> None:
    """Boulders and low growth in a lower corner."""
    ink = snowed(site, "#5a4e54", 0.3)
    for share, size in ((-0.02, 150), (0.11, 86), (0.2, 46)):
        x = _edge(site, side, share)
        rock(brush, x, site.height + 34, size * dice.between(0.85, 1.1), ink, dice)
    grass(
        brush,
        site.left,
        site.right,
        site.height + 34,
        56,
        snowed(site, "#3f5a38", 0.3),
        dice,
        count=40,
    )


def fence(brush: Brush, site: Site, dice: Dice, side: int) -> None:
    """A weathered fence runs in from one side."""
    wood = snowed(site, "#4f3a34", 0.15)
    reach = dice.between(0.34, 0.5)
    top = site.height * 0.83
    for k in range(2):
        a = (_edge(site, side, -0.12), top + 22 + 46 * k)
        brush.form(limb(a, 9, (_edge(site, side, reach), top + 44 + 40 * k), 7), wood, width=3)
    for k in range(4):
        x = _edge(site, side, -0.01 + reach * k / 3)
        brush.form(box(x - 11, top - 12 + 8 * k, 22, site.bottom - top, 4), wood, width=3)
    grass(
        brush,
        site.left,
        site.right,
        site.height + 30,
        50,
        snowed(site, "#3a5a36", 0.3),
        dice,
        count=50,
    )


def wires(brush: Brush, site: Site, dice: Dice, side: int) -> None:
    """Power lines from a pole, birds on them."""
    x = _edge(site, side, 0.06)
    brush.form(box(x - 10, site.top, 20, site.bottom - site.top), "#2f2634", width=3)
    brush.form(box(x - 74, 66, 148, 12, 2), "#2f2634", width=2.5)
    far = _edge(site, -side, -0.14)
    for k in range(3):
        start = x + (k - 1) * 62
        low = dice.between(60, 96)
        mid = ((start + far) / 2, low + 30)
        brush.line([(start, 66), mid, (far, dice.between(-8, 40))], "#221e2c", 2.6, shade=1.0)
    for _ in range(dice.whole(2, 5)):
        t = dice.between(0.25, 0.55)
        bx, by = x + (far - x) * t, 66 + 46 * t
        brush.form(oval(bx, by - 6, 11, 7), "#221e2c", width=1.2)
        brush.form(oval(bx + 9 * side, by - 12, 5, 5), "#221e2c", width=1)


def jamb(brush: Brush, site: Site, dice: Dice, side: int) -> None:
    """The edge of a doorway that the camera looks through."""
    ink = dice.pick(("#4a3430", "#3f3a48", "#52382c"))
    x = _edge(site, side, dice.between(0.05, 0.1))
    left = site.left if side < 0 else x
    brush.form(box(left, site.top, abs(x - (site.left if side < 0 else site.right)),
                   site.bottom - site.top), ink, width=4, toward=(-side * 0.9, -0.2))  # fmt: skip
    brush.form(
        box(x - 13, site.top, 26, site.bottom - site.top), mix(ink, "#c8a080", 0.24), width=3
    )
    brush.form(box(site.left, site.top, site.span, 30 - site.top), ink, width=4, toward=(0.0, 0.9))


def pillars(brush: Brush, site: Site, dice: Dice, side: int) -> None:
    """A stone pillar at one side and a beam, marigolds where they belong."""
    ink = "#5f4650" if site.indian else "#565262"
    x = _edge(site, side, dice.between(0.0, 0.04))
    brush.form(box(x - 58, site.top, 116, site.bottom - site.top), ink, width=5)
    for y, tall in ((0.06, 26), (0.14, 12), (0.78, 14), (0.86, 40)):
        brush.form(box(x - 74, site.height * y, 148, tall, 3), mix(ink, "#e0b080", 0.14), width=3)
    brush.form(box(site.left, site.top, site.span, 22 - site.top), ink, width=3, toward=(0.0, 0.9))
    if site.indian:
        garland(brush, site.left, site.right, 20, dice.between(170, 260), dice.fork("flowers"))


def curtain(brush: Brush, site: Site, dice: Dice, side: int) -> None:
    """A gathered curtain."""
    ink = dice.pick(("#5a2438", "#33404f", "#5a4430", "#2f4a44"))
    edge = site.left if side < 0 else site.right
    cloth(brush, edge, site.top, site.bottom + 200, dice.between(230, 280), ink, -side)


def plant(brush: Brush, site: Site, dice: Dice, side: int) -> None:
    """Broad leaves of a potted plant."""
    ink = dice.pick(("#2f5a40", "#3f5a34", "#2c4f4a"))
    x, y = _edge(site, side, 0.02), site.height + 60
    for k in range(9):
        lean = -side * (k - 3.2) * 0.17
        tall = dice.between(250, 400)
        tip = (x + lean * tall, y - tall * (1 - 0.4 * abs(lean)))
        mid = (x + lean * tall * 0.35, y - tall * 0.62)
        leaf = smooth([(x, y), (mid[0] - 24, mid[1]), tip, (mid[0] + 26, mid[1] + 10)], tension=0.8)
        brush.form(leaf, mix(ink, "#7aa860", 0.14 * (k % 3)), width=2.5)


def lattice(brush: Brush, site: Site, dice: Dice, side: int) -> None:
    """A carved screen at one side."""
    ink = dice.pick(("#4a3038", "#50382a", "#3a3446"))
    wide = site.width * 0.14
    left = site.left if side < 0 else site.width - wide
    brush.form(
        box(left, site.top, wide - (site.left if side < 0 else -170), 46 - site.top), ink, width=3
    )
    x = _edge(site, side, 0.14)
    brush.form(box(x - 10, site.top, 20, site.bottom - site.top), ink, width=3.5)
    step = 44.0
    for row in range(int(site.height / step) + 4):
        for k in range(8):
            cx = x + side * step * (k + 0.5)
            cy = 30 + row * step
            ring = polygon([(cx, cy - 24), (cx + 24, cy), (cx, cy + 24), (cx - 24, cy)])
            hole = polygon([(cx, cy - 17), (cx + 17, cy), (cx, cy + 17), (cx - 17, cy)])
            ring.addPath(hole)
            ring.setFillType(skia.PathFillType.kEvenOdd)
            brush.form(ring, ink, width=1.6, spray=0.3)


def clear(brush: Brush, site: Site, dice: Dice, side: int) -> None:
    """Nothing: the place lies open."""


FRAMES: dict[str, Frame] = {
    "branch": branch,
    "trunk": trunk,
    "reeds": reeds,
    "stones": stones,
    "fence": fence,
    "wires": wires,
    "jamb": jamb,
    "pillars": pillars,
    "curtain": curtain,
    "plant": plant,
    "lattice": lattice,
    "clear": clear,
}


def framed(site: Site, layers: list[Layer], kinds: tuple[str, ...]) -> list[Layer]:
    """Return the layers with the near frame that the shot's seed chose; "own" keeps the place's."""
    dice = site.taken("frame")
    kind, side = dice.pick(kinds), dice.pick((-1, 1))
    if kind == "own":
        return layers
    stroke = FRAMES[kind]

    def near(brush: Brush, here: Site) -> None:
        stroke(brush, here, dice.fork("near"), side)

    behind = [layer for layer in layers if layer.depth <= 1.2]
    return [*behind, site.layer(1.5, near, blur=1.5)]
