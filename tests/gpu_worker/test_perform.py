"""Steps on their own: refusals, stops, and what is told about them."""

from dataclasses import replace

import pytest

from gpu_worker.contract import Cancelled, Context
from gpu_worker.perform import perform
from studio.domain.errors import EngineFailed
from studio.domain.steps import SpeakRequest, StepKind
from tests import films
from tests.gpu_worker.building import Build

WORDS = [["some", 0.0, 0.3], ["words", 0.3, 0.6]]


@pytest.fixture
def context(tmp_path) -> Context:
    return Context(tmp_path, lambda _: None, lambda: False)


def test_a_language_that_the_engine_refuses_is_spoken_by_the_fallback(
    context, tiny_engines, monkeypatch
):
    monkeypatch.setitem(tiny_engines, "espeak", "tests.fakes.engines:AnyTone")
    request = SpeakRequest("some words", "xx", "asha")
    facts = perform(request, StepKind.SPEAK, "kokoro", [], context)
    assert facts == {"engine": "espeak", "instead_of": "kokoro", "seconds": 0.6, "words": WORDS}


def test_a_request_of_another_kind_is_refused(context, tiny_engines):
    with pytest.raises(EngineFailed) as caught:
        perform(SpeakRequest("a", "en", "asha"), StepKind.FILM, "assembly", [], context)
    assert caught.value.code == "error.engine.step"


def test_a_shot_stops_between_two_frames(tmp_path, tiny_engines):
    build = Build(tmp_path)
    film = films.film((films.shot(1, films.line(1), seconds=8.0),))
    planned, _ = build.film(film)
    step = planned.step(planned.shots["shot-1"].shot)
    told: list[float] = []
    folder = tmp_path / "stopped"
    folder.mkdir()
    context = Context(folder, told.append, lambda: len(told) >= 10)
    inputs = [build.folder(key) for key in step.inputs]
    with pytest.raises(Cancelled):
        perform(step.request, step.kind, step.engine, inputs, context)
    assert len(told) == 10
    assert told == sorted(told)
    assert not (folder / "pieces.json").exists()


def test_half_a_shot_is_kept_for_the_next_try(tmp_path, tiny_engines):
    build = Build(tmp_path)
    film = films.film((films.shot(1, seconds=8.0),))
    from studio.domain.plan import plan

    planned = plan(film)
    step = planned.step(planned.shots["shot-1"].shot)
    told: list[float] = []
    folder = tmp_path / "stopped"
    folder.mkdir()
    context = Context(folder, told.append, lambda: len(told) >= 100)
    with pytest.raises(Cancelled):
        perform(step.request, step.kind, step.engine, [], context, build.store)
    assert build.step(replace(step, key="again"))["reused_pieces"] == 2
