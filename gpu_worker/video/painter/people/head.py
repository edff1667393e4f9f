"""The parts of a head that keep still: neck, ears, skin with its shadows, nose, wrinkles."""

import skia

from gpu_worker.video.painter.brush import paint, radial
from gpu_worker.video.painter.colours import mix, skia_colour
from gpu_worker.video.painter.paths import oval, smooth
from gpu_worker.video.painter.people.nose import draw_nose
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.skull import Skull


def draw_neck(pen: Pen, skull: Skull) -> None:
    """Draw the neck with the chin's shadow on it; it reaches into the collar."""
    build, t = skull.look.build, skull.yaw
    half, pit = build.neck, build.neck_height
    deep = pit + 25 * build.tall / build.head  # as far as the widest collar is open
    wide = half * (1.1 + 0.6 * min(1.0, build.tall))
    neck = smooth(
        [(-half, 22), (-half * 0.92, pit - 9), (-wide, (pit + deep) / 2 - 2), (0, deep),
         (wide, (pit + deep) / 2 - 2), (half * 0.92, pit - 9), (half, 22)],
        tension=0.6,
    )  # fmt: skip
    pen.flesh(neck, width=1.6, edge=0.0)
    if pen.brush.hand.outlined:  # but not where its foot lies on the clothes
        pen.canvas.save()
        pen.canvas.clipRect(skia.Rect.MakeLTRB(-80, -20, 80, pit - 5))
        pen.flesh(neck, width=1.6)
        pen.canvas.restore()
    drop = skull.chin - 50
    with pen.inside(neck):
        chin = smooth(
            [(-30 + t * 6, 16), (30 + t * 6, 16), (23 + t * 8, 54 + drop), (t * 10, 65 + drop),
             (-23 + t * 8, 54 + drop)],
            tension=0.9,
        )  # fmt: skip
        pen.fill(chin, pen.shade, 0.8, 1.6)


def draw_ears(pen: Pen, skull: Skull) -> None:
    """Draw the ear that is seen, or both in a nearly frontal head."""
    t, look = skull.yaw, skull.look
    near = -1 if t >= 0 else 1
    for side in (-1, 1) if abs(t) < 0.28 else (near,):
        x = side * (look.jaw.cheek * look.build.cheek - 0.5 - 6 * abs(t)) + t * 2
        y = skull.eyes - 2
        size = 1.12 if look.old else 1.0
        ear = smooth(
            [(x - side * 3, y - 6), (x + side * 5.5, y - 9 * size), (x + side * 7.5, y + 2),
             (x + side * 3.4, y + 14 * size), (x - side * 3, y + 13)],
            tension=0.85,
        )  # fmt: skip
        pen.flesh(ear, width=1.2)
        pen.crease([(x + side, y - 4), (x + side * 4.6, y - 3), (x + side * 2.4, y + 6)], 1.4, 0.6)
        if look.jewels:
            _earring(pen, x + side * 2, y + 15, indian=look.indian)


def _earring(pen: Pen, x: float, y: float, *, indian: bool) -> None:
    gold = pen.lit("#e8b23a")
    pen.cloth(oval(x, y + 1, 2.5, 2.5), "#e8b23a", width=0.9)
    if indian:
        bell = smooth([(x - 5, y + 11), (x - 3.4, y + 5), (x + 3.4, y + 5), (x + 5, y + 11)])
        pen.cloth(bell, "#e8b23a", width=0.9)
        for i in (-1, 0, 1):
            pen.fill(oval(x + i * 3.4, y + 13, 1.3, 1.6), mix(gold, "#c8344f", 0.8))


def draw_face(pen: Pen, skull: Skull) -> None:
    """Draw the skin of the face with its blush, the shadows of form and hair, nose and wrinkles."""
    look, t = skull.look, skull.yaw
    outline = skull.outline()
    pen.flesh(outline, width=1.9, start=0.6, shade=0.55)
    with pen.inside(outline):
        _form_shadow(pen, skull)
        _blush(pen, skull)
        if look.beard == "stubble":
            _stubble(pen, skull)
        if look.hair != "bald" or look.headwear:
            brow = smooth(
                [(-48, -60), (-40 + t * 4, -18), (-18 + t * 8, -27), (4 + t * 8, -31),
                 (24 + t * 6, -25), (44, -14), (48, -60)],
                tension=0.8,
            )  # fmt: skip
            pen.fill(brow, pen.shade, 0.42, 2.5)
        draw_nose(pen, skull)
        if look.old:
            _wrinkles(pen, skull)
        if look.freckles:
            _freckles(pen, skull)
    if look.bindi:
        pen.canvas.drawCircle(t * 11, -15.5, 2.7, paint(pen.lit("#b3122e")))


def _form_shadow(pen: Pen, skull: Skull) -> None:
    side, t = -pen.sunward, skull.yaw
    if pen.brush.plain:
        return
    shadow = smooth(
        [(side * 46, -50), (side * 26 + t * 3, -30), (side * 30 + t * 6, -4),
         (side * 22 + t * 8, 18), (side * 24 + t * 8, 34), (side * 4 + t * 9, 58),
         (side * 50, 60)],
        tension=0.8,
    )  # fmt: skip
    pen.fill(shadow, pen.shade, 0.3, 3.2)
    for s in (-1, 1):  # the hollows of the eyes give the brow its weight
        socket = oval(skull.x(s * 16.5), skull.eyes - 4.5, 13, 7.5)
        pen.fill(socket, pen.shade, 0.2 if not skull.look.child else 0.1, 3.0)
    forehead = oval(t * 8 + pen.sunward * 8, -22, 19, 11)
    pen.fill(forehead, mix(pen.lit(pen.skin), "#ffffff", 0.4), 0.16, 6.0)


def _blush(pen: Pen, skull: Skull) -> None:
    look = skull.look
    alpha = 0.36 if look.child else 0.27 if look.female else 0.14
    alpha *= pen.brush.hand.blush
    red = "#e0503c"
    for side in (-1, 1):
        x, y = skull.x(side * 23.5, 8), skull.nose + 2
        stops = [(0.0, skia_colour(red, alpha)), (1.0, skia_colour(red, 0))]
        pen.canvas.drawCircle(x, y, 13, paint(shader=radial((x, y), 13, stops)))


def _stubble(pen: Pen, skull: Skull) -> None:
    t, m = skull.yaw, skull.mouth
    area = smooth(
        [(-44, 4), (-35 + t * 2, 14), (-22 + t * 5, m - 9), (-12 + t * 9, m - 8), (t * 9, m - 9),
         (12 + t * 9, m - 8), (22 + t * 5, m - 9), (35 + t * 2, 14), (44, 4), (46, 62), (0, 72),
         (-46, 62)],
        tension=0.6,
    )  # fmt: skip
    ink = skull.look.hair_ink
    pen.fill(area, mix(pen.lit(ink), pen.dark(ink), 0.45), 0.26, 3)


def _wrinkles(pen: Pen, skull: Skull) -> None:
    t, eyes, mouth = skull.yaw, skull.eyes, skull.mouth
    for side in (-1, 1):
        x = skull.x
        if skull.look.beard not in ("full", "long"):
            pen.crease(
                [(x(side * 8.5), skull.nose + 3), (x(side * 14.5), mouth - 5),
                 (x(side * 16), mouth + 1)], 1.3, 0.42,
            )  # fmt: skip
        bag = [(x(side * 10), eyes + 9.5), (x(side * 17), eyes + 11.6), (x(side * 24), eyes + 9)]
        pen.crease(bag, 1.2, 0.42)
        for j in (-2.4, 1.0, 4.2):
            crow = [(x(side * 31, 6), eyes + j), (x(side * 36, 5), eyes - 1 + j * 1.7)]
            pen.crease([crow[0], crow[1]], 1.0, 0.4)
    for j in range(2):
        y = -25 - j * 6.5
        pen.crease([(-15 + t * 8, y + 1), (t * 8 - 2, y - 1), (15 + t * 8, y + 1)], 1.1, 0.34)


def _freckles(pen: Pen, skull: Skull) -> None:
    places = ((-24, 1), (-20, 4), (-15, 1.5), (-27, 5), (-18, 7), (24, 1), (20, 4), (15, 1.5),
              (27, 5), (18, 7), (-4, 0), (4, 1))  # fmt: skip
    for x, dy in places:
        spot: skia.Path = oval(skull.x(x), skull.nose - 7 + dy, 0.85, 0.75)
        pen.fill(spot, mix(pen.shade, "#8a4020", 0.5), 0.5)
