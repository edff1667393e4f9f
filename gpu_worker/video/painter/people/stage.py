"""The stage: everybody who appears in a shot, drawn over its background frame by frame."""

from collections.abc import Sequence
from dataclasses import replace
from math import hypot, sin

import cv2
import numpy as np
import skia

from gpu_worker.contract import Spoken
from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.colours import luminance, mix
from gpu_worker.video.painter.palette import Light
from gpu_worker.video.painter.people.acting import Actor, Mark
from gpu_worker.video.painter.people.casting import puppet_of
from gpu_worker.video.painter.people.parts import LINEAR
from gpu_worker.video.painter.people.placing import Place, place
from gpu_worker.video.painter.people.pose import Pose, Stance
from gpu_worker.video.painter.people.puppet import Puppet
from gpu_worker.video.painter.people.script import Saying, sayings
from gpu_worker.video.painter.people.seats import draw_seat
from gpu_worker.video.painter.view import View
from studio.domain.film import Appearance, Character, Culture, Framing
from studio.domain.film import Place as Where
from studio.domain.film import Pose as Blocking
from studio.domain.steps import PictureRequest

SHARPER = 1.06
"""Parts are painted a little larger than seen, so that a push-in stays sharp."""


class Stage:
    """The people, animals and things of one shot.

    `view` says how the frame is framed and where floor and light are; `light` is the scene's. Every
    frame can be drawn at any time, in any order, and always looks the same.
    """

    def __init__(
        self,
        request: PictureRequest,
        spoken: Sequence[Spoken],
        frames: int,
        view: View,
        light: Light,
    ) -> None:
        self._request, self._view, self._light = request, view, light
        self._fps = request.format.fps
        seconds = max(frames, 1) / self._fps
        said = sayings(request, spoken)
        cast = {c.id: c for c in request.cast}
        shown = [a for a in request.shot.appearances if a.character in cast][:6]
        # 1. Sizes decide places, places decide the scale and light that parts are painted in.
        sketches = [puppet_of(cast[a.character], light, request.style, 0.2) for a in shown]
        stances = [self._stance(a) for a in shown]
        order = _order(shown, said)
        self._lead = order[0] if order else -1
        self._places = place(view, sketches, stances, order)
        self._acts = [
            (p, self._puppet(cast, shown[p.index], p),
             Actor(shown[p.index].character, shown[p.index].pose,
                   self._mark(p, sketches[p.index], shown[p.index], seconds), said, seconds,
                   self._fps))
            for p in self._places
        ]  # fmt: skip
        self._backs: dict[int, tuple[skia.Image, float, float]] = {}

    def draw(self, canvas: skia.Canvas, number: int) -> None:
        """Draw everybody at frame `number`; the canvas is in units of the view, camera applied."""
        time = number / self._fps
        for spot, puppet, actor in self._acts:
            pose = actor.pose(time)
            if spot.back:
                self._draw_back(canvas, spot, puppet, pose)
            else:
                self._draw_one(canvas, spot, puppet, actor, pose)

    def face(self, number: int) -> tuple[float, float, float] | None:
        """Return middle and height of the leading face, in units of the view; None without anybody."""
        for spot, puppet, actor in self._acts:
            if spot.index == self._lead:
                size, away = puppet.size, actor.away(number / self._fps)
                middle = (size.face_top + size.face_bottom) / 2
                return (
                    spot.x - spot.face_to * away * spot.scale,
                    spot.y - middle * spot.scale,
                    (size.face_top - size.face_bottom) * spot.scale,
                )
        return None

    # 1. Before the first frame

    def _stance(self, appearance: Appearance) -> Stance:
        setting = self._request.setting
        if appearance.pose is not Blocking.SIT:
            return Stance.STAND
        floor = setting.place in (Where.HOME, Where.TEMPLE, Where.VILLAGE)
        return Stance.GROUND if setting.culture is Culture.INDIAN and floor else Stance.BENCH

    def _puppet(self, cast: dict[str, Character], appearance: Appearance, spot: Place) -> Puppet:
        light = self._lit(spot)
        if spot.back:
            light = replace(
                light, key=mix(light.key, light.amb, 0.62), rim_strength=light.rim_strength * 0.8
            )
        scale = spot.scale * self._view.scale * SHARPER
        return puppet_of(cast[appearance.character], light, self._request.style, scale)

    def _lit(self, spot: Place) -> Light:
        """Turn the light to fall on this face from where the source is seen, never from below."""
        source, face = self._view.light_at, (spot.x, spot.y - 60 * spot.scale)
        turned = self._light.from_point(source, face)
        dim = max(0.0, 0.82 - luminance(turned.key))  # faces must be read at night, too
        turned = replace(
            turned, key=mix(turned.key, "#fff0e0", dim), amb=mix(turned.amb, turned.key, dim * 0.4)
        )
        dx, dy = turned.direction
        dy = min(dy, -0.45)
        dx = (0.5 if dx >= 0 else -0.5) if abs(dx) < 0.4 else dx
        length = hypot(dx, dy)
        return replace(turned, direction=(dx / length, dy / length))

    def _mark(self, spot: Place, puppet: Puppet, appearance: Appearance, seconds: float) -> Mark:
        walk = 0.0
        if appearance.pose is Blocking.WALK_IN and not spot.back:
            edge = spot.x if spot.face_to > 0 else self._view.width - spot.x
            walk = (edge + puppet.size.half * spot.scale * 0.6) / spot.scale
            walk = min(walk, max(250.0, 0.6 * seconds * 520))
        return Mark(
            spot.face_to,
            spot.yaw,
            walk,
            self._stance(appearance),
            hands=self._view.framing is not Framing.CLOSE,
        )

    # 2. One frame

    def _draw_one(
        self, canvas: skia.Canvas, spot: Place, puppet: Puppet, actor: Actor, pose: Pose
    ) -> None:
        wide = self._view.framing is Framing.WIDE
        canvas.save()
        canvas.translate(spot.x - spot.face_to * actor.away(pose.time) * spot.scale, spot.y)
        canvas.scale(spot.scale, spot.scale)
        if wide and not puppet.flies:
            brush = Brush(canvas, self._lit(spot), self._request.style)
            brush.contact(0, puppet.floor(pose.footing.stance) - 1, puppet.size.half * 0.95)
            if pose.footing.sitting and puppet.sits:
                tall = puppet.size.floor / 470
                canvas.save()
                canvas.scale(tall, tall)
                draw_seat(brush, pose.footing.stance, spot.face_to,
                          interior=self._request.setting.interior)  # fmt: skip
                canvas.restore()
        puppet.draw(canvas, pose, legs=self._view.framing is not Framing.CLOSE)
        canvas.restore()

    def _draw_back(self, canvas: skia.Canvas, spot: Place, puppet: Puppet, pose: Pose) -> None:
        kept = self._backs.get(spot.index)
        if kept is None:
            kept = self._backs[spot.index] = self._blurred(spot, puppet)
        image, left, top = kept
        canvas.save()
        canvas.translate(spot.x + 3 * sin(0.7 * pose.time), spot.y + 1.6 * pose.breath)
        canvas.scale(2 / self._view.scale, 2 / self._view.scale)
        canvas.drawImage(image, left, top, LINEAR)
        canvas.restore()

    def _blurred(self, spot: Place, puppet: Puppet) -> tuple[skia.Image, float, float]:
        """Paint a back at half size, out of focus."""
        scale = spot.scale * self._view.scale / 2
        half = int(140 * scale)
        up, down = int(190 * scale), int(170 * scale)
        pixels = np.zeros((up + down, 2 * half, 4), np.uint8)
        info = skia.ImageInfo.Make(
            2 * half, up + down, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType
        )
        surface = skia.Surface.MakeRasterDirect(info, pixels, pixels.strides[0])
        with surface as canvas:
            canvas.translate(half, up)
            canvas.scale(scale, scale)
            puppet.draw_from_behind(canvas, Pose())
        surface.flushAndSubmit()
        soft = cv2.GaussianBlur(pixels, (0, 0), max(0.6, 5.0 * self._view.scale / 2))
        image = skia.Image.fromarray(
            np.ascontiguousarray(soft),
            skia.kBGRA_8888_ColorType,
            skia.kPremul_AlphaType,
            None,
            copy=True,
        )
        return image, float(-half), float(-up)


def _order(shown: Sequence[Appearance], said: Sequence[Saying]) -> list[int]:
    """List appearances by importance: who speaks, first words first, then the others."""
    first = {s.character: s.start for s in reversed(said)}
    return sorted(range(len(shown)), key=lambda i: (first.get(shown[i].character, 1e9), i))
