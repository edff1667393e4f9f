"""Where and when a scene plays: place, inside or outside, time of day, weather, culture."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from studio.domain.film import Culture, Place, Setting, TimeOfDay, Weather
from studio.domain.script.beats import Act, RawScene
from studio.domain.script.ids import seed
from studio.domain.script.sentences import sentences
from studio.domain.script.words.cultures import leaning
from studio.domain.script.words.lexicon import tokens, word_set
from studio.domain.script.words.places import HEAD_FIRST, INSIDE, INTERIORS, OUTSIDE, PLACES
from studio.domain.script.words.times import TIMES
from studio.domain.script.words.weather import OVER, WEATHERS

_BEFORE = word_set(
    """in at to by near through across along into on onto over under beside inside outside around above
    below towards toward upon up down dans en à au aux sur sous près vers le a por junto sobre
    hacia nel nella sul sulla nello no na em im am auf zum zur durch в на у по через"""
)
_AFTER = word_set("में पर के की तक किनारे पास मध्ये वर")
_REACH = 5
_CLAUSE_END = re.compile(r"[.!?।,;:]")


@dataclass(frozen=True, slots=True)
class Where:
    """A place found in running text, with the script's word for it."""

    place: Place
    word: str


def places_told(text: str) -> list[Where]:
    """Return the places where `text` says that something happens ("along the road"), in order."""
    words = tokens(text)
    starts = [word.start for word in words]
    found: list[Where] = []
    for hit in PLACES.hits(text):
        first, last = bisect_left(starts, hit.start), bisect_left(starts, hit.end)
        before = words[max(0, first - _REACH) : first]
        gap = text[before[0].start : hit.start] if before else ""
        near = {word.folded for word in tokens(_CLAUSE_END.split(gap)[-1])}
        if near & _BEFORE or any(word.text in _AFTER for word in words[last : last + 1]):
            found.append(Where(hit.value, hit.word))
    return found


def settings_of(scenes: list[RawScene], language: str, culture: Culture) -> list[Setting]:
    """Return a setting for every scene; what a scene does not say comes from its neighbours."""
    texts = [_seen_text(scene) for scene in scenes]
    settings: list[Setting] = []
    for scene, text in zip(scenes, texts, strict=True):
        before = settings[-1] if settings else None
        settings.append(_setting(scene, text, before, culture, language))
    return [_seeded(one) for one in _filled(scenes, settings)]


def _setting(
    scene: RawScene, text: str, before: Setting | None, culture: Culture, language: str
) -> Setting:
    heading = scene.heading
    named = heading.name if heading else ""
    again = before if before and heading and heading.same else None
    time = (heading.time if heading else None) or (again.time if again else None) or _time(text)
    where = _from_heading(named, language, inside=bool(heading and heading.interior)) or _from_text(
        text, time
    )
    interior = _interior(scene, where.place if where else None, f"{named}. {text}")
    lean = leaning(f"{named} {_all_text(scene)}")
    own = Culture.INDIAN if lean >= 1 else Culture.WESTERN if lean <= -1 else culture
    return Setting(
        place=where.place if where else (Place.HOME if interior else Place.ABSTRACT),
        name=named or (where.word if where else ""),
        interior=interior,
        time=time or (before.time if before and not heading else TimeOfDay.DAY),
        weather=_weather(f"{named}. {text}") or (again.weather if again else Weather.CLEAR),
        culture=own,
    )


def _from_heading(name: str, language: str, *, inside: bool) -> Where | None:
    hits = PLACES.hits(name)
    if inside:
        hits = [hit for hit in hits if hit.value in (Place.HOME, Place.TEMPLE, Place.CITY)] or hits
    if not hits:
        return None
    # English and Hindi name the thing last: "Village Temple" is a temple.
    hit = hits[0] if language in HEAD_FIRST else hits[-1]
    return Where(hit.value, hit.word)


def place_named(name: str, language: str, *, inside: bool = False) -> Place | None:
    """Return the place that a heading names, None when it names none."""
    where = _from_heading(name, language, inside=inside)
    return where.place if where else None


def _from_text(text: str, time: TimeOfDay | None) -> Where | None:
    told = places_told(text) or [Where(hit.value, hit.word) for hit in PLACES.hits(text)]
    if time != TimeOfDay.NIGHT:
        told = [where for where in told if where.place != Place.NIGHT_SKY]
    if not told:
        return None
    counts = Counter(where.place for where in told)
    return max(told, key=lambda where: counts[where.place])


def _time(text: str) -> TimeOfDay | None:
    """Return the time that the text names; an hour of the day says more than the word "day"."""
    hits = TIMES.hits(text)
    exact = [hit.value for hit in hits if hit.value != TimeOfDay.DAY]
    return next(iter(exact), None) or (TimeOfDay.DAY if hits else None)


def _weather(text: str) -> Weather | None:
    counts = Counter(
        weather
        for sentence in sentences(text)
        if not OVER.hits(sentence)
        for weather in WEATHERS.values(sentence)
    )
    return max(counts, key=lambda one: counts[one]) if counts else None


def _interior(scene: RawScene, place: Place | None, text: str) -> bool:
    if scene.heading and scene.heading.interior is not None:
        return scene.heading.interior
    if INSIDE.hits(text):
        return True
    return place in INTERIORS and not OUTSIDE.hits(scene.heading.name if scene.heading else text)


def story_culture(scenes: list[RawScene]) -> Culture:
    """Return the culture that the whole story speaks of."""
    lean = leaning(" ".join(_all_text(scene) for scene in scenes))
    return Culture.INDIAN if lean >= 1 else Culture.WESTERN


def _filled(scenes: list[RawScene], settings: list[Setting]) -> list[Setting]:
    """Give a place to scenes that name none: the place before, or else the first one that comes.

    A scene that is said to be outside takes no place from inside.
    """
    known = [one for one in settings if one.place != Place.ABSTRACT]
    last = known[0] if known else None
    filled: list[Setting] = []
    for scene, one in zip(scenes, settings, strict=True):
        outside = scene.heading is not None and scene.heading.interior is False
        if one.place != Place.ABSTRACT:
            last = one
        elif last and not (outside and last.interior):
            name, interior = one.name or last.name, one.interior or last.interior
            filled.append(replace(one, place=last.place, name=name, interior=interior))
            continue
        filled.append(one)
    return filled


def _seeded(setting: Setting) -> Setting:
    made = place_seed(setting.place, setting.name, interior=setting.interior)
    return replace(setting, seed=made)


def place_seed(place: Place, name: str, *, interior: bool) -> int:
    """Return the seed of a place: equal places look alike."""
    return seed("place", place, " ".join(word.folded for word in tokens(name)), interior)


def _seen_text(scene: RawScene) -> str:
    return " ".join(beat.text for beat in scene.beats if beat.act != Act.SAID)


def _all_text(scene: RawScene) -> str:
    return " ".join(_words(scene))


def _words(scene: RawScene) -> Iterable[str]:
    for beat in scene.beats:
        yield from (beat.speaker, beat.text)
