"""The whole way: a pasted script becomes a playing film, and one changed line only itself."""

import re
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import wait_until
from tests.support import watching
from tests.support.hearing import transcribe, word_error_rate
from tests.support.watching import cut_sound

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MADE = 240_000


def _render(board: Page) -> str:
    board.get_by_role("button", name=re.compile("^Render ")).click()
    expect(board.get_by_role("progressbar")).to_be_visible()
    expect(board.get_by_text("The film is ready")).to_be_visible(timeout=MADE)
    return board.locator(".dock").inner_text()


def _counts(text: str) -> tuple[int, int]:
    made, reused = re.search(r"Made (\d+), reused (\d+)", text).groups()
    return int(made), int(reused)


def _download(board: Page, name: str, folder: Path) -> Path:
    address = board.get_by_role("link", name=name).get_attribute("href")
    answer = board.request.get(board.url.partition("/films/")[0] + str(address))
    assert answer.ok
    file = folder / f"film.{name.lower()}"
    file.write_bytes(answer.body())
    return file


def _watch(film: Path) -> None:
    """Neither black nor frozen: every second differs from the one before."""
    seconds = [np.asarray(frame, np.float32) for frame in watching.frames(film, every=24)]
    assert all(frame.mean() > 12 for frame in seconds)
    assert all(frame.std() > 8 for frame in seconds)
    moved = [np.abs(one - next_).mean() for one, next_ in pairwise(seconds)]
    assert sum(change > 0.3 for change in moved) >= 0.8 * len(moved)


def _listen(film: Path, srt: Path) -> None:
    """Loud enough, every line heard, each caption shown while its words are spoken."""
    measured = watching.loudness(film)
    assert measured.lufs == pytest.approx(-14, abs=0.5)
    assert measured.true_peak <= -1
    for shown in watching.captions(srt):
        words = cut_sound(film, shown.start - 0.2, shown.end + 0.2, film.with_suffix(".wav"))
        assert word_error_rate(shown.text, transcribe(words, "en")) <= 0.5, shown.text
    said = "Is it heavy? Only until you light it. I see the boats."
    assert word_error_rate(said, transcribe(film, "en")) <= 0.3


@pytest.mark.timeout(600)
def test_paste_render_play_change_render(fresh_board: Page, tmp_path: Path):
    board = fresh_board
    # 1. The first film
    made, _ = _counts(_render(board))
    video = board.locator("video")
    expect(video).to_be_visible()
    board.get_by_role("button", name="Play film").click()
    wait_until(board, "document.querySelector('video').currentTime > 1")
    assert video.evaluate("v => [v.videoWidth, v.videoHeight]") == [1280, 720]
    board.get_by_role("button", name="Pause").click()
    # 2. What can be taken away, looked at and listened to
    film, srt, _ = [_download(board, name, tmp_path) for name in ("MP4", "SRT", "VTT")]
    _watch(film)
    _listen(film, srt)
    # 3. One line changed: only what hangs on it is made again
    expect(board.get_by_role("button", name="Nothing to render")).to_be_disabled()
    board.get_by_role("button", name=re.compile("I see the boats")).first.click()
    board.get_by_role("tab", name="Voice").click()
    board.locator("[role=tabpanel]:not([hidden]) textarea").first.fill("I see all the boats.")
    expect(board.get_by_text(re.compile(r"^Outdated\. Playing"))).to_be_visible()
    again, reused = _counts(_render(board))
    assert 0 < again < made
    assert reused > 0
    expect(board.get_by_text("Up to date")).to_be_visible()
