"""Every event handler says who may call it; everything else is dropped."""

from reflex_base.registry import RegistrationContext

import pages  # noqa: F401 - registers every state
from state.editor import EditorState
from state.gate import FRAMEWORK, POLICY, Bucket, fits, is_framework, name_of
from state.identity import session_token


def _handlers():
    registered = RegistrationContext.ensure_context().event_handlers
    return {name: entry.handler.fn for name, entry in registered.items()}


def test_every_handler_declares_its_level():
    undeclared = {
        name
        for name, method in _handlers().items()
        if not is_framework(method) and name_of(method) not in POLICY
    }
    assert not undeclared


def test_the_walk_really_sees_our_handlers():
    ours = {name_of(method) for method in _handlers().values() if not is_framework(method)}
    assert "state.editor.EditorState.render" in ours
    assert len(ours) >= 20


def test_only_arriving_at_a_page_is_public():
    public = {name for name, level in POLICY.items() if level == "public"}
    assert public == {"state.session.SessionState.arrive"}


def test_whatever_changes_a_film_needs_a_creator():
    looking = {"open", "follow", "dismiss", "missed", "place", "settle_conflict"}
    for name, level in POLICY.items():
        if name.startswith("state.editor.") and name.rpartition(".")[2] not in looking:
            assert level == "creator", name


def test_setters_of_the_framework_are_not_let_through():
    assert "setvar" not in FRAMEWORK
    assert not {name for name in FRAMEWORK if name.startswith("set_") and name != "set_is_hydrated"}


def test_payloads_must_have_the_declared_types():
    method = _handlers()[next(n for n in _handlers() if n.endswith(".place"))]
    assert fits(method, {"shot": "a", "level": "b"})
    assert not fits(method, {"shot": "a", "level": {"$ne": 1}})
    assert not fits(method, {"shot": "a", "level": "b", "self": 1})


def test_a_caller_has_a_burst_and_then_a_rate():
    bucket = Bucket(rate=10, burst=3)
    assert [bucket.take("tab", 0.0) for _ in range(4)] == [True, True, True, False]
    assert bucket.take("other", 0.0)
    assert bucket.take("tab", 1.0)


def test_the_session_is_read_from_its_cookie_alone():
    assert session_token("a=b; studio_session=secret; c=d") == "secret"
    assert session_token("") == session_token("studio=1") == ""


def test_the_editor_keeps_no_identity():
    names = set(EditorState.get_fields())
    assert not names & {"user_id", "who", "workspace_id", "token"}
