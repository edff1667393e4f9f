"""Hair: what lies behind the head and what frames the face, by cut."""

from collections.abc import Callable

import skia

from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.paths import Point, Points, smooth
from gpu_worker.video.painter.people import hair_long, hair_short
from gpu_worker.video.painter.people.hair_stroke import lock
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.skull import Skull

Painter = Callable[[Pen, Skull], None]

FRONT: dict[str, Painter] = {
    "bun": hair_long.parting,
    "braid": hair_long.parting,
    "long": hair_long.parting,
    "wavy": hair_long.side_sweep,
    "ponytail": hair_long.pulled_back,
    "plaits": hair_long.parting,
    "bob": hair_long.fringe,
    "pixie": hair_short.pixie,
    "curly": hair_short.curls,
    "short": hair_short.short,
    "parted": hair_short.parted,
    "tousled": hair_short.tousled,
    "shaggy": hair_short.shaggy,
    "receding": hair_short.receding,
    "bowl": hair_short.bowl,
    "bald": hair_short.bald,
}
BEHIND: dict[str, Painter] = {
    "bun": hair_long.bun,
    "braid": hair_long.nape,
    "long": hair_long.curtain,
    "wavy": hair_long.waves,
    "ponytail": hair_long.tail,
    "plaits": hair_long.nape,
    "bob": hair_long.bob,
    "curly": hair_short.cloud,
    "shaggy": hair_short.mane,
}
_COVERED = frozenset({"hijab", "hood"})


def draw_hair(pen: Pen, skull: Skull) -> None:
    """Draw the hair in front of the head."""
    look = skull.look
    if look.headwear == "hijab":
        return
    FRONT[look.hair](pen, skull)
    if look.hair in ("braid", "plaits") and look.headwear not in _COVERED:
        hair_long.plait(pen, skull)


def draw_hair_behind(pen: Pen, skull: Skull) -> None:
    """Draw the hair behind the head and on the shoulders."""
    look = skull.look
    if look.headwear not in _COVERED and look.hair in BEHIND:
        BEHIND[look.hair](pen, skull)


def back_of_head(pen: Pen, skull: Skull) -> skia.Path:
    """Draw the whole head from behind, as a listener over whose shoulder we look sees it."""
    look = skull.look
    outline: Points = [
        (0, -64), (30, -57), (45, -28), (44, 8), (34, 36), (16, 48), (-16, 48), (-34, 36), (-44, 8),
        (-45, -28), (-30, -57),
    ]  # fmt: skip
    path = smooth(outline, tension=0.56)
    bare = look.hair in ("bald", "receding") and not look.headwear
    covered = look.second if look.headwear in ("hijab", "turban") else look.main
    ink = covered if look.headwear else mix(look.skin, look.hair_ink, 0.35) if bare else look.hair_ink
    pen.cloth(path, ink, width=2.2)
    roots: Point = (skull.yaw * 4, -52)
    for i in range(9):
        x = -36 + i * 9
        lock(pen, [roots, (x * 0.9, -20), (x * 0.8, 34)], look.hair_ink if not look.headwear else ink)
    return path
