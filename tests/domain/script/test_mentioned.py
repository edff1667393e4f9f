"""Names are changed where they stand as words."""

import pytest

from studio.domain.script.mentioned import renamed


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Baba leads Meera up.", "Baba leads Tara up."),
        ("MEERA waits. Meera's lamp.", "TARA waits. Tara's lamp."),
        ("Meerabai and a Chameera sing.", "Meerabai and a Chameera sing."),
        ("Nobody.", "Nobody."),
    ],
)
def test_a_name_is_a_word(text: str, after: str) -> None:
    assert renamed(text, "Meera", "Tara") == after


def test_a_vowel_sign_belongs_to_the_word() -> None:
    assert renamed("राम आया, रामा नहीं।", "राम", "श्याम") == "श्याम आया, रामा नहीं।"
