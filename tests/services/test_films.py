"""The list of films: found by what they say, in order, page by page, never another workspace's."""

from dataclasses import replace

import pytest

from studio.domain.access import Who
from studio.domain.errors import InvalidInput
from studio.runtime import Runtime
from studio.services import approvals, films, renders, steps
from tests.factories import Hands, add_film, work_off
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


def _stands(rt: Runtime, who: Who) -> tuple[str, int, bool]:
    card = films.list_films(rt, who)[0]
    return card.status, card.count, card.rendered


def test_a_card_says_how_its_film_stands(rt: Runtime, asha: Who, film_id: str) -> None:
    assert _stands(rt, asha) == ("outdated", 3, False)
    job = renders.start(rt, asha, film_id, "first")
    assert _stands(rt, asha)[0] == "queued"
    bad = steps.claim(rt, "worker", "cpu")
    assert bad is not None
    steps.fail(rt, "worker", bad.attempt, bad.id, "error.engine.failed", {}, retry=False)
    assert _stands(rt, asha)[:2] == ("failed", 1)
    renders.retry(rt, asha, job.render_id)
    work_off(rt)
    assert _stands(rt, asha) == ("ready", 3, True)


def test_a_card_says_how_long_its_render_takes_and_who_approved_it(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    renders.start(rt, asha, film_id, "first")
    assert isinstance(rt.clock, Hands)
    for _ in range(2):
        work_off(rt, most=1)
        rt.clock.pass_by(seconds=2)
    running = steps.claim(rt, "worker", "cpu")
    assert running is not None
    job = renders.progress(rt, asha, film_id).job
    card = films.cards(rt, asha, [film_id])[0]
    assert (card.status, card.eta_low, card.eta_high) == ("rendering", job.eta_low, job.eta_high)
    assert 0 <= card.eta_low <= card.eta_high
    assert steps.complete(rt, "worker", running.attempt, running.id, {"seconds": 1.5}, 10, 0.1)
    work_off(rt)
    approvals.say(rt, asha, film_id, list(films.look(rt, asha, film_id).shots), "approved")
    card = films.cards(rt, asha, [film_id])[0]
    assert (card.status, card.eta_low, card.approver) == ("approved", -1, "asha")


def test_cards_of_another_workspace_are_left_out(rt: Runtime, ravi: Who, film_id: str) -> None:
    assert films.cards(rt, ravi, [film_id]) == []


def test_a_card_names_the_languages_that_are_spoken_most(rt: Runtime, asha: Who) -> None:
    said = [replace(line(n), language=tag) for n, tag in enumerate(("en", "hi", "hi", "ta", "en"))]
    add_film(rt, asha, film((shot(1, *said),)))
    assert films.list_films(rt, asha)[0].languages == ["en", "hi"]


def test_another_title_is_on_the_list_at_once_and_an_empty_one_is_refused(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    films.rename(rt, asha, film_id, "  The Sea Answers ")
    assert _titles(rt, asha) == ["The Sea Answers"]
    assert films.look(rt, asha, film_id).title == "The Sea Answers"
    with pytest.raises(InvalidInput):
        films.rename(rt, asha, film_id, "   ")
    assert _titles(rt, asha) == ["The Sea Answers"]
