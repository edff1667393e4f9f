"""The `film` command: what comes out is looked at and listened to."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from tests.cli.filming import SCRIPT, SPOKEN, Filmed, film
from tests.support import watching
from tests.support.hearing import letter_error_rate, skeleton, transcribe, word_error_rate

pytestmark = pytest.mark.slow

FPS = 24


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("film")


@pytest.fixture(scope="module")
def made(folder: Path) -> Filmed:
    """The film as it is made by default."""
    return film(folder, SCRIPT, "--cache", "cache")


@pytest.fixture(scope="module")
def bare(folder: Path, made: Filmed) -> Filmed:
    """The same film without music, its captions beside the picture."""
    return film(
        folder,
        SCRIPT,
        *("--cache", "cache", "--music", "none", "--captions", "file"),
        name="bare",
    )


@pytest.fixture(scope="module")
def shown(made: Filmed) -> list[watching.Shown]:
    return watching.captions(made.srt)


def test_it_is_an_mp4_that_plays_while_it_loads(made: Filmed) -> None:
    found = watching.streams(made.video)
    assert (found.width, found.height, found.rate) == (1280, 720, FPS)
    assert found.codecs == ("h264", "aac")
    assert found.pixels == "yuv420p"
    boxes = watching.boxes(made.video)
    assert boxes.index("moov") < boxes.index("mdat")


def test_picture_sound_and_report_agree_on_the_length(made: Filmed) -> None:
    found = watching.streams(made.video)
    assert abs(found.picture - found.sound) <= 1 / FPS
    assert float(found.picture) == pytest.approx(made.report["duration"], abs=1 / FPS)
    assert len(watching.frames(made.video)) == round(float(found.picture) * FPS)


def test_no_picture_is_black_and_none_stands_still(made: Filmed) -> None:
    seconds = watching.frames(made.video, every=FPS)
    assert all(20 < frame.mean() < 235 for frame in seconds)
    assert all(frame.std() > 8 for frame in seconds)
    changes = [float(np.abs(after - before).mean()) for before, after in pairwise(seconds)]
    assert min(changes) > 0.5, changes


def test_every_shot_shows_something_else(made: Filmed, shown: list[watching.Shown]) -> None:
    pictures = watching.frames(made.video)
    middles = [pictures[round((one.start + one.end) / 2 * FPS)] for one in shown]
    for number, one in enumerate(middles):
        for other in middles[number + 1 :]:
            assert np.abs(one - other).mean() > 10


def test_the_captions_are_the_lines_of_the_script(shown: list[watching.Shown]) -> None:
    assert [one.text for one in shown] == [text for _, text in SPOKEN]
    assert all(one.end > one.start for one in shown)


def test_what_is_heard_is_what_is_written(
    made: Filmed, shown: list[watching.Shown], tmp_path: Path
) -> None:
    for (language, text), one in zip(SPOKEN, shown, strict=True):
        part = watching.cut_sound(made.video, one.start - 0.2, one.end + 0.2, tmp_path / "part.wav")
        heard = transcribe(part, language)
        if language == "hi":
            assert letter_error_rate(skeleton(text), skeleton(heard)) <= 0.35, heard
        else:
            assert word_error_rate(text, heard) <= 0.25, heard


def test_it_is_as_loud_as_streaming_wants_it(made: Filmed) -> None:
    measured = watching.loudness(made.video)
    assert measured.lufs == pytest.approx(-14, abs=0.5)
    assert measured.true_peak <= -1
    assert made.report["loudness"] == pytest.approx(measured.lufs, abs=0.15)
    assert made.report["true_peak"] == pytest.approx(measured.true_peak, abs=0.3)


def test_each_caption_comes_with_its_first_word(bare: Filmed) -> None:
    heard = watching.sound(bare.video)
    hop = watching.RATE // 50
    level = np.sqrt(np.square(heard[: len(heard) // hop * hop].reshape(-1, hop)).mean(1))
    loud = level > level.max() / 20
    for one in watching.captions(bare.srt):
        first, after = round((one.start - 0.35) * 50), round((one.start + 0.35) * 50)
        assert loud[first:after].any(), one
        assert not loud[first : round((one.start - 0.1) * 50)].any(), one
        assert loud[after : round(one.end * 50)].mean() > 0.4, one


def test_burnt_captions_are_in_the_picture_only_while_they_are_spoken(
    made: Filmed, bare: Filmed, shown: list[watching.Shown]
) -> None:
    with_text, without = watching.frames(made.video), watching.frames(bare.video)
    assert len(with_text) == len(without)
    for number in range(0, len(without), 6):
        at = number / FPS
        edges = [edge for one in shown for edge in (one.start, one.end)]
        if min(abs(at - edge) for edge in edges) < 2 / FPS:
            continue
        changed = np.abs(with_text[number] - without[number]) > 60
        speaks = any(one.start <= at < one.end for one in shown)
        assert (changed[480:].sum() > 1500) == speaks, at
        assert changed[:480].sum() < 50, at


def test_the_report_tells_what_was_made_by_whom(made: Filmed) -> None:
    report = made.report
    assert report["shots"] == 4
    assert (report["made"], report["reused"]) == (len(report["steps"]), 0)
    assert report["licences"].keys() == {"assembly", "composer", "kokoro", "painter"}
    kinds = [step["kind"] for step in report["steps"]]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "speak": 4, "shot": 4, "transition": 1, "cue": 2, "mix": 1, "film": 1,
    }  # fmt: skip
    assert all(step["seconds"] > 0 and step["key"] and step["subject"] for step in report["steps"])
    assert "\r" not in made.said
    assert made.said.count("\n") == 1


def test_nothing_is_made_again_when_nothing_changed(folder: Path, made: Filmed) -> None:
    again = film(folder, SCRIPT, "--cache", "cache", name="again")
    assert again.made == []
    assert again.report["reused"] == made.report["made"]
    assert again.video.read_bytes() == made.video.read_bytes()


def test_one_other_line_makes_its_own_steps(folder: Path, made: Filmed) -> None:
    other = SCRIPT.replace("Every window in the village", "Every house in the village")
    edited = film(folder, other, "--cache", "cache", name="edited")
    assert edited.made == sorted(["speak", "shot", "transition", "mix", "film"])
    assert watching.captions(edited.srt)[2].text == "Every house in the village is dark."
