"""From a request to the painted layers of its scene, kept for the shots that share them."""

from collections import OrderedDict
from dataclasses import dataclass, replace

from gpu_worker.video.painter import places
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.palette import Light, light_for
from gpu_worker.video.painter.sheets import Sheet, painted, without_hidden, zoomed
from gpu_worker.video.painter.site import Layer, Site
from gpu_worker.video.painter.standpoint import REACH, Standpoint, standpoint_of
from gpu_worker.video.painter.styles import style_of
from gpu_worker.video.painter.things import fog, frames, props
from gpu_worker.video.painter.view import OVER_X, ZOOM, View, frame_units
from studio.domain.film import Format, Framing, Palette, Setting
from studio.domain.steps import PictureRequest

KEPT = 5
"""Scenes kept in memory, each some 10 to 30 MB at 720p."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A scene ready to be filmed: sheets behind the people, sheets in front, frame and light."""

    behind: tuple[Sheet, ...]
    before: tuple[Sheet, ...]
    view: View
    light: Light
    site: Site


def site_of(request: PictureRequest, stand: Standpoint) -> Site:
    """Lay the setting of a request out in the units of its format, as seen from a standpoint."""
    setting, form = request.setting, request.format
    width, height = frame_units(form)
    light = style_of(request.style).light(light_for(setting), setting)
    plan = places.plan_of(setting)
    lift = Dice("horizon", setting.seed, setting.name).between(-0.02, 0.02) + stand.lift
    site = Site(
        setting=setting,
        light=light,
        width=width,
        height=height,
        horizon=height * min(plan.horizon + lift * plan.sway, plan.ground - 0.075),
        ground=height * plan.ground,
        spot=width * 0.5,
        take=request.shot.seed,
        over=OVER_X + REACH,
    )
    dice = site.dice("spot")
    return replace(site, spot=site.mirrored(0.5 + dice.between(-0.05, 0.05)))


def view_of(site: Site, framing: Framing, form: Format, stand: Standpoint) -> View:
    """Choose what the camera looks at: near framings turn so that the light is seen beside them."""
    x, y, depth = places.source_of(site)
    middle = site.width / 2
    towards = 0.42 if framing is Framing.CLOSE else 0.3
    focus_x = site.width / 2 + (x - site.width / 2) * towards
    if depth >= 0.5:
        focus_x = _beside(site, x, depth, framing)
    else:
        focus_x += stand.turn
    focus = (focus_x, site.height * 0.54 + (y - site.height * 0.5) * 0.3)
    view = View(
        width=site.width,
        height=site.height,
        scale=form.width / site.width,
        framing=framing,
        horizon=site.horizon,
        ground=site.ground,
        spot=min(max(stand.seen(site.spot, 1.0, middle), middle * 0.56), middle * 1.44),
        light_at=(x, y),
        focus=focus,
        standpoint=stand,
    )
    scale, dx, dy = zoomed(site, view, depth)
    return replace(view, light_at=(x * scale + dx, y * scale + dy))


def _beside(site: Site, x: float, depth: float, framing: Framing) -> float:
    """Return where to look so that a lamp or window at x is seen beside a face in the middle."""
    side = 1 if x > site.width * 0.55 or (x > site.width * 0.45 and site.side > 0) else -1
    scale = 1 + (ZOOM[framing] - 1) * min(1.25, depth + 0.1)
    aim = x - side * site.width * 0.29 / scale
    turn = (aim - site.width / 2) / min(1.0, depth)
    return site.width / 2 + max(-0.16, min(0.16, turn / site.width)) * site.width


def compose(request: PictureRequest) -> Scene:
    """Paint the scene of a request, every layer of it."""
    framing = request.shot.framing
    stand = standpoint_of(request.shot.seed, framing, frame_units(request.format)[0])
    site = site_of(request, stand)
    view = view_of(site, framing, request.format, stand)
    layers = frames.framed(site, list(places.layers_of(site)), places.frames_of(site.setting))
    layers = fog.drifted(site, layers)
    wide = framing is Framing.WIDE
    layers = props.placed(site, layers, request.shot.props)
    if not wide:
        layers = [layer for layer in layers if layer.depth <= 1.2]
    sheets = [
        painted(site, view, layer, request.style, number) for number, layer in enumerate(layers)
    ]
    behind = without_hidden([s for s in sheets if s is not None and s.depth <= 1.0], site.height)
    before = tuple(s for s in sheets if s is not None and s.depth > 1.0)
    return Scene(behind, before, view, site.light, site)


Key = tuple[Setting, Framing, int, tuple[str, ...], int, int, str]


class Scenes:
    """The scenes painted last."""

    def __init__(self, room: int = KEPT) -> None:
        self._room = room
        self._kept: OrderedDict[Key, Scene] = OrderedDict()

    def of(self, request: PictureRequest) -> Scene:
        """Return the scene of a request, painted now or before."""
        form, shot = request.format, request.shot
        # A palette grades the finished frame: the scene is the same in all of them.
        setting = replace(request.setting, palette=Palette.NATURAL)
        key = (setting, shot.framing, shot.seed, shot.props, form.width, form.height, request.style)
        scene = self._kept.pop(key, None) or compose(request)
        self._kept[key] = scene
        while len(self._kept) > self._room:
            self._kept.popitem(last=False)
        return scene


__all__ = ["Layer", "Scene", "Scenes", "compose", "site_of", "view_of"]
