"""The captions that the browser shows are those of the film's own files."""

import re
from dataclasses import replace
from itertools import pairwise

from gpu_worker.assembly.film import film_captions
from studio.domain.access import Who
from studio.domain.film import Captions, Film, TransitionKind
from studio.domain.plan import plan
from studio.domain.speech import Speech, Word
from studio.domain.steps import FilmRequest, SpeakRequest, StepKind
from studio.domain.subtitles import vtt
from studio.runtime import Runtime
from studio.services import edits, films, renders, steps
from studio.views.film import FilmView
from tests.factories import add_film
from tests.films import film, line, shot

ENGLISH = (
    "The North Wind and the Sun were disputing which was the stronger, when a traveler came along "
    "wrapped in a warm cloak."
)
HINDI = "प्यासे कौवे ने घड़े में कंकड़ डाले, और फिर पानी ऊपर आ गया और उसने अपनी प्यास बुझाई।"
JAPANESE = "北風と太陽が、どちらが強いかを言い争っていると、暖かい外套を着た旅人がやって来ました。"
CUE = re.compile(r"(\d+):(\d+):(\d+\.\d+) --> (\d+):(\d+):(\d+\.\d+)\n(?:<v [^>]*>)?((?:.+\n)+)")

Shown = tuple[tuple[str, ...], float, float]
"""Rows, and from which frame of the film to which."""


def _story() -> Film:
    made = film(
        (shot(1, line(1, ENGLISH), line(2, "Yes & <no>.")), shot(2, line(3, HINDI))),
        (shot(3, line(4, JAPANESE), transition=TransitionKind.DISSOLVE), shot(4)),
    )
    return replace(made, format=replace(made.format, captions=Captions.FILE))


def _speech(text: str, word: float) -> Speech:
    """Every third word is dragged out, so that no even spread would hit it."""
    words: list[Word] = []
    at = 0.1
    for number, part in enumerate(text.split()):
        long = word * (1 + (number % 3) * 0.7)
        words.append(Word(part, at, at + long))
        at += long + 0.03
    return Speech(round(at, 3), tuple(words))


def _speak(rt: Runtime, who: Who, film_id: str) -> dict[str, Speech]:
    """Finish the lines, and nothing else, of a render; return what was heard by text."""
    renders.start(rt, who, film_id, "render")
    heard: dict[str, Speech] = {}
    while (step := steps.claim(rt, "worker", "cpu")) is not None:
        if step.kind == StepKind.SPEAK:
            assert isinstance(step.request, SpeakRequest)
            speech = _speech(step.request.text, 0.21)
            heard[step.request.text] = speech
            facts = speech.facts()
        else:
            facts = {"seconds": 1.0}
        assert steps.complete(rt, "worker", step.attempt, step.id, facts, 10, 0.1)
    return heard


def _of_the_file(story: Film, speeches: list[Speech]) -> list[Shown]:
    made = plan(story)
    request = made.step(made.film).request
    assert isinstance(request, FilmRequest)
    written = vtt(film_captions(request, speeches))
    plain = written.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    fps = story.format.fps

    def frame(hours: str, minutes: str, seconds: str) -> float:
        return (int(hours) * 3600 + int(minutes) * 60 + float(seconds)) * fps

    return [
        (tuple(found[7].splitlines()), frame(*found.group(1, 2, 3)), frame(*found.group(4, 5, 6)))
        for found in CUE.finditer(plain)
    ]


def _of_the_browser(view: FilmView) -> list[Shown]:
    shown: list[Shown] = []
    at = 0
    for scene in view.scenes:
        for one in map(view.shots.__getitem__, scene.shot_ids):
            shown += [
                (tuple(caption.rows), at + caption.first, at + caption.after)
                for said in one.lines
                for caption in said.captions
            ]
            at += round((one.seconds - one.overlap) * view.fps)
    return shown


def _same(browser: list[Shown], file: list[Shown]) -> None:
    assert [rows for rows, _, _ in browser] == [rows for rows, _, _ in file]
    for (_, first, after), (_, begin, end) in zip(browser, file, strict=True):
        assert abs(first - begin) <= 1
        assert abs(after - end) <= 1


def test_spoken_lines_have_the_rows_and_times_of_the_finished_film(rt: Runtime, asha: Who) -> None:
    story = _story()
    film_id = add_film(rt, asha, story)
    heard = _speak(rt, asha, film_id)
    speeches = [heard[one.text] for part in story.shots for one in part.lines]
    browser = _of_the_browser(films.look(rt, asha, film_id))
    assert len(browser) > len(speeches)
    assert any(len(rows) == 2 for rows, _, _ in browser)
    _same(browser, _of_the_file(story, speeches))


def test_lines_that_nobody_has_spoken_last_as_long_as_the_plan_guesses(
    rt: Runtime, asha: Who
) -> None:
    story = _story()
    view = films.look(rt, asha, add_film(rt, asha, story))
    guessed = [Speech(one.seconds) for part in view.shots.values() for one in part.lines]
    _same(_of_the_browser(view), _of_the_file(story, guessed))


def test_words_are_lit_one_after_the_other_up_to_the_last_letter(rt: Runtime, asha: Who) -> None:
    film_id = add_film(rt, asha, _story())
    _speak(rt, asha, film_id)
    for part in films.look(rt, asha, film_id).shots.values():
        for caption in (caption for one in part.lines for caption in one.captions):
            assert caption.spoken[0][0] == caption.first
            assert caption.spoken[-1][1] == len("\n".join(caption.rows))
            assert all(one < other for (_, one), (_, other) in pairwise(caption.spoken))


def test_an_edited_line_is_cut_anew_at_once(rt: Runtime, asha: Who) -> None:
    film_id = add_film(rt, asha, _story())
    _speak(rt, asha, film_id)
    edits.change(rt, asha, film_id, "line.set", {"line": "line-1", "text": "Nobody came."})
    (caption,) = films.look(rt, asha, film_id).shots["shot-1"].lines[0].captions
    assert caption.rows == ["Nobody came."]
