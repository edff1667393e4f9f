"""What a platform takes: whatever the words are, what is suggested fits and what does not is refused."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.errors import InvalidInput
from studio.domain.publishing import (
    DESCRIPTION_MOST,
    LATEST,
    SOONEST,
    TAGS_MOST,
    TITLE_MOST,
    Chapter,
    Privacy,
    Words,
    chapters,
    checked,
    checked_time,
    fitting_description,
    fitting_tags,
    fitting_title,
    rows,
    split_tags,
    spread,
    stamps,
    with_chapters,
)

NOW = datetime(2030, 1, 1, tzinfo=UTC)
TEXT = st.text(max_size=400)
STARTS = st.lists(st.floats(0, 20_000), min_size=1, max_size=40).map(sorted)


def refused(words: Words) -> str:
    with pytest.raises(InvalidInput) as caught:
        checked(words)
    return caught.value.code


@given(title=TEXT, description=st.text(max_size=3000), tags=st.lists(TEXT, max_size=20))
def test_whatever_is_suggested_is_taken(title: str, description: str, tags: list[str]) -> None:
    words = Words(fitting_title(title), fitting_description(description * 3), fitting_tags(tags))
    if words.title:
        assert checked(words) == words
    else:
        assert refused(words) == "error.publish.title_empty"


@given(text=TEXT)
def test_a_short_title_stays_as_it_was_written(text: str) -> None:
    clean = " ".join(text.replace("<", "").replace(">", "").split())
    fitted = fitting_title(text)
    assert len(fitted) <= TITLE_MOST
    if len(clean) <= TITLE_MOST:
        assert fitted == clean


@given(text=st.text(alphabet="aé字😀 \n", max_size=3000))
def test_a_description_is_cut_between_two_characters(text: str) -> None:
    fitted = fitting_description(text * 3)
    assert len(fitted.encode()) <= DESCRIPTION_MOST
    assert (text * 3).strip().startswith(fitted)


def test_what_the_platform_would_refuse_is_refused_before() -> None:
    assert refused(Words(" \n ")) == "error.publish.title_empty"
    assert refused(Words("a" * (TITLE_MOST + 1))) == "error.publish.title_long"
    assert (
        refused(Words("a", "é" * (DESCRIPTION_MOST // 2 + 1))) == "error.publish.description_long"
    )
    assert refused(Words("a <b>")) == "error.publish.signs"
    assert refused(Words("a", "1 < 2")) == "error.publish.signs"
    assert refused(Words("a", tags=("a b" * 100, "c d" * 100))) == "error.publish.tags_long"
    assert checked(Words(" a\n b ", " c ")) == Words("a b", "c")


@given(tags=st.lists(st.text(min_size=1, max_size=60), max_size=40))
def test_tags_are_counted_with_their_commas_and_quotes(tags: list[str]) -> None:
    kept = fitting_tags(tags)
    written = ",".join(f'"{one}"' if " " in one else one for one in kept)
    assert len(written) <= TAGS_MOST
    assert split_tags(", ".join(kept)) == kept
    assert len(set(kept)) == len(kept)


@given(starts=STARTS, tail=st.floats(0, 100))
def test_chapters_are_those_that_youtube_shows_or_none(starts: list[float], tail: float) -> None:
    scenes = [Chapter(at, f"Scene {number}") for number, at in enumerate(starts)]
    found = chapters(scenes, starts[-1] + tail)
    if found:
        shown = stamps(rows(found))
        assert len(shown) == len(scenes) >= 3
        assert shown[0] == 0
        assert all(b - a >= 10 for a, b in zip(shown, [*shown[1:], starts[-1] + tail], strict=True))


def test_three_scenes_of_ten_seconds_are_chapters_and_shorter_ones_are_not() -> None:
    scenes = [Chapter(0.0, "The headland"), Chapter(21.4, "The lamp room"), Chapter(41.0, "After")]
    assert rows(chapters(scenes, 64)) == "0:00 The headland\n0:21 The lamp room\n0:41 After"
    assert chapters(scenes[:2], 64) == ()
    assert chapters(scenes, 50) == ()
    assert rows([Chapter(3723, "Late")]) == "1:02:03 Late"


@given(
    before=st.lists(st.sampled_from(["A story.", "", "By Asha", "Chapters"]), max_size=6),
    old=st.lists(st.integers(0, 9000), max_size=5),
    new=st.lists(st.integers(0, 9000), min_size=1, max_size=5),
    after=st.lists(st.sampled_from(["Made here.", "", "Thanks"]), max_size=4),
)
def test_new_chapters_take_the_place_of_the_old_ones_and_of_nothing_else(
    before: list[str], old: list[int], new: list[int], after: list[str]
) -> None:
    def marks(seconds: list[int]) -> list[Chapter]:
        return [Chapter(float(at), "Scene") for at in seconds]

    text = "\n".join(part for part in (*before, rows(marks(old)), *after) if part)
    changed = with_chapters(text, "Chapters", marks(new))
    assert stamps(changed) == tuple(new)
    assert with_chapters(changed, "Chapters", marks(new)) == changed
    kept = [row for row in text.splitlines() if not stamps(row)]
    assert [row for row in changed.splitlines() if row in kept][: len(kept)] == kept


def test_a_film_is_published_later_only_for_everybody_and_in_time() -> None:
    checked_time(Privacy.PRIVATE, None, NOW)
    checked_time(Privacy.PUBLIC, NOW + SOONEST, NOW)
    with pytest.raises(InvalidInput, match="later_public"):
        checked_time(Privacy.UNLISTED, NOW + SOONEST, NOW)
    for at in (NOW, NOW + SOONEST - timedelta(seconds=1), NOW + LATEST + timedelta(seconds=1)):
        with pytest.raises(InvalidInput, match=r"publish\.time"):
            checked_time(Privacy.PUBLIC, at, NOW)


@given(count=st.integers(0, 600), most=st.integers(1, 6))
def test_stills_come_from_all_over_the_film(count: int, most: int) -> None:
    places = spread(count, most)
    assert len(places) == len(set(places)) == min(count, most)
    assert list(places) == sorted(places)
    if len(places) > 1:
        assert (places[0], places[-1]) == (0, count - 1)
