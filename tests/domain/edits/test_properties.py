"""Any sequence of commands: the film stays whole, and history takes everything back."""

from contextlib import suppress
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from studio.domain import edits
from studio.domain.changes import Changes, changes, reverse
from studio.domain.codec import decode, encode, from_plain, to_plain
from studio.domain.edits.parts import ids_of
from studio.domain.errors import InvalidInput, NotFound
from studio.domain.film import Film
from studio.domain.history import apply_changes
from tests.domain.edits.commands import commands
from tests.films import two_scenes


def edited(data: st.DataObject, film: Film, most: int) -> list[Film]:
    """The film after each of some commands that were not refused."""
    versions = [film]
    for _ in range(data.draw(st.integers(1, most))):
        name, args = data.draw(commands(versions[-1]))
        try:
            versions.append(edits.apply(versions[-1], name, args))
        except (InvalidInput, NotFound):
            continue
    return versions


def must_be_whole(film: Film) -> None:
    ids = list(ids_of(film))
    cast = {who.id for who in film.cast}
    assert len(ids) == len(set(ids))
    assert film.scenes
    for shot in film.shots:
        assert {line.character for line in shot.lines} <= cast
        assert {one.character for one in shot.appearances} <= cast
        assert 0.5 <= shot.seconds <= 60
    assert from_plain(to_plain(film), Film) == film


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_film_stays_whole_and_every_edit_is_taken_back(data: st.DataObject) -> None:
    versions = edited(data, two_scenes(), 8)
    film = versions[-1]
    must_be_whole(film)
    for before, after in reversed(list(pairwise(versions))):
        kept = decode(encode(changes(before, after)), Changes)
        assert apply_changes(before, kept) == (after, [])
        film, left = apply_changes(film, reverse(kept))
        assert (film, left) == (before, [])


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_one_step_takes_many_edits_back(data: st.DataObject) -> None:
    first, *_, last = [two_scenes(), *edited(data, two_scenes(), 6)]
    assert apply_changes(last, reverse(changes(first, last))) == (first, [])


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_what_is_taken_back_late_leaves_a_whole_film(data: st.DataObject) -> None:
    mine = edited(data, two_scenes(), 3)
    theirs = edited(data, mine[-1], 3)
    film, left = apply_changes(theirs[-1], reverse(changes(mine[0], mine[-1])))
    must_be_whole(film)
    if len(theirs) == 1:
        assert left == []


@settings(max_examples=60, deadline=None)
@given(
    st.data(), st.text(max_size=12), st.dictionaries(st.text(max_size=8), st.integers() | st.text())
)
def test_nonsense_is_refused(data: st.DataObject, name: str, extra: dict[str, object]) -> None:
    film = two_scenes()
    known, args = data.draw(commands(film))
    for command, given_ in ((name, args), (known, {**args, **extra}), (known, extra)):
        with suppress(InvalidInput, NotFound):
            must_be_whole(edits.apply(film, command, given_))
