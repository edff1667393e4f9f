"""What screens show of a film: the card on the list, and the whole of it in the editor."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from sqlmodel import Session

from studio.db.tables import FilmRow
from studio.domain.film import Character, Fader, Film, Mix, Scene
from studio.domain.formats import aspect_of
from studio.domain.plan import Plan
from studio.domain.portraits import portrait_step
from studio.domain.renders import StepStatus
from studio.domain.steps import StepKind
from studio.domain.timing import shot_timing
from studio.domain.voices import VOICES
from studio.runtime import Runtime
from studio.services import approvals, captioned, drafts, jobviews, media, shotviews
from studio.services.jobviews import ShotState
from studio.services.known import Known, facts_of, known, speeches_of
from studio.services.plans import planned
from studio.views.film import CharacterView, FaderView, FilmView, MixView, SceneView
from studio.views.films import FilmCard
from studio.views.jobs import QuoteView


def cards(rt: Runtime, session: Session, rows: Sequence[FilmRow]) -> list[FilmCard]:
    """Return films as the list of films shows them."""
    plans = {row.id: planned(row)[1] for row in rows}
    seen = known(session, plans)
    shown = [_card(rt, row, seen) for row in rows]
    return [_with_more(rt, session, card) for card in shown]


def _with_more(rt: Runtime, session: Session, card: FilmCard) -> FilmCard:
    """Return a card with what only few films have: a render that moves, or the last word on them."""
    if card.status == "rendering":
        job = jobviews.newest(rt, session, card.id)
        return replace(card, eta_low=job.eta_low, eta_high=job.eta_high)
    if card.status == "approved":
        return replace(card, approver=approvals.approver(session, card.id))
    return card


def _card(rt: Runtime, row: FilmRow, seen: Known) -> FilmCard:
    film, plan = planned(row)
    states = jobviews.shot_states(rt, row.id, plan, seen)
    finished = jobviews.play(rt, row.id, plan, seen)
    counts = Counter(state.status for state in states.values())
    counts["failed"] = _failed(row.id, plan, seen)
    order = ("failed", "rendering", "queued", "outdated", "ready", "approved")
    status = next((name for name in order if counts[name]), "outdated")
    spoken = Counter(line.language for shot in film.shots for line in shot.lines)
    stills = (states[shot.id].still_url for shot in film.shots)
    return FilmCard(
        id=row.id,
        title=film.title,
        status=status,
        seconds=round(finished.seconds or plan.seconds, 1),
        shots=len(film.shots),
        scenes=len(film.scenes),
        poster_url=finished.poster_url or next((url for url in stills if url), ""),
        updated_at=row.updated_at.isoformat(),
        language=film.language,
        languages=[one for one, _ in spoken.most_common(2)] or [film.language],
        count=counts[status],
        rendered=any(state.video for state in states.values()),
    )


def _failed(film_id: str, plan: Plan, seen: Known) -> int:
    """Return how many steps the film still needs that failed when they were tried last."""
    moving = (
        seen.moving.get((film_id, one.key)) for one in plan.steps if one.key not in seen.facts
    )
    return sum(last is not None and last[0] == StepStatus.FAILED for last in moving)


def view(rt: Runtime, session: Session, row: FilmRow) -> FilmView:
    """Return a film as the editor shows it."""
    film, plan = planned(row)
    seen = known(session, {row.id: plan})
    states = jobviews.shot_states(rt, row.id, plan, seen)
    fps = film.format.fps
    address = partial(media.url, rt)
    heard = speeches_of(session, {key for state in states.values() for key in state.spoken})
    previews = drafts.previews(session, film, row.id)
    scenes, shots, start = [], {}, 0.0
    for number, scene in enumerate(film.scenes, 1):
        began = start
        for place, shot in enumerate(scene.shots, 1):
            state = states[shot.id]
            timing = shot_timing(shot.seconds, state.lengths, fps)
            view = shotviews.shot(film, scene, shot, state, timing, address)
            overlap = plan.shots[shot.id].overlap
            view.number, view.start = f"{number}.{place}", round(start, 2)
            view.overlap = round(overlap / fps, 2)
            captioned.caption(view, state, timing, overlap, fps, heard)
            if shot.id in previews:
                view.preview_url = address(previews[shot.id], "preview.mp4")
            shots[shot.id] = view
            start += (timing.frames - overlap) / fps
        shown = _scene(scene, number, began, start - began)
        if (cue := plan.cues.get(scene.id, "")) in seen.facts:
            shown.cue_url, shown.peaks_url = address(cue, "cue.m4a"), address(cue, "peaks.json")
        scenes.append(shown)
    return FilmView(
        id=row.id,
        title=film.title,
        revision=row.revision,
        language=film.language,
        aspect=aspect_of(film.format),
        captions=film.format.captions,
        caption_style=film.caption_style,
        style=film.style,
        fps=fps,
        mix=_mix(film.mix),
        seconds=round(start, 2),
        scenes=scenes,
        shots=shots,
        cast=_cast(film, _faces(rt, session, film)),
        quote=_quote(plan, seen, states),
        job=jobviews.newest(rt, session, row.id),
        play=jobviews.play(rt, row.id, plan, seen),
    )


def _quote(plan: Plan, seen: Known, states: Mapping[str, ShotState]) -> QuoteView:
    wanted = [step for step in plan.steps if step.kind != StepKind.STILL]
    missing = [step for step in wanted if step.key not in seen.facts]
    # Two workers share the work of a plain machine.
    return QuoteView(
        shots=sum(state.status not in {"ready", "approved"} for state in states.values()),
        steps=len(missing),
        credits=sum(step.credits for step in missing),
        seconds=round(sum(step.weight for step in missing) / 2, 1),
        reused=len(wanted) - len(missing),
    )


def _mix(mix: Mix) -> MixView:
    def fader(value: Fader) -> FaderView:
        return FaderView(value.gain, value.mute, value.solo)

    return MixView(
        dialogue=fader(mix.dialogue),
        narration=fader(mix.narration),
        music=fader(mix.music),
        master=fader(mix.master),
        ducking=mix.ducking,
    )


def _scene(scene: Scene, number: int, start: float, seconds: float) -> SceneView:
    return SceneView(
        id=scene.id,
        number=number,
        title=scene.title,
        place=scene.setting.place,
        name=scene.setting.name,
        interior=scene.setting.interior,
        time=scene.setting.time,
        weather=scene.setting.weather,
        culture=scene.setting.culture,
        palette=scene.setting.palette,
        mood=scene.cue.mood,
        music=scene.cue.family,
        raga=scene.cue.raga,
        key=scene.cue.key,
        tempo=scene.cue.tempo,
        instruments=list(scene.cue.instruments),
        gain=scene.cue.gain,
        recording=scene.cue.recording.name if scene.cue.recording else "",
        start=round(start, 2),
        seconds=round(seconds, 2),
        shot_ids=[shot.id for shot in scene.shots],
    )


def _faces(rt: Runtime, session: Session, film: Film) -> dict[str, str]:
    """Return the portraits that exist of the cast as it looks now, by character."""
    keys = {who.id: portrait_step(film, who.id).key for who in film.cast}
    made = facts_of(session, set(keys.values()))
    return {who: media.url(rt, key, "still.jpg") for who, key in keys.items() if key in made}


def _cast(film: Film, faces: Mapping[str, str]) -> list[CharacterView]:
    lines = Counter(line.character for shot in film.shots for line in shot.lines)
    shots = Counter(one.character for shot in film.shots for one in shot.appearances)
    return [
        replace(_character(who, lines[who.id], shots[who.id]), portrait_url=faces.get(who.id, ""))
        for who in film.cast
    ]


def _character(who: Character, lines: int, shots: int) -> CharacterView:
    return CharacterView(
        id=who.id,
        name=who.name,
        age=who.age,
        gender=who.gender,
        being=who.being,
        species=who.species,
        culture=who.culture,
        dress=who.dress,
        voice=who.voice,
        voice_title=VOICES[who.voice].title if who.voice in VOICES else "",
        speed=who.speed,
        pitch=who.pitch,
        lines=lines,
        shots=shots,
        references=[shotviews.media(one) for one in who.references],
    )
