"""The table of things and low animals that speak."""

from gpu_worker.video.painter.people.creatures import earth, sky
from gpu_worker.video.painter.people.creatures.mask import Mask
from gpu_worker.video.painter.people.creatures.thing import Thing

_WARM = Mask(
    apart=36,
    eye_y=-10,
    eye=15,
    mouth_y=42,
    mouth=1.9,
    iris="#8a3a14",
    shut="#9a4a18",
    lip="#a83a1c",
)
_BARK = Mask(apart=30, mouth_y=40, mouth=1.6, iris="#4a6a2a", shut="#4a2a18", lip="#4a2418")

THINGS: dict[str, Thing] = {
    "sun": Thing(sky.sun, (0, 0), 1.12, _WARM, 178, 178, 178, flies=True, moving=True, blush=True),
    "moon": Thing(
        sky.moon, (0, 2), 1.05,
        Mask(apart=36, eye_y=-10, eye=14, mouth_y=42, mouth=1.8, iris="#4a5a9a", shut="#5a5a80", lip="#7a5a6a"),
        118, 118, 118, flies=True, size=0.95,
    ),
    "star": Thing(
        sky.star, (0, 8), 0.72,
        Mask(apart=34, eye=15, mouth_y=38, mouth=1.7, iris="#7a4a14", shut="#a0681c", lip="#a8501c"),
        134, 112, 130, flies=True, moving=True, size=0.8,
    ),
    "wind": Thing(
        sky.wind, (0, -6), 0.95,
        Mask(apart=34, eye=14, mouth_y=40, mouth=1.7, iris="#3a6a9a", shut="#6a7a94", lip="#8a5a6a"),
        128, 96, 142, flies=True, moving=True,
    ),
    "tree": Thing(earth.tree, (0, -190), 1.16, _BARK, 600, 0, 220, size=0.9),
    "mountain": Thing(
        earth.mountain, (0, -150), 1.35,
        Mask(apart=32, mouth_y=42, mouth=1.8, iris="#5a6a7a", shut="#4a4450", lip="#5a4048"), 396, 0, 240,
        size=1.15,
    ),
    "stone": Thing(
        earth.stone, (-4, -84), 0.82,
        Mask(apart=32, mouth_y=40, mouth=1.6, iris="#5a5a4a", shut="#4a4044", lip="#5a3c3c"), 162, 0, 116,
    ),
    "water": Thing(
        earth.water, (-12, -120), 0.9,
        Mask(apart=32, mouth_y=40, mouth=1.7, iris="#1f5a8a", shut="#1f4a70", lip="#2a4a6a"), 285, 0, 200,
        moving=True,
    ),
    "lamp": Thing(
        earth.lamp, (0, -62), 0.62,
        Mask(apart=36, eye=15, mouth_y=36, mouth=1.7, iris="#6a2a14", shut="#5a2a1a", lip="#6a2418"), 210, 0, 116,
        moving=True, size=0.8,
    ),
    "thing": Thing(
        earth.round_thing, (0, -98), 0.95,
        Mask(apart=32, eye=14, mouth_y=40, mouth=1.6, iris="#6a3a1a", shut="#7a4a24", lip="#8a3a24"), 192, 0, 102,
        moving=True, size=0.75,
    ),
    "tortoise": Thing(
        earth.tortoise, (-112, -112), 0.82, Mask(apart=24, mouth_y=24, mouth=1.5, iris="#5a4a1a", shut="#4a5a2a",
                                                 lip="#4a4a24", teeth=False),
        188, 0, 176, head=earth.tortoise_head, size=0.85,
    ),
    "frog": Thing(
        earth.frog, (0, -134), 1.0, Mask(apart=44, eye_y=-38, eye=15, mouth_y=18, mouth=2.4, iris="#c8962a",
                                         shut="#3a5a2a", lip="#3a5028", teeth=False, brows=False),
        204, 0, 130, head=earth.frog_head, size=0.55,
    ),
    "snake": Thing(
        earth.snake, (0, -210), 0.95, Mask(apart=27, mouth_y=30, mouth=1.5, iris="#c8a02a", shut="#3a5228",
                                           lip="#3a4a24", teeth=False),
        262, 0, 120, head=earth.snake_head, size=0.8,
    ),
    "fish": Thing(
        earth.fish, (-22, -104), 0.8, Mask(apart=33, mouth_y=34, mouth=1.4, iris="#3a3a5a", shut="#8a3a1c",
                                           lip="#a8402a", teeth=False, brows=False),
        226, 0, 150, moving=True, size=0.7,
    ),
}  # fmt: skip

THING_ALIASES: dict[str, str] = {
    "cloud": "wind", "breeze": "wind", "storm": "wind", "air": "wind", "north wind": "wind",
    "oak": "tree", "banyan": "tree", "reed": "tree", "bush": "tree", "plant": "tree",
    "river": "water", "sea": "water", "ocean": "water", "wave": "water", "stream": "water",
    "lake": "water", "rain": "water",
    "hill": "mountain", "peak": "mountain", "volcano": "mountain",
    "rock": "stone", "boulder": "stone", "pebble": "stone",
    "candle": "lamp", "fire": "lamp", "flame": "lamp", "diya": "lamp", "lantern": "lamp",
    "turtle": "tortoise", "toad": "frog", "serpent": "snake", "cobra": "snake",
}  # fmt: skip
