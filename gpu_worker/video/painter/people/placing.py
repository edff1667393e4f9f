"""Where everybody stands in the frame, by framing."""

from collections.abc import Sequence
from dataclasses import dataclass

from gpu_worker.video.painter.people.pose import Stance
from gpu_worker.video.painter.people.puppet import Puppet, Size
from gpu_worker.video.painter.view import View
from studio.domain.film import Framing

WAIST, CROWN = 150.0, 138.0
"""A grown person from the neck pit to the waist and to the top of the hair, adult units."""


@dataclass(frozen=True, slots=True)
class Place:
    """One puppet in the frame: origin (x, y) in units of the frame, its scale, where it turns.

    `index` is its number in the order of the appearances; `back` shows it from behind, blurred.
    """

    index: int
    x: float
    y: float
    scale: float
    face_to: int
    yaw: float
    back: bool = False


def place(
    view: View, puppets: Sequence[Puppet], stances: Sequence[Stance], order: Sequence[int]
) -> list[Place]:
    """Place puppets, farthest first. `order` lists them by importance: who speaks first leads."""
    if not order:
        return []
    framing = view.framing
    if framing is Framing.WIDE:
        return _wide(view, puppets, stances)
    if framing is Framing.CLOSE:
        return _close(view, puppets, order)
    if framing is Framing.OVER_SHOULDER and len(order) > 1:
        return _over_shoulder(view, puppets, order)
    if framing is Framing.TWO_SHOT and len(order) > 1:
        return _two(view, puppets, order)
    return _medium(view, puppets, order)


def _wide(view: View, puppets: Sequence[Puppet], stances: Sequence[Stance]) -> list[Place]:
    width, height, count = view.width, view.height, len(puppets)
    walkers = [i for i, p in enumerate(puppets) if not p.flies]
    share = 0.43 if count <= 2 else 0.38 if count <= 4 else 0.33
    tallest = max((puppets[i].size.top + puppets[i].size.floor for i in walkers), default=600.0)
    scale = share * min(height, width * 0.78) / max(540.0, min(tallest, 700.0))
    spread = min(0.22 * width, 0.7 * width / max(1, len(walkers)))
    centre = min(max(view.spot, 0.2 * width), 0.8 * width)
    half = spread * (len(walkers) - 1) / 2
    centre = min(max(centre, 0.14 * width + half), 0.86 * width - half)
    found: list[Place] = []
    for n, i in enumerate(walkers):
        x = centre + (n - (len(walkers) - 1) / 2) * spread
        back = n % 2 == 1 and len(walkers) > 3
        ground = view.ground - (0.035 * height if back else 0.0)
        own = scale * (0.92 if back else 1.0) * _grown(puppets[i].size)
        y = ground - puppets[i].floor(stances[i]) * own
        middle = centre if len(walkers) > 1 else width / 2
        side = 1 if x < middle else -1
        found.append(Place(i, x, y, own, side, 0.36 if len(walkers) > 1 else 0.24))
    fliers = [i for i, p in enumerate(puppets) if p.flies]
    for n, i in enumerate(fliers):
        size = puppets[i].size
        own = 0.34 * height / (size.top + size.floor)
        x = (
            width * (0.5 + (n - (len(fliers) - 1) / 2) * 0.3)
            if not walkers
            else (width * (0.24 + 0.26 * n) if centre > width / 2 else width * (0.76 - 0.26 * n))
        )
        found.append(Place(i, x, height * 0.29, own, 1 if x < width / 2 else -1, 0.2))
    return sorted(found, key=lambda p: p.y + puppets[p.index].size.floor * p.scale)


def _grown(size: Size) -> float:
    """Bring the very small nearer and keep the very large in the frame."""
    tall = size.top + size.floor
    return min(1.55, 210 / tall) if tall < 210 else min(1.0, 720 / tall)


def _fit(size: Size, view: View) -> float:
    """Scale at which a puppet fills a medium shot."""
    return min(0.9 * view.height / (size.top + size.waist), 0.27 * view.width / size.half)


def _shared(view: View, room: float = 0.9) -> float:
    """Scale at which grown people fill a medium shot `room` of the frame high."""
    return min(room * view.height / (CROWN + WAIST), 0.0034 * view.width)


def _lowered(size: Size, view: View, scale: float) -> float:
    """Origin's height among others: small ones stand lower, heads stay inside the frame."""
    y = view.height - WAIST * scale
    lower = max(0.0, (470 - size.floor) * scale * 0.42)
    return min(y + lower, view.height * 0.72)


def _own(size: Size, view: View, scale: float, *, person: bool) -> tuple[float, float]:
    """Return scale and height of the origin of one among several."""
    if person:
        return scale, _lowered(size, view, scale)
    own = (scale * _fit(size, view)) ** 0.5
    own = min(own, _fit(size, view), 0.24 * view.width / size.half)
    return own, view.height * 0.97 - size.waist * own


def _medium(view: View, puppets: Sequence[Puppet], order: Sequence[int]) -> list[Place]:
    width = view.width
    lead = order[0]
    size = puppets[lead].size
    if len(order) == 1:
        scale = _fit(size, view)
        y = view.height - size.waist * scale
        if puppets[lead].flies:
            y = view.height * 0.5
        side = -1 if view.light_at[0] < width / 2 else 1
        return [Place(lead, width * (0.5 - 0.05 * side), y, scale, side, 0.26)]
    scale = _shared(view)
    own, y = _own(size, view, scale, person=puppets[lead].sits)
    middle = 0.66 if view.width < view.height else 0.6
    found = [Place(lead, width * middle, y, own, -1, 0.3)]
    narrow = view.width < view.height
    spots = (0.2, 0.98, -0.04) if narrow else (0.25, 0.88, 0.06)
    for n, i in enumerate(order[1:4]):
        own, y = _own(puppets[i].size, view, scale * 0.82, person=puppets[i].sits)
        x = width * spots[n]
        found.insert(0, Place(i, x, y, own, 1 if x < width * 0.6 else -1, 0.42))
    return found


def _close(view: View, puppets: Sequence[Puppet], order: Sequence[int]) -> list[Place]:
    size = puppets[order[0]].size
    tall = size.face_top - size.face_bottom
    scale = min(0.64 * view.height / tall, 0.3 * view.width / min(size.half, tall * 0.5))
    y = view.height * 0.475 + (size.face_top + size.face_bottom) / 2 * scale
    side = -1 if view.light_at[0] < view.width / 2 else 1
    return [Place(order[0], view.width * (0.5 - 0.03 * side), y, scale, side, 0.24)]


def _two(view: View, puppets: Sequence[Puppet], order: Sequence[int]) -> list[Place]:
    left, right = sorted(order[:2])
    scale = min(_shared(view, 0.84), 0.0034 * view.width)
    found: list[Place] = []
    for i, share, side in ((left, 0.31, 1), (right, 0.69, -1)):
        own, y = _own(puppets[i].size, view, scale, person=puppets[i].sits)
        found.append(Place(i, view.width * share, y, own, side, 0.5))
    return found


def _over_shoulder(view: View, puppets: Sequence[Puppet], order: Sequence[int]) -> list[Place]:
    lead, listener = order[0], order[1]
    right = lead > listener
    side = -1 if right else 1
    scale = _shared(view) * 0.98
    own, y = _own(puppets[lead].size, view, scale, person=puppets[lead].sits)
    near = min(scale * 1.75, 0.0046 * view.width)
    edge = 0.13 if view.width > view.height else 0.06
    x = view.width * (edge if right else 1 - edge)
    size = puppets[listener].size
    far_y = view.height * 1.02 - 20 * near if puppets[listener].sits else view.height * 1.0
    if not puppets[listener].sits:
        near = min(near, 0.75 * view.height / (size.top + size.floor) * 1.6)
    return [
        Place(lead, view.width * (0.62 if right else 0.38), y, own, side, 0.4),
        Place(listener, x, far_y, near, -side, 0.0, back=True),
    ]
