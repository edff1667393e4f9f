"""Acting: what a character does at every moment of a shot. Any moment may be asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, pi, sin, tau

from gpu_worker.video.painter.dice import Dice
from gpu_worker.video.painter.people.easing import braked, ease, span
from gpu_worker.video.painter.people.expression import FEELINGS, NEUTRAL, Expression, between
from gpu_worker.video.painter.people.gestures import BY_FEELING, Beat, arms_at
from gpu_worker.video.painter.people.legs import STRIDE
from gpu_worker.video.painter.people.pose import Arm, Footing, Pose, Stance
from gpu_worker.video.painter.people.script import Saying
from gpu_worker.video.painter.people.visemes import MouthTrack, keys
from studio.domain.film import Delivery, Emotion
from studio.domain.film import Pose as Blocking

BLINK = 0.055
"""Half of a blink, seconds: lids are shut for about 110 ms."""
_ANSWERS = {
    Emotion.HAPPY: Emotion.HAPPY,
    Emotion.SAD: Emotion.SAD,
    Emotion.ANGRY: Emotion.AFRAID,
    Emotion.SHOUT: Emotion.SURPRISED,
    Emotion.AFRAID: Emotion.AFRAID,
    Emotion.SURPRISED: Emotion.SURPRISED,
}
"""How a listener's face answers."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a character acts.

    `face_to` is the side (−1, 1) that it is turned to; `yaw` how far its head turns there at rest;
    `walk` the distance in its own units that it walks in from; `seat` its stance when it sits; `hands`
    False keeps them out of a close shot.
    """

    face_to: int = 1
    yaw: float = 0.32
    walk: float = 0.0
    seat: Stance = Stance.BENCH
    hands: bool = True


class Actor:
    """Plays one character through a shot of `seconds`."""

    def __init__(
        self,
        name: str,
        blocking: Blocking,
        mark: Mark,
        said: Sequence[Saying],
        seconds: float,
        fps: float = 24.0,
    ) -> None:
        self._mark, self._seconds, self._blocking = mark, seconds, blocking
        self._dice = Dice("acting", name, blocking)
        self._own = [s for s in said if s.character == name]
        self._others = [s for s in said if s.character != name]
        aloud = [s for s in self._own if s.aloud]
        self._mouth = MouthTrack(
            (k for s in aloud for k in keys(s.spoken.speech.phones, s.spoken.start)), fps
        )
        self._stresses = [t for s in aloud for t in s.stresses()]
        self._blinks = self._plan_blinks()
        self._glances = self._plan_glances()
        self._beats = self._plan_beats()
        self._tempo = self._dice.fork("tempo").between(0.85, 1.15)
        self._offset = self._dice.fork("offset").between(0, 9)
        self._pace = STRIDE / 1.02
        self._arrival = min(0.6 * seconds, mark.walk / self._pace + 0.2) if mark.walk else 0.0

    # 1. Plans, made once

    def _plan_blinks(self) -> list[float]:
        dice, time = self._dice.fork("blinks"), 0.0
        found = [t + 0.05 for t in self._mouth.phrase_ends]
        time = dice.between(0.4, 2.0)
        while time < self._seconds + 1:
            if all(abs(time - t) > 0.9 for t in found):
                found.append(time)
            time += dice.between(2.0, 4.6)
        return sorted(found)

    def _plan_glances(self) -> list[tuple[float, float, float]]:
        """Moments at which the eyes jump, and where to (x towards the partner, y)."""
        dice = self._dice.fork("glances")
        found = [(-1.0, 0.35, 0.0)]
        time = dice.between(0.6, 1.6)
        while time < self._seconds + 1:
            aside = dice.happens(0.22)
            found.append(
                (time, dice.between(-0.5, 0.0) if aside else dice.between(0.15, 0.55),
                 dice.between(-0.35, 0.3) if aside else dice.between(-0.1, 0.1))
            )  # fmt: skip
            time += dice.between(0.8, 2.4) if not aside else dice.between(0.4, 0.9)
        return found

    def _plan_beats(self) -> list[Beat]:
        dice, found = self._dice.fork("gestures"), list[Beat]()
        share = 0.95 if self._blocking is Blocking.GESTURE else 0.6
        if not self._mark.hands:
            return found
        for saying in self._own:
            if saying.delivery is Delivery.CHANT:
                found.append(Beat(saying.start - 0.4, saying.end, "joined"))
                continue
            if not saying.aloud:
                found.append(Beat(saying.start, saying.end, "chin"))
                continue
            for start, end in saying.clauses():
                names = BY_FEELING[saying.emotion]
                if end - start > 0.6 and dice.happens(share):
                    found.append(Beat(start - 0.12, end, dice.pick(names)))
        if self._blocking is Blocking.GESTURE and not found:
            names = BY_FEELING[Emotion.NEUTRAL]
            found.append(
                Beat(min(0.6, self._seconds * 0.2), self._seconds * 0.75, dice.pick(names))
            )
        return found

    # 2. One moment

    def away(self, time: float) -> float:
        """How far the character still is from its mark, in its own units (0 once arrived)."""
        if not self._arrival or time >= self._arrival:
            return 0.0
        left = 1 - max(0.0, time) / self._arrival
        return self._mark.walk * braked(left)

    def pose(self, time: float) -> Pose:
        """Return what the character does at `time` (seconds in the shot)."""
        mood, chanting = self._mood(time)
        mark = self._mark
        t = time * self._tempo + self._offset
        mouth = self._mouth.at(time, mood.gain)
        walking = self.away(time) > 0
        blink = max((exp(-(((time - b) / BLINK) ** 4)) for b in self._blinks), default=0.0)
        if chanting:
            blink = max(blink, 0.62 * chanting)
        nod = 0.4 * sin(1.9 * t) + sum(
            1.3 * exp(-(((time - s) / 0.11) ** 2)) for s in self._stresses if abs(time - s) < 0.4
        )
        bob = 1.2 * abs(sin(self._phase(time))) if walking else 0.0
        return Pose(
            time=time,
            expression=mood,
            mouth=mouth,
            blink=blink,
            yaw=self._yaw(time) + 0.02 * sin(0.9 * t),
            nod=nod + bob,
            tilt=1.2 * sin(0.8 * t) + 0.8 * sin(1.7 * t + 1) * self._voice(time) + mood.lean,
            gaze=self._gaze(time),
            arms=self._arms(time, t, walking=walking),
            footing=self._footing(time, walking=walking),
            shift=0.0 if walking else 0.42 * sin(0.55 * t) + 0.18 * sin(1.21 * t),
            breath=sin(tau * t / 3.6),
            wind=0.8 + 0.3 * sin(0.7 * t) + (0.8 * -mark.face_to if walking else 0.0),
        )

    def _voice(self, time: float) -> float:
        """How much the character is speaking, 0..1."""
        return max(
            (span(time, s.start, s.end, 0.25, 0.4) for s in self._own if s.aloud), default=0.0
        )

    def _mood(self, time: float) -> tuple[Expression, float]:
        mood, chanting = between(NEUTRAL, FEELINGS[Emotion.HAPPY], 0.12), 0.0
        for saying in self._own:
            level = span(time, saying.start, saying.end, 0.45, 0.8)
            rest = 0.28 * span(time, saying.start - 0.8, self._seconds + 1, 0.8, 0.8)
            strength = max(rest, 0.85 * level)
            if strength > 0:
                mood = between(mood, FEELINGS[saying.emotion], strength)
            if saying.delivery is Delivery.CHANT:
                chanting = max(chanting, level)
        hearing = 1 - self._voice(time)
        for saying in self._others:
            answer = _ANSWERS.get(saying.emotion)
            level = 0.35 * hearing * span(time, saying.start + 0.4, saying.end, 0.4, 1.2)
            if answer and level > 0:
                mood = between(mood, FEELINGS[answer], level)
        return mood, chanting

    def _yaw(self, time: float) -> float:
        mark = self._mark
        if self.away(time) > 0:
            return 0.58 * mark.face_to
        talk = self._voice(time)
        hear = max((span(time, s.start, s.end, 0.3, 0.6) for s in self._others), default=0.0)
        turn = mark.yaw * (1 - 0.35 * talk * (0.5 + 0.5 * sin(1.1 * time + self._offset)))
        turn += 0.1 * hear * (1 - talk)
        arrived = ease((time - self._arrival) / 0.5) if self._arrival else 1.0
        return mark.face_to * (0.58 * (1 - arrived) + turn * arrived)

    def _gaze(self, time: float) -> tuple[float, float]:
        before, now = self._glances[0], self._glances[0]
        for glance in self._glances:
            if glance[0] > time:
                break
            before, now = now, glance
        share = ease((time - now[0]) / 0.08)
        x = before[1] + (now[1] - before[1]) * share
        y = before[2] + (now[2] - before[2]) * share
        return x * self._mark.face_to, y

    def _phase(self, time: float) -> float:
        walked = self._mark.walk - self.away(time)
        return walked / STRIDE * tau

    def _footing(self, time: float, *, walking: bool) -> Footing:
        side = self._mark.face_to
        if walking:
            left = self._arrival - time
            return Footing(Stance.WALK, self._phase(time), min(1.0, 0.15 + left / 0.45), side)
        if self._blocking is Blocking.SIT:
            return Footing(self._mark.seat, 0.0, 0.0, side)
        return Footing()

    def _arms(self, time: float, t: float, *, walking: bool) -> tuple[Arm, Arm]:
        side = self._mark.face_to
        if walking:
            swing = 20 * sin(self._phase(time)) * min(1.0, (self._arrival - time) / 0.4)
            near, far = -side * swing, side * swing  # screen angles: arms swing against the legs
            left, right = (near, far) if side > 0 else (far, near)
            bend = 16 * side
            return (_swung(-left, -bend), _swung(right, bend))
        idle = "rest"
        if self._blocking is Blocking.SIT:
            idle = "lap" if self._mark.seat is Stance.BENCH else "knees"
        left_arm, right_arm = arms_at(self._beats, time, idle, side)
        drift = 1.4 * sin(1.3 * t)
        return (
            left_arm._replace(upper=left_arm.upper + drift, fore=left_arm.fore + 1.4 * drift),
            right_arm._replace(
                upper=right_arm.upper - drift * 0.8, fore=right_arm.fore + drift * _second(t)
            ),
        )


def _swung(out: float, bend: float) -> Arm:
    """A walking arm, `out` degrees from the body; the body hides how far it swings across."""
    upper = max(-4.0, out + 2)
    return Arm(upper, max(-10.0, upper + bend))


def _second(t: float) -> float:
    """A second slow swing, out of step with the first."""
    return sin(1.1 * t + pi / 3)
