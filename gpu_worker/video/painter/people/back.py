"""The head of a listener, seen from behind over the shoulder."""

from gpu_worker.video.painter.colours import mix
from gpu_worker.video.painter.paths import Points, smooth
from gpu_worker.video.painter.people.accessories import draw_headwear, draw_headwear_behind
from gpu_worker.video.painter.people.hair import draw_hair_behind
from gpu_worker.video.painter.people.hair_stroke import lock
from gpu_worker.video.painter.people.head import draw_ears, draw_neck
from gpu_worker.video.painter.people.pen import Pen
from gpu_worker.video.painter.people.skull import Skull


def draw_back_of_head(pen: Pen, skull: Skull) -> None:
    """Draw neck, ears and hair from behind, with what is worn on them."""
    look = skull.look
    draw_neck(pen, skull)
    if look.headwear not in ("hijab", "hood"):
        draw_ears(pen, skull)
    outline: Points = [
        (0, -64), (30, -57), (45, -28), (44, 8), (34, 34), (17, 46), (-17, 46), (-34, 34), (-44, 8),
        (-45, -28), (-30, -57),
    ]  # fmt: skip
    if look.headwear in ("hijab", "hood"):
        ink = look.second if look.headwear == "hijab" else look.main
    elif look.hair in ("bald", "receding"):
        ink = mix(look.skin, look.hair_ink, 0.3)
    else:
        ink = look.hair_ink
    pen.cloth(smooth(outline, tension=0.56), ink, width=2.2)
    for i in range(9):
        x = -36 + i * 9
        lock(pen, [(0, -52), (x * 0.9, -20), (x * 0.8, 34)], ink)
    draw_hair_behind(pen, skull)
    draw_headwear_behind(pen, skull)
    if look.headwear not in ("hijab", "hood"):
        draw_headwear(pen, skull)
