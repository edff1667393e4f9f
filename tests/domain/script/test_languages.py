import pytest

from studio.domain.script.languages import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The fox and the crow were in a tree.", "en"),
        ("El zorro y el cuervo estaban en un árbol.", "es"),
        ("Le renard est dans la forêt avec le corbeau.", "fr"),
        ("La volpe era nel bosco e non si mosse.", "it"),
        ("A raposa não estava na floresta, mas o corvo sim.", "pt"),
        ("Der Fuchs und die Krähe sind nicht im Wald.", "de"),
        ("एक कौआ बहुत प्यासा था।", "hi"),
        ("एक कावळा खूप तहानलेला होता आणि त्याला पाणी मिळाले नाही.", "mr"),
        ("वक्रतुण्ड महाकाय सूर्यकोटि समप्रभ। निर्विघ्नं कुरु मे देव सर्वकार्येषु सर्वदा॥", "sa"),
        ("ஒரு காகம் தாகமாக இருந்தது.", "ta"),
        ("ఒక కాకి దాహంతో ఉంది.", "te"),
        ("একটি কাক তৃষ্ণার্ত ছিল।", "bn"),
        ("كان الغراب عطشان.", "ar"),
        ("کوا بہت پیاسا تھا اور پانی نہیں تھا۔", "ur"),
        ("一只乌鸦很渴。", "zh"),
        ("カラスは喉が渇いていた。", "ja"),
        ("까마귀가 목이 말랐다.", "ko"),
        ("Ворона очень хотела пить.", "ru"),
    ],
)
def test_the_language_of_a_sentence(text: str, language: str):
    assert language_of(text) == language


def test_a_word_that_says_too_little_takes_the_expected_language():
    assert language_of("Marco!", "it") == "it"
    assert language_of("राम", "mr") == "mr"
    assert language_of("…", "ta") == "ta"
