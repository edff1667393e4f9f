"""Life: blinks, looks, nods, feelings, gestures, and lips on the picture."""

from itertools import pairwise

import numpy as np
import pytest

from gpu_worker.contract import Spoken
from gpu_worker.video.painter.people.acting import Actor, Mark
from gpu_worker.video.painter.people.pose import Stance
from gpu_worker.video.painter.people.script import Saying, sayings
from studio.domain.film import Delivery, Emotion, Framing, Pose
from studio.domain.speech import Speech, Word
from tests.gpu_worker.video.people.shots import ASHA, TOM, frame, request, speech, stage

AMA = speech(("ɑ", 0.0, 0.4), ("m", 0.4, 0.5), ("ɑ", 0.5, 0.9))


def saying(
    said: Speech,
    emotion: Emotion = Emotion.NEUTRAL,
    delivery: Delivery = Delivery.SPEAK,
    who: str = "asha",
    start: float = 1.0,
) -> Saying:
    spoken = Spoken(who, start, said)
    return Saying(who, start, start + said.seconds, emotion, delivery, spoken)


def actor(*said: Saying, pose: Pose = Pose.STAND, seconds: float = 6.0) -> Actor:
    return Actor("asha", pose, Mark(), said, seconds)


def test_eyes_blink_and_open_again() -> None:
    someone = actor()
    shut = [someone.pose(n / 24).blink for n in range(144)]
    assert max(shut) > 0.9
    assert sum(b > 0.5 for b in shut) < 40
    assert min(shut) < 0.05


def test_the_mouth_is_shut_on_m_and_open_beside_it() -> None:
    someone = actor(saying(AMA))
    shut, wide = someone.pose(1.45).mouth, someone.pose(1.2).mouth
    assert shut is not None
    assert wide is not None
    assert shut.opening < 0.3
    assert wide.opening > 8


def test_the_closed_mouth_is_seen_on_the_picture() -> None:
    acting = stage(request(ASHA, framing=Framing.CLOSE), AMA, start=0.25)
    dark = [_mouth_hole(frame(acting, n)) for n in (11, 16, 17, 23)]
    assert min(dark[0], dark[3]) > 40
    assert max(dark[1], dark[2]) < 0.25 * min(dark[0], dark[3])


def _mouth_hole(pixels: np.ndarray) -> int:
    """Count pixels of the dark inside of a mouth (#3d0d18) in the lower half of the face."""
    low = pixels[130:230, 160:320, :3].astype(int)
    return int((np.abs(low - (0x18, 0x0D, 0x3D)).max(-1) < 14).sum())


def test_a_thought_is_heard_with_the_mouth_shut() -> None:
    someone = actor(saying(AMA, delivery=Delivery.THINK))
    assert all(someone.pose(n / 24).mouth is None for n in range(100))


def test_listeners_keep_their_mouths_shut() -> None:
    someone = actor(saying(AMA, who="tom"))
    assert all(someone.pose(n / 24).mouth is None for n in range(100))


@pytest.mark.parametrize("emotion", [e for e in Emotion if e is not Emotion.NEUTRAL])
def test_every_feeling_shows_while_speaking(emotion: Emotion) -> None:
    calm = actor(saying(AMA)).pose(1.5).expression
    felt = actor(saying(AMA, emotion)).pose(1.5).expression
    assert max(abs(a - b) for a, b in zip(calm, felt, strict=True)) > 0.3


def test_a_chant_lowers_the_eyes_and_joins_the_hands() -> None:
    long = speech(("ɑ", 0.0, 2.0))
    pose = actor(saying(long, delivery=Delivery.CHANT)).pose(2.2)
    assert pose.blink > 0.4
    assert {arm.hand for arm in pose.arms} == {"joined"}


def test_a_gesture_lifts_an_arm_with_the_clause_and_lets_it_fall() -> None:
    words = (Word("this", 0.0, 0.5), Word("is", 0.5, 0.8), Word("all.", 0.8, 1.6))
    said = Speech(1.6, words, speech(("ɑ", 0.0, 1.6)).phones)
    someone = actor(saying(said), pose=Pose.GESTURE)

    def reach(time: float) -> float:
        return max(abs(arm.fore) for arm in someone.pose(time).arms)

    assert reach(0.2) < 20
    assert reach(2.2) > 40
    assert reach(4.5) < 20


def test_stressed_words_nod() -> None:
    words = (Word("wonderful", 0.0, 0.6), Word("mountains!", 1.0, 1.6))
    assert len(saying(Speech(1.6, words)).stresses()) == 2


def test_walking_ends_on_the_mark() -> None:
    someone = Actor("asha", Pose.WALK_IN, Mark(walk=600.0), (), 6.0)
    way = [someone.away(n / 24) for n in range(144)]
    assert way[0] == pytest.approx(600)
    assert way[-1] == 0
    assert all(a >= b for a, b in pairwise(way))
    assert someone.pose(0.5).footing.stance is Stance.WALK
    assert someone.pose(5.0).footing.stance is Stance.STAND


def test_lines_meet_their_voices_in_order() -> None:
    wanted = request(ASHA, TOM, emotion=Emotion.ANGRY)
    found = sayings(wanted, [Spoken("asha", 0.5, AMA), Spoken("tom", 2.0, AMA)])
    assert [s.emotion for s in found] == [Emotion.ANGRY, Emotion.NEUTRAL]
    assert found[1].start == 2.0
