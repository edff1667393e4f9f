"""Who is in the story: speakers, and those that are seen without a word."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from studio.domain.film import NARRATOR, Character
from studio.domain.script.beats import Act, Beat, RawScene
from studio.domain.script.extras import appositions, seen_without_words
from studio.domain.script.forms import Forms
from studio.domain.script.ids import slug
from studio.domain.script.words.creatures import CREATURES
from studio.domain.script.words.lexicon import Lexicon, tokens, word_set

_ARTICLE = re.compile(r"^(?:the|a|an|one|एक)\s+(?=\S)", re.IGNORECASE)
_NARRATORS = word_set(
    """narrator narration storyteller voiceover voice-over सूत्रधार वाचक कथावाचक नैरेटर narrateur
    narratrice narrador narradora narratore narratrice erzähler erzählerin рассказчик الراوي 旁白
    ナレーター 내레이터 கதைசொல்லி"""
)


@dataclass(slots=True)
class Person:
    """A character on the way: `names` are all ways in which the script calls it."""

    id: str
    name: str
    names: list[str] = field(default_factory=list)
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Company:
    """Everybody in the film, and how to find them in a text."""

    people: tuple[Person, ...]
    mentions: Lexicon[str]
    by_key: dict[str, str]

    def speaker(self, name: str) -> str:
        """Return the id of who speaks under `name`; nobody's words are the narrator's."""
        return self.by_key.get(key_of(name), NARRATOR)


def company_with(cast: Iterable[Character]) -> Company:
    """Return the company of a film that has its cast already."""
    people = tuple(Person(who.id, who.name, [who.name]) for who in cast if who.id != NARRATOR)
    by_key = {key_of(one.name): one.id for one in reversed(people)}
    by_key.pop("", None)
    return Company(people, Lexicon({one.id: one.name.replace(",", " ") for one in people}), by_key)


def company_of(scenes: list[RawScene]) -> Company:
    """Find everybody who speaks or is seen in `scenes`."""
    seen = " ".join(beat.text for beat in _beats(scenes) if beat.act != Act.SAID)
    forms = Forms(seen)
    people: dict[str, Person] = {}
    by_key: dict[str, str] = {}
    taken: set[str] = {NARRATOR}

    # 1. Who speaks, in the order of their first words
    for beat in _beats(scenes):
        key = key_of(beat.speaker)
        if beat.act != Act.SAID or not key or key in _NARRATORS:
            continue
        if key not in by_key:
            person = _same_creature(key, people) or _new(beat.speaker, forms, taken)
            people.setdefault(person.id, person)
            by_key[key] = person.id
        person = people[by_key[key]]
        person.lines += 1
        _call(person, _bare(beat.speaker))

    # 2. Who is described together with a name: "a boy, Arjun"
    for name, role in appositions(seen, set(by_key)):
        key = key_of(name)
        if key not in by_key:
            person = _new(name, forms, taken)
            people[person.id] = person
            by_key[key] = person.id
        _call(people[by_key[key]], role)

    # 3. Who is only seen
    called = Lexicon({person.id: ", ".join(person.names) for person in people.values()})
    for name in seen_without_words(seen, called):
        key = key_of(name)
        if key not in by_key and not _same_creature(key, people):
            person = _new(name, forms, taken)
            people[person.id] = person
            by_key[key] = person.id
    everyone = tuple(people.values())
    return Company(everyone, Lexicon({one.id: ", ".join(one.names) for one in everyone}), by_key)


def is_narrator(name: str) -> bool:
    """Whether a name means the voice that tells."""
    return key_of(name) in _NARRATORS


def _beats(scenes: list[RawScene]) -> Iterable[Beat]:
    return (beat for scene in scenes for beat in scene.beats)


def _bare(name: str) -> str:
    """Return a name without what is in brackets and without its article."""
    flat = " ".join(re.sub(r"[(\[（][^)\]）]*[)\]）]?", " ", name).split()).strip(
        " ,.:;'\"“”-–—*_^"
    )
    return _ARTICLE.sub("", flat)


def key_of(name: str) -> str:
    """Return what is the same in all spellings of a name, empty when it has no letters."""
    return " ".join(token.folded for token in tokens(_bare(name)))


def _call(person: Person, name: str) -> None:
    if name and name.lower() not in (one.lower() for one in person.names):
        person.names.append(name)


def _new(name: str, forms: Forms, taken: set[str]) -> Person:
    bare = _bare(name)
    shown = forms.shown(bare)
    base = slug(shown) or f"char-{len(taken)}"
    identity, number = base, 2
    while identity in taken:
        identity, number = f"{base}-{number}", number + 1
    taken.add(identity)
    return Person(identity, shown, [bare] if bare == shown else [shown, bare])


def _same_creature(key: str, people: dict[str, Person]) -> Person | None:
    """Return who is called by another form of the same creature's one word: "कौए" and "कौआ"."""
    meant = CREATURES.get(key) if " " not in key else None
    if meant is None:
        return None
    for person in people.values():
        if any(" " not in one and CREATURES.get(one) == meant for one in person.names):
            return person
    return None
