"""Two changes of one script become one."""

from hypothesis import given
from hypothesis import strategies as st

from studio.domain.script.merged import merged

BASE = "One.\n\nTwo.\n\nThree."
texts = st.lists(st.sampled_from(["One.", "Two.", "Three.", "Four.", "MAYA\nHi."]), max_size=6).map(
    "\n\n".join
)


def test_changes_of_different_paragraphs_both_stand():
    mine, theirs = BASE.replace("One", "First"), f"{BASE}\n\nFour."
    assert merged(BASE, mine, theirs) == "First.\n\nTwo.\n\nThree.\n\nFour."


def test_of_two_changes_of_one_paragraph_mine_stands():
    assert merged(BASE, BASE.replace("Two", "2"), BASE.replace("Two", "II")) == BASE.replace(
        "Two", "2"
    )


def test_the_same_addition_comes_once_and_a_mark_put_into_it_stays():
    mine = f"{BASE}\n\nMAYA\nHi.\n\nTOM\nHo."
    theirs = f"{BASE}\n\nMAYA\nHi.\n\n[[shot]]\n\nTOM\nHo."
    assert merged(BASE, mine, mine) == mine
    assert merged(BASE, mine, theirs) == theirs


@given(texts, texts)
def test_what_only_one_changed_stands(base: str, changed: str):
    assert merged(base, changed, base) == changed
    assert merged(base, base, changed) == changed
