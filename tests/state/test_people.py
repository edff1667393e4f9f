"""Who else has the film open."""

from state.people import SILENT_AFTER, Company, Person

HERE = {"kind": "here", "tab": "t1", "name": "Meera", "shot": "sh-1", "level": "board"}


def test_somebody_who_says_so_is_here_until_they_go():
    company = Company()
    company.hear(HERE, 1.0)
    assert company.lately(1.0) == [Person("t1", "Meera", "sh-1", "board")]
    company.hear({**HERE, "shot": "sh-2"}, 2.0)
    assert [one.shot for one in company.lately(2.0)] == ["sh-2"]
    company.hear({"kind": "gone", "tab": "t1"}, 3.0)
    assert company.lately(3.0) == []


def test_whoever_is_silent_for_long_is_gone():
    company = Company()
    company.hear(HERE, 1.0)
    assert company.lately(1.0 + SILENT_AFTER / 2)
    assert company.lately(1.0 + SILENT_AFTER) == []
