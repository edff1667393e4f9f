"""Prose has no headings: find where its place or its time clearly changes."""

from studio.domain.film import Place, TimeOfDay
from studio.domain.script.beats import Act, Beat, RawScene
from studio.domain.script.sentences import sentences
from studio.domain.script.stage import places_told
from studio.domain.script.words.places import ARRIVALS
from studio.domain.script.words.times import JUMPS, TIMES


def cut_at_changes(scenes: list[RawScene]) -> list[RawScene]:
    """Cut scenes without a heading before the paragraphs that play elsewhere or at another time."""
    cut: list[RawScene] = []
    for scene in scenes:
        cut += [scene] if scene.heading else _cut(scene)
    return cut


def _cut(scene: RawScene) -> list[RawScene]:
    made = [RawScene(transition=scene.transition, jump=scene.jump)]
    place: Place | None = None
    time: TimeOfDay | None = None
    for paragraph in _paragraphs(scene.beats):
        told = [
            sentence
            for beat in paragraph
            if beat.act == Act.TOLD
            for sentence in sentences(beat.text)
        ]
        first = told[0] if told else ""
        there = _place(told, place)
        then = next((one for one in TIMES.values(first) if one != TimeOfDay.DAY), None)
        jump = bool(JUMPS.hits(first))
        moved = there is not None and place is not None and there != place
        later = then is not None and time is not None and then != time
        if made[-1].beats and (jump or moved or later):
            made.append(RawScene(jump=jump or later))
            place = None
        made[-1].beats += paragraph
        place = there or place or _first_place(told)
        time = then or time
    return made


def _place(told: list[str], place: Place | None) -> Place | None:
    """Return the place that somebody arrives at, None when nobody moves."""
    for sentence in told:
        if place is not None and ARRIVALS.hits(sentence):
            there = [where.place for where in places_told(sentence)]
            if there and place not in there:
                return there[-1]
    return None


def _first_place(told: list[str]) -> Place | None:
    return next((where.place for sentence in told for where in places_told(sentence)), None)


def _paragraphs(beats: list[Beat]) -> list[list[Beat]]:
    grouped: list[list[Beat]] = []
    for beat in beats:
        if grouped and grouped[-1][-1].paragraph == beat.paragraph:
            grouped[-1].append(beat)
        else:
            grouped.append([beat])
    return grouped
