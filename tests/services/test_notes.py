"""Notes and approvals: reviewers give them, an edit takes an approval's ground away."""

import pytest

from studio.domain.access import Role, Who
from studio.domain.errors import InvalidInput, NotAllowed, NotFound
from studio.runtime import Runtime
from studio.services import approvals, edits, films, notes, renders
from tests.factories import work_off

STROKE = {"colour": "sky", "points": [[0.1, 0.2], [0.3, 0.4]]}


@pytest.fixture
def reviewer(rt: Runtime, asha: Who, ravi: Who) -> Who:
    """Ravi, invited into Asha's workspace to look at her films."""
    return Who(ravi.user_id, asha.workspace_id, Role.REVIEWER)


def word(rt: Runtime, who: Who, film_id: str) -> tuple[str, str]:
    shot = films.look(rt, who, film_id).shots["shot-1"]
    return shot.approval, shot.status


def test_a_reviewer_writes_notes_that_the_creator_sees_in_order(
    rt: Runtime, asha: Who, reviewer: Who, film_id: str
) -> None:
    notes.add(rt, reviewer, film_id, "shot-2", "Slower.", 12)
    notes.add(rt, reviewer, film_id, "shot-1", "Hold this.", 30, 48)
    notes.add(rt, asha, film_id, "shot-1", "", 4, drawing=[STROKE])
    found = notes.of_film(rt, asha, film_id)
    assert [(one.shot_id, one.frame, one.end, one.text, one.mine) for one in found] == [
        ("shot-1", 4, -1, "", True),
        ("shot-1", 30, 48, "Hold this.", False),
        ("shot-2", 12, -1, "Slower.", False),
    ]
    assert found[0].drawing[0].points == [[0.1, 0.2], [0.3, 0.4]]
    assert found[1].author == "ravi"


def test_a_note_is_dealt_with_and_opened_again(rt: Runtime, asha: Who, film_id: str) -> None:
    note = notes.add(rt, asha, film_id, "shot-1", "Too dark.")
    assert films.look(rt, asha, film_id).shots["shot-1"].notes == 1
    notes.resolve(rt, asha, note)
    assert films.look(rt, asha, film_id).shots["shot-1"].notes == 0
    assert notes.of_film(rt, asha, film_id)[0].done
    notes.resolve(rt, asha, note, done=False)
    assert not notes.of_film(rt, asha, film_id)[0].done


def test_answers_stand_with_their_note_and_go_with_it(
    rt: Runtime, asha: Who, ravi: Who, reviewer: Who, film_id: str
) -> None:
    note = notes.add(rt, reviewer, film_id, "shot-1", "Too dark.", 12)
    first = notes.reply(rt, asha, note, "Is it better now?")
    rt.clock.pass_by(seconds=1)  # type: ignore[attr-defined]
    notes.reply(rt, reviewer, first, "Much.")
    (found,) = notes.of_film(rt, asha, film_id)
    assert [(one.text, one.mine) for one in found.replies] == [
        ("Is it better now?", True),
        ("Much.", False),
    ]
    assert films.look(rt, asha, film_id).shots["shot-1"].notes == 1
    with pytest.raises(InvalidInput):
        notes.reply(rt, asha, note, " ")
    with pytest.raises(NotFound):
        notes.reply(rt, ravi, note, "I am not of this workspace.")
    notes.delete(rt, reviewer, note)
    assert notes.of_film(rt, asha, film_id) == []


def test_only_the_author_changes_or_deletes_a_note(
    rt: Runtime, asha: Who, reviewer: Who, film_id: str
) -> None:
    note = notes.add(rt, reviewer, film_id, "shot-1", "Too dark.")
    with pytest.raises(NotAllowed):
        notes.rewrite(rt, asha, note, "Fine.")
    with pytest.raises(NotAllowed):
        notes.delete(rt, asha, note)
    notes.rewrite(rt, reviewer, note, "Far too dark.")
    assert notes.of_film(rt, asha, film_id)[0].text == "Far too dark."
    notes.delete(rt, reviewer, note)
    assert notes.of_film(rt, asha, film_id) == []


@pytest.mark.parametrize(
    ("text", "drawing"),
    [
        ("  ", []),
        ("x" * (notes.LONGEST + 1), []),
        ("Look.", [{"colour": "sky", "points": []}]),
        ("Look.", [{"colour": "black", "points": [[0, 0]]}]),
        ("Look.", [{"colour": "sky", "points": [[0, 7]]}]),
        ("Look.", [STROKE] * 61),
        ("Look.", "strokes"),
    ],
)
def test_what_is_no_note_is_refused(
    rt: Runtime, asha: Who, film_id: str, text: str, drawing: object
) -> None:
    with pytest.raises(InvalidInput):
        notes.add(rt, asha, film_id, "shot-1", text, drawing=drawing)
    assert notes.of_film(rt, asha, film_id) == []


def test_another_workspace_finds_nothing_to_say(
    rt: Runtime, asha: Who, ravi: Who, film_id: str
) -> None:
    note = notes.add(rt, asha, film_id, "shot-1", "Mine.")
    for act in (
        lambda: notes.add(rt, ravi, film_id, "shot-1", "Mine, too."),
        lambda: notes.of_film(rt, ravi, film_id),
        lambda: notes.resolve(rt, ravi, note),
        lambda: notes.delete(rt, ravi, note),
        lambda: approvals.say(rt, ravi, film_id, ["shot-1"], "approved"),
        lambda: approvals.say(rt, asha, film_id, ["shot-9"], "approved"),
        lambda: notes.add(rt, asha, film_id, "shot-9", "Nowhere."),
    ):
        with pytest.raises(NotFound):
            act()


def test_an_approved_shot_that_is_edited_is_approved_no_more_and_says_so(
    rt: Runtime, asha: Who, reviewer: Who, film_id: str
) -> None:
    renders.start(rt, asha, film_id, "first")
    work_off(rt)
    approvals.say(rt, reviewer, film_id, ["shot-1"], "approved")
    assert word(rt, asha, film_id) == ("approved", "approved")
    assert films.look(rt, asha, film_id).quote.shots == 0
    edits.change(rt, asha, film_id, "shot.set", {"shot": "shot-1", "seed": 4417})
    assert word(rt, asha, film_id) == ("edited", "outdated")
    edits.undo(rt, asha, film_id)
    assert word(rt, asha, film_id) == ("approved", "approved")


def test_changes_are_asked_for_and_the_word_is_taken_back(
    rt: Runtime, asha: Who, reviewer: Who, film_id: str
) -> None:
    approvals.say(rt, reviewer, film_id, ["shot-1"], "changes")
    assert word(rt, asha, film_id) == ("changes", "outdated")
    approvals.say(rt, reviewer, film_id, ["shot-1"], "")
    assert word(rt, asha, film_id) == ("", "outdated")
    with pytest.raises(InvalidInput):
        approvals.say(rt, reviewer, film_id, ["shot-1"], "maybe")
