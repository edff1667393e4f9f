"""The places that can be painted: each module gives the layers of one, from far to near."""

from dataclasses import dataclass
from importlib import import_module

from gpu_worker.video.painter.site import Layer, Site
from studio.domain.film import Place, Setting

GREEN = ("own", "branch", "trunk", "reeds", "fence", "clear")
OPEN = ("own", "own", "stones", "reeds", "clear")
TOWN = ("own", "wires", "pillars", "jamb", "branch", "clear")
ROOM = ("own", "own", "jamb", "curtain", "plant", "clear")
HALL = ("own", "own", "pillars", "lattice", "clear")


@dataclass(frozen=True, slots=True)
class Plan:
    """Where the horizon and the feet of people are, in shares of the frame's height.

    `frames` are the near frames that suit the place ("own": what it paints itself) and `inside` those of
    its rooms; `sway` scales how much higher or lower the horizon may lie.
    """

    horizon: float
    ground: float = 0.93
    frames: tuple[str, ...] = GREEN
    sway: float = 1.0
    inside: tuple[str, ...] = ROOM


PLANS: dict[str, Plan] = {
    "mountains": Plan(0.68, frames=("own", "branch", "stones", "reeds", "clear")),
    "forest": Plan(0.66),
    "meadow": Plan(0.6),
    "river": Plan(0.58, 0.95, ("own", "branch", "reeds", "trunk", "stones")),
    "sea_shore": Plan(0.55, 0.94, ("own", "stones", "fence", "reeds", "clear")),
    "village": Plan(0.66),
    "city": Plan(0.72, 0.94, TOWN),
    "desert": Plan(0.6, frames=OPEN),
    "home": Plan(0.75, 0.94),
    "temple": Plan(0.74, 0.94, ("own", "own", "pillars", "branch", "clear"), inside=HALL),
    "church": Plan(0.72, 0.94, inside=HALL),
    "night_sky": Plan(0.86, 0.95, ("own", "reeds", "trunk", "stones"), 0.4),
    "road": Plan(0.6, 0.95),
    "garden": Plan(0.64, 0.94),
    "abstract": Plan(0.76, 0.94, ("own",)),
}


def _module(setting: Setting) -> str:
    if setting.interior and setting.place not in (Place.TEMPLE, Place.NIGHT_SKY, Place.ABSTRACT):
        return "home"
    if setting.place is Place.TEMPLE and setting.culture != "indian":
        return "church"
    return str(setting.place)


def plan_of(setting: Setting) -> Plan:
    """Return the plan of a setting."""
    return PLANS[_module(setting)]


def frames_of(setting: Setting) -> tuple[str, ...]:
    """Return the near frames that suit a setting."""
    plan = plan_of(setting)
    return plan.inside if setting.interior else plan.frames


def layers_of(site: Site) -> list[Layer]:
    """Return the layers of a scene, from far to near."""
    return import_module(f"{__name__}.{_module(site.setting)}").layers(site)


def source_of(site: Site) -> tuple[float, float, float]:
    """Return where the light is seen, in units, and the depth of the layer that it is on."""
    module = import_module(f"{__name__}.{_module(site.setting)}")
    if hasattr(module, "source"):
        return module.source(site)
    return (*site.sun, 0.06)
