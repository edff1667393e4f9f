"""Merging: what two people did to one text, word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.merge import merged

TEXT = st.lists(st.sampled_from(["a", "red", "boat", "comes", "in", "slowly", "by", "night"])).map(
    " ".join
)


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "both"),
    [
        ("A boat comes.", "A red boat comes.", "A boat comes in.", "A red boat comes in."),
        ("A boat comes.", "A boat comes. Rain.", "A ship comes.", "A ship comes. Rain."),
        ("A boat comes.", "A ship comes.", "A raft comes.", None),
        ("नाव आती है।", "लाल नाव आती है।", "नाव जाती है।", "लाल नाव जाती है।"),
        ("小船来了", "红小船来了", "小船走了", "红小船走了"),
        ("", "One.", "Two.", None),
        ("One.\n\nTwo.\n", "One.\n\nTwo!\n", "Ah.\n\nTwo.\n", "Ah.\n\nTwo!\n"),
    ],
)
def test_both_changes_are_in_it_or_it_is_a_conflict(
    base: str, mine: str, theirs: str, both: str | None
) -> None:
    assert merged(base, mine, theirs) == merged(base, theirs, mine) == both


@given(TEXT, TEXT)
def test_what_only_one_changed_is_as_they_left_it(base: str, after: str) -> None:
    assert merged(base, after, base) == merged(base, base, after) == after
    assert merged(base, after, after) == after
