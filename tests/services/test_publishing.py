"""The sheet of publishing: suggested by the film, kept as it is written, and packed."""

import io
from dataclasses import replace
from typing import Any

import pytest
from sqlmodel import select

from studio.db.tables import Artefact, FilmRow, Publication
from studio.domain.access import Who
from studio.domain.artefacts import blob_key
from studio.domain.errors import Conflict, InvalidInput, NotAllowed, NotFound
from studio.domain.film import Film, Media
from studio.domain.publications import PublicationStatus
from studio.runtime import Runtime
from studio.services import approvals, drafts, edits, films, publishing, renders
from studio.services.plans import planned
from tests.factories import add_film, user, work_off
from tests.films import film, line, shot, two_scenes

FORM: dict[str, Any] = {
    "title": "The Lamp",
    "description": "A story.",
    "tags": "lamp, sea",
    "thumbnail": "shot-2",
    "privacy": "public",
    "publish_at": "2030-06-01T18:00:00+05:30",
    "says_ai": False,
    "consent": True,
    "languages": ["en", "xx"],
}


def made(rt: Runtime, who: Who, film_id: str, key: str = "first", **facts: object) -> str:
    """Have the film made, with some facts, and return the key of the finished film."""
    renders.start(rt, who, film_id, key)
    work_off(rt)
    with rt.sessions.begin() as session:
        _, plan = planned(session.get_one(FilmRow, film_id))
        whole = session.get_one(Artefact, plan.film)
        whole.facts = {"seconds": 40.0, "captions": 3, "bytes": 61_000_000}
        mix = session.get_one(Artefact, plan.step(plan.film).inputs[len(plan.shots) + 1])
        mix.facts = {"loudness": -14.1, "true_peak": -1.02, **facts}
        return plan.film


def verdicts(rt: Runtime, who: Who, film_id: str) -> dict[str, tuple[str, str]]:
    view = publishing.look(rt, who, film_id)
    return {one.kind: (one.verdict, one.why) for one in view.checks}


def test_a_film_that_was_never_made_suggests_words_and_blocks(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    view = publishing.look(rt, asha, film_id)
    assert (view.title, view.version, view.languages) == ("Test", 0, [])
    assert view.description == "The river is wide.\n\nMade with AI Film Studio."
    assert view.tags == "Test, Asha"
    check = view.checks[0]
    assert (check.kind, check.verdict, check.why) == ("film", "blocked", "none")
    assert check.price == films.look(rt, asha, film_id).quote.credits > 0
    with pytest.raises(NotFound):
        publishing.package(rt, asha, film_id)


def test_a_finished_film_is_measured_and_its_engines_are_known(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    made(rt, asha, film_id)
    view = publishing.look(rt, asha, film_id)
    assert (view.version, view.size, view.languages) == (1, 61_000_000, ["en"])
    found = {one.kind: one for one in view.checks}
    assert found["loudness"].numbers == [-14.1, -1.02]
    assert (found["licence"].verdict, found["licence"].count) == ("ok", 4)
    assert (found["approved"].verdict, found["approved"].why) == ("warning", "none")


def test_it_is_approved_when_every_shot_of_the_version_was(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    made(rt, asha, film_id)
    approvals.say(rt, asha, film_id, ["shot-1", "shot-2"], "approved")
    assert verdicts(rt, asha, film_id)["approved"] == ("warning", "some")
    approvals.say(rt, asha, film_id, ["shot-3"], "approved")
    [check] = [one for one in publishing.look(rt, asha, film_id).checks if one.kind == "approved"]
    assert (check.verdict, check.count, check.names) == ("ok", 1, ["asha"])


def test_what_was_edited_since_is_told_with_its_price(rt: Runtime, asha: Who, film_id: str) -> None:
    made(rt, asha, film_id)
    assert "shots" not in verdicts(rt, asha, film_id)
    edits.change(rt, asha, film_id, "shot.set", {"shot": "shot-3", "seed": 4417})
    [check] = [one for one in publishing.look(rt, asha, film_id).checks if one.kind == "shots"]
    assert (check.verdict, check.names) == ("warning", ["2.1"])
    assert check.price == films.look(rt, asha, film_id).quote.credits > 0
    made(rt, asha, film_id, "second")
    assert publishing.look(rt, asha, film_id).version == 2


def test_chapters_are_the_scenes_of_the_finished_film(rt: Runtime, asha: Who) -> None:
    long = film(*(((shot(n, line(n), seconds=12.0),)) for n in (1, 2, 3)))
    film_id = add_film(rt, asha, replace(long, author="Anita Rao"))
    assert "0:00" not in publishing.look(rt, asha, film_id).description
    made(rt, asha, film_id)
    view = publishing.look(rt, asha, film_id)
    assert view.chapters == "0:00 Scene 1\n0:12 Scene 2\n0:24 Scene 3"
    assert view.description == (
        "The river is wide. Written by Anita Rao.\n\nChapters\n"
        + view.chapters
        + "\n\nMade with AI Film Studio."
    )
    kept = publishing.save(
        rt, asha, film_id, {**FORM, "description": view.description, "thumbnail": ""}
    )
    assert not kept.chapters_differ
    edits.change(rt, asha, film_id, "shot.set", {"shot": "shot-1", "seconds": 15.0})
    made(rt, asha, film_id, "second")
    assert publishing.look(rt, asha, film_id).chapters_differ


def test_what_was_written_is_kept_even_where_it_is_too_long(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    made(rt, asha, film_id)
    publishing.save(rt, asha, film_id, {**FORM, "title": "a" * 120})
    view = publishing.look(rt, asha, film_id)
    assert view.title == "a" * 120
    assert (view.tags, view.thumbnail, view.privacy) == ("lamp, sea", "shot-2", "public")
    assert view.publish_at == "2030-06-01T12:30:00+00:00"
    assert (view.says_ai, view.consent, view.languages) == (False, True, ["en"])
    with pytest.raises(InvalidInput, match="title_long"):
        publishing.package(rt, asha, film_id)
    publishing.save(rt, asha, film_id, FORM)
    with rt.sessions() as session:
        assert len(session.exec(select(Publication)).all()) == 1


def test_what_is_no_form_is_refused(rt: Runtime, asha: Who, film_id: str) -> None:
    for wrong in (
        {"privacy": "friends"},
        {"title": 3},
        {"title": "a" * 501},
        {"path": "/etc/passwd"},
        {"publish_at": "tomorrow"},
        {"publish_at": "2030-06-01T18:00:00"},
    ):
        with pytest.raises(InvalidInput):
            publishing.save(rt, asha, film_id, {**FORM, **wrong})
    with pytest.raises(NotFound):
        publishing.save(rt, asha, film_id, {**FORM, "thumbnail": "../../keys/secret"})


def test_who_only_reviews_may_look(rt: Runtime, asha: Who, film_id: str) -> None:
    who = replace(user(rt, "guest@example.org", "reviewer"), workspace_id=asha.workspace_id)
    assert not publishing.look(rt, who, film_id).may_edit
    with pytest.raises(NotAllowed):
        publishing.save(rt, who, film_id, FORM)


def test_a_film_on_its_way_is_not_written_over(rt: Runtime, asha: Who, film_id: str) -> None:
    publishing.save(rt, asha, film_id, FORM)
    with rt.sessions.begin() as session:
        session.exec(select(Publication)).one().status = PublicationStatus.UPLOADING
    with pytest.raises(Conflict):
        publishing.save(rt, asha, film_id, FORM)


def test_people_in_own_files_have_to_agree(rt: Runtime, asha: Who) -> None:
    own = Media("up", "ab" * 16, "image", "me.jpg")
    filmed: Film = film((shot(1, line(1), media=own),))
    film_id = add_film(rt, asha, filmed)
    assert verdicts(rt, asha, film_id)["consent"] == ("blocked", "missing")
    publishing.save(rt, asha, film_id, {**FORM, "thumbnail": ""})
    assert verdicts(rt, asha, film_id)["consent"] == ("ok", "")


def test_the_package_holds_film_picture_captions_and_words(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    drafts.begin(rt, asha, film_id)
    work_off(rt)
    key = made(rt, asha, film_id)
    with rt.sessions() as session:
        _, plan = planned(session.get_one(FilmRow, film_id))
    still = blob_key(plan.shots["shot-2"].still, "still.jpg")
    blobs = {
        blob_key(key, "film.mp4"): b"film",
        blob_key(key, "film.srt"): b"srt",
        blob_key(key, "poster.jpg"): b"poster",
        still: b"still",
    }
    for name, content in blobs.items():
        rt.blobs.put(name, io.BytesIO(content))

    def packed() -> dict[str, bytes]:
        return {
            name: b"".join(content) for name, content in publishing.package(rt, asha, film_id).files
        }

    first = packed()
    assert (first["film.mp4"], first["thumbnail.jpg"]) == (b"film", b"poster")
    assert first["captions.en.srt"] == b"srt"
    publishing.save(rt, asha, film_id, FORM)
    after = packed()
    assert after["thumbnail.jpg"] == b"still"
    assert after["text.txt"].decode() == "The Lamp\n\nA story.\n\nlamp, sea\n"


def test_the_stills_are_of_this_film_and_the_chosen_one_is_among_them(
    rt: Runtime, asha: Who
) -> None:
    long = film(tuple(shot(n, line(n)) for n in range(1, 9)))
    film_id = add_film(rt, asha, long)
    drafts.begin(rt, asha, film_id)
    work_off(rt)
    stills = publishing.look(rt, asha, film_id).stills
    assert [one.shot for one in stills] == ["1.1", "1.3", "1.6", "1.8"]
    assert all(one.url.startswith("/media/") for one in stills)
    kept = publishing.save(rt, asha, film_id, {**FORM, "thumbnail": "shot-4"})
    assert len(kept.stills) == 4
    assert "shot-4" in [one.id for one in kept.stills]
    made(rt, asha, film_id)
    assert publishing.look(rt, asha, film_id).stills[0].id == ""


def test_another_workspace_finds_nothing(rt: Runtime, asha: Who, ravi: Who) -> None:
    film_id = add_film(rt, asha, two_scenes())
    for service in (publishing.look, publishing.package):
        with pytest.raises(NotFound):
            service(rt, ravi, film_id)
    with pytest.raises(NotFound):
        publishing.save(rt, ravi, film_id, FORM)
