"""Tryouts: voices and tunes are heard before there is a film, within limits, and leave none behind."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlmodel import select

from gpu_worker.pool import EngineProcess
from jobs.claims import Hand
from studio.db.tables import FilmRow, StepRow
from studio.domain.access import Role, Who
from studio.domain.errors import InvalidInput, NotAllowed
from studio.domain.renders import StepStatus
from studio.domain.script.wishes import Wishes
from studio.runtime import Runtime
from studio.services import auditions, films, ledger, media, renders, steps, summaries, tryouts
from tests.gpu_worker.voice.speaking import needs_packs

SCRIPT = "Asha: The river is wide.\nRavi: Then we take the boat."


@pytest.fixture
def worker(rt: Runtime) -> Iterator[Hand]:
    hand = Hand(rt, "worker", "preview", EngineProcess())
    yield hand
    hand.close()


def queued(rt: Runtime) -> list[str]:
    with rt.sessions() as session:
        waiting = select(StepRow.key).where(StepRow.status == StepStatus.QUEUED)
        return list(session.exec(waiting).all())


@needs_packs
@pytest.mark.slow
def test_a_voice_that_was_heard_is_there_when_the_film_is(
    rt: Runtime, asha: Who, worker: Hand
) -> None:
    balance = ledger.balance(rt, asha)
    speaker = summaries.summarise(rt, asha, SCRIPT).cast[0]
    other = replace(speaker, voice=speaker.voices[1])
    assert tryouts.say(rt, asha, other).status == "making"
    worker.work()
    heard = tryouts.look(rt, asha, tryouts.say(rt, asha, other).key)
    assert heard.status == "ready"
    assert heard.seconds > 0.5
    with rt.sessions() as session:
        assert session.exec(select(FilmRow)).all() == []
    assert ledger.balance(rt, asha) == balance
    film = films.create(rt, asha, SCRIPT, wishes=Wishes(voices={speaker.id: other.voice}))
    view = films.look(rt, asha, film)
    assert {one.id: one.voice for one in view.cast}[speaker.id] == other.voice
    line = next(
        line for shot in view.shots.values() for line in shot.lines if line.character == speaker.id
    )
    assert media.path_of(line.sound_url) == media.path_of(heard.sound_url)


@pytest.mark.slow
def test_a_tune_is_heard_for_eight_seconds(rt: Runtime, asha: Who, worker: Hand) -> None:
    tryouts.compose(rt, asha, "yaman")
    worker.work()
    heard = tryouts.compose(rt, asha, "yaman")
    assert (heard.status, heard.seconds) == ("ready", 8.0)


def test_who_listens_waits_for_one_sound_alone(rt: Runtime, asha: Who, film_id: str) -> None:
    auditions.say(rt, asha, film_id, "line-1")
    first = tryouts.compose(rt, asha, "yaman")
    assert queued(rt) == [first.key]
    second = tryouts.say(rt, asha, summaries.summarise(rt, asha, SCRIPT).cast[0])
    assert queued(rt) == [second.key]
    assert tryouts.look(rt, asha, first.key).status == "gone"
    assert tryouts.look(rt, asha, second.key).status == "making"


def test_nobody_hears_of_another_workspace(rt: Runtime, asha: Who, ravi: Who) -> None:
    heard = tryouts.compose(rt, asha, "yaman")
    assert tryouts.look(rt, ravi, heard.key).status == "gone"
    tryouts.compose(rt, ravi, "folk")
    assert heard.key in queued(rt)


def test_what_could_not_be_made_is_said(rt: Runtime, asha: Who) -> None:
    heard = tryouts.compose(rt, asha, "yaman")
    claimed = steps.claim(rt, "w", "preview")
    assert claimed is not None
    steps.fail(rt, "w", claimed.attempt, claimed.id, "error.engine.failed", {}, retry=False)
    assert tryouts.look(rt, asha, heard.key).code == "error.engine.failed"


def test_only_short_lines_and_what_there_is_are_tried(rt: Runtime, asha: Who) -> None:
    speaker = summaries.summarise(rt, asha, SCRIPT).cast[0]
    for wrong in (
        replace(speaker, line="a" * (tryouts.LONGEST + 1)),
        replace(speaker, line=" "),
        replace(speaker, voice="nobody"),
    ):
        with pytest.raises(InvalidInput):
            tryouts.say(rt, asha, wrong)
    with pytest.raises(InvalidInput):
        tryouts.compose(rt, asha, "megh")
    reviewer = Who(asha.user_id, asha.workspace_id, Role.REVIEWER)
    with pytest.raises(NotAllowed):
        tryouts.compose(rt, reviewer, "yaman")
    assert queued(rt) == []


def test_a_sound_without_a_film_can_be_looked_at_and_stopped(rt: Runtime, asha: Who) -> None:
    tryouts.compose(rt, asha, "yaman")
    with rt.sessions() as session:
        render = session.exec(select(StepRow.render_id)).one()
    assert renders.look(rt, asha, render).render_id == render
    assert renders.cancel(rt, asha, render).status == "cancelled"
