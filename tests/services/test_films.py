"""The list of films: found by what they say, in order, page by page, never another workspace's."""

from dataclasses import replace

import pytest

from studio.domain.access import Who
from studio.domain.errors import InvalidInput
from studio.runtime import Runtime
from studio.services import films
from tests.factories import add_film
from tests.films import film, line, shot


def _titles(rt: Runtime, who: Who, **wanted: str) -> list[str]:
    return [card.title for card in films.list_films(rt, who, **wanted)]


def _add(rt: Runtime, who: Who, title: str, words: str = "Hello.") -> str:
    made = film((shot(1, line(1, words)),))
    return add_film(rt, who, replace(made, title=title))


def test_films_are_found_by_title_and_by_what_is_said(rt: Runtime, asha: Who, ravi: Who) -> None:
    _add(rt, asha, "The Boat", "A storm is coming.")
    _add(rt, asha, "The Kite")
    _add(rt, ravi, "Storm of another")
    assert _titles(rt, asha, query="kite") == ["The Kite"]
    assert _titles(rt, asha, query="STORM coming") == ["The Boat"]
    assert _titles(rt, asha, query="snow") == []


@pytest.mark.parametrize("words", ["100% true", 'she said "no"', "नमस्ते", "back\\slash", "a_b"])
def test_any_letters_are_only_letters(rt: Runtime, asha: Who, words: str) -> None:
    _add(rt, asha, "Odd", words)
    _add(rt, asha, "Plain", "axb 1000 true")
    assert _titles(rt, asha, query=words) == ["Odd"]


def test_titles_in_order_page_by_page(rt: Runtime, asha: Who) -> None:
    for title in ("b", "C", "a"):
        _add(rt, asha, title)
    first = films.list_films(rt, asha, limit=2, order="title")
    rest = films.list_films(rt, asha, after=first[-1].id, limit=2, order="title")
    assert [card.title for card in [*first, *rest]] == ["a", "b", "C"]


def test_another_order_is_refused(rt: Runtime, asha: Who) -> None:
    with pytest.raises(InvalidInput):
        films.list_films(rt, asha, order="price; drop table films")
