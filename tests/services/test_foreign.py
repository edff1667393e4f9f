"""Every service, asked for what belongs to another workspace or by who may only look.

The services are found, not listed: a new one is held to the same rules.
"""

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from studio.domain.access import Role, Who
from studio.domain.errors import NotAllowed, NotFound, StudioError
from studio.runtime import Runtime
from studio.services import (
    accounts,
    approvals,
    auditions,
    edits,
    films,
    impact,
    jobpage,
    ledger,
    leftoff,
    looks,
    notes,
    notifications,
    preferences,
    publishing,
    renders,
    samples,
    scripts,
    takes,
    uploads,
)
from studio.views.scripts import SpeakerView
from tests.factories import work_off
from tests.support import files

OWNED = {"film_id", "render_id", "upload_id", "key_id", "note_id"}
FILLED: dict[str, Any] = {
    "key": "some-key",
    "shot_id": "shot-1",
    "line_id": "line-1",
    "character_id": "asha",
    "scene_id": "scene-1",
    "voice": "emma",
    "tune": "yaman",
    "speaker": SpeakerView(id="asha", voice="emma", line="The river is wide."),
    "title": "Another title",
    "text": "ASHA: The river is wide.",
    "name": "script.txt",
    "args": {},
    "changes": {},
    "batch": [],
    "form": "fdx",
    "sample": "festival-morning.txt",
    "shots": ["shot-1"],
    "word": "approved",
    "written": {"title": "Another title"},
}
LOOKS = {
    "look",
    "progress",
    "play",
    "history",
    "list_films",
    "cards",
    "list_uploads",
    "media",
    "voices",
    "summarise",
    "text",
    "balance",
    "me",
    "exported",
    "page",
    "read",
    "steps",
    "newest",
    "shelf",
    "compare",
    "of_film",
    "of",
    "package",
}
REVIEWS = {
    "notes.add",
    "notes.reply",
    "notes.rewrite",
    "notes.resolve",
    "notes.delete",
    "approvals.say",
}
"""What reviewers are there for."""
OWN_ACCOUNT = {
    "set_password",
    "set_locale",
    "create_api_key",
    "api_keys",
    "revoke_api_key",
    "change",
    "see",
    "show",
}
MODULES = (
    accounts,
    approvals,
    auditions,
    edits,
    films,
    impact,
    jobpage,
    ledger,
    leftoff,
    looks,
    notes,
    notifications,
    preferences,
    publishing,
    renders,
    samples,
    scripts,
    takes,
    uploads,
)


def services() -> Iterator[tuple[str, Callable[..., Any]]]:
    for module in MODULES:
        for name, function in inspect.getmembers(module, inspect.isfunction):
            own = function.__module__ == module.__name__ and not name.startswith("_")
            if own and "who" in inspect.signature(function).parameters:
                yield f"{module.__name__.rpartition('.')[2]}.{name}", function


SERVICES = dict(services())
OF_ROWS = [
    name for name, one in SERVICES.items() if OWNED & inspect.signature(one).parameters.keys()
]
CHANGING = [
    name
    for name in SERVICES
    if name not in REVIEWS and name.partition(".")[2] not in LOOKS | OWN_ACCOUNT
]


def outcome(name: str, rt: Runtime, who: Who, ids: dict[str, Any]) -> type[StudioError] | None:
    """Call a service with everything that it needs; return how it refused, None when it answered."""
    parameters = inspect.signature(SERVICES[name]).parameters
    filled = {**FILLED, **ids}
    needed = {
        name: filled[name]
        for name, parameter in list(parameters.items())[2:]
        if parameter.default is inspect.Parameter.empty
    }
    try:
        SERVICES[name](rt, who, **needed)
    except StudioError as error:
        return type(error)
    return None


@pytest.fixture
def ids(rt: Runtime, asha: Who, film_id: str, tmp_path) -> dict[str, Any]:
    """One of everything, all of it Asha's."""
    script = tmp_path / "script.txt"
    script.write_text("ASHA: Hello.")
    accounts.create_api_key(rt, asha, "mine")
    takes.seed_sheet(rt, asha, film_id, "shot-1")
    work_off(rt)
    take = takes.shelf(rt, asha, film_id, "shot-1").takes[0].id
    return {
        "film_id": film_id,
        "film_ids": [film_id],
        "render_id": renders.start(rt, asha, film_id, "first").render_id,
        "upload_id": uploads.add(rt, asha, "script.txt", script).id,
        "key_id": accounts.api_keys(rt, asha)[0].id,
        "note_id": notes.add(rt, asha, film_id, "shot-1", "Slower."),
        "file": script,
        **dict.fromkeys(("take_id", "a", "b"), take),
    }


def test_the_walk_finds_the_services() -> None:
    assert {"films.look", "films.delete", "renders.cancel", "uploads.text"} <= set(OF_ROWS)
    assert {"films.create", "renders.start", "uploads.add"} <= set(CHANGING)


def test_what_belongs_to_another_is_not_found(
    rt: Runtime, asha: Who, ravi: Who, ids: dict[str, str]
) -> None:
    before = films.look(rt, asha, ids["film_id"])
    answers = {name: outcome(name, rt, ravi, ids) for name in OF_ROWS}
    assert answers == dict.fromkeys(OF_ROWS, NotFound)
    assert films.look(rt, asha, ids["film_id"]) == before
    assert films.list_films(rt, ravi) == []
    assert films.cards(rt, ravi, [ids["film_id"]]) == []
    assert accounts.api_keys(rt, ravi) == []


def test_what_does_not_exist_is_not_found_alike(rt: Runtime, asha: Who) -> None:
    nothing = dict.fromkeys([*OWNED, "take_id", "a", "b"], "0" * 32)
    answers = {name: outcome(name, rt, asha, nothing) for name in OF_ROWS}
    assert answers == dict.fromkeys(OF_ROWS, NotFound)


def test_a_reviewer_changes_nothing(rt: Runtime, asha: Who, ids: dict[str, str]) -> None:
    reviewer = Who(asha.user_id, asha.workspace_id, Role.REVIEWER)
    answers = {name: outcome(name, rt, reviewer, ids) for name in CHANGING}
    assert answers == dict.fromkeys(CHANGING, NotAllowed)
    looks = [name for name in SERVICES if name.partition(".")[2] in LOOKS]
    picture = uploads.add(rt, asha, "a.png", files.picture(ids["file"].with_name("a.png")))
    of_picture = {**ids, "upload_id": picture.id}
    answers = {
        name: outcome(name, rt, reviewer, of_picture if name == "uploads.media" else ids)
        for name in looks
    }
    # A film that was never made has no package, whoever asks.
    assert answers == {**dict.fromkeys(looks, None), "publishing.package": NotFound}
