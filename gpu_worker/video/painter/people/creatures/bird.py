"""Birds, in profile: the beak is the mouth."""

from dataclasses import dataclass, replace
from math import sin

import skia

from gpu_worker.video.painter.brush import Brush
from gpu_worker.video.painter.colours import Ink, mix
from gpu_worker.video.painter.palette import Light
from gpu_worker.video.painter.paths import oval, smooth
from gpu_worker.video.painter.people.creatures.hop import hopping
from gpu_worker.video.painter.people.creatures.mask import Mask, draw_mask
from gpu_worker.video.painter.people.mouth import CAVITY, TONGUE, shown
from gpu_worker.video.painter.people.parts import Parts
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.pose import Pose, Stance
from gpu_worker.video.painter.people.puppet import Size


@dataclass(frozen=True, slots=True)
class Bird:
    """A species: plumage, wing, breast, beak; `hook` bends the beak, `long` lengthens it."""

    plumage: Ink
    wing: Ink
    breast: Ink
    beak: Ink = "#e0a048"
    iris: Ink = "#c98a2a"
    crest: bool = False
    hook: float = 0.0
    long: float = 1.0
    train: Ink = ""
    size: float = 1.0


BIRDS: dict[str, Bird] = {
    "crow": Bird("#2f2c4a", "#4a5080", "#34314f", "#6a5a58", crest=True),
    "sparrow": Bird("#9a6a44", "#7a4a30", "#ecdcc0", "#d8a050", size=0.72),
    "parrot": Bird("#3f9a4a", "#2f7a5a", "#9ac85a", "#d8443a", "#e0a03a", hook=8, size=0.9),
    "peacock": Bird(
        "#2a6aa8", "#2f8a7a", "#2f7ab0", "#c8b08a", crest=True, train="#2f8a5a", size=1.1
    ),
    "eagle": Bird("#6a4630", "#4f3424", "#f0e6d4", "#e8b03a", hook=10, size=1.3),
    "owl": Bird("#8a6a4c", "#6f5238", "#d8c09a", "#c8a05a", "#e8b02a", hook=5, long=0.6, size=1.0),
    "swan": Bird("#f4efe6", "#e6dfd4", "#fbf7ee", "#e8862e", size=1.2),
    "hen": Bird("#b8643a", "#9a4a2c", "#e0a868", "#e0a048", crest=True, size=0.95),
    "dove": Bird("#e6e0e2", "#cfc8d2", "#f6f0ee", "#c88a7a", size=0.8),
    "bird": Bird("#4a86c0", "#35689c", "#f0d8b0", "#e0a048", size=0.8),
}
BIRD_ALIASES = {
    "raven": "crow", "pigeon": "dove", "duck": "swan", "goose": "swan", "crane": "swan",
    "heron": "swan", "hawk": "eagle", "falcon": "eagle", "vulture": "eagle", "kite": "eagle",
    "rooster": "hen", "cock": "hen", "chicken": "hen", "myna": "crow", "nightingale": "sparrow",
}  # fmt: skip


class BirdPuppet:
    """Draws one bird, origin on the floor, turned to the side that its head turns to."""

    flies = False
    sits = False

    def __init__(self, bird: Bird, light: Light, style: str, scale: float) -> None:
        self._bird, self._light, self._style = bird, light, style
        self._parts = Parts(scale * bird.size, style)

    @property
    def size(self) -> Size:
        k = self._bird.size
        return Size(226 * k, 0.0, -10 * k, 226 * k, 120 * k, 105 * k)

    def floor(self, stance: Stance) -> float:  # noqa: ARG002  (a bird always stands)
        """Return 0: the origin is on the floor."""
        return 0.0

    def draw(self, canvas: skia.Canvas, pose: Pose, *, legs: bool = True) -> None:  # noqa: ARG002
        """Draw this moment."""
        side = 1 if pose.yaw > 0 else -1
        # Parts are drawn looking left; a bird that looks right is drawn mirrored, its light too.
        canvas.save()
        canvas.scale(-side * self._bird.size, self._bird.size)
        pen = Pen(Brush(canvas, _mirrored(self._light, side), self._style), self._bird.plumage)
        hopping(canvas, pose)
        self._parts.put(canvas, ("body", side), (-80, -190, 240, 14), lambda c: self._body(c, side))
        self._wing(canvas, pose, side)
        canvas.translate(-24, -166 + 1.2 * pose.breath + pose.nod * 3.4 + pose.expression.droop * 2)
        canvas.rotate(pose.tilt * 1.4 - pose.nod * 1.4)
        self._beak(pen, pose)
        self._parts.put(canvas, ("head", side), (-50, -70, 60, 52), lambda c: self._head(c, side))
        mask = Mask(apart=0.0, eye_y=-8, eye=12, iris=self._bird.iris, single=-1, depth=0.0,
                    white="#f4ead8", shut="#1c1420")  # fmt: skip
        canvas.translate(-13, 0)
        gaze = pose.gaze if side < 0 else (-pose.gaze[0], pose.gaze[1])
        draw_mask(pen, mask, _with_gaze(pose, gaze), 0.0)
        canvas.restore()

    def draw_from_behind(self, canvas: skia.Canvas, pose: Pose) -> None:
        """Draw the bird with its back to us."""
        canvas.save()
        canvas.scale(self._bird.size, self._bird.size)
        self._body(canvas, -1)
        canvas.translate(-24, -166)
        self._head(canvas, -1)
        canvas.restore()
        del pose

    def _pen(self, canvas: skia.Canvas, side: int) -> Pen:
        return Pen(Brush(canvas, _mirrored(self._light, side), self._style), self._bird.plumage)

    def _body(self, canvas: skia.Canvas, side: int) -> None:
        bird, pen = self._bird, self._pen(canvas, side)
        for x in (-10, 14):
            leg = pen.lit("#b8844a")
            pen.stroke([(x, 0), (x + 4, -34)], leg, 5)
            for d in (-12, 4, 16):
                pen.stroke([(x, 0), (x + d, 4)], leg, 4)
        if bird.train:
            for i in range(5):
                feather = smooth([(40, -60), (130 + i * 8, -70 + i * 18), (226, -60 + i * 16), (220, -40 + i * 14),
                                  (120, -36 + i * 10)], tension=0.7)  # fmt: skip
                pen.cloth(feather, bird.train)
                pen.cloth(oval(206, -50 + i * 15, 9, 8), "#2a5aa0", width=1)
        tail = smooth([(40, -40), (120, -26), (168, -12), (150, -34), (90, -76)], tension=0.7)
        pen.cloth(tail, bird.wing)
        body = smooth([(-44, -60), (-52, -110), (-20, -160), (30, -140), (70, -80), (56, -40), (0, -26)],
                      tension=0.85)  # fmt: skip
        pen.cloth(body, bird.plumage, width=2.4)
        with pen.inside(body):
            pen.cloth(oval(-36, -84, 36, 62), bird.breast, rim=0)

    def _wing(self, canvas: skia.Canvas, pose: Pose, side: int) -> None:
        lift = pose.arms[1].upper - 9 if pose.arms[1].upper > 12 else pose.arms[0].upper - 9
        canvas.save()
        canvas.translate(10, -118)
        canvas.rotate(-max(0.0, min(34.0, lift)) + 2 * sin(pose.time * 2))
        self._parts.put(
            canvas, ("wing", side), (-40, -30, 140, 120), lambda c: self._wing_shape(c, side)
        )
        canvas.restore()

    def _wing_shape(self, canvas: skia.Canvas, side: int) -> None:
        bird, pen = self._bird, self._pen(canvas, side)
        wing = smooth([(-20, -8), (30, -2), (82, 56), (118, 94), (64, 78), (10, 62)], tension=0.75)
        pen.cloth(wing, bird.wing, width=2.2)
        with pen.inside(wing):
            for i in range(3):
                pen.fold(
                    [(10 + i * 12, 20 + i * 4), (50 + i * 14, 56 + i * 6), (96, 88 - i * 4)],
                    bird.wing,
                )

    def _head(self, canvas: skia.Canvas, side: int) -> None:
        bird, pen = self._bird, self._pen(canvas, side)
        if bird.crest:
            red = "#c8322e" if bird.beak == "#e0a048" else bird.plumage
            for i in range(3):
                tuft = smooth(
                    [(4 + i * 8, -34), (14 + i * 9, -56 + i * 4), (20 + i * 8, -32)], tension=0.6
                )
                pen.cloth(tuft, red, width=1.4)
        pen.cloth(oval(0, 0, 41, 38), bird.plumage, width=2.4)
        cheek = mix(bird.plumage, bird.breast, 0.55)
        pen.cloth(oval(-12, 6, 24, 22), cheek, rim=0, shade=0.5)

    def _beak(self, pen: Pen, pose: Pose) -> None:
        bird = self._bird
        mouth = shown(pose.mouth, pose.expression)
        gape = min(1.0, mouth.opening / 11)
        x, reach = -31.0, bird.long
        upper = smooth([(x + 4, -12), (x - 30 * reach, -9), (x - 60 * reach, 7 + bird.hook),
                        (x - 30 * reach, 7), (x + 6, 8)], tension=0.7)  # fmt: skip
        lower = smooth(
            [(4, -2), (-24 * reach, 1), (-45 * reach, 4), (-22 * reach, 11), (6, 10)], tension=0.7
        )
        canvas = pen.canvas
        if gape > 0.06:
            inside = smooth([(x + 8, 0), (x - 36 * reach, 6), (x - 30 * reach, 6 + 17 * gape), (x + 8, 10)],
                            tension=0.5)  # fmt: skip
            pen.fill(inside, CAVITY)
            pen.fill(oval(x - 8, 8 + 5 * gape, 15 * reach, 2.4 * gape), TONGUE)
        canvas.save()
        canvas.translate(x, 6)
        canvas.rotate(-19 * gape)
        pen.cloth(lower, mix(bird.beak, "#5a2a10", 0.25), width=1.2)
        canvas.restore()
        canvas.save()
        canvas.rotate(7 * gape)
        pen.cloth(upper, bird.beak, width=1.4)
        canvas.restore()


def _mirrored(light: Light, side: int) -> Light:
    dx, dy = light.direction
    return replace(light, direction=(-side * dx, dy))


def _with_gaze(pose: Pose, gaze: tuple[float, float]) -> Pose:
    return replace(pose, gaze=gaze)
