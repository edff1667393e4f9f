"""What arms say: named gestures, chosen by feeling, that rise and fall with a clause."""

from typing import NamedTuple

from gpu_worker.video.painter.people.easing import ease
from gpu_worker.video.painter.people.pose import Arm
from studio.domain.film import Emotion

Arms = tuple[Arm, Arm]
"""The arm on the side that the figure faces, and the other one."""

GESTURES: dict[str, Arms] = {
    "rest": (Arm(9, 4), Arm(9, 3)),
    "lap": (Arm(16, -36), Arm(18, -40)),
    "knees": (Arm(26, 14), Arm(26, 14)),
    "present": (Arm(26, 108, "open"), Arm(9, 4)),
    "offer": (Arm(22, 78, "cup"), Arm(10, 6)),
    "both": (Arm(24, 94, "open"), Arm(24, 92, "open")),
    "point": (Arm(40, 104, "point"), Arm(9, 4)),
    "count": (Arm(26, 142, "count"), Arm(9, 4)),
    "heart": (Arm(20, -112, "relaxed"), Arm(9, 4)),
    "hip": (Arm(9, 4), Arm(40, -42, "fist")),
    "fist": (Arm(22, 138, "fist"), Arm(14, 10, "fist")),
    "guard": (Arm(16, 152, "open"), Arm(14, 146, "open")),
    "raise": (Arm(64, 148, "open"), Arm(12, 8)),
    "call": (Arm(52, 158, "cup"), Arm(9, 4)),
    "chin": (Arm(10, -142, "relaxed"), Arm(20, -84, "relaxed")),
    "joined": (Arm(24, -122, "joined"), Arm(24, -122, "joined")),
    "hush": (Arm(12, -138, "point"), Arm(9, 4)),
}

BY_FEELING: dict[Emotion, tuple[str, ...]] = {
    Emotion.NEUTRAL: ("present", "offer", "count", "heart", "both"),
    Emotion.HAPPY: ("both", "present", "raise", "heart"),
    Emotion.SAD: ("heart", "offer", "rest"),
    Emotion.ANGRY: ("point", "fist", "hip"),
    Emotion.AFRAID: ("guard", "heart"),
    Emotion.SURPRISED: ("guard", "both", "raise"),
    Emotion.WHISPER: ("hush", "heart", "offer"),
    Emotion.SHOUT: ("call", "raise", "fist"),
}


class Beat(NamedTuple):
    """One gesture in time: it rises from `start`, stays and falls away after `end` (seconds)."""

    start: float
    end: float
    name: str

    def weight(self, time: float) -> float:
        """How far the gesture has come at `time`: half a second up, six tenths down."""
        rise = ease((time - self.start) / 0.5)
        return rise * (1 - ease((time - self.end) / 0.6))


def arms_at(beats: list[Beat], time: float, idle: str, side: int) -> Arms:
    """Return the arms at `time`, left and right of the screen; `side` is where the figure faces."""
    first, second = GESTURES[idle]
    for beat in beats:
        if beat.start <= time <= beat.end + 0.6:
            weight = beat.weight(time)
            to_first, to_second = GESTURES[beat.name]
            first, second = _between(first, to_first, weight), _between(second, to_second, weight)
    return (second, first) if side >= 0 else (first, second)


def _between(a: Arm, b: Arm, share: float) -> Arm:
    return Arm(
        a.upper + (b.upper - a.upper) * share,
        a.fore + (b.fore - a.fore) * share,
        b.hand if share > 0.45 else a.hand,
    )
