"""What the list of films tells of the film that was touched last."""

from studio.domain.access import Role, Who
from studio.runtime import Runtime
from studio.services import edits, leftoff, notes
from tests.factories import add_film
from tests.films import film, shot


def test_scenes_are_told_with_the_marks_of_their_shots(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    left = leftoff.look(rt, asha, film_id)
    assert [(one.title, one.marks) for one in left.scenes] == [
        ("Scene 1", ["outdated", "outdated"]),
        ("Scene 2", ["outdated"]),
    ]
    assert left.about == "Shot 1."
    assert (left.shot, left.noter, left.more) == ("", "", 0)


def test_a_long_film_is_told_by_its_beginning_and_two_numbers(rt: Runtime, asha: Who) -> None:
    many = tuple(shot(number) for number in range(15))
    scenes = (many, *((shot(100 + number),) for number in range(8)))
    left = leftoff.look(rt, asha, add_film(rt, asha, film(*scenes)))
    assert (len(left.scenes), left.more) == (6, 3)
    assert (len(left.scenes[0].marks), left.scenes[0].more) == (12, 3)


def test_the_shot_that_was_edited_last_is_named_to_who_edited_it(
    rt: Runtime, asha: Who, ravi: Who, film_id: str
) -> None:
    edits.change(rt, asha, film_id, "shot.set", {"shot": "shot-2", "description": "Rain."})
    edits.change(rt, asha, film_id, "line.set", {"line": "line-3", "text": "Home."})
    edits.change(rt, asha, film_id, "film.set", {"title": "Rain"})
    assert leftoff.look(rt, asha, film_id).shot == "2.1"
    beside = Who(ravi.user_id, asha.workspace_id, Role.CREATOR)
    assert leftoff.look(rt, beside, film_id).shot == ""


def test_the_newest_open_note_is_told_with_its_place_in_the_film(
    rt: Runtime, asha: Who, ravi: Who, film_id: str
) -> None:
    reviewer = Who(ravi.user_id, asha.workspace_id, Role.REVIEWER)
    early = notes.add(rt, reviewer, film_id, "shot-1", "Hold this.", 30)
    rt.clock.pass_by(seconds=5)  # type: ignore[attr-defined]
    done = notes.add(rt, asha, film_id, "shot-1", "Slower.", 2)
    notes.resolve(rt, asha, done)
    rt.clock.pass_by(seconds=5)  # type: ignore[attr-defined]
    notes.reply(rt, asha, early, "I will.")
    left = leftoff.look(rt, asha, film_id)
    assert (left.noter, left.noted) == ("ravi", "00:00:01:06")
