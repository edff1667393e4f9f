"""Who looks like whom."""

from dataclasses import replace

import pytest

from gpu_worker.video.painter.people.features import BROWS, EYES, JAWS, NOSES
from gpu_worker.video.painter.people.look import look_of
from studio.domain.film import Age, Character, Culture, Gender
from tests.gpu_worker.video.people.shots import ASHA, TOM


def test_there_is_enough_to_choose_from() -> None:
    assert min(len(JAWS), len(EYES), len(NOSES), len(BROWS)) >= 5


def test_the_same_character_looks_the_same() -> None:
    assert look_of(ASHA) == look_of(replace(ASHA))
    assert look_of(ASHA) == look_of(replace(ASHA, name="Another name", voice="x"))


def test_another_seed_or_id_is_another_face() -> None:
    looks = [look_of(replace(TOM, seed=i)) for i in range(24)]
    assert len({(lk.jaw, lk.eye, lk.nose, lk.brow, lk.lips) for lk in looks}) > 20
    assert len({lk.eye for lk in looks}) >= 5
    assert len({lk.nose for lk in looks}) >= 5
    assert len({lk.jaw for lk in looks}) >= 5
    assert look_of(TOM) != look_of(replace(TOM, id="tim"))


@pytest.mark.parametrize(
    ("dress", "garment"),
    [
        ("red saree", "saree"),
        ("dhoti", "dhoti"),
        ("a blue kurta", "kurta"),
        ("lehenga", "lehenga"),
        ("hijab", "hijab"),
        ("white shirt", "shirt"),
        ("leather jacket", "jacket"),
        ("dress", "dress"),
        ("cloak", "cloak"),
        ("robes", "robe"),
        ("police uniform", "uniform"),
    ],
)
def test_the_script_decides_the_dress(dress: str, garment: str) -> None:
    assert look_of(replace(ASHA, dress=dress)).garment == garment


def test_a_colour_in_the_script_wins() -> None:
    assert look_of(replace(ASHA, dress="green saree")).main == "#2f7a52"


def test_children_have_a_childs_proportions() -> None:
    child = look_of(replace(ASHA, age=Age.CHILD)).build
    grown = look_of(replace(ASHA, age=Age.ADULT)).build
    assert child.height / child.top < 0.78 * grown.height / grown.top
    assert child.eye > grown.eye
    assert child.low > grown.low


@pytest.mark.parametrize("age", list(Age))
@pytest.mark.parametrize("gender", list(Gender))
@pytest.mark.parametrize("culture", list(Culture))
def test_every_kind_of_person_has_a_look(age: Age, gender: Gender, culture: Culture) -> None:
    look = look_of(Character("x", "X", age=age, gender=gender, culture=culture, seed=5))
    assert look.age is age
    assert not (look.female and look.beard)
    assert not (look.child and (look.beard or look.jewels))
