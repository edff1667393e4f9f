"""Takes: there when a shot is made, starred, compared, used again, made alone."""

import pytest

from studio.domain.access import Role, Who
from studio.domain.errors import InvalidInput, NotAllowed, NotFound
from studio.runtime import Runtime
from studio.services import edits, films, ledger, renders, takes
from studio.views.film import ShotView
from studio.views.takes import ShelfView
from tests.factories import work_off


def shelf(rt: Runtime, who: Who, film_id: str, shot_id: str = "shot-1") -> ShelfView:
    return takes.shelf(rt, who, film_id, shot_id)


def seen(rt: Runtime, who: Who, film_id: str, shot_id: str = "shot-1") -> ShotView:
    return films.look(rt, who, film_id).shots[shot_id]


@pytest.fixture
def rendered(rt: Runtime, asha: Who, film_id: str) -> str:
    renders.start(rt, asha, film_id, "first")
    work_off(rt)
    return film_id


def retake(rt: Runtime, who: Who, film_id: str, seed: int) -> None:
    edits.change(rt, who, film_id, "shot.set", {"shot": "shot-1", "seed": seed})


def star(rt: Runtime, who: Who, film_id: str, stars: list[str]) -> None:
    edits.change(rt, who, film_id, "shot.set", {"shot": "shot-1", "stars": stars})


def test_a_rendered_shot_has_a_take_and_making_it_again_gives_another(
    rt: Runtime, asha: Who, rendered: str
) -> None:
    (first,) = shelf(rt, asha, rendered).takes
    assert (first.number, first.is_current, first.is_draft) == (1, True, False)
    assert first.video_url
    retake(rt, asha, rendered, 4417)
    renders.start(rt, asha, rendered, "second")
    work_off(rt)
    second, first = shelf(rt, asha, rendered).takes
    assert (second.number, second.seed, second.is_current) == (2, 4417, True)
    assert not first.is_current
    assert seen(rt, asha, rendered).takes == 2
    assert seen(rt, asha, rendered, "shot-2").takes == 1


def test_an_outdated_shot_keeps_playing_its_newest_take(
    rt: Runtime, asha: Who, rendered: str
) -> None:
    before = seen(rt, asha, rendered)
    assert before.video_is_current
    retake(rt, asha, rendered, 4417)
    after = seen(rt, asha, rendered)
    assert (after.status, after.video_url, after.video_is_current) == (
        "outdated",
        before.video_url,
        False,
    )


def test_a_take_used_again_makes_the_shot_ready_at_no_price_and_can_be_undone(
    rt: Runtime, asha: Who, rendered: str
) -> None:
    retake(rt, asha, rendered, 4417)
    assert seen(rt, asha, rendered).status == "outdated"
    (first,) = shelf(rt, asha, rendered).takes
    takes.use(rt, asha, rendered, first.id)
    after = seen(rt, asha, rendered)
    assert (after.status, after.price, after.seed) == ("ready", 0, first.seed)
    edits.undo(rt, asha, rendered)
    assert seen(rt, asha, rendered).seed == 4417


def test_a_take_gives_back_the_picture_and_leaves_the_words(
    rt: Runtime, asha: Who, rendered: str
) -> None:
    edits.change(rt, asha, rendered, "line.set", {"line": "line-1", "text": "It is new."})
    retake(rt, asha, rendered, 4417)
    takes.use(rt, asha, rendered, shelf(rt, asha, rendered).takes[0].id)
    after = seen(rt, asha, rendered)
    assert (after.lines[0].text, after.status) == ("It is new.", "outdated")


def test_a_seed_sheet_gives_four_drafts_at_no_price(rt: Runtime, asha: Who, film_id: str) -> None:
    before = ledger.balance(rt, asha)
    takes.seed_sheet(rt, asha, film_id, "shot-1")
    assert shelf(rt, asha, film_id).takes == []
    work_off(rt)
    drafts = shelf(rt, asha, film_id).takes
    assert len(drafts) == len({one.seed for one in drafts}) == takes.SHEET
    assert all(one.is_draft and one.still_url and not one.video_url for one in drafts)
    assert {one.number for one in drafts} == {1, 2, 3, 4}
    assert ledger.balance(rt, asha) == before


def test_a_draft_made_in_full_becomes_the_take(rt: Runtime, asha: Who, film_id: str) -> None:
    takes.seed_sheet(rt, asha, film_id, "shot-1")
    work_off(rt)
    draft = shelf(rt, asha, film_id).takes[1]
    star(rt, asha, film_id, [draft.id])
    offer = shelf(rt, asha, film_id)
    assert (offer.best, offer.best_number) == (draft.id, draft.number)
    balance = ledger.balance(rt, asha)
    job = takes.full(rt, asha, film_id, "shot-1", "full", draft.id)
    assert job.held == offer.price > 0
    work_off(rt)
    assert balance - ledger.balance(rt, asha) == offer.price
    after = next(one for one in shelf(rt, asha, film_id).takes if one.id == draft.id)
    assert (after.is_draft, after.is_current, after.number) == (False, True, draft.number)
    assert len(shelf(rt, asha, film_id).takes) == takes.SHEET
    assert shelf(rt, asha, film_id).price == 0


def test_one_shot_alone_is_made_and_paid_for(rt: Runtime, asha: Who, film_id: str) -> None:
    price = seen(rt, asha, film_id).price
    job = renders.start(rt, asha, film_id, "one", ["shot-1"])
    assert job.held == price
    work_off(rt)
    view = films.look(rt, asha, film_id)
    assert [one.status for one in view.shots.values()] == ["ready", "outdated", "outdated"]
    assert not view.play.video_url
    assert renders.look(rt, asha, job.render_id).charged == price
    with pytest.raises(NotFound):
        renders.start(rt, asha, film_id, "none", ["shot-9"])


def test_a_part_that_failed_is_tried_again_as_a_part(rt: Runtime, asha: Who, film_id: str) -> None:
    job = renders.start(rt, asha, film_id, "one", ["shot-1"])
    renders.cancel(rt, asha, job.render_id)
    again = renders.retry(rt, asha, job.render_id)
    assert (again.held, again.steps_total) == (job.held, job.steps_total)


def test_a_star_stays_costs_nothing_and_is_taken_back(
    rt: Runtime, asha: Who, rendered: str
) -> None:
    (take,) = shelf(rt, asha, rendered).takes
    star(rt, asha, rendered, [take.id])
    shot = seen(rt, asha, rendered)
    assert (shot.stars, shot.status) == ([take.id], "ready")
    assert edits.undo(rt, asha, rendered)
    assert seen(rt, asha, rendered).stars == []
    assert edits.redo(rt, asha, rendered)
    assert seen(rt, asha, rendered).stars == [take.id]


def test_takes_are_compared_with_takes_of_their_shot(rt: Runtime, asha: Who, rendered: str) -> None:
    retake(rt, asha, rendered, 4417)
    renders.start(rt, asha, rendered, "second")
    work_off(rt)
    second, first = shelf(rt, asha, rendered).takes
    (difference,) = takes.compare(rt, asha, rendered, first.id, second.id)
    assert (difference.name, difference.b) == ("seed", "4417")
    (other,) = shelf(rt, asha, rendered, "shot-2").takes
    with pytest.raises(InvalidInput):
        takes.compare(rt, asha, rendered, first.id, other.id)


def test_another_workspace_finds_no_take_and_a_reviewer_changes_none(
    rt: Runtime, asha: Who, ravi: Who, rendered: str
) -> None:
    (take,) = shelf(rt, asha, rendered).takes
    theirs = films.create(rt, ravi, "ASHA: Hello.")
    for act in (
        lambda: star(rt, ravi, rendered, [take.id]),
        lambda: takes.use(rt, ravi, theirs, take.id),
        lambda: takes.compare(rt, ravi, theirs, take.id, take.id),
        lambda: edits.change(rt, ravi, theirs, "shot.restore", {"shot": "shot-1", "take": take.id}),
    ):
        with pytest.raises(NotFound):
            act()
    reviewer = Who(asha.user_id, asha.workspace_id, Role.REVIEWER)
    assert shelf(rt, reviewer, rendered).takes
    with pytest.raises(NotAllowed):
        star(rt, reviewer, rendered, [take.id])
