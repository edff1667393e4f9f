"""Who says what in plain prose."""

import pytest

from studio.domain.script.prose import read_prose
from studio.domain.script.screenplay import Kind


def said(text: str) -> list[tuple[str, str]]:
    """Return (speaker, words); narration has no speaker."""
    found: list[tuple[str, str]] = []
    speaker = ""
    for one in read_prose(text).elements:
        if one.kind == Kind.CHARACTER:
            speaker = one.text
        elif one.kind == Kind.DIALOGUE:
            found.append((speaker, one.text))
        elif one.kind == Kind.NARRATION:
            found.append(("", one.text))
    return found


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ('"Come," said Anna.', "Anna", "Come,"),
        ("“Come,” Anna said softly.", "Anna", "Come,"),
        ('The old fox asked: "Who goes?"', "old fox", "Who goes?"),
        ('"Me!" cried the little boy with joy.', "little boy", "Me!"),
        ("« Viens », dit le renard.", "renard", "Viens"),
        ("—Ven —dijo la liebre.", "liebre", "Ven"),
        ("— Иди, — сказала лиса.", "лиса", "Иди,"),
        ("„Komm“, sagte der Fuchs.", "Fuchs", "Komm"),
        ("「こんにちは」と狐が言った。", "狐", "こんにちは"),
        ("狐狸说：“你好吗，朋友？”", "狐狸", "你好吗，朋友？"),
        ('"अब मैं क्या करूँ?" कौए ने सोचा।', "कौए", "अब मैं क्या करूँ?"),
        ('मोहन बोला, "चलो चलें।"', "मोहन", "चलो चलें।"),
        ("'Come,' said Anna.", "Anna", "Come,"),
    ],
)
def test_the_speaker_is_named_beside_the_quote(text: str, speaker: str, words: str):
    assert (speaker, words) in said(text)


def test_words_after_a_full_stop_go_on_with_the_same_speaker():
    text = '"I give up," sighed the North Wind at last. "Let us see what you can do."'
    assert said(text) == [
        ("North Wind", "I give up,"),
        ("", "sighed the North Wind at last."),
        ("North Wind", "Let us see what you can do."),
    ]


def test_two_speakers_take_turns_when_nobody_is_named():
    text = '"Hi," said Ann.\n\n"Hello," said Bob.\n\n"Tea?"\n\n"Please."'
    assert [one for one in said(text) if one[0]] == [
        ("Ann", "Hi,"),
        ("Bob", "Hello,"),
        ("Ann", "Tea?"),
        ("Bob", "Please."),
    ]


def test_a_pronoun_means_who_was_told_of():
    assert ("Anna", "Is anybody there?") in said('Anna knocked. "Is anybody there?" she asked.')
    text = '"No," said the king. Queen Mary wept. "Yes," he said.'
    assert ("king", "Yes,") in said(text)


def test_a_quoted_word_is_told_not_said():
    assert said('He took the "best" road.') == [("", 'He took the "best" road.')]


def test_a_quote_left_open_goes_to_the_end_of_its_paragraph():
    assert ("Anna", "It was long ago.") in said(
        '"I was small," said Anna. "It was long ago.\n\nShe slept.'
    )


def test_a_short_first_line_is_the_title():
    play = read_prose("The Fox\nA fable by Aesop\n\nA fox came.")
    assert (play.title, play.author) == ("The Fox", "Aesop")
    assert read_prose("A fox came.\n\nIt left.").title == ""
