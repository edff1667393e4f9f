"""How long is left: a range, never turned round, narrower the more was seen."""

from hypothesis import given
from hypothesis import strategies as st

from studio.domain import eta

amounts = st.floats(0.01, 1e4)


@given(st.lists(st.tuples(amounts, amounts), max_size=30), amounts, amounts, amounts)
def test_the_range_holds_the_plain_guess(done, weight, spent, progressed):
    low, high = eta.left(done, weight, spent, progressed)
    middle = spent * weight / progressed
    assert 0 <= low <= round(middle, 1) + 0.1
    assert round(middle, 1) - 0.1 <= high <= middle * 1.7 + 0.1


@given(amounts, st.integers(2, 40))
def test_even_steps_give_a_narrow_range(seconds, count):
    few = eta.left([(1, seconds)], 10, 10, 10)
    many = eta.left([(1, seconds)] * count, 10, 10, 10)
    assert many[1] - many[0] <= few[1] - few[0]


def test_nothing_is_said_before_anything_is_known():
    assert eta.left([], 5, 0, 0) == (-1, -1)
    assert eta.left([], 0, 3, 3) == (0, 0)
