"""Who else has the film open."""

from state.people import SILENT_AFTER, Person, heard, lately

HERE = {"kind": "here", "tab": "t1", "name": "Meera", "shot": "sh-1", "level": "board"}


def test_somebody_who_says_so_is_here_until_they_go():
    times: dict[str, float] = {}
    people = heard([], times, HERE, 1.0)
    assert people == [Person("t1", "Meera", "sh-1", "board")]
    moved = heard(people, times, {**HERE, "shot": "sh-2"}, 2.0)
    assert [one.shot for one in moved] == ["sh-2"]
    assert heard(moved, times, {"kind": "gone", "tab": "t1"}, 3.0) == []
    assert times == {}


def test_whoever_is_silent_for_long_is_gone():
    times: dict[str, float] = {}
    people = heard([], times, HERE, 1.0)
    assert lately(people, times, 1.0 + SILENT_AFTER / 2) == people
    assert lately(people, times, 1.0 + SILENT_AFTER) == []
