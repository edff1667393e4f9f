"""Hair: what lies behind the head and what frames the face, by cut."""

from collections.abc import Callable

from gpu_worker.video.painter.people import hair_long, hair_short
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
