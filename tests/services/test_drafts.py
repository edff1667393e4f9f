"""What is made while a film is written: in which order, what is cancelled, and that it costs nothing."""

from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image
from sqlmodel import Session, col, select

from studio.db.tables import Render, StepRow, Transaction
from studio.domain.access import Who
from studio.domain.errors import NotFound
from studio.domain.steps import Resource, StepKind
from studio.runtime import Runtime
from studio.services import drafts, edits, films, ledger, renders, steps, uploads
from tests.factories import Hands, work_off

BATCH = {"id": "a" * 24, "name": "shot.set", "args": {"shot": "shot-1", "framing": "close"}}


def _edit(rt: Runtime, who: Who, film_id: str, framing: str, focus: str = "shot-1") -> None:
    command = {
        **BATCH,
        "id": framing.ljust(24, "x"),
        "args": {"shot": "shot-1", "framing": framing},
    }
    assert not edits.apply(rt, who, film_id, [command], "tab", focus).refused


def _rows(session: Session, *status: str) -> list[StepRow]:
    wanted = select(StepRow).where(col(StepRow.status).in_(status))
    return list(session.exec(wanted.order_by(col(StepRow.priority).desc())).all())


def test_the_edited_shot_comes_first_and_its_first_second_next(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    _edit(rt, asha, film_id, "close")
    with rt.sessions() as session:
        waiting = _rows(session, "queued")
    kinds = [(one.kind, one.subject) for one in waiting[:3]]
    assert kinds[:2] == [("still", "shot:shot-1"), ("preview", "shot:shot-1")]
    assert {one.queue for one in waiting} == {"preview"}
    assert [one.kind for one in waiting].count("preview") == 1


def test_a_newer_edit_takes_the_place_of_what_has_not_begun(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    _edit(rt, asha, film_id, "close")
    _edit(rt, asha, film_id, "medium")
    with rt.sessions() as session:
        gone, waiting = _rows(session, "cancelled"), _rows(session, "queued")
    assert {(one.kind, one.subject) for one in gone} == {
        ("still", "shot:shot-1"),
        ("preview", "shot:shot-1"),
    }
    assert [one.kind for one in waiting if one.subject == "shot:shot-1"] == ["still", "preview"]


def test_a_first_second_under_way_is_stopped_and_a_still_is_not(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    _edit(rt, asha, film_id, "close")
    still = steps.claim(rt, "w", "preview")
    preview = steps.claim(rt, "w2", "preview")
    assert still is not None
    assert preview is not None
    assert (still.kind, preview.kind) == (StepKind.STILL, StepKind.PREVIEW)
    _edit(rt, asha, film_id, "medium")
    assert steps.renew(rt, "w", still.attempt, still.id, 0.5) == "go"
    assert steps.renew(rt, "w2", preview.attempt, preview.id, 0.5) == "cancel"


def test_seed_sheets_are_left_alone(rt: Runtime, asha: Who, film_id: str) -> None:
    with rt.sessions.begin() as session:
        row = session.get_one(drafts.FilmRow, film_id)
        _, plan = drafts.planned(row)
        step = plan.step(plan.shots["shot-1"].still)
        drafts.drafted(rt, session, row, [step])
    _edit(rt, asha, film_id, "close")
    with rt.sessions() as session:
        assert step.key in {one.key for one in _rows(session, "queued")}


def test_a_finished_first_second_is_shown_until_the_shot_looks_different(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    _edit(rt, asha, film_id, "close")
    assert work_off(rt, queue="preview") == 3
    shown = films.look(rt, asha, film_id).shots["shot-1"]
    assert "preview.mp4" in shown.preview_url
    assert "still.jpg" in shown.still_url
    assert shown.focus == [0.5, 0.4, 0.3]
    _edit(rt, asha, film_id, "medium")
    assert films.look(rt, asha, film_id).shots["shot-1"].preview_url == ""


def test_a_new_picture_is_told_with_all_that_a_screen_needs(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    _edit(rt, asha, film_id, "close")
    heard = rt.events.messages  # type: ignore[attr-defined]
    before = len(heard)
    work_off(rt, queue="preview", most=2)
    told = [message for _, message in heard[before:]]
    assert [(one["kind"], one["file"]) for one in told] == [
        ("picture", "still.jpg"),
        ("picture", "preview.mp4"),
    ]
    assert all(one["shot"] == "shot-1" and one["key"] for one in told)


def test_a_film_that_rests_is_spoken_and_gets_its_music_for_nothing(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    assert drafts.resting(rt, timedelta(minutes=1)) == []
    clock = rt.clock
    assert isinstance(clock, Hands)
    clock.pass_by(seconds=5)
    [(resting, _)] = drafts.resting(rt, timedelta(minutes=1))
    drafts.sounds(rt, resting)
    drafts.sounds(rt, resting)  # asked again, nothing more to say
    work_off(rt)
    view = films.look(rt, asha, film_id)
    assert all("speech.m4a" in line.sound_url for one in view.shots.values() for line in one.lines)
    assert all("cue.m4a" in scene.cue_url for scene in view.scenes)
    assert ledger.balance(rt, asha) == 100
    assert ledger.verify(rt) == []
    with rt.sessions() as session:
        moved = session.exec(select(Transaction).where(Transaction.kind != "grant")).all()
        charged = session.exec(select(Render.charged)).all()
    assert list(moved) == []
    assert set(charged) == {0}


def test_a_render_goes_before_voices_that_nobody_waits_for(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    drafts.sounds(rt, film_id)
    renders.start(rt, asha, film_id, "first")
    first = steps.claim(rt, "w", "cpu")
    assert first is not None
    with rt.sessions() as session:
        row = session.get_one(StepRow, first.id)
        assert not session.get_one(Render, row.render_id).is_draft


def test_workers_of_renders_help_where_nobody_serves_previews(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    drafts.paint(rt, asha, film_id)
    claimed = steps.claim(rt, "w", "cpu")
    assert claimed is not None
    assert claimed.kind == StepKind.STILL
    rt.clock.pass_by(seconds=20)  # type: ignore[attr-defined]
    assert {queue for queue, _ in steps.expired(rt)} == {"preview", "cpu"}


def test_a_new_film_is_painted_spoken_and_composed_at_once(rt: Runtime, asha: Who) -> None:
    film_id = films.create(rt, asha, "Asha: The river is wide.")
    with rt.sessions() as session:
        ordered = {one.kind for one in _rows(session, "queued") if one.film_id == film_id}
    assert ordered == {StepKind.STILL, StepKind.SPEAK, StepKind.CUE}
    assert ledger.balance(rt, asha) == 100


def test_a_line_that_cannot_be_spoken_does_not_silence_the_others(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    drafts.sounds(rt, film_id)
    bad = steps.claim(rt, "w", "cpu")
    assert bad is not None
    steps.fail(rt, "w", bad.attempt, bad.id, "error.engine.failed", {}, retry=False)
    assert work_off(rt) > 0
    with rt.sessions() as session:
        assert [one.id for one in _rows(session, "failed")] == [bad.id]
        assert _rows(session, "cancelled", "queued") == []
        [render] = session.exec(select(Render)).all()
    assert render.status == "failed"
    assert ledger.verify(rt) == []


def test_voices_of_a_service_that_is_paid_are_left_for_a_render(
    rt: Runtime, asha: Who, film_id: str
) -> None:
    with rt.sessions() as session:
        row = session.get_one(drafts.FilmRow, film_id)
        _, plan = drafts.planned(row)
    here = {step.key for step in plan.steps if step.resource is Resource.CPU}
    drafts.begin(rt, asha, film_id)
    with rt.sessions() as session:
        rows = session.exec(select(StepRow)).all()
    assert {one.key for one in rows} <= here
    assert {(one.credits, one.queue) for one in rows} == {(0, "preview"), (0, "cpu")}


def test_nobody_else_can_have_a_film_drafted(rt: Runtime, ravi: Who, film_id: str) -> None:
    with pytest.raises(NotFound):
        drafts.begin(rt, ravi, film_id)
    with rt.sessions() as session:
        assert session.exec(select(StepRow)).all() == []


def test_a_picture_of_ones_own_is_seen_at_once(
    rt: Runtime, asha: Who, film_id: str, tmp_path: Path
) -> None:
    file = tmp_path / "sea.png"
    Image.new("RGB", (300, 200), "#2060c0").save(file)
    kept = uploads.add(rt, asha, "sea.png", file)
    drafts.paint(rt, asha, film_id)
    assert work_off(rt) > 0
    shown = {"id": "m" * 24, "name": "shot.media", "args": {"shot": "shot-1", "upload": kept.id}}
    assert not edits.apply(rt, asha, film_id, [shown], "tab", "shot-1").refused
    claimed = [steps.claim(rt, f"w{number}", "preview") for number in range(3)]
    made = [(one.kind, one.engine, one.inputs) for one in claimed if one]
    assert made == [
        (StepKind.STILL, "photo", (kept.key,)),
        (StepKind.PREVIEW, "photo", (kept.key,)),
    ]
