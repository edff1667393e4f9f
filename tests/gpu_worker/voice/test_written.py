import pytest

from gpu_worker.voice.kokoro import sanskrit
from gpu_worker.voice.kokoro.english import money_last
from gpu_worker.voice.written import Mark, Run, parts


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("“Hello,”", "en", [Run("Hello", "en"), Mark(",")]),
        ("well-known—ever...", "en", [Run("well-known", "en"), Mark("—"), Run("ever", "en"), Mark("…")]),
        ("Dr.", "en", [Run("Dr", "en")]),
        ("U.S.", "en", [Run("U.S", "en")]),
        ("10:30,", "en", [Run("10:30", "en"), Mark(",")]),
        ("हूँ।", "hi", [Run("हूँ", "hi"), Mark(".")]),
        ("एक", "mr", [Run("एक", "mr")]),
        ("hello!", "hi", [Run("hello", "en"), Mark("!")]),
        ("(नमस्ते)abc", "en", [Run("नमस्ते", "hi"), Run("abc", "en")]),
        ("😀", "en", []),
        ("-", "en", [Mark("—")]),
        ("Über", "de", [Run("Über", "de")]),
    ],
)  # fmt: skip
def test_words_split_into_runs_of_one_script_and_pauses(word, language, expected):
    assert parts(word, language) == expected


def test_money_is_said_after_its_number():
    assert money_last("$1,250") == "1,250 dollars"
    assert money_last("₹5") == "5 rupees"
    assert money_last("5") == "5"


def test_sanskrit_keeps_every_vowel():
    assert sanskrit.ipa("वक्रतुण्ड") == "vˈɐkɾɐtʊɳɖɐ"
    assert sanskrit.ipa("नमः") == "nˈɐmɐhɐ"
    assert sanskrit.ipa("?") == ""
