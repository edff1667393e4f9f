"""Every garment: what it covers, its sleeves, what it trails."""

from collections.abc import Callable
from dataclasses import dataclass

from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.people import clothes_drapes as drapes
from gpu_worker.video.painter.people import clothes_indian as indian
from gpu_worker.video.painter.people import clothes_robes as robes
from gpu_worker.video.painter.people import clothes_western as western
from gpu_worker.video.painter.people.arms import Sleeve
from gpu_worker.video.painter.people.look import Look
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.pose import Pose
from gpu_worker.video.painter.people.tailor import Tailor

Sew = Callable[[Tailor], None]
Trail = Callable[[Pen, Tailor, Pose], None]


@dataclass(frozen=True, slots=True)
class Garment:
    """Painters of the parts of a garment.

    `below` covers the legs, `above` the trunk, `behind` waves at the back and is drawn live.
    `reach` is how far the sleeves go (0 shoulder, 2 wrist), `wide` how loose they are, `flare` how
    much they open; `sleeve` names the colour of the look, `cuff` whether it has a border.
    """

    below: Sew
    above: Sew
    behind: Trail | None = None
    reach: float = 1.92
    wide: float = 1.0
    flare: float = 1.0
    sleeve: str = "main"
    cuff: bool = False


GARMENTS: dict[str, Garment] = {
    "saree": Garment(
        drapes.saree_below, drapes.saree_above, drapes.pallu, 0.5, sleeve="second", cuff=True
    ),
    "lehenga": Garment(
        drapes.lehenga_below, drapes.lehenga_above, reach=0.55, sleeve="second", cuff=True
    ),
    "kurta": Garment(indian.kurta_below, indian.kurta_above, reach=1.86, wide=1.1, cuff=True),
    "dhoti": Garment(indian.dhoti_below, indian.dhoti_above, reach=1.3, wide=1.2),
    "sherwani": Garment(indian.sherwani_below, indian.sherwani_above, cuff=True),
    "shirt": Garment(western.shirt_below, western.shirt_above, reach=1.86, cuff=False),
    "jacket": Garment(western.jacket_below, western.jacket_above, reach=1.92, wide=1.08),
    "sweater": Garment(western.sweater_below, western.sweater_above, reach=1.94, wide=1.22),
    "dress": Garment(western.dress_below, western.dress_above, reach=0.45, wide=1.15),
    "skirt": Garment(western.skirt_below, western.skirt_above, reach=1.9, wide=1.1),
    "robe": Garment(robes.robe_below, robes.robe_above, reach=1.85, wide=1.2, flare=1.7, cuff=True),
    "hijab": Garment(robes.hijab_below, robes.hijab_above, reach=1.95, wide=1.1),
    "uniform": Garment(robes.uniform_below, robes.uniform_above, reach=1.92),
    "cloak": Garment(
        robes.cloak_below, robes.cloak_above, robes.cloak_behind, 1.9, 1.15, sleeve="tunic"
    ),
    "rags": Garment(robes.rags_below, robes.rags_above, reach=1.1, wide=1.2),
}


def sleeve_of(look: Look) -> Sleeve:
    """Return the sleeves of what `look` wears."""
    garment = GARMENTS[look.garment]
    inks = {
        "main": look.main,
        "second": look.second,
        "tunic": mix(look.second, "#d8ccb4", 0.5),
    }
    reach = garment.reach
    if look.garment == "shirt" and (look.child or look.indian):
        reach = 0.72
    return Sleeve(
        reach,
        garment.wide,
        inks[garment.sleeve],
        look.trim if garment.cuff else None,
        garment.flare,
    )
