"""What a video platform takes: titles, descriptions, tags, chapters, and what is looked at before.

The limits are YouTube's (https://developers.google.com/youtube/v3/docs/videos).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from studio.domain.errors import InvalidInput

TITLE_MOST = 100
"""Characters of a title."""
DESCRIPTION_MOST = 5000
"""Bytes of a description in UTF-8."""
TAGS_MOST = 500
"""Characters of all tags as YouTube counts them: commas between, quotes around those with spaces."""
CHAPTERS_LEAST = 3
CHAPTER_LEAST = 10.0
"""Seconds of the shortest chapter that YouTube shows."""
SOONEST = timedelta(minutes=15)
LATEST = timedelta(days=365)
"""How far ahead a film can be published."""
_FORBIDDEN = re.compile(r"[<>]")
_SPACES = re.compile(r"\s+")
_STAMP = re.compile(r"(?:(\d+):)?(\d{1,2}):(\d{2})(?=\s|$)")


class Privacy(StrEnum):
    """Who can see it."""

    PUBLIC = "public"
    UNLISTED = "unlisted"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Words:
    """What is written beside the film."""

    title: str
    description: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the film that begins at a second."""

    start: float
    title: str


def fitting_title(text: str) -> str:
    """Return `text` as a title that is allowed: one row, no < and >, at most 100 characters."""
    row = _one_row(text)
    if len(row) <= TITLE_MOST:
        return row
    cut = row[: TITLE_MOST - 1]
    whole = cut.rpartition(" ")[0]
    return (whole if len(whole) > TITLE_MOST // 2 else cut).rstrip() + "…"


def fitting_description(text: str) -> str:
    """Return `text` as a description that is allowed: no < and >, cut to 5000 bytes at a character."""
    clean = _FORBIDDEN.sub("", text.replace("\r\n", "\n")).strip()
    return clean.encode()[:DESCRIPTION_MOST].decode(errors="ignore").strip()


def split_tags(text: str) -> tuple[str, ...]:
    """Return the tags that somebody wrote with commas between, each once, in their order."""
    return tuple(dict.fromkeys(tag for one in text.split(",") if (tag := _one_row(one))))


def fitting_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return the first of `tags` that fit together, each once."""
    kept: list[str] = []
    for tag in dict.fromkeys(_one_row(one).replace(",", "") for one in tags):
        if tag and _length([*kept, tag]) <= TAGS_MOST:
            kept.append(tag)
    return tuple(kept)


def checked(words: Words) -> Words:
    """Return the words as they are sent; raises InvalidInput for what the platform would refuse."""
    title, description = _SPACES.sub(" ", words.title).strip(), words.description.strip()
    if not title:
        raise InvalidInput("error.publish.title_empty")
    if len(title) > TITLE_MOST:
        raise InvalidInput("error.publish.title_long", most=TITLE_MOST)
    if len(description.encode()) > DESCRIPTION_MOST:
        raise InvalidInput("error.publish.description_long", most=DESCRIPTION_MOST)
    if any(_FORBIDDEN.search(text) for text in (title, description, *words.tags)):
        raise InvalidInput("error.publish.signs")
    if _length(words.tags) > TAGS_MOST:
        raise InvalidInput("error.publish.tags_long", most=TAGS_MOST)
    return Words(title, description, words.tags)


def checked_time(privacy: Privacy, at: datetime | None, now: datetime) -> None:
    """Raise InvalidInput unless a film can be published at `at` (None: at once) for these people."""
    if at is None:
        return
    if privacy is not Privacy.PUBLIC:
        raise InvalidInput("error.publish.later_public")
    if not now + SOONEST <= at <= now + LATEST:
        raise InvalidInput("error.publish.time", minutes=int(SOONEST.total_seconds() // 60))


def chapters(scenes: Sequence[Chapter], seconds: float) -> tuple[Chapter, ...]:
    """Return a chapter for each scene of a film of `seconds`; none where YouTube would show none.

    It wants at least three, the first at 0:00, each of at least ten seconds by the stamps.
    """
    starts = [int(one.start) for one in scenes]
    lengths = [b - a for a, b in zip(starts, [*starts[1:], int(seconds)], strict=True)]
    if len(scenes) < CHAPTERS_LEAST or starts[0] != 0 or min(lengths) < CHAPTER_LEAST:
        return ()
    return tuple(
        Chapter(float(at), _one_row(one.title)) for at, one in zip(starts, scenes, strict=True)
    )


def stamp(seconds: float) -> str:
    """Return a moment as YouTube reads it: "0:21", "1:02:03"."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def rows(marks: Iterable[Chapter]) -> str:
    """Return chapters as rows of a description."""
    return "\n".join(f"{stamp(one.start)} {one.title}".rstrip() for one in marks)


def stamps(description: str) -> tuple[int, ...]:
    """Return the seconds of the rows of a description that begin with a moment."""
    found = (_STAMP.match(row.strip()) for row in description.splitlines())
    return tuple(
        int(one[1] or 0) * 3600 + int(one[2]) * 60 + int(one[3]) for one in found if one is not None
    )


def with_chapters(description: str, heading: str, marks: Sequence[Chapter]) -> str:
    """Return the description with its chapters replaced by `marks`; at its end where it has none."""
    before, after, seen = [], [], False
    for row in description.splitlines():
        if _STAMP.match(row.strip()):
            seen = True
        else:
            (after if seen else before).append(row)
    if not marks:
        return "\n".join([*before, *after]).strip()
    if not seen:
        before = [*before, "", heading] if any(before) else [heading]
    return "\n".join([*before, rows(marks), *after]).strip()


def spread(count: int, most: int) -> tuple[int, ...]:
    """Return at most `most` places among `count`, evenly apart, from the first to the last."""
    if count <= most:
        return tuple(range(count))
    if most == 1:
        return (0,)
    return tuple(round(one * (count - 1) / (most - 1)) for one in range(most))


def _one_row(text: str) -> str:
    return _SPACES.sub(" ", _FORBIDDEN.sub("", text)).strip()


def _length(tags: Sequence[str]) -> int:
    """Return how long tags are as YouTube counts them."""
    return sum(len(tag) + 2 * (" " in tag) for tag in tags) + max(0, len(tags) - 1)
