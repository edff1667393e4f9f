"""Auditions: heard as it would be, at no price, one at a time, and there at once the second time."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
from sqlmodel import select

from gpu_worker.pool import EngineProcess
from jobs.claims import Hand
from studio.db.tables import FilmRow, StepRow
from studio.domain.access import Role, Who
from studio.domain.errors import InvalidInput, NotAllowed, NotFound
from studio.domain.renders import StepStatus
from studio.domain.steps import Resource, StepKind
from studio.runtime import Runtime
from studio.services import auditions, drafts, edits, films, ledger, media, renders, sounds, steps
from studio.services.plans import planned
from studio.views.voices import AuditionView
from tests.gpu_worker.voice.speaking import needs_packs


@pytest.fixture
def worker(rt: Runtime) -> Iterator[Hand]:
    """Hands with the real engines that serve previews."""
    hand = Hand(rt, "worker", "preview", EngineProcess())
    yield hand
    hand.close()


def trying(name: str, **args: object) -> list[object]:
    return [{"id": "a" * 24, "name": name, "args": args}]


def sound_of(rt: Runtime, heard: AuditionView, folder: Path) -> np.ndarray:
    """Return the samples of what is heard."""
    here = folder / "heard.m4a"
    rt.blobs.fetch(media.path_of(heard.sound_url), here)
    with av.open(str(here)) as container:
        frames = [frame.to_ndarray() for frame in container.decode(audio=0)]
    return np.concatenate(frames, axis=1)[0]


def by_status(rt: Runtime, status: StepStatus) -> list[StepRow]:
    with rt.sessions() as session:
        return list(session.exec(select(StepRow).where(StepRow.status == status)).all())


@needs_packs
@pytest.mark.slow
def test_a_line_is_heard_in_another_voice_and_is_there_when_that_is_chosen(
    rt: Runtime, asha: Who, film_id: str, worker: Hand, tmp_path: Path
) -> None:
    balance = ledger.balance(rt, asha)
    deep = trying("cast.set", character="asha", voice="george")
    assert auditions.say(rt, asha, film_id, "line-1", deep).status == "making"
    worker.work()
    heard = auditions.say(rt, asha, film_id, "line-1", deep)
    assert heard.status == "ready"
    assert heard == auditions.look(rt, asha, film_id, heard.key)
    assert np.sqrt(np.mean(sound_of(rt, heard, tmp_path) ** 2)) > 0.01
    assert films.look(rt, asha, film_id).cast[0].voice != "george"
    slow = [*deep, *trying("line.set", line="line-1", speed=0.6)]
    auditions.say(rt, asha, film_id, "line-1", slow)
    worker.work()
    assert auditions.say(rt, asha, film_id, "line-1", slow).seconds > heard.seconds * 1.2
    assert ledger.balance(rt, asha) == balance
    edits.change(rt, asha, film_id, "cast.set", {"character": "asha", "voice": "george"})
    line = films.look(rt, asha, film_id).shots["shot-1"].lines[0]
    assert media.path_of(line.sound_url) == media.path_of(heard.sound_url)


@pytest.mark.slow
def test_music_is_heard_for_eight_seconds_in_the_raga_that_is_tried(
    rt: Runtime, asha: Who, film_id: str, worker: Hand, tmp_path: Path
) -> None:
    sounds = []
    for raga in ("yaman", "bhairav"):
        tried = trying("scene.cue", scene="scene-1", family="raga", raga=raga)
        auditions.compose(rt, asha, film_id, "scene-1", tried)
        worker.work()
        heard = auditions.compose(rt, asha, film_id, "scene-1", tried)
        assert (heard.status, heard.seconds) == ("ready", 8.0)
        sounds.append(sound_of(rt, heard, tmp_path))
    one, other = (sound[: min(map(len, sounds))] for sound in sounds)
    assert np.sqrt(np.mean(one**2)) > 0.01
    assert not np.array_equal(one, other)


def test_who_asks_again_waits_for_the_new_sound_alone(rt: Runtime, asha: Who, film_id: str) -> None:
    first = auditions.say(rt, asha, film_id, "line-1")
    auditions.say(rt, asha, film_id, "line-1")
    assert [one.key for one in by_status(rt, StepStatus.QUEUED)] == [first.key]
    second = auditions.say(
        rt, asha, film_id, "line-1", trying("cast.set", character="asha", voice="emma")
    )
    assert [one.key for one in by_status(rt, StepStatus.QUEUED)] == [second.key]
    assert auditions.look(rt, asha, film_id, first.key).status == "gone"
    assert auditions.look(rt, asha, film_id, second.key).status == "making"


def test_a_listener_comes_before_everything_else(rt: Runtime, asha: Who, film_id: str) -> None:
    drafts.begin(rt, asha, film_id)
    renders.start(rt, asha, film_id, "first")
    tried = trying("cast.set", character="asha", voice="george")
    heard = auditions.say(rt, asha, film_id, "line-1", tried)
    for queue in ("cpu", "preview"):
        claimed = steps.claim(rt, "w", queue)
        assert claimed is not None
        assert claimed.key == heard.key
        steps.give_back(rt, "w", claimed.attempt, claimed.id)


def test_what_could_not_be_made_is_said(rt: Runtime, asha: Who, film_id: str) -> None:
    heard = auditions.say(rt, asha, film_id, "line-1")
    claimed = steps.claim(rt, "w", "preview")
    assert claimed is not None
    steps.fail(
        rt, "w", claimed.attempt, claimed.id, "error.engine.failed", {"detail": "x"}, retry=False
    )
    told = auditions.look(rt, asha, film_id, heard.key)
    assert (told.status, told.code, told.params) == (
        "failed",
        "error.engine.failed",
        {"detail": "x"},
    )
    assert auditions.say(rt, asha, film_id, "line-1").status == "making"


def test_a_scene_without_music_has_nothing_to_hear(rt: Runtime, asha: Who, film_id: str) -> None:
    silent = trying("scene.cue", scene="scene-1", family="none")
    with pytest.raises(InvalidInput, match=r"error\.music\.none"):
        auditions.compose(rt, asha, film_id, "scene-1", silent)
    with pytest.raises(InvalidInput):
        auditions.say(
            rt, asha, film_id, "line-1", trying("cast.set", character="asha", voice="nobody")
        )


def test_only_who_may_edit_the_film_listens(
    rt: Runtime, asha: Who, ravi: Who, film_id: str
) -> None:
    heard = auditions.say(rt, asha, film_id, "line-1")
    with pytest.raises(NotFound):
        auditions.say(rt, ravi, film_id, "line-1")
    with pytest.raises(NotFound):
        auditions.look(rt, ravi, film_id, heard.key)
    with pytest.raises(NotAllowed):
        auditions.say(rt, Who(asha.user_id, asha.workspace_id, Role.REVIEWER), film_id, "line-1")


def test_a_sound_that_is_paid_for_is_no_audition(rt: Runtime, asha: Who, film_id: str) -> None:
    with rt.sessions() as session:
        _, plan = planned(session.get_one(FilmRow, film_id))
    spoken = next(step for step in plan.steps if step.kind is StepKind.SPEAK)
    with pytest.raises(InvalidInput, match="choice"):
        sounds.order(rt, asha, film_id, replace(spoken, resource=Resource.API))
    assert by_status(rt, StepStatus.QUEUED) == []
