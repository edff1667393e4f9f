"""The finished film: every frame and sound in place, captions as spoken, ready to stream."""

import re
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from gpu_worker.assembly import pieces
from gpu_worker.assembly.languages import three_letters
from gpu_worker.assembly.shot import read_list
from studio.domain.codec import decode
from studio.domain.film import MusicFamily, TransitionKind
from studio.domain.speech import Speech
from studio.domain.steps import StepKind
from tests import films
from tests.gpu_worker.building import Build


@pytest.fixture
def build(tmp_path, tiny_engines) -> Build:
    return Build(tmp_path)


def pieces_of(build: Build, planned) -> list[Path]:
    return [
        build.folder(key) / name
        for key in planned.step(planned.film).inputs
        if planned.step(key).kind in (StepKind.SHOT, StepKind.TRANSITION)
        for name in read_list(build.folder(key)).files
    ]


def test_a_film_holds_exactly_the_frames_of_its_pieces(build):
    planned, facts = build.film(films.two_scenes())
    with av.open(build.folder(planned.film) / "film.mp4") as film:
        frames = [(frame.pts, frame.to_ndarray()) for frame in film.decode(video=0)]
    alone = [
        frame for path in pieces_of(build, planned) for frame in pieces.decode([path], films.TINY)
    ]
    assert len(frames) == len(alone) == facts[planned.film]["frames"]
    assert all(np.array_equal(one, other) for (_, one), other in zip(frames, alone, strict=True))
    assert [pts for pts, _ in frames] == [512 * number for number in range(len(frames))]


def test_picture_and_sound_last_equally_long_and_start_together(build):
    planned, facts = build.film(films.two_scenes())
    with av.open(build.folder(planned.film) / "film.mp4") as film:
        lengths = [float(stream.duration * stream.time_base) for stream in film.streams]
        starts = [stream.start_time * stream.time_base for stream in film.streams]
    seconds = facts[planned.film]["seconds"]
    assert lengths == pytest.approx([seconds, seconds], abs=1e-3)
    assert starts == [0, 0]


def test_every_frame_can_be_sought(build):
    planned, _ = build.film(films.two_scenes())
    with av.open(build.folder(planned.film) / "film.mp4") as film:
        stream = film.streams.video[0]
        frames = [frame.to_ndarray() for frame in film.decode(stream)]
        for number in range(0, len(frames), 7):
            film.seek(number * 512, stream=stream)
            found = next(f for f in film.decode(stream) if f.pts == number * 512)
            assert np.array_equal(found.to_ndarray(), frames[number])


def test_it_names_itself_its_language_and_its_colours_and_streams_from_the_start(build):
    planned, _ = build.film(films.two_scenes())
    path = build.folder(planned.film) / "film.mp4"
    data = path.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")
    with av.open(path) as film:
        assert film.metadata["title"] == "Test"
        assert film.streams.audio[0].metadata["language"] == "eng"
        context = film.streams.video[0].codec_context
        assert (context.colorspace, context.color_primaries, context.color_trc) == (1, 1, 1)
        assert context.color_range == 1
        assert film.streams.video[0].average_rate == 24


def test_captions_begin_with_the_words(build):
    planned, _ = build.film(films.two_scenes())
    folder = build.folder(planned.film)
    srt = (folder / "film.srt").read_text("utf-8")
    starts = [
        int(h) * 3600 + int(m) * 60 + int(s) + int(ms) / 1000
        for h, m, s, ms in re.findall(r"(\d+):(\d+):(\d+),(\d+) -->", srt)
    ]
    speak = next(step for step in planned.steps if step.kind == StepKind.SPEAK)
    speech = decode((build.folder(speak.key) / "speech.json").read_bytes(), Speech)
    # 52, then 36 frames, then a transition of 12 that ends the second shot.
    assert starts == pytest.approx(
        [at + 0.35 + speech.words[0].start for at in (0, 52 / 24, (52 + 48 - 12) / 24)], abs=0.001
    )
    assert "<v Asha>The river is wide." in (folder / "film.vtt").read_text("utf-8")


def test_burnt_captions_are_those_of_the_file(build):
    planned, _ = build.film(films.two_scenes())
    folder = build.folder(planned.film)
    shown = re.findall(r"(\d+):(\d+):(\d+),(\d+)", (folder / "film.srt").read_text("utf-8"))
    times = [int(m) * 60 + int(s) + int(ms) / 1000 for _, m, s, ms in shown]
    with av.open(folder / "film.mp4") as film:
        frames = [frame.to_ndarray() for frame in film.decode(video=0)]
    for number, frame in enumerate(frames):
        inside = any(
            round(start * 24) <= number < round(end * 24)
            for start, end in zip(times[::2], times[1::2], strict=True)
        )
        assert (frame[150:172].max() > 215) == inside


def test_the_poster_is_a_frame_in_full_size(build):
    planned, _ = build.film(films.two_scenes())
    with Image.open(build.folder(planned.film) / "poster.jpg") as poster:
        assert poster.size == (320, 180)
        assert max(high - low for low, high in poster.getextrema()) > 60


@pytest.mark.parametrize(
    "film",
    [
        films.film((films.shot(1),), music=MusicFamily.NONE),
        films.film((films.shot(1, films.line(1)),), music=MusicFamily.NONE),
        films.film((films.shot(1),)),
        films.film(
            (films.shot(1),), (films.shot(2, transition=TransitionKind.FADE),), (films.shot(3),)
        ),
    ],
    ids=["silent", "speech alone", "music alone", "a fade"],
)
def test_films_that_lack_something_are_films(build, film):
    planned, facts = build.film(film)
    with av.open(build.folder(planned.film) / "film.mp4") as made:
        frames = sum(1 for _ in made.decode(video=0))
        assert frames == facts[planned.film]["frames"]
        assert made.streams.audio[0].duration == frames * 2000


def test_the_same_film_gives_the_same_bytes(tmp_path, tiny_engines):
    made = []
    for name in ("one", "other"):
        build = Build(tmp_path / name)
        planned, _ = build.film(films.two_scenes())
        folder = build.folder(planned.film)
        made.append([path.read_bytes() for path in sorted(folder.iterdir())])
    assert made[0] == made[1]


def test_languages_are_written_in_three_letters():
    assert [three_letters(tag) for tag in ("en-GB", "hi", "sa", "tlh", "qq")] == [
        "eng", "hin", "san", "tlh", "und",
    ]  # fmt: skip
