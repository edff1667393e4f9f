"""Uploads in the film: what is made of them, and what happens when one of them is gone."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PIL import Image
from sqlmodel import select

from studio.db.tables import StepRow
from studio.domain.access import Who
from studio.domain.errors import Conflict, InvalidInput
from studio.runtime import Runtime
from studio.services import drafts, edits, films, ledger, renders, takes, uploads
from studio.views.uploads import UploadView
from tests.factories import work_off


@pytest.fixture
def photo(rt: Runtime, asha: Who, tmp_path: Path) -> UploadView:
    Image.new("RGB", (300, 200), "#2060c0").save(tmp_path / "sea.png")
    return uploads.add(rt, asha, "sea.png", tmp_path / "sea.png")


@pytest.fixture
def voice(rt: Runtime, asha: Who, tmp_path: Path) -> UploadView:
    tone = 0.3 * np.sin(np.arange(5 * 16_000) / 10)
    soundfile.write(tmp_path / "me.wav", tone, 16_000)
    return uploads.add(rt, asha, "me.wav", tmp_path / "me.wav")


def edit(rt: Runtime, who: Who, film_id: str, name: str, **args: object) -> None:
    command = {"id": name.replace(".", "-").ljust(24, "x"), "name": name, "args": args}
    assert not edits.apply(rt, who, film_id, [command], "tab", "shot-1").refused


def steps_of(rt: Runtime) -> list[StepRow]:
    with rt.sessions() as session:
        return list(session.exec(select(StepRow)).all())


def test_a_film_renders_with_a_picture_a_recording_and_music_of_ones_own(
    rt: Runtime, asha: Who, film_id: str, photo: UploadView, voice: UploadView
) -> None:
    price = films.look(rt, asha, film_id).quote.credits
    edit(rt, asha, film_id, "shot.media", shot="shot-1", upload=photo.id)
    edit(rt, asha, film_id, "line.recording", line="line-1", upload=voice.id)
    edit(rt, asha, film_id, "scene.recording", scene="scene-1", upload=voice.id)
    view = films.look(rt, asha, film_id)
    assert view.quote.credits < price
    assert view.shots["shot-1"].lines[0].seconds == pytest.approx(5.0, abs=0.1)
    renders.start(rt, asha, film_id, "one")
    assert work_off(rt) > 0
    made = {row.engine: row.inputs for row in steps_of(rt) if row.status == "done"}
    assert made["photo"][-1] == photo.key
    assert made["recording"] == [voice.key]
    assert made["track"] == [voice.key]
    assert ledger.verify(rt) == []


def test_a_deleted_file_that_an_undo_brings_back_is_told_before_anything_is_held(
    rt: Runtime, asha: Who, film_id: str, photo: UploadView
) -> None:
    edit(rt, asha, film_id, "shot.media", shot="shot-1", upload=photo.id)
    edits.undo(rt, asha, film_id, "tab")
    uploads.delete(rt, asha, photo.id)
    edits.redo(rt, asha, film_id, "tab")
    before = ledger.balance(rt, asha)
    with pytest.raises(Conflict) as caught:
        renders.start(rt, asha, film_id, "one")
    assert (caught.value.code, caught.value.params) == ("error.render.file", {"name": "sea.png"})
    assert ledger.balance(rt, asha) == before
    drafts.paint(rt, asha, film_id, "shot-1")
    waiting = [row for row in steps_of(rt) if row.status == "queued" and photo.key in row.inputs]
    assert waiting == []


def test_a_file_that_a_render_waits_for_stays_until_it_is_over(
    rt: Runtime, asha: Who, film_id: str, photo: UploadView
) -> None:
    edit(rt, asha, film_id, "shot.media", shot="shot-1", upload=photo.id)
    renders.start(rt, asha, film_id, "one")
    edits.undo(rt, asha, film_id, "tab")
    with pytest.raises(Conflict) as caught:
        uploads.delete(rt, asha, photo.id)
    assert caught.value.code == "error.upload.rendering"
    renders.stop_all(rt, asha, film_id)
    uploads.delete(rt, asha, photo.id)
    waiting = [row for row in steps_of(rt) if row.status == "queued" and photo.key in row.inputs]
    assert (waiting, ledger.verify(rt)) == ([], [])


def test_what_is_not_painted_has_no_other_seeds(
    rt: Runtime, asha: Who, film_id: str, photo: UploadView
) -> None:
    edit(rt, asha, film_id, "shot.media", shot="shot-1", upload=photo.id)
    ordered = len(steps_of(rt))
    with pytest.raises(InvalidInput) as caught:
        takes.seed_sheet(rt, asha, film_id, "shot-1")
    assert caught.value.code == "error.take.own_file"
    assert len(steps_of(rt)) == ordered
