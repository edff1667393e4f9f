"""Things that the script names, put into the scene where they do not stand in the way."""

from collections.abc import Callable, Sequence

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.things import props_air, props_floor, props_seats, props_small

Stroke = Callable[[Brush, float, float, float, Dice], None]
"""Paints a thing that stands on (x, y), in a given size."""

FLOOR: dict[str, tuple[Stroke, float]] = {
    "lamp": (props_small.lamp, 120),
    "lantern": (props_small.lantern, 70),
    "candle": (props_small.candle, 60),
    "pot": (props_small.jar, 40),
    "jar": (props_small.jar, 40),
    "book": (props_small.book, 46),
    "scroll": (props_small.scroll, 46),
    "basket": (props_small.basket, 52),
    "chest": (props_small.chest, 70),
    "box": (props_small.chest, 60),
    "ball": (props_small.ball, 24),
    "flowers": (props_small.flower_pot, 70),
    "flower": (props_small.flower_pot, 60),
    "fire": (props_floor.campfire, 62),
    "campfire": (props_floor.campfire, 62),
    "table": (props_seats.table, 130),
    "chair": (props_seats.chair, 116),
    "bench": (props_seats.bench, 160),
    "throne": (props_seats.throne, 190),
    "sign": (props_floor.sign, 130),
    "tree": (props_floor.tree, 300),
    "boat": (props_floor.beached_boat, 110),
    "cart": (props_floor.cart, 130),
    "flag": (props_floor.flag, 210),
    "well": (props_floor.well, 90),
}
"""Noun to stroke and size in units; sizes suit a frame 720 high."""

AIR: dict[str, tuple[Stroke, float]] = {
    "kite": (props_air.kite, 54),
    "bird": (props_air.birds, 26),
    "crow": (props_air.birds, 26),
    "balloon": (props_air.balloon, 64),
    "butterfly": (props_air.butterflies, 14),
}

FLOOR_SPOTS = ((0.27, 0.62), (0.74, 0.66), (0.16, 0.8), (0.85, 0.78))
AIR_SPOTS = ((0.62, 0.26), (0.36, 0.2), (0.8, 0.3))


def _singular(name: str) -> str:
    word = name.lower().strip().split(" ")[-1]
    known = word in FLOOR or word in AIR
    return word if known or not word.endswith("s") else word.removesuffix("s")


def placed(site: Site, layers: list[Layer], names: Sequence[str]) -> list[Layer]:
    """Return the layers with the named things added; unknown names are left out."""
    known = list(dict.fromkeys(_singular(name) for name in names))
    floor = [name for name in known if name in FLOOR][: len(FLOOR_SPOTS)]
    air = [name for name in known if name in AIR and not site.setting.interior][: len(AIR_SPOTS)]
    if not floor and not air:
        return layers

    spots = site.taken("props")
    mirrored = spots.happens(0.5)

    def on_floor(brush: Brush, here: Site) -> None:
        for name, (share, down) in sorted(zip(floor, FLOOR_SPOTS, strict=False), key=_depth):
            stroke, size = FLOOR[name]
            x = here.at(1 - share if mirrored else share)
            stroke(brush, x, here.down(down), size, here.dice("prop", name))

    def in_air(brush: Brush, here: Site) -> None:
        for name, (share, down) in zip(air, AIR_SPOTS, strict=False):
            stroke, size = AIR[name]
            stroke(brush, here.mirrored(share), here.height * down, size, here.dice("prop", name))

    behind = [layer for layer in layers if layer.depth <= 1.0]
    before = [layer for layer in layers if layer.depth > 1.0]
    added = [site.layer(0.8, in_air, framed=True)] * bool(air)
    added += [site.layer(1.0, on_floor, framed=True)] * bool(floor)
    return [*behind, *added, *before]


def _depth(item: tuple[str, tuple[float, float]]) -> float:
    return item[1][1]
