"""What screens show of a film: the card on the list, and the whole of it in the editor."""

from collections.abc import Mapping, Sequence

from sqlmodel import Session

from studio.db.tables import FilmRow
from studio.domain.film import Character, Film, Scene, Shot
from studio.domain.formats import aspect_of
from studio.domain.plan import Plan
from studio.domain.steps import StepKind
from studio.domain.timing import ShotTiming, estimate_speech, shot_timing
from studio.domain.voices import VOICES
from studio.runtime import Runtime
from studio.services import jobviews
from studio.services.jobviews import ShotState
from studio.services.known import Known, known
from studio.services.plans import planned
from studio.views import (
    CharacterView,
    FilmCard,
    FilmView,
    LineView,
    QuoteView,
    SceneView,
    ShotView,
)


def cards(rt: Runtime, session: Session, rows: Sequence[FilmRow]) -> list[FilmCard]:
    """Return films as the list of films shows them."""
    plans = {row.id: planned(row)[1] for row in rows}
    seen = known(session, plans)
    return [_card(rt, row, seen) for row in rows]


def _card(rt: Runtime, row: FilmRow, seen: Known) -> FilmCard:
    film, plan = planned(row)
    states = jobviews.shot_states(rt, row.id, plan, seen)
    finished = jobviews.play(rt, row.id, plan, seen)
    statuses = {state.status for state in states.values()}
    order = ("failed", "rendering", "queued", "outdated")
    stills = (states[shot.id].still_url for shot in film.shots)
    return FilmCard(
        id=row.id,
        title=film.title,
        status=next((name for name in order if name in statuses), "ready"),
        seconds=round(finished.seconds or plan.seconds, 1),
        shots=len(film.shots),
        scenes=len(film.scenes),
        poster_url=finished.poster_url or next((url for url in stills if url), ""),
        updated_at=row.updated_at.isoformat(),
        language=film.language,
    )


def view(rt: Runtime, session: Session, row: FilmRow) -> FilmView:
    """Return a film as the editor shows it."""
    film, plan = planned(row)
    seen = known(session, {row.id: plan})
    states = jobviews.shot_states(rt, row.id, plan, seen)
    timings = {shot.id: _timing(film, shot, states[shot.id]) for shot in film.shots}
    scenes, shots, start = [], {}, 0.0
    for number, scene in enumerate(film.scenes, 1):
        began = start
        for place, shot in enumerate(scene.shots, 1):
            timing, place_in_film = timings[shot.id], f"{number}.{place}"
            view = shotviews.shot(film, scene, shot, states[shot.id], timing)
            view.number, view.start = place_in_film, round(start, 2)
            shots[shot.id] = view
            start += timing.frames / film.format.fps
        scenes.append(_scene(scene, number, began, start - began))
    return FilmView(
        id=row.id,
        title=film.title,
        revision=row.revision,
        language=film.language,
        aspect=aspect_of(film.format),
        captions=film.format.captions,
        seconds=round(start, 2),
        scenes=scenes,
        shots=shots,
        cast=[_character(who) for who in film.cast],
        quote=_quote(plan, seen, states),
        job=jobviews.newest(rt, session, row.id),
        play=jobviews.play(rt, row.id, plan, seen),
    )


def _quote(plan: Plan, seen: Known, states: Mapping[str, ShotState]) -> QuoteView:
    wanted = [step for step in plan.steps if step.kind != StepKind.STILL]
    missing = [step for step in wanted if step.key not in seen.facts]
    # Two workers share the work of a plain machine.
    return QuoteView(
        shots=sum(state.status != "ready" for state in states.values()),
        steps=len(missing),
        credits=sum(step.credits for step in missing),
        seconds=round(sum(step.weight for step in missing) / 2, 1),
        reused=len(wanted) - len(missing),
    )


def _timing(film: Film, shot: Shot, state: ShotState) -> ShotTiming:
    """The shot's real length where its lines were spoken, estimated where not."""
    lengths = [
        estimate_speech(line.text) if known is None else known
        for line, known in zip(shot.lines, state.speeches, strict=True)
    ]
    return shot_timing(shot.seconds, lengths, film.format.fps)


def _shot(
    film: Film,
    scene: Scene,
    shot: Shot,
    state: ShotState,
    number: str,
    start: float,
    seconds: float,
) -> ShotView:
    return ShotView(
        id=shot.id,
        scene_id=scene.id,
        number=number,
        description=shot.description,
        framing=shot.framing,
        camera=shot.camera,
        transition=shot.transition,
        seconds=round(seconds, 2),
        wished_seconds=shot.seconds,
        start=round(start, 2),
        lines=[
            LineView(
                id=line.id,
                character=line.character,
                speaker=film.character(line.character).name,
                text=line.text,
                emotion=line.emotion,
                language=line.language,
            )
            for line in shot.lines
        ],
        status=state.status,
        progress=state.percent,
        price=state.price,
        still_url=state.still_url,
    )


def _scene(scene: Scene, number: int, seconds: float) -> SceneView:
    return SceneView(
        id=scene.id,
        number=number,
        title=scene.title,
        place=scene.setting.place,
        interior=scene.setting.interior,
        time=scene.setting.time,
        weather=scene.setting.weather,
        mood=scene.cue.mood,
        music=scene.cue.family,
        seconds=round(seconds, 2),
        shot_ids=[shot.id for shot in scene.shots],
    )


def _character(who: Character) -> CharacterView:
    return CharacterView(
        id=who.id,
        name=who.name,
        age=who.age,
        gender=who.gender,
        being=who.being,
        voice=who.voice,
        voice_title=VOICES[who.voice].title if who.voice in VOICES else "",
    )
