"""Takes as plain values: what they were, what differs, what a shot gets back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.errors import NotFound
from studio.domain.film import CameraMove, Framing, Palette, TransitionKind
from studio.domain.plan import plan
from studio.domain.takes import (
    around,
    differences,
    other_seeds,
    restored,
    snapshot,
    with_picture,
)
from tests.films import film, line, shot, two_scenes

CUTS = st.sampled_from(TransitionKind)


def test_two_takes_differ_in_what_was_changed_between_them_only() -> None:
    before = two_scenes()
    first = before.scenes[0]
    seen = replace(first.shots[0], seed=4417, framing=Framing.CLOSE)
    setting = replace(first.setting, palette=Palette.ROSE)
    scene = replace(first, setting=setting, shots=(seen, *first.shots[1:]))
    after = replace(before, scenes=(scene, *before.scenes[1:]))
    found = differences(snapshot(before, "shot-1"), snapshot(after, "shot-1"))
    assert [(one.name, one.a, one.b, one.group) for one in found] == [
        ("seed", "0", "4417", ""),
        ("framing", "wide", "close", "framing"),
        ("palette", "natural", "rose", "palette"),
    ]
    assert differences(snapshot(before, "shot-1"), snapshot(before, "shot-1")) == []


def test_a_file_and_words_that_only_one_take_has_are_told() -> None:
    plain = film((shot(1),))
    spoken = film((shot(1, line(1)),))
    found = differences(snapshot(plain, "shot-1"), snapshot(spoken, "shot-1"))
    assert [(one.name, one.a, one.b) for one in found] == [("words", "", "The river is wide.")]


def test_a_shot_gets_its_picture_back_and_keeps_its_words() -> None:
    was = shot(1, line(1), seed=7, camera=CameraMove.PUSH)
    now = shot(1, line(1, "Another word."), seed=8, transition=TransitionKind.FADE)
    after = restored(now, was)
    assert (after.seed, after.camera) == (7, CameraMove.PUSH)
    assert after.lines == now.lines
    assert after.transition is TransitionKind.FADE


@given(cuts=st.lists(CUTS, min_size=2, max_size=6), at=st.integers(0, 5))
def test_a_shot_among_its_neighbours_has_the_keys_that_it_has_in_the_film(
    cuts: list[TransitionKind], at: int
) -> None:
    shots = [shot(n, line(n), transition=cut) for n, cut in enumerate(cuts)]
    half = len(shots) // 2
    whole = film(tuple(shots[:half]), tuple(shots[half:]))
    wanted = shots[at % len(shots)].id
    small = around(whole, wanted)
    assert len(small.shots) <= 3
    here, there = plan(small).shots[wanted], plan(whole).shots[wanted]
    assert (here.shot, here.still, here.speaks) == (there.shot, there.still, there.speaks)


def test_another_seed_changes_the_keys_of_its_shot_only() -> None:
    before = two_scenes()
    was = replace(before.shots[1], seed=99)
    after = plan(with_picture(before, "shot-2", was)).shots
    same = plan(before).shots
    changed = [name for name in same if same[name].still != after[name].still]
    assert changed == ["shot-2"]


def test_new_seeds_are_new_and_differ() -> None:
    drawn = iter([5, 5, 6, 6, 7])
    assert other_seeds({5}, 2, lambda: next(drawn)) == [6, 7]


def test_a_shot_that_is_gone_is_not_found() -> None:
    for ask in (snapshot, around):
        with pytest.raises(NotFound):
            ask(two_scenes(), "shot-9")
