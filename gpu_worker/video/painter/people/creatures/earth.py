"""Faces on the earth: tree, mountain, water, lamp, tortoise, frog, snake, fish, round things."""

from math import pi, sin

from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.paths import Point, box, limb, oval, smooth, union
from gpu_worker.video.painter.people.creatures.sky import flame_points, sparks
from gpu_worker.video.painter.people.pen import Pen


def tree(pen: Pen, time: float) -> None:
    """A broad old tree; the face is in its trunk."""
    del time
    bark, leaf = "#8a5c3a", "#4f7f3e"
    crown = oval(0, -420, 150, 96)
    for x, y, r in ((-130, -380, 84), (-82, -468, 86), (10, -512, 96), (96, -462, 88), (140, -384, 82),
                    (60, -376, 80), (-50, -366, 82)):  # fmt: skip
        crown = union(crown, oval(x, y, r, r * 0.86))
    trunk = smooth(
        [(-120, 6), (-74, -36), (-66, -130), (-80, -250), (-128, -360), (-60, -330), (0, -350),
         (66, -330), (130, -366), (80, -250), (68, -130), (76, -34), (122, 6), (50, -8), (0, 8),
         (-52, -8)],
        tension=0.55,
    )  # fmt: skip
    pen.cloth(trunk, bark, width=3.0)
    with pen.inside(trunk):
        for x in (-52, -30, 34, 54):
            pen.fold([(x * 1.1, -300), (x, -170), (x * 1.04, -60), (x * 1.5, 0)], bark, 3.0, 0.4)
    pen.cloth(crown, leaf, width=4.0, spray=0.6)
    with pen.inside(crown):
        dice = Dice("leaves")
        for i in range(46):
            x, y = dice.between(-190, 190), dice.between(-580, -330)
            size = dice.between(16, 30)
            tone = mix(leaf, "#b8c860", 0.1 + 0.1 * (i % 3))
            pen.cloth(oval(x, y, size, size * 0.74), tone, rim=0.45, width=1.4, spray=0.5)


def mountain(pen: Pen, time: float) -> None:
    """A peak with snow, its face in the rock."""
    del time
    rock = "#8a7f8c"
    shape: list[Point] = [(-240, 6), (-176, -96), (-132, -158), (-92, -256), (-40, -330), (0, -392),
                          (46, -322), (84, -262), (130, -170), (186, -90), (240, 6)]  # fmt: skip
    path = smooth(shape, tension=0.16)
    pen.cloth(path, rock, width=4.0, spray=0.7)
    with pen.inside(path):
        side = -pen.sunward
        facet = smooth([(0, -392), (side * 46, -322), (side * 130, -170), (side * 250, 20), (side * 90, 20),
                        (side * 56, -150), (side * 20, -250)], tension=0.1)  # fmt: skip
        pen.fill(facet, pen.dark(rock), 0.5)
        snow = smooth([(0, -400), (-66, -292), (-34, -300), (-18, -268), (6, -296), (30, -262), (44, -292),
                       (72, -286)], tension=0.1)  # fmt: skip
        pen.cloth(snow, "#f6f4f2", rim=0.8, width=3.0, spray=0.2)


def stone(pen: Pen, time: float) -> None:
    """A boulder."""
    del time
    path = smooth([(-104, 4), (-118, -60), (-84, -136), (-20, -162), (52, -148), (106, -92), (112, -24),
                   (98, 4)], tension=0.6)  # fmt: skip
    pen.cloth(path, "#94888a", width=3.0, spray=0.7)
    pen.fold([(60, -136), (70, -104), (62, -84)], "#94888a", 2.4, 0.6)
    pen.fold([(-92, -36), (-76, -22), (-80, -6)], "#94888a", 2.2, 0.5)


def water(pen: Pen, time: float) -> None:
    """A wave that rises from moving water and curls over."""
    blue = "#3f8ab0"
    lift = 5 * sin(time * 1.6)
    back = _swell(-190, 190, 62, time * 1.1 + 1.4, 6)
    pen.cloth(
        smooth([*back, (200, 10), (-200, 10)], tension=0.5), mix(blue, "#1f4f80", 0.4), rim=0.5
    )
    body = smooth(
        [(-170, 8), (-140, -50), (-96, -120), (-60, -200 - lift), (10, -252 - lift), (84, -236 - lift),
         (122, -192 - lift), (116, -156), (88, -176), (66, -140), (80, -84), (128, -36), (176, 8)],
        tension=0.6,
    )  # fmt: skip
    pen.cloth(body, blue, width=4.0, spray=0.4)
    with pen.inside(body):
        for i in range(3):
            pen.stroke([(-150 + i * 26, 0), (-104 + i * 26, -104), (-40 + i * 24, -212 - lift + i * 12),
                        (60 + i * 8, -232 - lift + i * 16)], pen.lit("#a8d8e0"), 3, 0.35)  # fmt: skip
    for x, y, r in ((-18, -256, 17), (14, -266, 20), (48, -262, 19), (80, -250, 20), (108, -226, 18),
                    (124, -198, 16), (120, -172, 11)):  # fmt: skip
        pen.cloth(
            oval(x, y - lift + 2 * sin(time * 2 + x), r, r * 0.85), "#f2f8f8", rim=0.4, spray=0.2
        )
    front = _swell(-200, 200, 30, time * 1.4, 7)
    pen.cloth(
        smooth([*front, (205, 14), (-205, 14)], tension=0.5), mix(blue, "#7ac0d0", 0.25), rim=0.8
    )


def _swell(left: float, right: float, height: float, phase: float, crests: int) -> list[Point]:
    step = (right - left) / (2 * crests)
    return [(left + i * step, -height + 7 * sin(phase + i * pi / 2)) for i in range(2 * crests + 1)]


def lamp(pen: Pen, time: float) -> None:
    """A clay lamp with a living flame; the face is on the bowl."""
    pen.brush.glow(0, -188, 230, "#ffb24d", 0.75)
    clay = "#b8683a"
    bowl = smooth([(-112, -118), (-96, -50), (-44, -6), (44, -6), (96, -50), (112, -118), (60, -104), (0, -100),
                   (-60, -104)], tension=0.6)  # fmt: skip
    pen.fill(smooth(flame_points(104, time), tension=0.7), "#f08a2a", 0.95)
    pen.canvas.save()
    pen.canvas.translate(0, -96)
    pen.fill(smooth(flame_points(112, time), tension=0.7), "#f5952e", 0.95)
    pen.fill(smooth(flame_points(70, time * 1.1), tension=0.7), "#ffdf80", 0.95)
    pen.fill(smooth(flame_points(34, time * 1.2), tension=0.7), "#fffbe0", 0.95)
    pen.canvas.restore()
    pen.cloth(bowl, clay, width=3.0)
    pen.cloth(oval(0, -112, 112, 16), mix(clay, "#3a1a10", 0.35), rim=0.8)
    pen.cloth(oval(0, -112, 96, 10), "#d8a04a", rim=0)
    pen.cloth(box(-46, -12, 92, 14, 6), clay, width=2.0)


def round_thing(pen: Pen, time: float) -> None:
    """Something precious without a shape of its own: a warm stone with sparks."""
    path = smooth([(-98, -30), (-92, -124), (-40, -184), (34, -188), (92, -130), (100, -40), (58, 4), (-54, 4)],
                  tension=0.62)  # fmt: skip
    pen.cloth(path, "#d8a45c", width=3.0, spray=0.5)
    pen.canvas.save()
    pen.canvas.translate(0, -96)
    sparks(pen, time, 132)
    pen.canvas.restore()


def tortoise(pen: Pen, time: float) -> None:
    """A high shell on four short legs; the head is separate."""
    del time
    skin, shell = "#8a9a5a", "#7a5a34"
    for x in (-88, -34, 66, 108):
        pen.cloth(limb((x, -46), 22, (x, -6), 20), skin)
    pen.cloth(smooth([(118, -40), (150, -26), (160, -12), (126, -20)], tension=0.6), skin)
    dome = smooth([(-122, -40), (-112, -104), (-62, -164), (8, -186), (78, -166), (122, -104), (132, -40),
                   (70, -26), (-60, -26)], tension=0.6)  # fmt: skip
    pen.cloth(dome, shell, width=3.4, spray=0.6)
    with pen.inside(dome):
        pale = mix(shell, "#e0b868", 0.4)
        for x, y, w in ((8, -128, 34), (-58, -106, 27), (72, -108, 28), (-26, -66, 26), (38, -66, 28),
                        (-90, -56, 20), (102, -58, 22)):  # fmt: skip
            plate = smooth([(x - w, y), (x - w * 0.5, y - w * 0.8), (x + w * 0.5, y - w * 0.8), (x + w, y),
                            (x + w * 0.5, y + w * 0.75), (x - w * 0.5, y + w * 0.75)], tension=0.25)  # fmt: skip
            pen.cloth(plate, pale, width=1.6, rim=0.6)
    rim = smooth(
        [(-128, -44), (0, -28), (136, -44), (132, -28), (0, -14), (-124, -28)], tension=0.6
    )
    pen.cloth(rim, mix(shell, "#e0b868", 0.2), width=1.8)


def tortoise_head(pen: Pen, time: float) -> None:
    """Head and neck around the face."""
    del time
    skin = "#98a864"
    pen.cloth(limb((58, 44), 26, (6, 14), 30), skin)
    head = smooth([(0, -56), (42, -46), (56, -8), (46, 30), (20, 48), (-20, 48), (-46, 30), (-56, -8), (-42, -46)],
                  tension=0.7)  # fmt: skip
    pen.cloth(head, skin, width=2.4)


def frog(pen: Pen, time: float) -> None:
    """A sitting frog; the face is on its broad head."""
    del time
    green = "#5f9a4a"
    for s in (-1, 1):
        thigh = smooth(
            [(s * 40, 0), (s * 50, -62), (s * 96, -70), (s * 122, -28), (s * 128, 4)], tension=0.7
        )
        pen.cloth(thigh, green)
    body = smooth([(-72, 0), (-84, -66), (-50, -120), (50, -120), (84, -66), (72, 0)], tension=0.7)
    pen.cloth(body, green, width=2.4)
    pen.cloth(oval(0, -44, 50, 46), "#d8dc9a", rim=0.2)
    for s in (-1, 1):
        pen.cloth(limb((s * 40, -64), 15, (s * 46, -8), 12), green)
        for i in (-1, 0, 1):
            pen.cloth(oval(s * 46 + i * 13, -2, 9, 6), green, width=1.2)


def frog_head(pen: Pen, time: float) -> None:
    """A broad head with eyes on top."""
    del time
    green = "#69a852"
    head = smooth(
        [(0, -34), (56, -36), (88, 2), (70, 44), (0, 58), (-70, 44), (-88, 2), (-56, -36)],
        tension=0.7,
    )
    for s in (-1, 1):
        pen.cloth(oval(s * 44, -36, 27, 27), green)
    pen.cloth(head, green, width=2.4)


def fish(pen: Pen, time: float) -> None:
    """A round fish with waving fins, seen from the front quarter."""
    gold = "#e88a3a"
    wave = 10 * sin(time * 5)
    tail = smooth(
        [(84, -100), (150, -160 + wave), (176, -100 + wave * 1.4), (150, -40 + wave)], tension=0.6
    )
    pen.cloth(tail, mix(gold, "#d8443a", 0.3))
    fin = smooth([(-30, -172), (10, -226 + wave * 0.4), (70, -208), (60, -160)], tension=0.6)
    pen.cloth(fin, mix(gold, "#d8443a", 0.3))
    pen.cloth(oval(0, -100, 104, 88), gold, width=3.0)
    with pen.inside(oval(0, -100, 104, 88)):
        for i in range(3):
            for j in range(4):
                x, y = 46 + i * 22, -150 + j * 30 + 15 * (i % 2)
                pen.fold([(x, y - 12), (x + 10, y), (x, y + 12)], gold, 2.0, 0.5)
    side = smooth([(30, -74), (76, -50 + wave), (60, -28 + wave), (24, -50)], tension=0.6)
    pen.cloth(side, mix(gold, "#f6d080", 0.4))


def snake(pen: Pen, time: float) -> None:
    """Coils with a raised neck; the head is separate."""
    ink, pale = "#6f9a4f", "#d8cf8a"
    for i, (w, y) in enumerate(((118, -16), (98, -42), (74, -64))):
        coil = oval(2 * sin(time + i), y, w, 24)
        pen.cloth(coil, ink, width=2.4)
        with pen.inside(coil):
            for j in range(7):
                pen.cloth(oval(-w + 18 + j * w / 3.2, y - 8, 9, 5), pale, rim=0)
    neck = smooth(
        [(-26, -60), (-30, -130), (-14, -200), (16, -200), (20, -130), (34, -62)], tension=0.6
    )
    pen.cloth(neck, ink, width=2.4)
    for i in range(6):
        pen.cloth(oval(-4, -84 - i * 20, 13, 7), pale, rim=0.2)


def snake_head(pen: Pen, time: float) -> None:
    """A smooth flat head."""
    del time
    head = smooth(
        [(0, -46), (38, -36), (58, 4), (40, 42), (0, 56), (-40, 42), (-58, 4), (-38, -36)],
        tension=0.7,
    )
    pen.cloth(head, "#7aa858", width=2.4)
