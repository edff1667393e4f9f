"""Captions: short rows, times of the words, no overlap; and the files made of them."""

import html
import re

from hypothesis import given
from hypothesis import strategies as st

from studio.domain.caption_words import ROW_CELLS, cells
from studio.domain.captions import SHORTEST, Caption, caption_line, caption_shot
from studio.domain.speech import Speech, Word
from studio.domain.subtitles import srt, vtt

LONG = (
    "The North Wind and the Sun were disputing which was the stronger, when a traveler came along "
    "wrapped in a warm cloak. They agreed that the one who first succeeded should be considered "
    "stronger than the other."
)


def spoken(text: str, word: float = 0.3) -> Speech:
    words = text.split()
    return Speech(
        round(len(words) * word, 3),
        tuple(
            Word(part, round(n * word, 3), round((n + 1) * word, 3)) for n, part in enumerate(words)
        ),
    )


texts = st.lists(
    st.text(
        st.characters(categories=("L", "M", "N", "P", "S"), exclude_characters="\u2028\u2029"),
        min_size=1,
        max_size=60,
    ),
    min_size=1,
    max_size=60,
).map(" ".join)


def test_a_long_line_is_cut_at_its_phrases():
    captions = caption_line(LONG, spoken(LONG), 0.0, 60.0)
    assert [" ".join(caption.rows) for caption in captions] == [
        "The North Wind and the Sun were disputing which was the stronger,",
        "when a traveler came along wrapped in a warm cloak.",
        "They agreed that the one who first succeeded",
        "should be considered stronger than the other.",
    ]


def test_captions_begin_with_their_first_word_and_outlast_their_last():
    captions = caption_line(LONG, spoken(LONG), 10.0, 60.0)
    words = iter(spoken(LONG).words)
    for caption in captions:
        own = [next(words) for row in caption.rows for _ in row.split()]
        assert caption.start == round(10 + own[0].start, 3)
        assert caption.end >= round(10 + own[-1].end, 3)


def test_every_word_is_said_when_it_is_heard_across_both_rows():
    (caption,) = caption_line(
        "when a traveler came along wrapped in a warm cloak.",
        spoken("when a traveler came along wrapped in a warm cloak."),
        10.0,
        60.0,
    )
    text = "\n".join(caption.rows)
    assert len(caption.rows) == 2
    assert [text[:said].split()[-1] for _, said in caption.spoken] == text.split()
    assert [start for start, _ in caption.spoken] == [round(10 + n * 0.3, 3) for n in range(10)]
    assert caption.spoken[-1][1] == len(text)


def test_a_line_without_word_times_is_said_at_an_even_pace():
    (caption,) = caption_line("aaaa bbbb cc", Speech(5.0), 1.0, 9.0)
    assert caption.spoken == ((1.0, 4), (3.0, 9), (5.0, 12))


def test_slow_verses_are_cut_into_their_halves():
    verse = "वक्रतुण्ड महाकाय सूर्यकोटि समप्रभ। निर्विघ्नं कुरु मे देव सर्वकार्येषु सर्वदा॥"
    captions = caption_line(verse, spoken(verse, 1.4), 0.0, 20.0)
    assert [caption.rows[0].split()[0] for caption in captions] == ["वक्रतुण्ड", "निर्विघ्नं"]
    assert captions[1].start == 5.6


def test_a_short_word_stays_for_a_second():
    shown = [Caption(2.0, 3.0, ("No.",), spoken=((2.0, 3),))]
    assert caption_line("No.", spoken("No."), 2.0, 9.0) == shown


def test_a_caption_is_gone_before_the_next_line():
    assert caption_line("No.", spoken("No."), 2.0, 2.5)[0].end == 2.5


def test_words_spoken_otherwise_than_written_keep_the_order_of_times():
    speech = spoken("I have twenty three apples")
    captions = caption_line("I have 23 apples", speech, 0.0, 9.0)
    (caption,) = captions
    assert (caption.start, caption.end, caption.rows) == (0.0, 1.5, ("I have 23 apples",))
    starts = [start for start, _ in caption.spoken]
    assert starts == sorted(starts)
    assert [caption.rows[0][:said] for _, said in caption.spoken] == [
        "I",
        "I have",
        "I have 23",
        "I have 23 apples",
    ]


def test_wide_characters_fill_two_cells_and_break_anywhere():
    text = "北風と太陽が、どちらが強いか言い争っていると、旅人が外套を着てやって来ました。"
    captions = caption_line(text, Speech(9.0), 0.0, 12.0)
    assert "".join(row for caption in captions for row in caption.rows) == text
    assert max(len(row) for caption in captions for row in caption.rows) <= ROW_CELLS // 2
    assert not any(row[0] in "、。" for caption in captions for row in caption.rows)


def test_marks_of_devanagari_take_no_cells_and_stay_with_their_letter():
    assert cells("प्यासे") == 4
    text = "प्यासे कौवे ने घड़े में कंकड़ डाले और फिर पानी ऊपर आ गया और उसने अपनी प्यास बुझाई।"
    captions = caption_line(text, spoken(text), 0.0, 30.0)
    assert " ".join(row for caption in captions for row in caption.rows) == text


def test_a_line_without_text_has_no_caption():
    speech = spoken("Hello there.")
    assert caption_line("", speech, 0.0, 9.0) == []
    assert caption_shot([], [], [], 4.0) == []
    shown = caption_shot(
        ["", "Yes."], [speech, spoken("Yes.")], [0.35, 1.2], 4.0, 100.0, ["A", "B"]
    )
    assert shown == [[], [Caption(101.2, 102.2, ("Yes.",), "B", ((101.2, 4),))]]


@given(texts, st.floats(0, 100), st.floats(0.05, 0.6))
def test_every_text_keeps_its_letters_order_and_limits(text, start, word):
    speech = spoken(text, word)
    captions = caption_line(text, speech, start, start + speech.seconds + 0.5)
    shown = "".join(row for caption in captions for row in caption.rows)
    assert "".join(shown.split()) == "".join(text.split())
    ends = [0.0]
    for caption in captions:
        said = [0, *(letters for _, letters in caption.spoken)]
        assert said == sorted(set(said))
        assert said[-1] == len("\n".join(caption.rows))
        assert caption.spoken[0][0] == caption.start
        assert len(caption.rows) <= 2
        assert max(map(cells, caption.rows)) <= ROW_CELLS
        assert ends[-1] <= caption.start < caption.end
        ends.append(caption.end)


@given(st.lists(st.sampled_from(LONG.split()), min_size=1, max_size=40))
def test_captions_stay_readable_when_the_speech_allows(words):
    text = " ".join(words)
    speech = spoken(text, 0.45)
    captions = caption_line(text, speech, 0.0, speech.seconds + 2)
    for caption in captions:
        assert caption.end - caption.start >= SHORTEST - 0.2


def parsed(text: str, point: str) -> list[Caption]:
    """Read the files back, independently of how they were written."""
    stamp = rf"(\d\d):(\d\d):(\d\d)\{point}(\d\d\d)"
    captions = []
    for block in text.strip("\n").split("\n\n"):
        found = re.search(
            rf"^{stamp} --> {stamp}\n(?:<v ([^>]*)>)?(.*)", block, re.DOTALL | re.MULTILINE
        )
        if found is None:
            assert block in ("WEBVTT", "")
            continue
        numbers = list(map(int, found.groups()[:8]))
        start, end = (
            (h * 3_600_000 + m * 60_000 + s * 1000 + ms) / 1000
            for h, m, s, ms in (numbers[:4], numbers[4:])
        )
        rows = tuple(found[10].split("\n"))
        captions.append(Caption(start, end, rows, found[9] or ""))
    return captions


rows = st.text(
    st.characters(codec="utf-8", categories=("L", "M", "N", "P", "S")), min_size=1, max_size=42
)
cues = st.lists(
    st.builds(
        Caption,
        start=st.integers(0, 20_000_000).map(lambda ms: ms / 1000),
        end=st.integers(0, 20_000_000).map(lambda ms: ms / 1000),
        rows=st.lists(rows, min_size=1, max_size=2).map(tuple),
        speaker=rows,
    ),
    max_size=5,
)


@given(cues)
def test_an_srt_reads_back_as_it_was(captions):
    again = parsed(srt(captions), ",")
    assert [(c.start, c.end, c.rows) for c in again] == [(c.start, c.end, c.rows) for c in captions]


@given(cues)
def test_a_vtt_reads_back_as_it_was(captions):
    again = [
        Caption(
            c.start, c.end, tuple(html.unescape(row) for row in c.rows), html.unescape(c.speaker)
        )
        for c in parsed(vtt(captions), ".")
    ]
    assert again == captions
